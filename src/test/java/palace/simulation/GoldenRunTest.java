package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.History;

/**
 * One small history, event by event. When it moves, say in the commit why, and record it anew:
 * {@code mvn -q -B test -Dtest=GoldenRunTest -Dgolden=record}.
 */
class GoldenRunTest {
    private static final Path FOLDER = Path.of("src/test/resources/palace/simulation");
    private static final Path EVENTS = FOLDER.resolve("golden-events.txt");
    private static final int REPLICATIONS = 2;

    @Test
    void theSmallHistoryIsWhatItWas() throws IOException {
        CaseModel run =
                Histories.run(ScenarioReader.read(FOLDER.resolve("golden.yaml")), BehaviourReader.shipped(), Set.of());
        List<String> lines = Stream.iterate(0, r -> r < REPLICATIONS, r -> r + 1)
                .flatMap(r -> lines(run.recorded(Histories.SEED, r)))
                .toList();
        if ("record".equals(System.getProperty("golden"))) {
            Files.write(EVENTS, lines);
        }

        assertThat(lines).hasSizeGreaterThan(20).isEqualTo(Files.readAllLines(EVENTS));
    }

    private static Stream<String> lines(History history) {
        return Stream.concat(
                history.entries().stream().map(entry -> "%d week %d hour %d %s"
                        .formatted(entry.sequence(), entry.week(), entry.hour(), entry.event())),
                Stream.of("%s after %d weeks, %d plots, %d attacks"
                        .formatted(history.outcome(), history.weeks(), history.plots(), history.attacks())));
    }
}
