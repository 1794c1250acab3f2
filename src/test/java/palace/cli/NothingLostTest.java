package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories that a folder holds stay, whoever writes into it, unless that is asked for. */
class NothingLostTest {
    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int palace(String... arguments) {
        err.getBuffer().setLength(0);
        return Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    private int ensemble(String into, String... more) {
        var words = new ArrayList<>(
                List.of("ensemble", "khrushchev-1964", "--no-charts", "--quiet", "--out", folder(into)));
        words.addAll(List.of(more));
        return palace(words.toArray(new String[0]));
    }

    private int merge(String into, String... more) {
        var words = new ArrayList<>(List.of("merge", "--no-charts", "--out", folder(into)));
        words.addAll(List.of(more));
        return palace(words.toArray(new String[0]));
    }

    private byte[] runs(String name) throws IOException {
        return Files.readAllBytes(place.resolve(name + "/journal/runs"));
    }

    private void shards(String into, int replications, int... numbers) {
        for (int number : numbers) {
            assertThat(ensemble(into, "-n", Integer.toString(replications), "--shard", number + "/4"))
                    .isZero();
        }
    }

    @Test
    void fewerHistoriesDoNotTakeThePlaceOfMore() throws IOException {
        ensemble("a", "-n", "40");
        byte[] table = Files.readAllBytes(place.resolve("a/runs.csv"));

        assertThat(ensemble("a", "-n", "20")).isEqualTo(2);

        assertThat(err.toString()).contains("holds 40 histories, more than the 20 that are asked for");
        assertThat(Files.readAllBytes(place.resolve("a/runs.csv"))).isEqualTo(table);
        assertThat(ensemble("a", "-n", "20", "--force")).isZero();
        assertThat(Files.readAllLines(place.resolve("a/runs.csv"))).hasSize(21);
    }

    @Test
    void shardsAreJoinedWithWhatTheFolderOfTheWholeHolds() throws IOException {
        ensemble("whole", "-n", "60");
        byte[] before = runs("whole");
        shards("parts", 20, 1, 2, 3, 4);

        assertThat(merge("whole", folder("parts"))).as(err.toString()).isZero();

        assertThat(runs("whole")).isEqualTo(before);
        assertThat(Files.readAllLines(place.resolve("whole/runs.csv"))).hasSize(61);
        assertThat(err.toString()).contains("Joined 4 folders: 60 histories, none missing.");
    }

    @Test
    void shardsInTheFolderOfAWholeThatWasAskedForLessAreJoinedAndTheMissingOneIsNamed() {
        ensemble("a", "-n", "20");
        shards("a", 40, 1, 2, 3);

        assertThat(merge("a", folder("a"))).isEqualTo(7);
        assertThat(err.toString())
                .contains("Incomplete: 5 of 40 histories are missing.")
                .contains("shard 4/4       5 missing, not there");
        assertThat(merge("b", folder("a"))).isEqualTo(7);
        shards("a", 40, 4);
        assertThat(merge("a", folder("a"))).isZero();
        assertThat(merge("b", folder("a"))).isZero();
    }

    @Test
    void theJournalOfAnotherDesignIsNotOverwrittenWhereTheManifestIsMissing() throws IOException {
        ensemble("other", "-n", "20", "--seed", "2");
        Files.delete(place.resolve("other/manifest.json"));
        byte[] before = runs("other");
        shards("parts", 20, 1, 2, 3, 4);

        assertThat(merge("other", folder("parts"))).isEqualTo(2);
        assertThat(err.toString()).contains("holds other results (seed 2 instead of 1)", "--force");
        assertThat(palace("run", "khrushchev-1964", "--no-charts", "--out", folder("other")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds other results (command ensemble instead of run");
        assertThat(runs("other")).isEqualTo(before);

        assertThat(merge("other", "--force", folder("parts"))).isZero();
        assertThat(runs("other")).isNotEqualTo(before);
    }

    @Test
    void anUnreadableManifestDoesNotMatterWhereTheJournalSaysWhatThereIs() throws IOException {
        ensemble("whole", "-n", "30");
        ensemble("a", "-n", "30");
        for (String spoilt : List.of(
                "",
                "{",
                "{\"seed\": 7}",
                Files.readString(place.resolve("a/manifest.json")).replace("\"seed\" : 1", "\"seed\" : 9"))) {
            Files.writeString(place.resolve("a/manifest.json"), spoilt);

            assertThat(ensemble("a", "-n", "30")).isZero();
            assertThat(err.toString()).contains("manifest.json: was damaged").doesNotContain("--force");
            assertThat(place.resolve("a/manifest.json")).content().contains("\"seed\" : 1");
            assertThat(runs("a")).isEqualTo(runs("whole"));
        }
    }

    @Test
    void aDamagedShardIsNamedWhenItIsMerged() throws IOException {
        shards("parts", 40, 1, 2, 3, 4);
        Path runs = place.resolve("parts/shard-2-of-4/journal/runs");
        byte[] damaged = Files.readAllBytes(runs);
        damaged[damaged.length / 2] ^= 8;
        Files.write(runs, damaged);

        assertThat(merge("joined", folder("parts"))).isEqualTo(7);
        assertThat(err.toString())
                .contains("shard-2-of-4/journal/runs: damaged or torn off after ")
                .contains("--array=2 ");
        ensemble("parts", "-n", "40", "--shard", "2/4");
        assertThat(err.toString()).contains("runs again");
        assertThat(merge("joined", folder("parts"))).isZero();
        ensemble("whole", "-n", "40");
        assertThat(runs("joined")).isEqualTo(runs("whole"));
    }
}
