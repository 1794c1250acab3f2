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
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Overmighty;
import palace.mechanism.regime.Performance;
import palace.model.Newcomer;
import palace.model.Ranks;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class AppointmentTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final Draws DRAWS = Draws.of(SEED, 0);
    private static final Appointment.Parameters P =
            new Appointment.Parameters(4, 2, 1, 0.1, 0.8, 0, 0.3, 0.5, 0.3, 0.25);
    private static final Career.Parameters CAREER = Given.career("threat 6");

    @Test
    void theIncapableTheUnambitiousAndTheDevotedAreNoDanger() {
        assertThat(Career.danger(0, 1, 0)).isZero();
        assertThat(Career.danger(1, 0, 0)).isZero();
        assertThat(Career.danger(1, 1, 1)).isZero();
        assertThat(Career.danger(1, 1, 0)).isEqualTo(1);
    }

    @Test
    @Tag("K2")
    void aCandidateIsWorthHisSkillLessTheDangerToAFearfulLeader() {
        Newcomer candidate = new Newcomer(0.8, 0.6, 0.3, 0.3);

        assertThat(Appointment.worth(candidate, 0, P)).isEqualTo(0.8);
        // danger 0.8 * 0.6 * 0.7 = 0.336; 0.8 - 0.5 * 2 * 0.336 + 0.5 * 0.3
        assertThat(Appointment.worth(candidate, 0.5, P)).isCloseTo(0.614, within(1e-12));
        assertThat(Appointment.worth(candidate, 0.5, Given.but(P, "loyalty 0.4")))
                .isCloseTo(0.614 - 0.5 * 0.6 * 0.3, within(1e-12));
    }

    @Test
    @Tag("K2")
    void theLoyalMediocrityIsPromotedByTheParanoidAndTheAbleByTheConfident() {
        Newcomer able = new Newcomer(0.9, 0.9, 0.3, 0.3);
        Newcomer loyal = new Newcomer(0.4, 0.3, 0.8, 0.8);

        assertThat(Appointment.worth(able, 0, P)).isGreaterThan(Appointment.worth(loyal, 0, P));
        assertThat(Appointment.worth(able, 1, P)).isLessThan(Appointment.worth(loyal, 1, P));
    }

    @Test
    @Tag("K2")
    void theMoreHeFearsTheLessCompetentAreThoseWhomHeAppoints() {
        double confident = meanCompetenceOfNewcomers(0);
        double fearful = meanCompetenceOfNewcomers(0.5);
        double paranoid = meanCompetenceOfNewcomers(1);

        // the best of four uniform draws from [0.1, 0.9] is 0.1 + 0.8 * 4/5 on average; its standard deviation is
        // 0.1306
        assertThat(confident).isCloseTo(0.74, within(4 * 0.1306 / Math.sqrt(2000)));
        assertThat(fearful).isLessThan(confident - 0.02);
        assertThat(paranoid).isLessThan(fearful - 0.02);
    }

    private static double meanCompetenceOfNewcomers(double paranoia) {
        Regime regime = Court.of(2000).leader(Ruler.PARANOIA, paranoia).regime();
        IntStream.range(0, 2000).forEach(i -> Court.remove(regime, i, Stance.DEAD));
        new Appointment(P, CAREER, Given.INTERESTS.overmighty()).week(regime, DRAWS, Recorder.NONE);
        return IntStream.range(0, 2000)
                .mapToDouble(regime.elites()::competence)
                .average()
                .orElseThrow();
    }

    @Test
    @Tag("K2")
    void theDangerousAreDroppedMoreOften() {
        double draw = Shipped.draw(DRAWS, "Appointment.dismissals", 0, 0);
        double rate = -Math.log1p(-draw) * 52.1775; // a year, at which a week's probability is exactly the draw
        // a leader who would drop everybody once a year; middling: paranoia 0.5, danger 0.125, 1 + threat 0.0625 times
        double threat = (rate - 1) / 0.0625;

        assertThat(inOfficeAfterAWeek(threat * 0.999)).isTrue();
        assertThat(inOfficeAfterAWeek(threat * 1.001)).isFalse();
    }

    /** One who has half outgrown the leader, whom others have put there, or neither. */
    private static Regime outgrown(boolean own) {
        Regime regime = Court.of(2)
                .each(Trait.FORCE, 0.6, 0.2)
                .leader(Ruler.LEVERS, 0)
                .leader(Ruler.TURNOVER, 1)
                .leader(Ruler.PARANOIA, 0)
                .regime();
        regime.fillFrom(Ranks.of(new int[2], office -> own, regime.elites()));
        return regime;
    }

    @Test
    @Tag("K8")
    void aDecreeDropsAManTheLessTheMoreHeHasOutgrownTheLeaderAndNobodyWhomOthersChoose() {
        Regime regime = outgrown(false);
        double power = regime.elites().power(0);
        double share = power / (power + regime.weights().leaderPower());
        Overmighty half = Given.the(Overmighty.class, "slope 1, from " + (share - 0.5));

        assertThat(Appointment.byDecree(regime, 0, half)).isCloseTo(0.5, within(1e-12));
        assertThat(Appointment.byDecree(outgrown(true), 0, half)).isZero();
        assertThat(Appointment.byDecree(regime, 0, Given.the(Overmighty.class, "")))
                .isEqualTo(1);

        long dropped = IntStream.range(0, 20_000)
                .filter(replication -> {
                    Regime one = outgrown(false);
                    new Appointment(P, CAREER, half).week(one, Draws.of(SEED, replication), Recorder.NONE);
                    return !one.elites().inOffice(0);
                })
                .count();
        // once a year without fear, halved; 4 standard errors
        assertThat(dropped / 20_000.0).isCloseTo(-Math.expm1(-0.5 / 52.1775), within(4 * 0.00069));
    }

    private static boolean inOfficeAfterAWeek(double threat) {
        Regime regime = Court.of(1).leader(Ruler.TURNOVER, 1).regime();
        new Appointment(P, Given.career("threat " + threat), Given.INTERESTS.overmighty())
                .week(regime, DRAWS, Recorder.NONE);
        return regime.elites().inOffice(0);
    }

    @Test
    @Tag("K2")
    void overTheYearsAParanoidLeaderIsLeftWithLessCompetence() {
        assertThat(competenceAfterTenYears(1)).isLessThan(competenceAfterTenYears(0) - 0.05);
    }

    private static double competenceAfterTenYears(double paranoia) {
        Regime regime = Court.of(60)
                .leader(Ruler.PARANOIA, paranoia)
                .leader(Ruler.TURNOVER, 0.2)
                .regime();
        for (int week = 0; week < 520; week++) {
            new Appointment(P, CAREER, Given.INTERESTS.overmighty()).week(regime, DRAWS, Recorder.NONE);
            regime.nextWeek();
        }
        return Performance.meanCompetence(regime.elites());
    }

    @Test
    void replacementsResembleThoseFromAmongWhomTheOfficeIsFilled() {
        // offices 0 to 999 are filled from among the keen, the others from among the modest
        Regime alike = filled(1);
        Regime half = filled(0.5);

        assertThat(alike.elites().ambition(3)).isCloseTo(0.9, within(1e-6));
        assertThat(alike.elites().competence(3)).isCloseTo(0.5, within(1e-6));
        assertThat(alike.elites().ambition(1003)).isCloseTo(0.2, within(1e-6));
        // half of 0.9 and half of a uniform draw from [0.1, 0.9], which varies by 0.231; and the same with 0.2. A
        // leader
        // without fear asks for skill alone, so ambition is drawn freely.
        assertThat(ambition(half, 0)).isCloseTo(0.7, within(4 * 0.231 / 2 / Math.sqrt(1000)));
        assertThat(ambition(half, 1000)).isCloseTo(0.35, within(4 * 0.231 / 2 / Math.sqrt(1000)));
    }

    /** A court whose offices all fell vacant and were filled again. */
    private static Regime filled(double kind) {
        Court court = Court.of(2000).leader(Ruler.PARANOIA, 0).all(Trait.COMPETENCE, 0.5);
        IntStream.range(0, 2000).forEach(i -> court.with(Trait.AMBITION, i, i < 1000 ? 0.9 : 0.2));
        Regime regime = court.regime();
        int[] groups = IntStream.range(0, 2000).map(i -> i / 1000).toArray();
        regime.fillFrom(Ranks.of(groups, regime.elites()));
        IntStream.range(0, 2000).forEach(i -> Court.remove(regime, i, Stance.DEAD));
        new Appointment(Given.but(P, "kind " + kind), CAREER, Given.INTERESTS.overmighty())
                .week(regime, DRAWS, Recorder.NONE);
        return regime;
    }

    private static double ambition(Regime regime, int from) {
        return IntStream.range(from, from + 1000)
                .mapToDouble(regime.elites()::ambition)
                .average()
                .orElseThrow();
    }

    @Test
    void aVacantOfficeIsFilledWithANewcomerWhoHasNoPast() {
        Regime regime = Court.of(2).with(Trait.GRIEVANCE, 0, 1).regime();
        Court.remove(regime, 0, Stance.DEAD);
        List<Event> events = new ArrayList<>();
        new Appointment(P, CAREER, Given.INTERESTS.overmighty()).week(regime, DRAWS, events::add);

        assertThat(regime.elites().stance(0)).isEqualTo(Stance.LOYAL);
        assertThat(regime.elites().holder(0)).isEqualTo(1);
        assertThat(regime.elites().grievance(0)).isZero();
        assertThat(events).hasSize(1).allMatch(event -> event.target() == 0);
    }

    @Test
    @Tag("K2")
    void aLeaderNeitherDropsNorChoosesMenWhomHeDoesNotKnow() {
        Court court = Court.of(2000).leader(Ruler.PARANOIA, 1).leader(Ruler.TURNOVER, 1);
        court.all(Trait.CLOSENESS, 0.2).all(Trait.COMPETENCE, 0.9).all(Trait.AMBITION, 0.8);
        IntStream.range(0, 2000).forEach(i -> court.with(Trait.STANDING, i, i < 1000 ? 0.2 : 0.3));
        Regime regime = court.regime();
        regime.fillFrom(Ranks.of(new int[2000], regime.elites()));
        List<Event> events = new ArrayList<>();
        new Appointment(P, CAREER, Given.INTERESTS.overmighty()).week(regime, DRAWS, events::add);

        assertThat(IntStream.range(0, 1000)).allMatch(regime.elites()::inOffice);
        assertThat(IntStream.range(1000, 2000)).anyMatch(i -> !regime.elites().inOffice(i));

        IntStream.range(0, 2000).filter(regime.elites()::inOffice).forEach(i -> Court.remove(regime, i, Stance.DEAD));
        events.clear();
        new Appointment(P, CAREER, Given.INTERESTS.overmighty()).week(regime, DRAWS, events::add);

        // who comes up through the ranks is like those whom he joins, and nobody asked how loyal he is
        assertThat(IntStream.range(0, 1000))
                .allMatch(i -> Math.abs(regime.elites().closeness(i) - 0.2) < 1e-6);
        assertThat(IntStream.range(0, 1000))
                .allMatch(i -> Math.abs(regime.elites().loyalty(i) - 0.2) < 1e-6);
        assertThat(IntStream.range(0, 1000))
                .allMatch(i -> Math.abs(regime.elites().ambition(i) - 0.8) < 1e-6);
        assertThat(IntStream.range(1000, 2000)).allMatch(i -> regime.elites().loyalty(i) >= 0.3);
        assertThat(events.stream().filter(Appointment.Promoted.class::isInstance))
                .hasSize(1000);
        assertThat(events.stream().filter(Appointment.Appointed.class::isInstance))
                .hasSize(1000);
    }
}
