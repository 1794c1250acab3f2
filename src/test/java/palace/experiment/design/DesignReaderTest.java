package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.experiment.design.DesignTexts.GRID;
import static palace.experiment.design.DesignTexts.HEAD;
import static palace.experiment.design.DesignTexts.cells;
import static palace.experiment.design.DesignTexts.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.mechanism.Mechanism;
import palace.scenario.Scenario;
import palace.scenario.term.Quantity;

class DesignReaderTest {
    @TempDir
    private Path folder;

    private static List<String> labels(ExperimentDesign design) {
        return design.points(design.about().seed()).stream()
                .map(DesignPoint::label)
                .toList();
    }

    private List<Double> terror(String text) {
        return cells(folder, text).stream()
                .map(Variant::scenario)
                .map(Scenario::politics)
                .map(politics -> politics.terror().middle())
                .toList();
    }

    @Test
    void aGridHasEveryCombinationAndTheLastFactorChangesFirst() {
        ExperimentDesign design = read(folder, GRID);

        assertThat(design.about().replications()).isEqualTo(7);
        assertThat(labels(design))
                .containsExactly(
                        "terror 0.1, predation on",
                        "terror 0.1, predation off",
                        "terror 0.5, predation on",
                        "terror 0.5, predation off",
                        "terror very-high, predation on",
                        "terror very-high, predation off");
        assertThat(terror(GRID)).containsExactly(0.1, 0.1, 0.5, 0.5, 0.9, 0.9);
    }

    @Test
    void whatHasFactorsIsADesignAlsoWithoutTheBlockThatNamesIt() throws IOException {
        Path nameless = Files.writeString(folder.resolve("nameless.yaml"), "schema: 1\nfactors: []\n");
        Path scenario = Files.writeString(folder.resolve("case.yaml"), "schema: 1\nleader: {}\nfactors: []\n");

        assertThat(DesignReader.isOne(nameless)).isTrue();
        assertThat(DesignReader.isOne(scenario)).isFalse();
    }

    @Test
    void aMechanismThatIsOffIsOffInItsCellsOnly() {
        List<Boolean> preys = cells(folder, GRID).stream()
                .map(variant -> variant.run().overview().mechanisms().stream()
                        .map(Mechanism::name)
                        .anyMatch("Predation"::equals))
                .toList();

        assertThat(preys).containsExactly(true, false, true, false, true, false);
    }

    @Test
    void aRangeWithStepsIsAGridOfEvenStepsOrOfEvenRatios() {
        assertThat(terror(HEAD
                        + "kind: grid\nfactors: [{ name: t, path: politics.terror, range: [0.2, 0.8], steps: 4 }]"))
                .containsExactly(0.2, 0.4, 0.6, 0.8);
        assertThat(
                        terror(
                                HEAD
                                        + "kind: grid\nfactors: [{ name: t, path: politics.terror, range: [0.01, 1], steps: 3, log: true }]"))
                .containsExactly(0.01, 0.1, 1.0);
    }

    @Test
    void wholeNumbersOfARangeAreEquallyLikely() {
        var range = new Range(1, 5, false, true);

        assertThat(List.of(range.at(0), range.at(0.199), range.at(0.201), range.at(0.999), range.at(1)))
                .containsExactly(1.0, 1.0, 2.0, 5.0, 5.0);
    }

    @Test
    void pathsMoveTogetherAndAPathMayMeanAllItemsOfAList() {
        Scenario scenario = cells(
                        folder,
                        HEAD + "kind: grid\nfactors: [{ name: t, paths: [politics.terror, 'elites.*.closeness'],"
                                + " values: [0.25] }]")
                .get(0)
                .scenario();

        assertThat(scenario.politics().terror()).isEqualTo(Quantity.of(0.25));
        assertThat(scenario.elites())
                .hasSizeGreaterThan(3)
                .allSatisfy(elite -> assertThat(elite.traits().closeness()).isEqualTo(Quantity.of(0.25)));
    }

