package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.Given;
import palace.model.institution.BallotRule;
import palace.random.Draws;

class ProspectTest {
    /** All who would follow are expected to follow whatever has any chance at all. */
    private static final Prospect.Parameters P =
            Given.prospect("bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.15, "
                    + "seats 0.15, cast 0.1, opposing 2, shield 0.5, shield-votes 0.2, absence 0.2");

    private static Prospect seen(double shielded, double majority, boolean away) {
        return Prospect.of(0.3, 0.2)
                .believed(0.25, 0.6)
                .shielded(shielded)
                .decidedBy(majority, BallotRule.ALL_SEATS)
                .away(away);
    }

    @Test
    void whereNobodyCountsTheChanceIsEven() {
        assertThat(Prospect.of(0, 0).chance(P)).isEqualTo(0.5);
    }

    @Test
    void theChanceIsLogisticInTheExpectedShareOfThoseWhoTakeASide() {
        // half is open; followers 0.8 * 0.25 * 0.5 = 0.1; loyalists 0.5 * 0.6 * 0.4 = 0.12; so 0.4 of 0.72
        assertThat(seen(0, 0, false).chance(P)).isCloseTo(0.591_548_469_939, within(1e-12));
        // nobody is left open: 7 of 13, logistic(1 / 26 / 0.15)
        assertThat(Prospect.of(0.7, 0.6).believed(1, 1).chance(P)).isCloseTo(0.563_753_649_467, within(1e-12));
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
        Prospect forceDecides = Prospect.of(0.3, 0);
        Prospect votesDecide = forceDecides.decidedBy(0.5, BallotRule.ALL_SEATS);

        assertThat(forceDecides.chance(P)).isGreaterThan(0.9);
        assertThat(votesDecide.chance(P)).isCloseTo(0.208_608_527_326, within(1e-12)); // logistic(-0.2 / 0.15)
    }

    @Test
    void twoThirdsAreHarderToGetThanAHalf() {
        assertThat(seen(0, 2 / 3.0, false).chance(P))
                .isLessThan(seen(0, 0.5, false).chance(P));
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
        return Prospect.of(friends, foes)
                .believed(discontent, belief)
                .shielded(shielded)
                .chance(P);
    }

    /** People who follow only what will win, and all of them if it does. */
    private static final Prospect.Parameters WARY =
            Given.prospect("bandwagon 1, half 0.5, sure 0.02, loyalists 0, critical 0.5, spread 0.05");

    @Test
    @Tag("K19")
    @Tag("K21")
    void nobodyFollowsBeforeHeThinksThatTheMoveWillWin() {
        // 0.1 against 0.2: a chance of 0.03, for which nobody moves, though 0.63 more would make it all but certain
        Prospect hated = Prospect.of(0.1, 0.2).believed(0.9, 0);

        assertThat(hated.expectedFollowing(WARY)).isLessThan(1e-9);
        assertThat(hated.chance(WARY)).isCloseTo(0.034_445_196, within(1e-9)); // logistic((1/3 - 1/2) / 0.05)
        assertThat(Prospect.of(0.73, 0.2).chance(WARY)).isGreaterThan(0.99);
        // a few more who have joined already, and the equilibrium nearest to nobody is that in which all follow
        assertThat(hated.withChallengers(0.21).expectedFollowing(WARY)).isGreaterThan(0.5);
    }

    /** Six steps of thought: 97 times in 100 they have come to rest, and they never go beyond the lowest equilibrium. */
    @Test
    @Tag("K21")
    void theFollowingIsTheLowestThatTheChanceWhichItGivesWouldBring() {
        Prospect.Parameters p =
                Given.prospect("bandwagon 0.8, half 0.5, sure 0.1, loyalists 0.5, critical 0.5, spread 0.15");
        int settled = 0;
        for (long seed = 0; seed < 500; seed++) {
            long key = Draws.of(1, seed).key(Draws.source("ProspectTest.following"), 0);
            Prospect seen = Prospect.of(0.6 * Draws.uniform(key, 0), 0.4 * Draws.uniform(key, 1))
                    .believed(Draws.uniform(key, 2), Draws.uniform(key, 3));
            double following = seen.expectedFollowing(p);
            double open = 1 - seen.challengers() - seen.opponents();
            double next = 0.8 * seen.discontent() * Math.max(0, open) * Choice.logistic((seen.chance(p) - 0.5) / 0.1);

            assertThat(next).as("seed %s", seed).isGreaterThanOrEqualTo(following);
            settled += next - following < 0.01 ? 1 : 0;
        }

        assertThat(settled).isGreaterThan(475); // 95 in 100
    }

