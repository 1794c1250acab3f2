package palace.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.experiment.design.DesignTexts.GRID;
import static palace.experiment.design.DesignTexts.HEAD;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadDesignTest {
    @TempDir
    private Path folder;

    private String refusal(String text) {
        return DesignTexts.refusal(folder, text);
    }

    @Test
    void aPathThatDoesNotExistIsToldOnceWhereTheDesignGivesIt() {
        assertThat(refusal(GRID.replace("politics.terror", "politics.teror")).replaceAll(" +", " "))
                .isEqualTo("""
                        design.yaml:7:52 there is no 'politics.teror'.
                         Maybe 'politics.terror'.
                        1 problem. Nothing was run. Cell 0 is the first that cannot be run: terror 0.1, predation on.""");
        assertThat(refusal(GRID.replace("politics.terror", "sounding.genuin"))).contains("Maybe 'sounding.genuine'.");
    }

    @Test
    void aParameterIsTheSameUnderBothOfItsPaths() {
        assertThat(refusal(
                        GRID.replace("politics.terror, values: [0.1, 0.5, very-high]", "cascade.caution, values: [0.1]")
                                .replace("mechanism: predation", "path: behaviour.cascade.caution, values: [0.5]")))
                .contains("factors.predation: moves 'behaviour.cascade.caution', ");
    }

    @Test
    void aValueOutOfRangeIsToldWithItsPlace() {
        assertThat(refusal(GRID.replace("0.5", "1.5")))
                .startsWith("design.yaml:7:58  politics.terror: must be a number from 0 to 1")
                .contains("but is '1.5'.")
                .contains("Cell 2 is the first that cannot be run: terror 1.5, predation on.");
        assertThat(refusal(HEAD + "kind: sobol\npoints: 8\n"
                        + "factors: [{ name: r, path: sounding.genuine, range: [0, 20] }]"))
                .contains("sounding.genuine: must be in [0.01, 10.0], but is ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "values: [0.1, 0.5, very-high]|values: []|factors.values: must have at least 1 item, but has 0.",
                "values: [0.1, 0.5, very-high]|levels: [0.1, 0.5]|Maybe 'values' instead of 'levels'.",
                "values: [0.1, 0.5, very-high]|values: [1, 1]|factors.values: has the value '1' twice.",
                "values: [0.1, 0.5, very-high]|range: [1, 1]|factors.range: must go up, but goes from 1 to 1.",
                "values: [0.1, 0.5, very-high]|range: [0, 1]|factors.terror: has a range, but a grid needs values: give it 'steps' too.",
                "values: [0.1, 0.5, very-high]|range: [0, 1], steps: 1|factors.steps: must be a whole number from 2 to 1000, but is '1'.",
                "values: [0.1, 0.5, very-high]|log: true|factors.name: has no values: give it 'values' or a 'range'.",
                "values: [0.1, 0.5, very-high]|values: [1], log: true|factors.log: needs a 'range'.",
                "values: [0.1, 0.5, very-high]|range: [0, 1], steps: 3, log: true|must begin above 0 where 'log' is true, but begins at 0.",
                "mechanism: predation|mechanism: predatoin|factors.mechanism: no mechanism is called predatoin.",
                "mechanism: predation|mechanism: Leak, values: [yes]|values: must be on or off for a mechanism, but is yes.",
                "mechanism: predation|values: [1]|factors.name: changes nothing: give it a 'path', 'paths', a 'mechanism' or 'levels'.",
                "mechanism: predation|mechanism: Leak, path: politics.openness|needs one of 'path', 'paths', 'mechanism' and 'levels', but has 2.",
                "mechanism: predation|path: politics.terror, values: [1]|factors.predation: moves 'politics.terror', as 'terror' in line 7 does.",
                "mechanism: predation|path: politics, values: [1]|factors.predation: moves 'politics', a part of what 'terror' in line 7 does ('politics.terror').",
                "name: predation|name: terror|factors.terror: the name is taken already, in line 7.",
                "name: predation|name: cell|factors.cell: is the name of a column that tables of results have anyway; choose another.",
                "name: predation|name: numerator|factors.numerator: is the name of a column that tables of results have anyway; choose another.",
                "replications: 7|replications: 0|replications: must be a whole number from 1 to 100000000, but is '0'.",
                "replications: 7|replication: 7|unknown key 'replication'.",
                "kind: grid|kind: gird|kind: must be one of grid, list, latin-hypercube, sobol, but is 'gird'.",
                "kind: grid|kind: sobol|points: must say how many points are drawn.",
                "kind: grid|kind: list|points: must list the points of this kind of design.",
                "replications: 7|points: 7|points: has no place in a grid: it has every combination.",
                "khrushchev-1964|..|scenario: .. is a folder, not a file.",
                "khrushchev-1964|khruschev-1964|scenario: there is no scenario khruschev-1964, neither beside this file nor shipped.",
                "replications: 7|responses: [share_any_attempt]|Maybe 'share_attempt'.",
                "replications: 7|responses: [share_atempt]|Maybe 'share_attempt'.",
                "replications: 7|responses: [coups]|responses: no response is called coups.",
            })
    void aDesignThatMakesNoSenseIsRefusedWithThePlaceAndWhatIsAllowed(String right, String wrong, String said) {
        assertThat(GRID).contains(right);
        assertThat(refusal(GRID.replace(right, wrong))).contains(said).containsPattern("design.yaml:\\d+:\\d+  ");
    }

    @Test
    void twoPointsOfOneLabelCannotBeToldApart() {
        assertThat(refusal(HEAD + "kind: list\npoints: [{ label: a }, { label: a, without: Leak }]"))
                .contains("points: has two points of one label; give each its own.");
    }

    @Test
    void aHugeGridIsRefusedWithItsSize() {
        String thousand = "range: [0.1, 0.9], steps: 1000";
        String text = GRID.replace("values: [0.1, 0.5, very-high]", thousand)
                .replace("mechanism: predation", "path: politics.openness, " + thousand);

        assertThat(refusal(text))
                .contains("make a grid of 1 000 000 cells, but at most 10 000 can be run.")
                .contains("Fewer values, or points drawn by kind 'sobol'.");
    }

    @Test
    void nothingIsReadThatIsNotADesign() {
        assertThat(refusal("schema: 1")).contains("the key 'design' is missing");
        assertThat(refusal(HEAD + HEAD)).contains("the key 'scenario' is given twice, in line 3 and in line 6.");
        assertThat(refusal("")).contains("is empty");
        assertThat(refusal(HEAD + "kind: grid")).contains("factors: must name at least one factor.");
    }

    @Test
    void aScenarioThatIsWrongItselfIsToldOnce() throws Exception {
        String text = java.nio.file.Files.readString(Path.of("scenarios/record/beria-1953.yaml"));
        java.nio.file.Files.writeString(folder.resolve("my.yaml"), text.replace("politics:", "politic:"));

        assertThat(refusal(GRID.replace("khrushchev-1964", "my.yaml")))
                .startsWith("my.yaml:")
                .contains("unknown key 'politic'.");
    }
}
