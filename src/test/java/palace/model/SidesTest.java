package palace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.event.Stance;
import palace.model.institution.Obedience;
import palace.random.Draws;

@Tag("K24")
class SidesTest {
    private static final int ELITES = 12;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static double u(long seed, int item, int trait) {
        return Draws.uniform(Draws.of(1, seed).key(Draws.source("SidesTest"), 0), item, trait);
    }

    /** Unequal men, some with troops of their own, in units of all kinds; officers under the first three, or none. */
    private static Regime regime(long seed, boolean officers) {
        double all = IntStream.range(0, ELITES).mapToDouble(i -> u(seed, i, 0)).sum();
        Court court = Court.of(ELITES).all(Trait.VOTES, 0.9 / ELITES);
        for (int i = 0; i < ELITES; i++) {
            court.with(Trait.FORCE, i, 0.8 * u(seed, i, 0) / all)
                    .with(Trait.OWN_FORCE, i, u(seed, i, 1) < 0.5 ? 0 : u(seed, i, 2))
                    .with(Trait.CONTROL, i, (int) (3 * u(seed, i, 3)))
                    .with(Trait.COMMANDER, i, officers && i >= 3 ? i % 3 : Party.NOBODY);
        }
        Regime regime = court.regime();
        regime.politics().setObedience(new Obedience(u(seed, 0, 4), u(seed, 1, 4), u(seed, 2, 4)));
        regime.politics().needConsent(true);
        return regime;
    }

    private static Attempt committed(Regime regime, long seed, double aside) {
        Attempt attempt = Court.attempt(regime, 0);
        attempt.sway(1.5, 4 * u(seed, 3, 4) - 2, 0.5);
        for (int i = 1; i < ELITES; i++) {
            double draw = u(seed, i, 5);
            regime.elites()
                    .take(i, draw < aside ? Stance.ASIDE : draw < (1 + aside) / 2 ? Stance.JOINED : Stance.RALLIED);
        }
        Sides.weigh(regime, attempt);
        return attempt;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatJoinsWhatRalliesAndWhatIsHeldBackIsAllThereIs(long seed) {
        Attempt attempt = committed(regime(seed, false), seed, 0);

        // men who do not follow a commander who joined stand with the leader
        assertThat(attempt.joinedForce() + attempt.ralliedForce()).isCloseTo(1, within(1e-9));
        // and so does the weight of those who follow him only for the leader
        assertThat(attempt.joined() + attempt.rallied()).isCloseTo(1, within(1e-9));
        assertThat(attempt.joinedSeats() + attempt.ralliedSeats()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noManFightsOnBothSidesWhateverHisOfficersDo(long seed) {
        Attempt attempt = committed(regime(seed, true), seed, 0.3);

        assertThat(attempt.joinedForce()).isNotNegative();
        assertThat(attempt.ralliedForce()).isNotNegative();
        assertThat(attempt.joinedForce() + attempt.ralliedForce()).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    @Tag("K26")
    void halfOfTheMenGoWithOfficersWhoPartFromTheirCommander() {
        Court court = Court.of(4).each(Trait.FORCE, 0.2, 0.4, 0, 0).with(Trait.COMMANDER, 2, 1);
        Regime regime = court.regime();
        regime.politics().setObedience(new Obedience(1, 0.8, 1));
        Attempt attempt = Court.attempt(regime, 0);
        attempt.sway(0, 0, 0.5);
        Court.take(regime, attempt, Stance.JOINED, 2);

        // 0.8 of 0.2 that have joined, and of half of the 0.4 whose commander is quiet
        assertThat(attempt.joinedForce()).isCloseTo(0.16 + 0.16, within(1e-12));
        Court.take(regime, attempt, Stance.RALLIED, 1);
        assertThat(attempt.joinedForce()).isCloseTo(0.16 + 0.16, within(1e-12));
        // the leader's own 0.2, what holds back of the first, and the other half of the second
        assertThat(attempt.ralliedForce()).isCloseTo(0.2 + 0.04 + 0.2, within(1e-12));
    }

    /** A man who has joined, and a command of twice his force with one officer. */
    private static Attempt under(Stance commander, Stance officer, int hours) {
        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.2, 0.4, 0, 0)
                .with(Trait.COMMANDER, 2, 1)
                .with(Trait.HOURS_AWAY, 1, 5)
                .regime();
        regime.politics().setObedience(new Obedience(1, 0.8, 1));
        Attempt attempt = Court.attempt(regime, 0);
        attempt.sway(0, 0, 0.5);
        Court.passHours(attempt, hours);
        Court.take(regime, attempt, commander, 1);
        Court.take(regime, attempt, officer, 2);
        return attempt;
    }

    private static void forces(Attempt attempt, double joined, double rallied) {
        assertThat(attempt.joinedForce()).isCloseTo(joined, within(1e-12));
        assertThat(attempt.ralliedForce()).isCloseTo(rallied, within(1e-12));
    }

    @Test
    @Tag("K24")
    @Tag("K26")
    void menWhoseOfficersStandElsewhereDoNotDoAsTheirCommanderDoes() {
        // the first has 0.16 with him, and 0.04 obey the leader, who has 0.2 himself
        forces(under(Stance.LOYAL, Stance.RALLIED, 5), 0.16, 0.24 + 0.2);
        forces(under(Stance.JOINED, Stance.RALLIED, 5), 0.16 + 0.16, 0.24 + 0.08 + 0.16);
        forces(under(Stance.JOINED, Stance.ASIDE, 5), 0.16 + 0.16, 0.24 + 0.08);
        forces(under(Stance.RALLIED, Stance.ASIDE, 5), 0.16, 0.24 + 0.2);
    }

    @Test
    void troopsOnTheirWayFightForNobodyYet() {
        for (Stance commander : new Stance[] {Stance.LOYAL, Stance.JOINED, Stance.RALLIED}) {
            forces(under(commander, Stance.RALLIED, 4), 0.16, 0.24);
        }
    }
}