    @Test
    void aParameterIsAFactorToo() {
        assertThat(cells(
                        folder, HEAD + "kind: grid\nfactors: [{ name: r, path: sounding.revenge, values: [0.25, 1] }]"))
                .extracting(variant ->
                        variant.behaviour().section("sounding").get("revenge").value())
                .containsExactly(0.25, 1.0);
    }

    @Test
    void whatIsSetForAllIsSetBeforeTheFactors() {
        List<Variant> cells = cells(folder, HEAD + """
                kind: grid
                weeks: 9
                without: Leak
                set: { timeline: [{ date: 1964-06-08, event: crisis, size: 0.1 }] }
                factors: [{ name: size, path: timeline.1.size, values: [0.2, 0.9] }]
                """);

        assertThat(cells).allSatisfy(cell -> {
            assertThat(cell.without()).containsExactly("Leak");
            assertThat(cell.run().weeks()).isEqualTo(9);
            assertThat(cell.scenario().timeline()).hasSize(1);
        });
        assertThat(cells.get(0).hash()).isNotEqualTo(cells.get(1).hash());
    }

    @Test
    void aListHasItsPointsAndAColumnForEverythingThatAnyOfThemChanges() {
        ExperimentDesign design = read(folder, HEAD + """
                kind: list
                points:
                  - { label: as it was }
                  - { label: harsh, set: { politics.terror: 0.9 } }
                  - { set: { politics.terror: 0.1, politics.openness: 0.5 }, without: Leak }
                """);

        assertThat(labels(design))
                .containsExactly("as it was", "harsh", "politics.terror 0.1, politics.openness 0.5, without Leak");
        assertThat(design.factors())
                .extracting(Factor::column)
                .containsExactly("politics_terror", "politics_openness", "leak");
        assertThat(design.points(1).get(1).levels()).extracting(Level::text).containsExactly("0.9", "", "on");
        List<Variant> cells = Cells.of(design.base(), design.points(1));
        assertThat(cells.get(2).scenario().politics().openness()).isEqualTo(Quantity.of(0.5));
        assertThat(cells.get(2).without()).containsExactly("Leak");
        assertThat(cells.get(0).without()).isEmpty();
    }

    @Test
    void aLatinHypercubeTakesEachTenthOfARangeOnce() {
        ExperimentDesign design = read(folder, HEAD + """
                kind: latin-hypercube
                points: 10
                factors:
                  - { name: terror, path: politics.terror, range: [0, 1] }
                  - { name: predation, mechanism: predation }
                """);

        List<DesignPoint> points = design.points(3);

        assertThat(points.stream().map(point -> (int) (10 * number(point))).sorted())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(points.stream().filter(point -> point.label().endsWith("off")))
                .hasSize(5);
        assertThat(design.points(3)).isEqualTo(points);
        assertThat(design.points(4)).isNotEqualTo(points);
    }

    private static double number(DesignPoint point) {
        Double number = point.levels().get(0).number();
        return number == null ? Double.NaN : number;
    }

    @Test
    void aSobolSequenceOfAPowerOfTwoIsEvenInEveryQuarter() {
        ExperimentDesign design = read(folder, HEAD + """
                kind: sobol
                points: 16
                factors: [{ name: terror, path: politics.terror, range: [0, 1] }]
                """);

        assertThat(design.points(1).stream()
                        .map(point -> (int) (4 * number(point)))
                        .sorted())
                .containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
        assertThat(design.warnings()).isEmpty();
    }

    @Test
    void theScenarioMayStandBesideTheDesign() throws Exception {
        java.nio.file.Files.copy(Path.of("scenarios/record/beria-1953.yaml"), folder.resolve("my-case.yaml"));

        assertThat(cells(folder, GRID.replace("khrushchev-1964", "my-case.yaml")))
                .allSatisfy(cell -> assertThat(cell.scenario().about().id()).isEqualTo("beria-1953"));
    }
}
