package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/** What is measured at one moment is measured of one whole, and a rate does not hang on how long is looked. */
class OneWholeTest {
    private static CaseModel run(String file) {
        return Cases.run(ScenarioReader.read(Path.of("scenarios", file)), BehaviourReader.shipped(), Set.of(), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preset/military.yaml", "record/khrushchev-1964.yaml", "record/gorbachev-1991.yaml"})
    void whoSupportsInPrivateAndWhoIsDiscontentedAreParts(String file) {
        for (long replication = 0; replication < 5; replication++) {
            SeriesTable series = run(file).recorded(1, replication).series();
            for (int week = 0; week < series.weeks(); week++) {
                double support = series.value(Series.PRIVATE_SUPPORT, week);
                double discontent = series.value(Series.DISCONTENT_SHARE, week);
                assertThat(support + discontent).as("week %d", week).isCloseTo(1, within(1e-12));
            }
        }
    }

    /** Before, the first year had 1.74 attempts a year and the twentieth 0.02. */
    @Test
    void attemptsAYearDoNotHangOnHowLongIsLooked() {
        CaseModel all = run("preset/military.yaml");
        CaseModel settled = new CaseModel(all.start(), all.overview(), all.timeline(), 1040, false, 260);
        long histories = 60;
        long[] early = {0};
        long[] late = {0};
        LongStream.range(0, histories).forEach(replication -> settled.counted(1, replication)
                .attempts()
                .forEach(attempt -> (attempt.week() < 260 ? early : late)[0]++));

        // about 100 and 250 attempts that come in swarms: a ratio of 2 is beyond 4 standard errors of their logarithms
        assertThat(early[0] / (late[0] / 3.0)).isBetween(0.5, 2.0);
    }
}
