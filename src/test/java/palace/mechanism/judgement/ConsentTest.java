package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Selectorate;
import palace.random.Draws;

@Tag("R9")
class ConsentTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Consent.Parameters P = Given.consent(
            "share 0.6, floor 0.5, spread 0.15, accepts 0.5, surely 0.1, silent 0.5, overrun 0.4, overrun-spread 0.05, least 0.1");

    /** A family council in which the leader has 0.1 of the seats, and nobody much force. */
    private static Regime council(double... seats) {
        return council(Selectorate.FAMILY, 0.05, seats);
    }

    private static Regime council(Selectorate selectorate, double force, double... seats) {
        Regime regime = Court.of(seats.length)
                .each(Trait.VOTES, seats)
                .all(Trait.FORCE, force)
                .leader(Ruler.FORCE, 0.3)
                .conferredBy(selectorate)
                .regime();
        new Consent(P).week(regime, DRAWS, Recorder.NONE);
        return regime;
    }

    private static boolean given(Regime regime, Attempt attempt) {
        return Consent.given(regime, attempt, P);
    }

    /** Whether it is given to the first of the council, when others rally. */
    private static boolean given(Regime regime, int... against) {
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, against);
        return given(regime, attempt);
    }

    @Test
    void itIsGivenWhereThreeInFiveOfTheSeatsThatHaveSpokenAreForIt() {
        assertThat(given(council(0.45, 0.2, 0.25))).isTrue(); // 0.45 against the leader's own 0.1
        assertThat(given(council(0.45, 0.2, 0.25), 1)).isTrue(); // exactly 0.45 of 0.75
        assertThat(given(council(0.45, 0.21, 0.24), 1)).isFalse();
    }

    @Test
    void halfOfAMajorityMustHaveSpokenForIt() {
        assertThat(given(council(0.25, 0.3, 0.35))).isTrue(); // half of one half
        assertThat(given(council(0.24, 0.3, 0.36))).isFalse();
    }

    @Test
    void forceAloneIsEnoughWhereItDoesAwayWithTheSeats() {
        // the leader has 0.3: two in five of what has declared itself
        assertThat(given(council(Selectorate.FAMILY, 0.199, 0, 0.4))).isFalse();
        assertThat(given(council(Selectorate.FAMILY, 0.201, 0, 0.4))).isTrue();
    }

    @Test
    void whoeverSitsInItDoesNotDoAwayWithItForItMakesHisClaimToo() {
        assertThat(given(council(Selectorate.FAMILY, 0.4, 0.1, 0.3))).isFalse();
        assertThat(given(council(Selectorate.FAMILY, 0.4, 0, 0.3, 0.1))).isTrue();
        assertThat(chance(council(Selectorate.FAMILY, 0.4, 0.01, 0.3, 0.3)))
                .isLessThan(chance(council(Selectorate.FAMILY, 0.4, 0, 0.3, 0.3)) / 2);
    }

    @Test
    void aHandfulDoesNotDoAwayWithTheSeatsThoughNobodyFightsIt() {
        assertThat(Consent.overruns(0.099, 0, P)).isFalse();
        assertThat(Consent.overruns(0.1, 0, P)).isTrue();
        assertThat(Consent.overruns(0.1, 0.151, P)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Selectorate.class)
    void itIsNeededWhereABodyOrAFamilyConfersThePlace(Selectorate selectorate) {
        boolean free = selectorate == Selectorate.ANYONE || selectorate == Selectorate.OFFICERS;

        assertThat(given(council(selectorate, 0.05, 0.1, 0.3))).isEqualTo(free);
    }

    @Test
    void itIsNotNeededAgainstARivalNorAfterAVote() {
        Regime regime = council(0.1, 0.3);
        assertThat(given(regime, Court.attempt(regime, 1, Arena.FORCE, 0))).isTrue();

        Regime other = council(0.1, 0.3);
        Attempt voted = Court.attempt(other, 0);
        voted.winBallot();
        assertThat(given(other, voted)).isTrue();
    }

    @Test
    void whereTheMechanismIsOffNobodyAsksForIt() {
        Regime regime = Court.of(2)
                .each(Trait.VOTES, 0.1, 0.3)
                .conferredBy(Selectorate.BODY)
                .regime();

        assertThat(given(regime)).isTrue();
    }

    private static double chance(double joined, double against, double accepting, double troops) {
        return Consent.chance(joined, against, accepting, 0.5, 0.5, troops, 0.3, P);
    }

    @Test
    void beforehandItIsAChance() {
        // 0.3 against 0.2 and a quarter of the silent half: 0.3 of 0.625, logistic(-0.02 / 0.15)
        assertThat(chance(0.3, 0.2, 0, 0)).isCloseTo(0.466_716_0, within(1e-7));
        // 0.4 of the free half accept: 0.5 of 0.5 + 0.2 + 0.075
        assertThat(chance(0.3, 0.2, 0.4, 0)).isCloseTo(0.724_669_2, within(1e-7));
        // 0.1 of 0.475, and 0.4 of the least that must have spoken
        assertThat(chance(0.1, 0.2, 0, 0)).isCloseTo(0.050_708_0, within(1e-7));
        assertThat(chance(0, 1, 0, 0.2)).isCloseTo(0.5, within(1e-12)); // as much force as does away with the seats
        // half of what fights, a tenth above that: logistic(0.1 / 0.05)
        assertThat(chance(0, 1, 0, 0.3)).isCloseTo(0.880_797_077_978, within(1e-9));
        assertThat(Consent.chance(0, 1, 0, 0.5, 0.5, 0.05, 0.075, P)).isCloseTo(0.25, within(1e-12)); // half the least
    }

    @Test
    void aFactIsAcceptedByTheDiscontentedAsFarAsForceWillMakeIt() {
        assertThat(Consent.accepting(0.8, 0.5, 0.5, P)).isCloseTo(0.5 * 0.8 * 0.5 * 0.5, within(1e-15));
        assertThat(Consent.accepting(0.8, 0.5, 1, P)).isCloseTo(0.2, within(0.002)); // logistic(5) is nearly 1
        assertThat(Consent.accepting(0.8, 0, 1, P)).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itRisesWithSeatsAcceptanceAndTroopsAndFallsWithSeatsAgainst(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("ConsentTest"), 0);
        double[] u =
                IntStream.range(0, 4).mapToDouble(i -> Draws.uniform(key, i)).toArray();
        double joined = 0.4 * u[0];
        double against = 0.1 + 0.4 * u[1];
        double accepting = 0.8 * u[2];
        double troops = 0.3 * u[3];
        double chance = chance(joined, against, accepting, troops);

        assertThat(chance).isBetween(0.0, 1.0);
        assertThat(chance(joined + 0.1, against, accepting, troops)).isGreaterThanOrEqualTo(chance);
        assertThat(chance(joined, against, accepting + 0.1, troops)).isGreaterThanOrEqualTo(chance);
        assertThat(chance(joined, against, accepting, troops + 0.1)).isGreaterThanOrEqualTo(chance);
        assertThat(chance(joined, against + 0.1, accepting, troops)).isLessThanOrEqualTo(chance);
    }

    private static final Judgement JUDGEMENT = new Judgement(
            new Choice(6),
            Given.INTERESTS,
            Given.prospect("bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.15"),
            new Circle(0, 0, 6),
            new Hope(0, 0),
            P,
            Given.the(Levers.Parameters.class, ""));

    @Test
    void aMoveByForceIsThoughtLessLikelyToSucceedWhereSeatsMustConsent() {
        Regime asked = council(0.1, 0.3, 0.5);
        Regime free = council(Selectorate.ANYONE, 0.05, 0.1, 0.3, 0.5);

        assertThat(chance(asked)).isLessThan(chance(free) / 2);
    }

    private static double chance(Regime regime) {
        var plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        return JUDGEMENT.chance(regime, JUDGEMENT.view(regime, plot, 0));
    }

    @Test
    void inTheOpenOnlySeatsThatHaveSpokenCount() {
        Regime regime = council(0.3, 0.1, 0.5);
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);

        assertThat(JUDGEMENT.consented(regime, attempt))
                .isCloseTo(0.660_756_4, within(1e-7)); // 0.3 of 0.5 that have spoken: logistic(0.1 / 0.15)
        Court.take(regime, attempt, Stance.JOINED, 2);
        assertThat(JUDGEMENT.consented(regime, attempt)).isGreaterThan(0.8);
        attempt.winBallot();
        assertThat(JUDGEMENT.consented(regime, attempt)).isEqualTo(1);
    }

    @Test
    void whoMustChooseExpectsSeatsToAcceptWhatForceHasMade() {
        Regime regime = council(0.3, 0.1, 0.5);
        regime.politics().setDiscontentBelief(0.5);
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);

        double spoken = JUDGEMENT.consented(regime, attempt);
        assertThat(JUDGEMENT.consentSeen(regime, attempt, 0.1, 0)).isCloseTo(spoken, within(0.01)); // a lost cause
        // half of the seats are free, and 0.5 * 0.8 * 0.5 of these will accept: 0.398 of 0.598, logistic(0.166 / 0.15)
        assertThat(JUDGEMENT.consentSeen(regime, attempt, 0.9, 0)).isCloseTo(0.751_089, within(1e-6));
        assertThat(JUDGEMENT.consentSeen(regime, attempt, 0.1, 1)).isLessThan(spoken - 0.1); // the loyal will speak up
    }
}
