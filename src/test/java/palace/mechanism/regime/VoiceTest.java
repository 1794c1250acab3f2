package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Coalition;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.plot.Founding;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

@Tag("K6")
class VoiceTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    /** Somebody who is followed speaks every week, and is silenced at once where nobody balances him. */
    private static final Voice.Parameters P = new Voice.Parameters(1e6, 0.6, 0.02, 2, 1e6, 0.5, 0.2, 0.3);

    private static List<Event> week(Regime regime, Voice.Parameters parameters) {
        List<Event> events = new ArrayList<>();
        new Voice(parameters).week(regime, DRAWS, events::add);
        return events;
    }

    @Test
    void nobodyHearsAManWithoutAnyFollowingAndNobodyIsLeftToWin() {
        assertThat(Voice.grown(0, 1, P)).isZero();
        assertThat(Voice.grown(1, 1, P)).isEqualTo(1);
        assertThat(Voice.grown(0.5, 0, P)).isEqualTo(0.5); // nothing to tell
        assertThat(Voice.balance(0, 0, 1, P)).isEqualTo(1); // nobody to be balanced
    }

    @Test
    void aFollowingGrowsByWhatThereIsToTellOfARival() {
        assertThat(Voice.truth(0.5, 0.2)).isCloseTo(0.6, within(1e-12)); // 1 - 0.5 * 0.8
        assertThat(Voice.truth(1, 0)).isZero();
        assertThat(Voice.truth(0.9, 1)).isEqualTo(1);
        assertThat(Voice.grown(0.2, 0.6, P)).isCloseTo(0.2576, within(1e-12)); // 0.2 + 0.6 * 0.6 * 0.2 * 0.8
    }

    @Test
    void aHalfOfTheScalesIsEnoughToBalanceHim() {
        assertThat(Voice.balance(0.3, 0.2, 0.25, P)).isCloseTo(0.5, within(1e-12)); // 0.2 (1 + 2 * 0.25) = 0.3
        assertThat(Voice.silencing(0.7, 0.5, 0.5, P)).isZero();
        assertThat(Voice.silencing(0.7, 0.9, 0.5, P)).isZero();
        // 4 * 0.7 * (1 - 0.8) * 0.5
        assertThat(Voice.silencing(0.7, 0.4, 0.5, new Voice.Parameters(52, 0.6, 0.02, 2, 4, 0.5, 0.2, 0.3)))
                .isCloseTo(0.28, within(1e-12));
    }

    @Test
    void aPopulistTellsTheTruthAboutHisStrongestRivalInOffice() {
        Regime regime = Court.of(4)
                .politics(Realm.CORRUPTION, 0.2)
                .each(Trait.FORCE, 0.1, 0.1, 0.2, 0.4)
                .with(Trait.FOLLOWING, 0, 0.2)
                .rival(0, 1)
                .rival(2, 0)
                .rival(0, 3)
                .regime();
        Court.remove(regime, 3, Stance.DISMISSED);

        assertThat(week(regime, P)).containsExactly(new Voice.ToldTruth(0, 2, Voice.truth(0.5, 0.2), 0.2, 0.2576));
        assertThat(regime.elites().following(0)).isCloseTo(0.2576, within(1e-12));
        assertThat(regime.elites().grievance(2)).isCloseTo(0.02, within(1e-12));
        assertThat(regime.elites().grievance(1)).isZero();
    }

    @Test
    void hisPreyMayBeTheStrongestOfHisRivals() {
        Regime regime = Court.of(3)
                .each(Trait.FORCE, 0.1, 0.4, 0.2)
                .with(Trait.FOLLOWING, 0, 0.2)
                .leader(Ruler.ATTENTION, 0)
                .rival(0, 1)
                .rival(2, 0)
                .regime();

        assertThat(week(regime, P)).singleElement().matches(event -> event.target() == 1);
    }

    @Test
    void heIsSilencedAsOftenAsAnAttentiveAndFearfulLeaderIsAlarmed() {
        var rare = Given.but(P, "silences 4");
        List<Event> silenced = new ArrayList<>();
        for (int replication = 0; replication < 4000; replication++) {
            Regime regime = Court.of(2)
                    .with(Trait.FOLLOWING, 0, 0.9)
                    .leader(Ruler.ATTENTION, 0.4)
                    .leader(Ruler.PARANOIA, 0.5)
                    .regime();
            new Voice(rare).week(regime, Draws.of(1, replication), silenced::add);
        }

        // 4 * 0.9 * 0.4 * 0.5 a year where nobody balances him; 4 standard errors
        double expected = -Math.expm1(-0.72 / 52.1775);
        assertThat(silenced).allMatch(event -> Math.abs(((Voice.Silenced) event).probability() - expected) < 1e-12);
        assertThat(silenced.size() / 4000.0).isCloseTo(expected, within(4 * Math.sqrt(expected / 4000)));
    }

    @Test
    void whereNothingMayBeSaidNothingIsSaid() {
        Regime regime = Court.of(2)
                .politics(Realm.OPENNESS, 0)
                .leader(Ruler.ATTENTION, 0)
                .with(Trait.FOLLOWING, 0, 0.2)
                .rival(1, 0)
                .regime();

        assertThat(week(regime, P)).isEmpty();
    }

    @Test
    void heIsToleratedWhileRivalsStillBalanceHim() {
        Court court = Court.of(3).with(Trait.FOLLOWING, 0, 0.9).politics(Realm.OPENNESS, 0);
        Regime alone = court.regime();
        Regime balanced = court.rival(1, 0).rival(0, 1).rival(0, 2).rival(2, 0).regime();

        // equals: 2 of 2 + 1 (1 + 2 * 0.9) is less than a half, and one who is predator and prey counts once
        assertThat(week(balanced, P)).singleElement().satisfies(event -> assertThat(((Voice.Silenced) event).balance())
                .isCloseTo(2 / 4.8, within(1e-12)));
        assertThat(week(alone, P)).singleElement().satisfies(event -> assertThat(((Voice.Silenced) event).balance())
                .isZero());
        assertThat(alone.elites().following(0)).isCloseTo(0.45, within(1e-12));
        assertThat(alone.elites().grievance(0)).isCloseTo(0.2, within(1e-12));
        // by now he weighs 1 + 2 * 0.45 against 2: they balance him
        assertThat(week(balanced, P)).isEmpty();
    }

    @Test
    void aLeaderWhoDoesNotAttendLetsHimBe() {
        Court court = Court.of(2).with(Trait.FOLLOWING, 0, 0.9);

        assertThat(week(court.regime(), P)).hasSize(1);
        assertThat(week(court.leader(Ruler.ATTENTION, 0).regime(), P)).isEmpty();
    }

    @Test
    void hisFollowingRaisesWhatOthersBelieveOfHisChances() {
        double unknown = chance(0, P);
        double famous = chance(0.8, P);

        assertThat(famous).isGreaterThan(unknown + 0.03);
        assertThat(chance(0.8, new Voice.Parameters(52, 0.6, 0.02, 2, 4, 0.5, 0.2, 0)))
                .isEqualTo(unknown);
    }

    @Test
    void aFounderCountsOnHisFollowing() {
        assertThat(founder(0.8).chance()).isGreaterThan(founder(0).chance() + 0.03);
    }

    /** How somebody judges a move who thinks of one, under parameters that make everybody think of it and dare it. */
    private static Founding.Founded founder(double following) {
        Regime regime = Court.of(2)
                .with(Trait.FOLLOWING, 0, following)
                .politics(Realm.OPENNESS, 0)
                .leader(Ruler.ATTENTION, 0)
                .regime();
        week(regime, P);
        regime.elites().setSupport(0, -1);
        regime.elites().setSupport(1, 1);
        Shipped shipped = Shipped.AS_IS.with("founding.thoughts", 500).with("founding.commitment", 0);
        List<Event> events = new ArrayList<>();
        Founding founding = new Founding(shipped.bind(Founding.Parameters.class), shipped.judgement());
        for (int week = 0; week < 1000 && events.isEmpty(); week++) {
            founding.week(regime, Draws.of(1, week), events::add);
        }
        return (Founding.Founded) events.get(0);
    }

    /** How a member judges a plot of two of the four, after a week. */
    private static double chance(double following, Voice.Parameters parameters) {
        Regime regime = Court.of(4)
                .with(Trait.FOLLOWING, 1, following)
                .politics(Realm.OPENNESS, 0)
                .regime();
        regime.leader().setAttention(0);
        week(regime, parameters);
        regime.politics().setDiscontentBelief(0.2);
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        Judgement judgement = Shipped.AS_IS.judgement();
        return judgement.chance(regime, judgement.view(regime, plot, 0));
    }

    @Test
    void aFamousMemberIsBelievedToWinAShareOfTheOthers() {
        Regime regime = Court.of(3).each(Trait.FOLLOWING, 0.1, 0.5, 0.9).regime();
        new Voice(P).week(regime, DRAWS, Recorder.NONE);
        regime.elites().setFollowing(1, 0.5);
        regime.politics().setDiscontentBelief(0.2);

        assertThat(Coalition.of(regime, Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1))
                        .following())
                .isEqualTo(0.5);
        assertThat(Judgement.pulled(regime, 0.2, 0.5)).isCloseTo(0.32, within(1e-12)); // 0.2 + 0.3 * 0.5 * 0.8
        assertThat(Judgement.pulled(regime, 0.2, 0)).isEqualTo(0.2);
    }

    @Test
    void aCourtWithoutFollowingsDoesNotNotice() {
        Regime regime = Court.of(3).rival(0, 1).rival(1, 2).regime();
        Regime untouched = regime.copy();
        untouched.politics().setPull(0.3);

        assertThat(week(regime, P)).isEmpty();
        assertThat(regime).usingRecursiveComparison().isEqualTo(untouched);
    }
}
