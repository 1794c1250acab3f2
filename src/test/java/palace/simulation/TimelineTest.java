package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.scenario.BehaviourReader;
import palace.scenario.ScenarioReader;

/** What dated events do to whom, and in what order. */
class TimelineTest {
    private static final long SEED = 1; // chosen before the first run

    private static final String CASE = """
            schema: 1
            scenario:
              id: small
              title: "A small case"
              place: Somewhere
              start: 2000-01-03
              weeks: 8
              stop: horizon
              background: "Three men."
              sources: { X: "none" }
            leader: { name: Max Boss, born: 1950-01-01, since: 1990-01-01, health: good, ruthlessness: 0.5 }
            organisations:
              - { id: army, name: Army, force: 0.6, answers-to: general }
              - { id: guard, name: Guard, force: 0.4, shields-leader: true, answers-to: captain }
            elites:
              - { id: general, name: Gus General, office: chief of the army, rank: senior, closeness: 0.8 }
              - { id: captain, name: Cal Captain, office: captain of the guard, rank: senior, closeness: 0.8 }
              - { id: clerk, name: Kim Clerk, office: clerk, rank: second, closeness: 0.8 }
            politics: { terror: 0.3, openness: 0.2, surveillance: 0.4, corruption: 0.4, mystique: 0.9 }
            timeline:
            """;

    @TempDir
    private Path folder;

    private Run run(String... events) {
        try {
            Path file = Files.writeString(folder.resolve("small.yaml"), CASE + String.join("\n", events) + "\n");
            return Cases.run(ScenarioReader.read(file), BehaviourReader.shipped(), Set.of(), true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> told(History history) {
        return history.entries().stream()
                .map(Entry::event)
                .filter(Happened.class::isInstance)
                .map(event -> ((Happened) event).note())
                .toList();
    }

    /** Five events of one week come in their order by chance once in 120 histories. */
    @Test
    void eventsOfOneWeekHappenByTheirDatesAndThoseOfOneDayInTheOrderOfTheFile() {
        String[] events = {
            "  - { date: 2000-01-14, event: announcement, note: fourth }",
            "  - { date: 2000-01-11, event: announcement, note: second }",
            "  - { date: 2000-01-11, event: announcement, note: third }",
            "  - { date: 2000-01-16, event: announcement, note: fifth }",
            "  - { date: 2000-01-10, event: announcement, note: first }",
        };

        Run run = run(events);

        assertThat(LongStream.range(0, 10).mapToObj(replication -> told(run.read(SEED, replication))))
                .allSatisfy(told -> assertThat(told).containsExactly("first", "second", "third", "fourth", "fifth"));
    }
}
