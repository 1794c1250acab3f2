package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Stance;

@Tag("K10")
class CircleTest {
    private static final Circle CIRCLE = new Circle(0.5, 0.6, 2);

    /** A support at which 3 in 4 are taken for discontented: {@code logistic(2 * 0.549) = 3 / 4}. */
    private static final double HATES = -0.549_306_144_334_054_8;

    /** Two friends of elite 0, one trusted more than the other; the public belief is 0.2. */
    private static Regime friends(double first, double second) {
        Regime regime = Court.of(4).trust(0, 1, 0.5).trust(0, 2, 0.25).regime();
        regime.elites().setSupport(1, first);
        regime.elites().setSupport(2, second);
        regime.politics().setDiscontentBelief(0.2);
        return regime;
    }

    @Test
    void friendsKnowHowOneFeelsAndOthersGoByTheMood() {
        Regime regime = friends(HATES, 0);

        assertThat(CIRCLE.suspected(regime, 1, 1)).isCloseTo(0.75, within(1e-12));
        assertThat(CIRCLE.suspected(regime, 1, 0)).isCloseTo(0.2, within(1e-12));
        assertThat(CIRCLE.suspected(regime, 1, 0.5)).isCloseTo(0.475, within(1e-12));
        assertThat(CIRCLE.suspectedAtMost(regime, 0.5))
                .isCloseTo(0.6, within(1e-12)); // of one who seems wholly discontented
    }

    @Test
    void eachFriendCountsAsFarAsHeIsTrusted() {
        // the first seems 0.5 * 0.75 + 0.5 * 0.2 = 0.475, the second 0.25 * 0.25 + 0.75 * 0.2 = 0.2125
        assertThat(CIRCLE.friends(friends(HATES, -HATES), 0)).isCloseTo(0.3875, within(1e-7));
    }

    @Test
    void whoHasNoFriendsOrNoneInOfficeGoesByWhatAllBelieve() {
        Regime regime = friends(HATES, HATES);
        assertThat(CIRCLE.friends(regime, 3)).isEqualTo(0.2);

        Court.remove(regime, 1, Stance.DEAD);
        Court.remove(regime, 2, Stance.ARRESTED);
        assertThat(CIRCLE.friends(regime, 0)).isEqualTo(0.2);
    }

    @Test
    void theMoodIsThatOfTheCircleAsFarAsItStandsForAllAndNoBetterThanWhatAllBelieve() {
        assertThat(CIRCLE.mood(friends(HATES, -HATES), Arena.FORCE, 0))
                .isCloseTo(0.2 + 0.5 * 0.1875, within(1e-7)); // half of the way to 0.3875
        assertThat(CIRCLE.mood(friends(1, 1), Arena.MARCH, 0)).isEqualTo(0.2); // content friends prove nothing
    }

    @Test
    void whereOnesCircleStandsForNobodyAllGoByWhatAllBelieve() {
        Circle off = new Circle(0, 0.6, 2);

        assertThat(off.mood(friends(HATES, HATES), Arena.FORCE, 0)).isEqualTo(0.2);
    }

    @Test
    void aMoodDoesNotGrowWithTheNumberOfFriends() {
        assertThat(moodWithFriends(40)).isCloseTo(moodWithFriends(2), within(1e-12));
        assertThat(moodWithFriends(2)).isGreaterThan(0.25);
    }

    private static double moodWithFriends(int friends) {
        Court court = Court.of(friends + 1);
        IntStream.rangeClosed(1, friends).forEach(friend -> court.trust(0, friend, 0.5));
        Regime regime = court.regime();
        IntStream.rangeClosed(1, friends)
                .forEach(friend -> regime.elites().setSupport(friend, friend % 2 == 0 ? HATES : 0));
        regime.politics().setDiscontentBelief(0.2);
        return CIRCLE.mood(regime, Arena.FORCE, 0);
    }

    @Test
    @Tag("R5")
    void thoseWhoSitTogetherReadOneAnotherBySeats() {
        Regime regime = Court.of(4).each(Trait.VOTES, 0.2, 0.3, 0.1, 0).regime();
        regime.elites().setSupport(1, HATES);
        regime.elites().setSupport(2, -HATES);
        regime.elites().setSupport(3, -9); // has no seat
        regime.politics().setDiscontentBelief(0.2);

        // 0.6 * 0.75 + 0.4 * 0.2 = 0.53 and 0.6 * 0.25 + 0.4 * 0.2 = 0.23, three seats to one; not oneself
        assertThat(CIRCLE.mood(regime, Arena.VOTES, 0)).isCloseTo(0.455, within(1e-12));
        assertThat(new Circle(0.5, 0, 2).mood(regime, Arena.VOTES, 0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    @Tag("R5")
    void colleaguesAreKnownAtLeastAsWellAsFriends() {
        Regime regime = Court.of(3).each(Trait.VOTES, 0.2, 0.3, 0).regime();

        assertThat(CIRCLE.known(regime, 0, 1, 0.1)).isEqualTo(0.6);
        assertThat(CIRCLE.known(regime, 0, 1, 0.9)).isEqualTo(0.9);
        assertThat(CIRCLE.known(regime, 0, 2, 0.1)).isEqualTo(0.1);
        assertThat(CIRCLE.known(regime, Party.LEADER, 1, 0.1)).isEqualTo(0.1);
    }

    @Test
    void plottersPoolWhatTheyKnowAndWhoIsAskedAddsHisOwn() {
        Regime regime = friends(HATES, HATES); // 0 knows of two; his friends see nothing ill in him; 3 has no friends
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 3);
        double his = CIRCLE.mood(regime, Arena.FORCE, 0);

        assertThat(his).isGreaterThan(0.25);
        assertThat(pooled(regime, plot, 0)).isCloseTo((his + 0.2) / 2, within(1e-12));
        assertThat(pooled(regime, plot, 3)).isCloseTo((his + 0.2) / 2, within(1e-12));
        double asked = CIRCLE.mood(regime, Arena.FORCE, 1);
        assertThat(pooled(regime, plot, 1)).isCloseTo((his + 0.2 + asked) / 3, within(1e-12));
    }

    private static double pooled(Regime regime, Plot plot, int judge) {
        return new Members(regime, plot, CIRCLE).mood(judge);
    }
}
