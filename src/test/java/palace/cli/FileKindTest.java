package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of another kind than the command reads, given by its path. */
class FileKindTest {
    private static final String DESIGN = "scenarios/sweeps/rivalry-density.yaml";
    private static final String CASE = "scenarios/textbook/known-odds.yaml";
    private static final String TARGETS = "docs/targets.yaml";

    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "ensemble", "compare", "show", "pivots", "indicators"})
    void aDesignByItsPathIsToldAsOneAndItsKeysAreNotListed(String command) {
        assertThat(palace(command, DESIGN)).isEqualTo(3);
        assertThat(err)
                .hasToString("'%1$s' is no scenario.%nIt is a design, for './palace sweep %1$s'.%n".formatted(DESIGN));
    }

    @Test
    void soItIsBesideACase() {
        assertThat(palace("diff", "known-odds", DESIGN)).isEqualTo(3);
        assertThat(err.toString()).contains("It is a design, for './palace sweep " + DESIGN + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "sensitivity", "calibrate"})
    void aCaseByItsPathIsToldAsOneWhereADesignOrTargetsAreWanted(String command) {
        assertThat(palace(command, CASE)).isEqualTo(3);
        assertThat(err.toString()).endsWith("It is a scenario, for './palace ensemble " + CASE + "'.\n");
        assertThat(err.toString()).doesNotContain("unknown key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ensemble", "sweep"})
    void targetsAreToldAsTargets(String command) {
        assertThat(palace(command, TARGETS)).isEqualTo(3);
        assertThat(err.toString()).endsWith("It is a targets file, for './palace calibrate " + TARGETS + "'.\n");
    }

    @Test
    void whatIsNoneOfThemIsJudgedByItsReader() throws IOException {
        Path file = Files.writeString(place.resolve("notes.yaml"), "schema: 1\nremarks: none\n");

        assertThat(palace("ensemble", file.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("unknown key 'remarks'");
    }
}
