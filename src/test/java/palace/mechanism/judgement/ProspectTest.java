package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.random.Draws;

class ProspectTest {
    private static final Prospect.Parameters P = new Prospect.Parameters(0.8, 0, 0, 0.5, 0.5, 0.15, 0.5, 0.2, 0.2);

    private static Prospect seen(double shielded, double majority, boolean away) {
        return new Prospect(0.3, 0.2, 0.25, 0.6, shielded, majority, away);
    }

    @Test
    void whereNobodyCountsTheChanceIsEven() {
        Prospect nobody = new Prospect(0, 0, 0, 0, 0, 0, false);

        assertThat(nobody.expectedShare(P)).isEqualTo(0.5);
        assertThat(nobody.chance(P)).isEqualTo(0.5);
    }

    @Test
    void theExpectedShareCountsFollowersAndLoyalists() {
        // half is open; followers 0.8 * 0.25 * 0.5 = 0.1; loyalists 0.5 * 0.6 * 0.4 = 0.12; so 0.4 of 0.72
        assertThat(seen(0, 0, false).expectedShare(P)).isCloseTo(0.555_555_555_556, within(1e-12));
        assertThat(new Prospect(0.7, 0.6, 1, 1, 0, 0, false).expectedShare(P))
                .isCloseTo(7.0 / 13, within(1e-15)); // nobody is left open
    }

    @Test
    void theChanceIsLogisticInTheShareAboveTheCriticalOne() {
        assertThat(seen(0, 0, false).chance(P)).isCloseTo(0.591_548_469_939, within(1e-12));
    }

    @Test
    @Tag("K26")
    void aLoyalGuardTakesAwayPartOfTheChanceAndLessWhereVotesDecide() {
        assertThat(seen(0.8, 0, false).chance(P)).isCloseTo(0.591_548_469_939 * (1 - 0.5 * 0.8), within(1e-12));
        // by vote 0.3 + 0.1 of all seats, against a half: logistic(-0.1 / 0.15) = 0.339 243 631 234
        assertThat(seen(0.8, 0.5, false).chance(P)).isCloseTo(0.339_243_631_234 * (1 - 0.2 * 0.8), within(1e-12));
    }

    @Test
    @Tag("R6")
    void theChanceRisesWhileTheLeaderIsAway() {
        assertThat(seen(0, 0, true).chance(P)).isCloseTo(0.846_017_841_094, within(1e-12)); // 0.3 is enough
    }

    @Test
    void aBodyThatLooksOnRemovesNobody() {
        // 0.3 are for it and nobody is against it: enough of those who take a side, not of all seats
        Prospect forceDecides = new Prospect(0.3, 0, 0, 0, 0, 0, false);
        Prospect votesDecide = new Prospect(0.3, 0, 0, 0, 0, 0.5, false);

        assertThat(forceDecides.expectedShare(P)).isEqualTo(1);
        assertThat(votesDecide.expectedShare(P)).isEqualTo(0.3);
        assertThat(votesDecide.chance(P)).isLessThan(0.5).isLessThan(forceDecides.chance(P));
    }

    @Test
    void twoThirdsAreHarderToGetThanAHalf() {
        assertThat(seen(0, 2 / 3.0, false).chance(P))
                .isLessThan(seen(0, 0.5, false).chance(P));
    }

    @Test
    @Tag("K19")
    void nobodyFollowsANobody() {
        var p = new Prospect.Parameters(0.8, 0.1, 0, 0.5, 0.5, 0.15, 0.5, 0.2, 0.2);

        assertThat(Prospect.following(0, p)).isZero();
        assertThat(Prospect.following(0.1, p)).isEqualTo(0.5);
        assertThat(Prospect.following(0.9, p)).isCloseTo(0.9, within(1e-12));
        assertThat(Prospect.following(0, P)).isEqualTo(1); // without a core a discontented regime runs after anybody
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChanceRisesWithFriendsAndDiscontentAndFallsWithFoesBeliefAndGuards(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("ProspectTest"), 0);
        double[] u = IntStream.range(0, 5)
                .mapToDouble(i -> 0.8 * Draws.uniform(key, i))
                .toArray();
        double step = 0.1;
        double chance = chance(u[0], u[1], u[2], u[3], u[4]);

        assertThat(chance(u[0] + step, u[1], u[2], u[3], u[4])).isGreaterThan(chance);
        assertThat(chance(u[0], u[1] + step, u[2], u[3], u[4])).isLessThan(chance);
        assertThat(chance(u[0], u[1], u[2] + step, u[3], u[4])).isGreaterThanOrEqualTo(chance);
        assertThat(chance(u[0], u[1], u[2], u[3] + step, u[4])).isLessThanOrEqualTo(chance);
        assertThat(chance(u[0], u[1], u[2], u[3], u[4] + step)).isLessThan(chance);
    }

    private static double chance(double friends, double foes, double discontent, double belief, double shielded) {
        return new Prospect(friends, foes, discontent, belief, shielded, 0, false).chance(P);
    }
}
