package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.event.Event;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.Shuffled;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** What the model cannot see moves nothing: where somebody stands in the file, how he is called, what is only told. */
class PlaceInTheFileTest {
    private static final int HISTORIES = 3;

    @TempDir
    private Path folder;

    private Scenario scenario(String text) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("case.yaml"), text));
    }

    private static List<History> histories(Scenario scenario) {
        CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), Set.of(), true);
        List<History> histories = new ArrayList<>();
        for (int replication = 0; replication < HISTORIES; replication++) {
            histories.add(run.recorded(Histories.SEED, replication));
        }
        return histories;
    }

    @ParameterizedTest
    @ValueSource(strings = {"record/khrushchev-1964", "record/wagner-2023", "record/beria-1953", "preset/military"})
    void peopleMayStandInTheFileInAnyOrder(String name) throws IOException {
        String text = Files.readString(Path.of("scenarios", name + ".yaml"));
        String other = Shuffled.people(text, 7);
        assertThat(other).isNotEqualTo(text).hasSameSizeAs(text);
        List<History> expected = histories(scenario(text));
        List<History> found = histories(scenario(other));

        for (int h = 0; h < HISTORIES; h++) {
            assertThat(found.get(h).entries()).isEqualTo(expected.get(h).entries());
            assertThat(found.get(h).outcome()).isEqualTo(expected.get(h).outcome());
            for (Series series : Series.values()) {
                for (int week = 0; week < expected.get(h).series().weeks(); week++) {
                    Double value = expected.get(h).series().value(series, week);
                    assertThat(found.get(h).series().value(series, week)).isEqualTo(value);
                }
            }
        }
        assertThat(new Roster(scenario(other)).seat(0)).isEqualTo(new Roster(scenario(text)).seat(0));
    }

    @ParameterizedTest
    @MethodSource("records")
    void namesNotesPlacesAndWhatIsOnlyToldMoveNothing(Path file) throws IOException {
        String text = Files.readString(file);
        List<History> expected = histories(scenario(text));
        String start = text.replaceFirst("(?s).*?\n  start: ([0-9-]+).*", "$1");
        for (String other : List.of(
                Shuffled.people(text, 11),
                text.replaceFirst("(?s)(\nelites:.*?name: )[^,}\n]+", "$1Aaron Aardvark"),
                text.replaceFirst("note: \"", "note: \"They say: "),
                text.replaceFirst(
                        "\ntimeline:[^\n]*\n", "$0  - { date: " + start + ", event: announcement, note: rain }\n"),
                text.replaceFirst("\n  title: \"?", "$0Again, "))) {
            assertThat(other).isNotEqualTo(text);
            List<History> found = histories(scenario(other));
            for (int h = 0; h < HISTORIES; h++) {
                same(found.get(h), expected.get(h));
            }
        }
    }

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/record"))) {
            return files.sorted().toList();
        }
    }

    private static void same(History found, History expected) {
        assertThat(decided(found)).isEqualTo(decided(expected));
        assertThat(found.outcome()).isEqualTo(expected.outcome());
        assertThat(found.attempts()).isEqualTo(expected.attempts());
        assertThat(found.spells()).isEqualTo(expected.spells());
        assertThat(found.deeds()).isEqualTo(expected.deeds());
        assertThat(found.exposure()).isEqualTo(expected.exposure());
        for (Series series : Series.values()) {
            for (int week = 0; week < expected.series().weeks(); week++) {
                Double value = expected.series().value(series, week);
                assertThat(found.series().value(series, week)).isEqualTo(value);
            }
        }
    }

    private static List<Event> decided(History history) {
        return history.entries().stream()
                .map(Entry::event)
                .filter(event -> !(event instanceof Happened))
                .toList();
    }
}
