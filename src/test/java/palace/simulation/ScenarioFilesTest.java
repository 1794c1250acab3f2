package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

class ScenarioFilesTest {
    /** How long a nomenklatura of a hundred thousand and more is looked at: its years take a minute. */
    private static final int FEW_WEEKS = 2;

    private static final List<Series> SHARES = List.of(
            Series.MYSTIQUE,
            Series.MYSTIQUE_CEILING,
            Series.LEVERS,
            Series.ATTENTION,
            Series.PERFORMANCE,
            Series.CORRUPTION,
            Series.DISCONTENT_SHARE,
            Series.BELIEVED_DISCONTENT,
            Series.OPENNESS);

    static Stream<Path> files() {
        return Histories.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedCaseRunsToTheEndOfItsWindow(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        boolean large = new Roster(scenario).count() > 20_000;
        int weeks = large ? FEW_WEEKS : scenario.about().weeks();
        CaseModel whole = Histories.run(scenario, BehaviourReader.shipped(), Set.of());
        CaseModel run = new CaseModel(whole.start(), whole.overview(), whole.timeline(), weeks, whole.stopAtFall());
        for (int r = 0; r < (large ? 1 : 3); r++) {
            History history = run.recorded(Histories.SEED, r);

            boolean fell = history.weeks() < weeks;
            assertThat(history.weeks()).isBetween(1, weeks);
            assertThat(history.series().weeks()).isEqualTo(history.weeks());
            assertThat(fell).as("ends early only if the leader falls").isIn(false, endsEarly(history, run));
            checkEntries(history);
            checkAttempts(history);
            checkSeries(history);
        }
    }

    private static boolean endsEarly(History history, CaseModel run) {
        return run.stopAtFall()
                && EnumSet.of(
                                OutcomeClass.COUP,
                                OutcomeClass.NATURAL_DEATH,
                                OutcomeClass.STREET_OVERTHROW,
                                OutcomeClass.REGULAR_EXIT,
                                OutcomeClass.ASSASSINATION)
                        .contains(history.outcome());
    }

    private static void checkEntries(History history) {
        int sequence = 0;
        int week = 0;
        for (Entry entry : history.entries()) {
            assertThat(entry.sequence()).isEqualTo(++sequence);
            assertThat(entry.week()).isBetween(week, history.weeks());
            week = entry.week();
        }
    }

    private static void checkAttempts(History history) {
        for (AttemptTrace attempt : history.attempts()) {
            assertThat(attempt.hours()).isNotEmpty();
            checkNeeded(attempt);
            for (AttemptHour hour : attempt.hours()) {
                assertThat(hour.joined() + hour.aside() + hour.rallied() + hour.undecided())
                        .isBetween(1 - 1e-9, 1 + 1e-9);
            }
        }
    }

    /** The line of the chart and the verdict are one: who won by a vote of the inner body had what was needed. */
    private static void checkNeeded(AttemptTrace attempt) {
        AttemptHour last = attempt.hours().get(attempt.hours().size() - 1);
        if (attempt.arena() == Arena.VOTES && attempt.outcome() == OutcomeClass.COUP) {
            assertThat(last.joined()).isGreaterThanOrEqualTo(last.needed() - 1e-9);
        }
    }

    private static void checkSeries(History history) {
        for (Series series : SHARES) {
            for (int week = 0; week < history.weeks(); week++) {
                assertThat(history.series().value(series, week))
                        .as("%s in week %d", series, week)
                        .isBetween(0.0, 1.0);
            }
        }
    }
}
