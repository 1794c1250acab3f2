package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDesignsTest {
    private static final ScenarioShelf SHELF = new ScenarioShelf() {
        @Override
        public Optional<Path> find(String name) {
            return Stream.of("record", "preset", "what-if", "textbook")
                    .map(folder -> Path.of("scenarios", folder, name + ".yaml"))
                    .filter(Files::isRegularFile)
                    .findFirst();
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    };

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/sweeps"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(4);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyCellCanBeRunAndNoTwoAreAlike(Path file) {
        ExperimentDesign design = DesignReader.read(file, SHELF);
        List<Variant> cells = Cells.of(design.base(), points(design));

        assertThat(file.getFileName()).hasToString(design.about().id() + ".yaml");
        assertThat(design.about().question()).isNotBlank();
        assertThat(cells.stream().map(Variant::hash)).doesNotHaveDuplicates();
        for (Variant cell : List.of(cells.get(0), cells.get(cells.size() - 1))) {
            assertThat(cell.run().counted(1, 0).weeks()).isBetween(1, cell.run().weeks());
        }
    }

    /** The points of a sweep; of a design that leaves them to a method the ends of all factors. */
    private static List<DesignPoint> points(ExperimentDesign design) {
        if (design.kind() != null) {
            return design.points(1);
        }
        double[] high = new double[design.factors().size()];
        Arrays.fill(high, 1);
        return List.of(design.point(new double[high.length]), design.point(high));
    }

    @Test
    void theSchemaBesideTheCasesIsTheOneThatIsPrinted() {
        assertThat(Path.of("scenarios/design-schema.json")).hasContent(DesignReader.schema());
    }

    @Test
    void aDesignIsToldFromAScenario() {
        assertThat(DesignReader.isOne(Path.of("scenarios/sweeps/rivalry-density.yaml")))
                .isTrue();
        assertThat(DesignReader.isOne(Path.of("scenarios/record/beria-1953.yaml")))
                .isFalse();
        assertThat(DesignReader.isOne(Path.of("scenarios/sweeps"))).isFalse();
    }
}
