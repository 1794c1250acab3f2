package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palace.scenario.ScenarioException;

/** Designs for tests. */
final class DesignTexts {
    static final String HEAD = """
            schema: 1
            design: { id: trial, title: A trial }
            scenario: khrushchev-1964
            """;

    static final String GRID = HEAD + """
            kind: grid
            replications: 7
            factors:
              - { name: terror, path: politics.terror, values: [0.1, 0.5, very-high] }
              - { name: predation, mechanism: predation }
            """;

    private static final ScenarioShelf SHELF = new ScenarioShelf() {
        @Override
        public Optional<Path> find(String name) {
            return names().contains(name) ? Optional.of(Path.of("scenarios/record", name + ".yaml")) : Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of("khrushchev-1964", "beria-1953");
        }
    };

    private DesignTexts() {}

    static ExperimentDesign read(Path folder, String text) {
        try {
            Path file = Files.writeString(folder.resolve("design.yaml"), text);
            return DesignReader.read(file, SHELF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of a design that is refused, the folder left out. */
    static String refusal(Path folder, String text) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> cells(folder, text));
        assertThat(refused).as("should have been refused:\n" + text).isNotNull();
        return String.valueOf(refused.getMessage()).replace(folder + "/", "");
    }

    static List<Variant> cells(Path folder, String text) {
        ExperimentDesign design = read(folder, text);
        return Cells.of(design.base(), design.points(design.about().seed()));
    }
}