    /** Joined 0.3 against 0.1, and 0.15 more who would vote against it: half of a half of the 0.6 who are silent. */
    private static double voted(BallotRule rule) {
        return Prospect.of(0.3, 0.1).believed(0, 0.5).decidedBy(0.5, rule).chance(Given.but(P, "opposing 1"));
    }

    @Test
    @Tag("R5")
    void whereThoseWhoAreSilentHaveNotVotedFewerAreEnough() {
        assertThat(voted(BallotRule.ALL_SEATS)).isCloseTo(0.208_608_527, within(1e-9)); // logistic(-0.2 / 0.15)
        assertThat(voted(BallotRule.PRESENT))
                .isCloseTo(0.611_719_4, within(1e-7)); // 0.3 of 0.55: logistic(0.04545 / 0.1)
        // 0.55 of the two thirds that must vote, squared
        assertThat(voted(BallotRule.quorum(2 / 3.0))).isCloseTo(0.611_719_4 * 0.680_625, within(1e-7));
        assertThat(voted(BallotRule.quorum(0.5))).isEqualTo(voted(BallotRule.PRESENT));
    }

    @Test
    @Tag("R6")
    void whereAPartOfTheOthersIsContentFewerVoteAgainstAMotionAndAnAbsentLeaderLosesByLess() {
        // 0.3 against 0.2 and 2 * 0.5 * 0.5 of the content part, 0.6, of the silent half: 0.3 of 0.65, against 0.6
        Prospect motion = Prospect.of(0.3, 0.2).believed(0.4, 0.5).decidedBy(0.6, BallotRule.PRESENT);
        Prospect.Parameters p = Given.but(P, "tally 0"); // and nobody follows

        assertThat(motion.chance(p)).isCloseTo(logistic((0.3 / 0.65 - 0.6) / 0.1), within(1e-12));
        assertThat(motion.away(true).chance(p)).isCloseTo(logistic((0.3 / 0.65 - 0.4) / 0.1), within(1e-12));
        Prospect all = motion.decidedBy(0.6, BallotRule.ALL_SEATS);
        assertThat(all.away(true).chance(p)).isCloseTo(logistic((0.3 - 0.4) / 0.15), within(1e-12));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void whereVotesAreCountedAPartOfTheBandwagonIsExpected() {
        Prospect.Parameters p = Given.but(P, "tally 0.25");
        Prospect force = Prospect.of(0.3, 0.2).believed(0.25, 0.6);

        assertThat(force.expectedFollowing(p)).isCloseTo(0.1, within(1e-12)); // 0.8 * 0.25 of the open half
        assertThat(force.decidedBy(0.5, BallotRule.ALL_SEATS).expectedFollowing(p))
                .isCloseTo(0.025, within(1e-12));
    }

    @Test
    void severalSeeSideBySideWhatEachSeesAlone() {
        sideBySide(P);
        sideBySide(Given.but(P, "half 0.5, sure 0.1, tally 0.5"));
    }

    private static void sideBySide(Prospect.Parameters p) {
        for (int situation = 0; situation < 400; situation++) {
            double byVote = situation % 2 == 0 ? 0 : 0.5;
            BallotRule rule = situation % 3 == 0 ? BallotRule.ALL_SEATS : BallotRule.quorum(0.5);
            Prospect shown = Prospect.of(Draws.uniform(1, situation, 0) * 0.6, Draws.uniform(1, situation, 1) * 0.6)
                    .believed(situation % 5 == 0 ? 0 : Draws.uniform(1, situation, 2), 0)
                    .decidedBy(byVote, rule);
            double[] beliefs = {0, 0.3, Draws.uniform(1, situation, 3), 1, 0.5};
            double[] seen = beliefs.clone();

            shown.chances(seen, 0, 4, p);

            for (int i = 0; i < 4; i++) {
                assertThat(seen[i])
                        .isEqualTo(
                                shown.believed(shown.discontent(), beliefs[i]).chance(p)); // to the last bit
            }
            assertThat(seen[4]).isEqualTo(0.5);
        }
    }
}
