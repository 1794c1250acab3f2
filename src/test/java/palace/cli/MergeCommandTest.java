package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final List<String> TABLES =
            List.of("runs.csv", "outcomes.csv", "incidence.csv", "bands.csv", "summary.json", "journal/runs");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path scenario;

    @BeforeEach
    void writeAScenario() throws IOException {
        scenario = place.resolve("case.yaml");
        Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), scenario);
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err, true));
    }

    private int ensemble(String into, String... more) {
        var words = new ArrayList<>(
                List.of("ensemble", scenario.toString(), "--no-charts", "--quiet", "--out", folder(into)));
        words.addAll(List.of(more));
        if (!words.contains("-n")) {
            words.addAll(List.of("-n", "40"));
        }
        return palace(words.toArray(new String[0]));
    }

    private void shards(String into, int of) {
        for (int number = 1; number <= of; number++) {
            assertThat(ensemble(into, "--shard", number + "/" + of)).isZero();
        }
    }

    private int merge(String into, String... from) {
        var words = new ArrayList<>(List.of("merge", "--no-charts", "--out", folder(into)));
        for (String folder : from) {
            words.add(folder(folder));
        }
        return palace(words.toArray(new String[0]));
    }

    private void assertSameTables(String one, String other) {
        for (String table : TABLES) {
            assertThat(place.resolve(one).resolve(table))
                    .hasSameBinaryContentAs(place.resolve(other).resolve(table));
        }
    }

    @Test
    void sevenShardsGiveTheBytesOfAnUndividedRunWithoutRunningAnything() {
        ensemble("whole");
        shards("parts", 7);

        int code = merge("joined", "parts");

        assertThat(code).isZero();
        assertSameTables("whole", "joined");
        assertThat(place.resolve("joined/journal/bands")).hasSameBinaryContentAs(place.resolve("whole/journal/bands"));
        assertThat(err.toString()).isEqualTo("Joined 7 folders: 40 histories, none missing.\n");
        assertThat(out.toString()).contains("In 40 histories the leader is removed by his own in ");
    }

    @Test
    void theFolderThatHoldsTheShardsMayTakeTheWholeAlsoTwice() {
        ensemble("whole");
        shards("parts", 2);

        assertThat(merge("parts", "parts")).isZero();
        assertSameTables("whole", "parts");
        assertThat(merge("parts", "parts")).isZero();
        assertSameTables("whole", "parts");
    }

    @Test
    void gapsAreNamedAsAListToSubmitAgain() {
        ensemble("a", "--shard", "1/5");
        ensemble("a", "--shard", "4/5", "--time-limit", "0s");
        place.resolve("shard-2-of-5").toFile().mkdir();

        int code = merge("joined", "a", "shard-2-of-5");

        assertThat(code).isEqualTo(7);
        assertThat(err.toString())
                .contains(
                        "shard-2-of-5: is empty.",
                        "Incomplete: 32 of 40 histories are missing.",
                        "  shard 3/5       8 missing, not there",
                        "  shard 4/5       8 missing, stopped early",
                        "Run the command with --shard 2/5, and so on for each of these again",
                        "--array=2-5 with --shard env/5",
                        "Nothing was written.");
        assertThat(place.resolve("joined")).doesNotExist();
    }

    @Test
    void aShardThatWasAskedForLessIsAGap() {
        shards("a", 2);
        ensemble("a", "--shard", "2/2", "-n", "50");

        assertThat(merge("joined", "a")).isEqualTo(7);
        assertThat(err.toString())
                .contains(
                        "Incomplete: 5 of 50",
                        "shard 1/2       5 missing, was asked for -n 40",
                        "--shard 1/2 again",
                        "--array=1 ");
    }

    @Test
    void partsThatWereCutDifferentlyCompleteOneAnother() {
        ensemble("whole");
        ensemble("a", "--shard", "1/2");
        ensemble("a", "--shard", "2/4");
        assertThat(merge("joined", "a")).isEqualTo(7);
        assertThat(err.toString())
                .contains(
                        "shard 4/4       10 missing, not there",
                        "the command with --shard 4/4 again",
                        "--array=4 with --shard env/4");

        ensemble("a", "--shard", "4/4");
        assertThat(merge("joined", "a")).isZero();
        assertSameTables("whole", "joined");
    }

    @Test
    void whatSoughtAPrecisionHasNoParts() {
        ensemble("a", "--precision", "coup=0.3");

        assertThat(merge("joined", "a")).isEqualTo(3);
        assertThat(err.toString()).contains("does not say how many histories there should be");
    }

    @Test
    void theSameHistoryTwiceIsCountedOnceAndSaid() {
        ensemble("whole");
        shards("a", 2);
        ensemble("b", "--shard", "2/3");

        assertThat(merge("joined", "a", "b", "a")).isZero();

        assertSameTables("whole", "joined");
        assertThat(err.toString())
                .contains("shard-1-of-2: is named twice and counted once.")
                .contains("shard-1-of-2 and ", "shard-2-of-3: hold the same 6 histories; each is counted once.");
    }

    @Test
    void twoDifferentHistoriesForOneAreAnErrorThatNamesTheRow() throws IOException {
        shards("a", 2);
        Path forged = place.resolve("b/journal/runs");
        Files.createDirectories(forged.getParent());
        Forgery.forge(place.resolve("a/shard-1-of-2/journal/runs"), forged);

        assertThat(merge("joined", "a", "b")).isEqualTo(3);
        assertThat(err.toString()).contains("differ in replication 0 of cell 0");
        assertThat(place.resolve("joined")).doesNotExist();
    }

    @Test
    void foldersOfAnotherDesignAreRefusedWithWhatDiffers() {
        ensemble("a", "--shard", "1/2");
        ensemble("b", "--shard", "2/2", "--seed", "2");
        ensemble("c", "--shard", "2/2", "--set", "politics.terror=0.9");

        assertThat(merge("joined", "a", "b")).isEqualTo(3);
        assertThat(err.toString()).contains("is of another design than", "seed 2 instead of 1");
        assertThat(merge("joined", "a", "c")).isEqualTo(3);
        assertThat(err.toString()).contains("another content of the scenario");
    }

    @Test
    void whatIsNotOursIsRefused() throws IOException {
        Files.createDirectories(place.resolve("other/thing"));
        Files.createDirectories(place.resolve("forged/journal"));
        Files.writeString(place.resolve("forged/journal/runs"), "something else");
        place.resolve("empty").toFile().mkdir();

        assertThat(merge("joined", "other")).isEqualTo(3);
        assertThat(err.toString()).contains("other: holds no histories of Palace.");
        assertThat(merge("joined", "forged")).isEqualTo(3);
        assertThat(err.toString()).contains("forged: its histories cannot be read");
        assertThat(merge("joined", "nowhere")).isEqualTo(3);
        assertThat(err.toString()).contains("nowhere: is not there.");
        assertThat(merge("joined", "empty")).isEqualTo(3);
        assertThat(err.toString()).contains("There is nothing to merge.");
        assertThat(merge("joined", "case.yaml")).isEqualTo(3);
        assertThat(err.toString()).contains("case.yaml: is no folder.");
    }

    @Test
    void theWholeMayNotGoIntoAPartNorOverSomethingElse() {
        shards("a", 2);
        ensemble("other", "--seed", "2");

        assertThat(merge("a/shard-1-of-2/whole", "a")).isEqualTo(2);
        assertThat(err.toString()).contains("which is to be merged");
        assertThat(merge("other", "a")).isEqualTo(2);
        assertThat(err.toString()).contains("other: holds other results (seed 2 instead of 1).");
        assertThat(palace("merge", folder("a"))).isEqualTo(2);
        assertThat(err.toString()).contains("--out is missing");
    }

    @Test
    void aScenarioThatHasChangedSinceIsReadAsItWas() throws IOException {
        ensemble("whole");
        shards("a", 3);
        Files.writeString(scenario, "schema: 1\n");

        assertThat(merge("joined", "a")).isZero();
        assertSameTables("whole", "joined");
        Files.delete(scenario);
        assertThat(merge("again", "a")).isZero();
        assertSameTables("whole", "again");
    }

    @Test
    void copiesOfFilesNeverTouchTheFilesOfTheJournalNorAnythingOutsideIt() throws IOException {
        for (String name : List.of("runs", "bands", "request", "lock")) {
            Path file = Files.copy(scenario, place.resolve(name));
            palace(
                    "ensemble",
                    file.toString(),
                    "-n",
                    "10",
                    "--no-charts",
                    "--quiet",
                    "--shard",
                    "1/2",
                    "--out",
                    folder("of-" + name));
            palace(
                    "ensemble",
                    file.toString(),
                    "-n",
                    "10",
                    "--no-charts",
                    "--quiet",
                    "--shard",
                    "2/2",
                    "--out",
                    folder("of-" + name));
            Files.writeString(file, "schema: 1\n");

            assertThat(merge("joined-" + name, "of-" + name)).as(err.toString()).isZero();
        }
    }

    @Test
    void changesOfTheCommandLineAreMadeAgain() {
        String[] changes = {"--set", "politics.terror=0.9", "--without", "Predation", "--weeks", "12", "--seed", "3"};
        ensemble("whole", changes);
        for (String shard : List.of("1/2", "2/2")) {
            var words = new ArrayList<>(List.of(changes));
            words.addAll(List.of("--shard", shard));
            ensemble("a", words.toArray(new String[0]));
        }

        assertThat(merge("joined", "a")).isZero();
        assertSameTables("whole", "joined");
    }

    @Test
    void shardsOfASweepGiveTheBytesOfAnUndividedOneAlsoWhenItsFilesHaveChanged() throws IOException {
        Path design = place.resolve("trial.yaml");
        Files.writeString(design, """
                schema: 1
                design: { id: trial, title: A trial }
                scenario: case
                kind: grid
                replications: 11
                factors:
                  - { name: terror, path: politics.terror, values: [0.1, 0.5, 0.9] }
                """);
        Path case1 = Files.copy(scenario, place.resolve("case"));
        String[] sweep = {"sweep", design.toString(), "--no-charts", "--quiet", "--out"};
        palace(words(sweep, folder("whole")));
        for (int number = 1; number <= 4; number++) {
            assertThat(palace(words(sweep, folder("parts"), "--shard", number + "/4")))
                    .isZero();
        }
        Files.writeString(case1, "schema: 1\n");
        Files.writeString(design, "schema: 1\n");

        assertThat(merge("joined", "parts")).as(err.toString()).isZero();

        for (String table : List.of("design.csv", "runs.csv", "responses.csv", "effects.csv", "outcomes.csv")) {
            assertThat(place.resolve("joined").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
        assertThat(err.toString()).contains("Joined 4 folders: 33 histories, none missing.");
    }

    @Test
    void whoNamesTheFolderAboveTheShardsMeansThem() {
        shards("results/case/ensemble-1", 2);

        assertThat(merge("joined", "results")).as(err.toString()).isZero();
    }

    @Test
    void shardsInFoldersOfTheirOwnAreFoundInTheFolderAbove() throws IOException {
        assertThat(ensemble("sh/1", "--shard", "1/2")).isZero();
        assertThat(ensemble("sh/2", "--shard", "2/2")).isZero();

        assertThat(merge("one", "sh")).as(err.toString()).isZero();
        assertThat(merge("joined", "sh/1", "sh/2")).as(err.toString()).isZero();
        assertThat(place.resolve("one/runs.csv")).hasSameBinaryContentAs(place.resolve("joined/runs.csv"));
    }

    @Test
    void ofShardsOfSeveralDesignsThoseOfOneAreAskedFor() {
        assertThat(ensemble("sh/1", "--shard", "1/2")).isZero();
        assertThat(ensemble("sh/other", "--shard", "1/2", "--seed", "9")).isZero();

        assertThat(merge("joined", "sh")).isEqualTo(3);
        assertThat(err.toString()).contains("Maybe name those of one design: " + folder("sh/1") + " ");
    }

    private static String[] words(String[] first, String... more) {
        var words = new ArrayList<>(List.of(first));
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }
}
