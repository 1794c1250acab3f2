package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Overmighty;
import palace.model.Arena;
import palace.model.Plot;
import palace.model.Ranks;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

class StrikeTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Appointment.Parameters APPOINTMENT =
            new Appointment.Parameters(4, 2, 1, 0.1, 0.8, 0, 0.3, 0.5, 0.3, 0.25);
    private static final Career.Parameters CAREER = Given.career("threat 6");
    /** Nobody outgrows a leader, and one does not move against a man who is trusted at six tenths. */
    private static final Overmighty NOBODY_OUTGROWS = Given.the(Overmighty.class, "bound 0.6");

    /** A leader who sets a strike in motion whenever there is anybody to strike at. */
    private static Strike strike(Overmighty overmighty) {
        return new Strike(new Strike.Parameters(1e6), CAREER, APPOINTMENT, overmighty);
    }

    /** Man 0 is dangerous and not the leader's to dismiss; 1 has most troops, 2 is closest. */
    private static Court court() {
        return Court.of(4)
                .leader(Ruler.TURNOVER, 1)
                .leader(Ruler.PARANOIA, 1)
                .each(Trait.COMPETENCE, 0.9, 0.5, 0.5, 0.5)
                .each(Trait.AMBITION, 0.9, 0.5, 0.5, 0.5)
                .each(Trait.CLOSENESS, 0.1, 0.5, 0.9, 0.5)
                .each(Trait.FORCE, 0.2, 0.3, 0.2, 0.1);
    }

    private static Regime owned(Court court) {
        Regime regime = court.regime();
        regime.fillFrom(Ranks.of(new int[] {0, 1, 1, 1}, office -> office == 0, regime.elites()));
        return regime;
    }

    private static List<Event> week(Regime regime, Strike strike) {
        List<Event> events = new ArrayList<>();
        strike.week(regime, DRAWS, events::add);
        return events;
    }

    @Test
    @Tag("K8")
    void aManWhomOthersHavePutThereIsStruckAtByACloseManWithTroops() {
        Regime regime = owned(court());
        List<Event> events = week(regime, strike(NOBODY_OUTGROWS));

        // 0.2 * 0.9 = 0.18 is more than 0.3 * 0.5 = 0.15
        assertThat(regime.plots()).hasSize(1);
        Plot plot = regime.plots().get(0);
        assertThat(plot.head()).isEqualTo(2);
        assertThat(plot.target()).isZero();
        assertThat(plot.arena()).isEqualTo(Arena.FORCE);
        assertThat(plot.sanctioned()).isTrue();
        assertThat(events).singleElement().isInstanceOfSatisfying(Strike.Commissioned.class, commissioned -> {
            assertThat(commissioned.hand()).isEqualTo(2);
            assertThat(commissioned.danger()).isCloseTo(0.9 * 0.9 * 0.9, within(1e-12));
            assertThat(commissioned.defies()).isEqualTo(1);
        });
    }

    @Test
    @Tag("K8")
    void nobodyIsStruckAtTwiceAtOnce() {
        Regime regime = owned(court());
        week(regime, strike(NOBODY_OUTGROWS));

        assertThat(week(regime, strike(NOBODY_OUTGROWS))).isEmpty();
    }

    @Test
    @Tag("K8")
    void whomADecreeRemovesHeDismisses() {
        Regime regime = court().regime();
        regime.fillFrom(Ranks.of(new int[4], regime.elites()));

        assertThat(week(regime, strike(NOBODY_OUTGROWS))).isEmpty();
    }

    @Test
    @Tag("K8")
    void aManWhoHasOutgrownHimIsStruckAtToo() {
        // power counts in full, and from none of it: 0.2 + 0.5 of all against the leader's 0.2 and a bit
        Overmighty overmighty = Given.the(Overmighty.class, "from 0.05, slope 100, bound 0.6");
        Regime regime = court().regime();
        regime.fillFrom(Ranks.of(new int[4], regime.elites()));

        assertThat(week(regime, strike(overmighty)))
                .singleElement()
                .isInstanceOfSatisfying(Strike.Commissioned.class, commissioned -> assertThat(commissioned.target())
                        .isZero());
    }

    /** Man 0 is the most dangerous and has hardly outgrown a leader without levers; man 1 has far more force. */
    private static Regime outgrown() {
        Regime regime = court().each(Trait.FORCE, 0.1, 0.5, 0.1, 0.1)
                .leader(Ruler.LEVERS, 0)
                .regime();
        regime.fillFrom(Ranks.of(new int[4], regime.elites()));
        return regime;
    }

    private static double share(Regime regime, int man) {
        double power = regime.elites().power(man);
        return power / (power + regime.weights().leaderPower());
    }

    @Test
    @Tag("K8")
    void heStrikesAtTheOneWhoIsDangerousAndBeyondADecreeAndTheMoreOftenTheFartherHeIs() {
        Regime regime = outgrown();
        double from = share(regime, 0) - 0.01;
        double defies = share(regime, 1) - from;
        Overmighty some = Given.the(Overmighty.class, "bound 0.6, slope 1, from " + from);

        assertThat(defies).isBetween(0.1, 0.9);
        assertThat(week(regime, strike(some)))
                .singleElement()
                .isInstanceOfSatisfying(Strike.Commissioned.class, commissioned -> {
                    assertThat(commissioned.target()).isEqualTo(1);
                    assertThat(commissioned.defies()).isCloseTo(defies, within(1e-12));
                });

        double yearly = Career.drops(1, 1, 0.5 * 0.5 * 0.5, CAREER) * defies;
        double expected = -Math.expm1(-yearly / 52.1775);
        long struck = IntStream.range(0, 20_000)
                .filter(replication -> {
                    Regime one = outgrown();
                    new Strike(new Strike.Parameters(1), CAREER, APPOINTMENT, some)
                            .week(one, Draws.of(1, replication), Recorder.NONE);
                    return !one.plots().isEmpty();
                })
                .count();
        assertThat(struck / 20_000.0).isCloseTo(expected, within(4 * Math.sqrt(expected / 20_000)));
    }

    @Test
    @Tag("K8")
    void hisClientsAndFriendsAreNotAsked() {
        Regime client = owned(court().with(Trait.PATRON, 2, 0));
        week(client, strike(NOBODY_OUTGROWS));
        assertThat(client.plots().get(0).head()).isEqualTo(1);

        Regime friend = owned(court().trust(0, 2, 0.6));
        week(friend, strike(NOBODY_OUTGROWS));
        assertThat(friend.plots().get(0).head()).isEqualTo(1);

        Regime plotter = owned(court());
        Court.plot(plotter, 3, Arena.FORCE, 2);
        week(plotter, strike(NOBODY_OUTGROWS));
        assertThat(plotter.plots().get(1).head()).isEqualTo(1);
    }

    @Test
    @Tag("K8")
    void heStrikesAsOftenAsHeDropsOthersOfThatDanger() {
        double danger = 0.9 * 0.9 * 0.9;
        double yearly = Career.drops(1, 1, danger, CAREER);
        long struck = IntStream.range(0, 20_000)
                .filter(replication -> {
                    Regime regime = owned(court());
                    new Strike(new Strike.Parameters(1), CAREER, APPOINTMENT, NOBODY_OUTGROWS)
                            .week(regime, Draws.of(1, replication), Recorder.NONE);
                    return !regime.plots().isEmpty();
                })
                .count();
        double expected = -Math.expm1(-yearly / 52.1775);

        assertThat(struck / 20_000.0).isCloseTo(expected, within(4 * Math.sqrt(expected / 20_000)));
    }

    @Test
    void aManFarBelowHimIsNotWorthIt() {
        Regime regime = owned(court().with(Trait.STANDING, 0, 0.2));

        assertThat(week(regime, strike(NOBODY_OUTGROWS))).isEmpty();
    }

    @Test
    @Tag("K8")
    void whatALeaderWantsEndsWithHim() {
        Regime regime = owned(court());
        Strike strike = strike(NOBODY_OUTGROWS);
        week(regime, strike);
        Court.plot(regime, 2, Arena.FORCE, 3);
        regime.accede(1, Court.newLeader(0.2));
        regime.nextWeek();
        List<Event> events = week(regime, new Strike(new Strike.Parameters(0), CAREER, APPOINTMENT, NOBODY_OUTGROWS));

        assertThat(events).containsExactly(new Strike.CalledOff(2, 0, 1));
        assertThat(regime.elites().plot(2)).isNegative();
        assertThat(regime.plots())
                .filteredOn(plot -> !plot.over())
                .singleElement()
                .matches(plot -> plot.head() == 3);
    }

    @Test
    @Tag("K8")
    void whatTheNewLeaderWantsGoesOn() {
        Regime regime = owned(court());
        regime.accede(1, court().leaderStart());
        regime.nextWeek();
        week(regime, strike(NOBODY_OUTGROWS));

        assertThat(regime.plots()).hasSize(1);
        regime.nextWeek();
        assertThat(week(regime, strike(NOBODY_OUTGROWS))).isEmpty();
        assertThat(regime.plots()).singleElement().matches(plot -> !plot.over());
    }
}
