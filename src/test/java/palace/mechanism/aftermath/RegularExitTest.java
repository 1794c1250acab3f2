package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.OutcomeClass;
import palace.model.PlannedExit;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Handovers;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class RegularExitTest {
    private static final RegularExit.Parameters P = new RegularExit.Parameters(2, 1, 0.5, 0);

    private static Regime where(Selectorate selectorate) {
        return where(selectorate, 0);
    }

    private static Regime where(Selectorate selectorate, double levers) {
        return Court.of(1)
                .leader(Court.Ruler.LEVERS, levers)
                .bodies(new Bodies(false, 0.5, false, 0.5, selectorate, BallotRule.ALL_SEATS, BallotRule.ALL_SEATS))
                .regime();
    }

    @Test
    void leadersLeaveAtTheHazardOfWhoConfersTheOffice() {
        Ends exits = new Ends(new RegularExit(P), OutcomeClass.REGULAR_EXIT);

        exits.comeWithProbability(0.037_605_374, () -> where(Selectorate.BODY)); // 1 - exp(-2 / 52.1775)
        exits.comeWithProbability(0.018_982_861, () -> where(Selectorate.OFFICERS)); // 1 - exp(-1 / 52.1775)
        exits.comeWithProbability(0.009_536_907, () -> where(Selectorate.ANYONE)); // 1 - exp(-0.5 / 52.1775)
    }

    @Test
    void nobodyRetiresALeaderWhoHasTheMachineryInHand() {
        Ends exits = new Ends(new RegularExit(P), OutcomeClass.REGULAR_EXIT);

        exits.comeWithProbability(0.018_982_861, () -> where(Selectorate.BODY, 0.5)); // 1 - exp(-1 / 52.1775)
        exits.comeWithProbability(0, () -> where(Selectorate.BODY, 1));
    }

    @Test
    void whatHasNeverBeenDoneIsNotExpected() {
        Ends exits = new Ends(new RegularExit(P), OutcomeClass.REGULAR_EXIT);

        // usual 2 a year: half a year for the first; none in 9.5 years: 1 / 10 a year; four in them: 5 / 10 a year
        exits.comeWithProbability(0.001_914_708, () -> handedOver(0, 9.5)); // 1 - exp(-0.1 / 52.1775)
        exits.comeWithProbability(0.009_536_907, () -> handedOver(4, 9.5)); // 1 - exp(-0.5 / 52.1775)
        exits.comeWithProbability(0.037_605_374, () -> handedOver(0, 0)); // nothing is known of it
    }

    private static Regime handedOver(int count, double years) {
        Regime regime = where(Selectorate.BODY);
        regime.fate().handOver(new Handovers(count, years));
        return regime;
    }

    @Test
    void whoeverRulesByBirthRulesForLife() {
        for (int history = 0; history < 1000; history++) {
            Regime regime = where(Selectorate.FAMILY);
            new RegularExit(P).week(regime, Draws.of(1, history), Recorder.NONE);
            assertThat(regime.fall()).isNull();
        }
    }

    @Test
    void aDayThatIsKnownComesWithItsChance() {
        Ends exits = new Ends(new RegularExit(P), OutcomeClass.REGULAR_EXIT);

        exits.comeWithProbability(0.3, () -> monarchWith(new PlannedExit(0.9, 0.3)));
        exits.comeWithProbability(0, () -> monarchWith(new PlannedExit(1, 1))); // next week
    }

    private static Regime monarchWith(PlannedExit exit) {
        Regime regime = where(Selectorate.FAMILY);
        regime.fate().plan(exit);
        return regime;
    }

    @Test
    void anExitWaitsForAnAttempt() {
        new Ends(new RegularExit(new RegularExit.Parameters(0, 0, 1e6, 0)), OutcomeClass.REGULAR_EXIT)
                .waitForAnAttempt();
    }
}
