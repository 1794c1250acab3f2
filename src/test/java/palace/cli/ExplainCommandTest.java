package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a case that a test can reason about: the marshal of the bank run moves, and twenty colonels choose. */
class ExplainCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String folder = "";

    @BeforeEach
    void aHistory() {
        folder = place.resolve("out").toString();
        assertThat(palace("run", "bank-run", "--no-charts", "--quiet", "--out", folder))
                .isZero();
    }

    @Test
    void theEndTheReasonsAndWhoLedAreTold() {
        assertThat(palace("explain", folder)).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains(
                        "A political bank run\n",
                        "How it ended",
                        "Why\n",
                        "The Marshal\n",
                        "On whom the first attempt turned");
    }

    @Test
    void anArmyThatChoosesTogetherDecides() {
        assertThat(palace("explain", folder, "--if", "colonels=rallied", "--if", "colonels=joined"))
                .isZero();
        assertThat(out.toString())
                .contains("If every colonel had rallied, the attempt would have failed")
                .contains("If every colonel had joined, the attempt would have succeeded");
    }

    @Test
    void whoLeadsHasNoChoiceLeft() {
        assertThat(palace("explain", folder, "--if", "marshal=aside")).isZero();
        assertThat(out.toString()).contains("had no choice left when it came to the attempt");
    }

    @Test
    void ofManyNobodySaysHim() throws IOException {
        Path events = place.resolve("out/events.csv");
        assertThat(Files.readString(events)).doesNotContain("kgb");
        assertThat(palace(
                        "run", "khrushchev-1964", "--weeks", "1", "--no-charts", "--quiet", "--out", folder + "-short"))
                .isZero();
        assertThat(palace("explain", folder + "-short", "--who", "regional-secretaries"))
                .isZero();
        assertThat(out.toString())
                .contains("Nothing was recorded of every regional secretary.")
                .doesNotContain("of him");
    }

    @Test
    void theLeaderIsToldOfByIdAndByName() {
        for (String name : new String[] {"leader", "The Leader", "Khrushchev", "Nikita Khrushchev"}) {
            String mine = name.contains("Khr") ? khrushchev() : folder;
            assertThat(palace("explain", mine, "--who", name))
                    .as(err.toString())
                    .isZero();
        }

        assertThat(out.toString())
                .contains("\nThe Leader\n  ", "\nNikita Khrushchev\n  On 1 June: ", "Khrushchev gives in")
                .doesNotContain("earlier events", "stood aside: he put the chance");
        assertThat(palace("explain", khrushchev(), "--if", "Khrushchev=rallied"))
                .isZero();
        assertThat(out.toString()).contains("Khrushchev had no choice left");
    }

    @Test
    void whatPivotsPrintsIsTakenForAName() {
        for (String name : new String[] {"the guard", "guard", "all-guards", "KGB"}) {
            assertThat(palace("explain", khrushchev(), "--if", name + "=joined"))
                    .as(err.toString())
                    .isZero();
        }

        assertThat(out.toString()).contains("If the guard had joined", "If everybody of the KGB had joined");
    }

    private String khrushchev() {
        String made = folder + "-khrushchev";
        if (!Files.exists(Path.of(made))) {
            assertThat(palace("run", "khrushchev-1964", "--seed", "2", "--no-charts", "--quiet", "--out", made))
                    .isZero();
        }
        return made;
    }

    @Test
    void wrongNamesAndChoicesAreGuessed() {
        assertThat(palace("explain", folder, "--who", "marshall")).isEqualTo(2);
        assertThat(err.toString()).contains("Nobody in this case is called 'marshall'.", "Maybe 'marshal'.");
        assertThat(palace("explain", folder, "--who", "xyzzy-9000")).isEqualTo(2);
        assertThat(err.toString()).contains("Nobody in this case is called 'xyzzy-9000'.", "There are marshal, ");
        assertThat(palace("explain", folder, "--if", "marshal=fled")).isEqualTo(2);
        assertThat(err.toString()).contains("joined, aside, rallied, but got 'fled'");
    }

    @Test
    void aFolderOfAnotherProgramIsNotExplained() throws IOException {
        Path summary = place.resolve("out/summary.json");
        Files.writeString(summary, Files.readString(summary).replaceFirst("\"attacks\" : \\d+", "\"attacks\" : 99999"));

        assertThat(palace("explain", folder)).isEqualTo(2);
        assertThat(err.toString()).contains("holds another history than this program makes of its case");
    }

    @Test
    void anEnsembleIsNoHistory() {
        assertThat(palace("explain", "results/khrushchev-1964/ensemble-1")).isEqualTo(2);
        assertThat(err.toString()).contains("holds no history that './palace run' has told");
    }

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
