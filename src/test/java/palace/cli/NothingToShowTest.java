package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the wrong thing, or shows nothing. */
class NothingToShowTest {
    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    @Test
    void aChartOfWhenThingsHappenedIsLeftOutWhereNothingDid() {
        palace("ensemble", "granovetter", "-n", "5", "--quiet", "--out", place.toString());

        assertThat(place.resolve("charts/outcomes.png")).exists();
        assertThat(place.resolve("charts/incidence.png")).doesNotExist();
        assertThat(place.resolve("summary.json")).content().contains("nothing happened in any history");
    }

    @Test
    void soItIsInAComparison() {
        palace("compare", "granovetter", "--b-without", "Predation", "-n", "5", "--quiet", "--out", place.toString());

        assertThat(place.resolve("charts/differences.svg")).content().contains("no change of coups is told from noise");
        assertThat(place.resolve("charts/paired-incidence.png")).doesNotExist();
    }

    @Test
    void whoTakesADesignForAScenarioIsToldSo() {
        assertThat(palace("ensemble", "rivalry-density")).isEqualTo(3);
        assertThat(err.toString()).contains("It is a design, for './palace sweep rivalry-density'.");
    }

    @Test
    void whoTakesAScenarioForADesignIsToldSo() {
        assertThat(palace("sweep", "known-odds")).isEqualTo(3);
        assertThat(err.toString()).contains("It is a scenario, for './palace ensemble known-odds'.");
    }
}
