package palace.mechanism.aftermath;

import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.OutcomeClass;

class AssassinationTest {
    private static Ends atHazard(double hazard) {
        return new Ends(new Assassination(new Assassination.Parameters(hazard)), OutcomeClass.ASSASSINATION);
    }

    @Test
    void leadersAreKilledAtTheHazardRate() {
        atHazard(0).comeWithProbability(0, () -> Court.of(1).regime());
        atHazard(2).comeWithProbability(0.037_605_374, () -> Court.of(1).regime()); // 1 - exp(-2 / 52.1775)
    }

    @Test
    void anAssassinWaitsForAnAttempt() {
        atHazard(1e6).waitForAnAttempt();
    }
}
