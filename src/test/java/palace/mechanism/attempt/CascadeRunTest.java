package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Choice;
import palace.mechanism.plot.Launch;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;

/** The run as a whole: many attempts from one and the same start. */
class CascadeRunTest {
    private static final int ATTEMPTS = 300;

    private record End(double joined, double aside, double rallied, double ratio) {}

    private static final Launch.Parameters LAUNCH = Given.the(Launch.Parameters.class, "horizon 4, unready 0.2");

    /** Men of middling judgement and of this caution. */
    private static Cascade cascade(double caution) {
        var people = Given.the(
                Cascade.Parameters.class,
                "hears 0.12, sight 0.1, alarm 0.25, reward 0.05, attachment 0.7, absent 0.4, defeat 0.4, "
                        + "aside-leader 0.1, aside-winners 0.1, free 0.7, late 0.3, rivals 0.6, patron 0.3, caution "
                        + caution);
        return new Cascade(people, Given.JUDGEMENT, LAUNCH);
    }

    /** Two days of an attempt by the first of twenty elites, many times over. */
    private static List<End> ends(Cascade cascade, int members, double discontent) {
        List<End> ends = new ArrayList<>();
        for (int replication = 0; replication < ATTEMPTS; replication++) {
            Regime regime = Court.of(20).politics(Realm.TERROR, 0.3).regime();
            regime.politics().setDiscontentBelief(discontent);
            Attempt attempt = Court.attempt(regime, IntStream.range(0, members).toArray());
            attempt.plot().prepare(1);
            double own = attempt.own();
            for (int hour = 0; hour < 48; hour++) {
                cascade.hour(regime, attempt, Draws.of(1, replication), Recorder.NONE);
                attempt.nextHour();
            }
            ends.add(new End(attempt.joined(), attempt.aside(), attempt.rallied() - own, attempt.ratio()));
        }
        return ends;
    }

    private static long count(List<End> ends, Predicate<End> which) {
        return ends.stream().filter(which).count();
    }

    private static boolean mostlyAside(End end) {
        return end.aside() > end.joined() && end.aside() > end.rallied();
    }

    @Test
    @Tag("K19")
    void mostPeopleDoNotRushToShowLoyaltyTheyStandAside() {
        long mostly = count(ends(cascade(0.6), 3, 0.4), CascadeRunTest::mostlyAside);
        long incautious = count(ends(cascade(0), 3, 0.4), CascadeRunTest::mostlyAside);

        assertThat(mostly).isGreaterThan(ATTEMPTS / 2);
        assertThat(incautious).isLessThan(mostly / 2);
    }

    @Test
    @Tag("K14")
    void oneAndTheSameStartEndsEitherWayAndSeldomInBetween() {
        var judgement = Given.judgement(
                new Choice(6),
                Given.interests(
                        "severity-base 0.15, severity-ruthlessness 0.4, severity-terror 0.8, loss-base 0.5, "
                                + "loss-attachment 0.35, gain-base 0.2, gain-relief 0.8, spoils 0.4375",
                        "worth 0.3, service 1",
                        ""),
                "bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.02, shield 0.5");
        var bold = Given.but(cascade(0.1).parameters(), "free 0");
        List<End> ends = ends(new Cascade(bold, judgement, LAUNCH), 5, 0.18);

        assertThat(count(ends, end -> end.ratio() > 0.6)).isGreaterThan(ATTEMPTS / 5);
        assertThat(count(ends, end -> end.ratio() < 0.4)).isGreaterThan(ATTEMPTS / 5);
        assertThat(count(ends, end -> end.ratio() >= 0.4 && end.ratio() <= 0.6)).isLessThan(ATTEMPTS / 10);
    }

    @Test
    @Tag("K8")
    void theLoyalDoNotRallyToTheVictimOfTheirLeadersStrike() {
        assertThat(rallied(true)).isLessThan(rallied(false) / 2);
    }

    private static double rallied(boolean sanctioned) {
        double rallied = 0;
        for (int replication = 0; replication < 50; replication++) {
            Regime regime = Court.of(20).all(Trait.LOYALTY, 0.9).regime();
            Attempt attempt = Court.attempt(regime, 19, Arena.FORCE, 0, 1, 2);
            if (sanctioned) {
                attempt.plot().sanction();
            }
            for (int hour = 0; hour < 48; hour++) {
                cascade(0.2).hour(regime, attempt, Draws.of(1, replication), Recorder.NONE);
                attempt.nextHour();
            }
            rallied += attempt.rallied() - attempt.own();
        }
        return rallied;
    }

    @Test
    @Tag("K24")
    void neitherSideSnowballsWhereAllAreCautious() {
        assertThat(ends(cascade(5), 3, 0.4))
                .allMatch(end -> end.aside() > 0.5 && end.ratio() > 0.3 && end.ratio() < 0.6);
    }

    @Test
    @Tag("K15")
    void theMoreDiscontentIsSuspectedTheMoreJoin() {
        assertThat(joined(0.7)).isGreaterThan(joined(0.1) + 0.02);
    }

    private static double joined(double discontent) {
        return ends(cascade(0.2), 5, discontent).stream()
                .mapToDouble(End::joined)
                .average()
                .orElseThrow();
    }
}
