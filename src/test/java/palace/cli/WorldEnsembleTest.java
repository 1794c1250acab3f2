package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldEnsembleTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(place.resolve(file)).stream()
                .skip(1)
                .map(row -> row.replace("\"", "").split(",", -1))
                .toList();
    }

    @Test
    void aWorldIsToldWholeAndByItsParts() throws IOException {
        int code = palace("ensemble", "world", "-n", "40", "--weeks", "200", "--burn-in", "52", "--out", folder("a"));

        assertThat(code).isZero();
        assertThat(rows("a/runs.csv")).hasSize(40);
        int outcomes = rows("a/outcomes.csv").size();
        List<String[]> parts = rows("a/parts.csv");
        assertThat(parts).hasSize(5 * outcomes);
        for (int i = 0; i < outcomes; i++) {
            String[] whole = rows("a/outcomes.csv").get(i);
            int sum = parts.stream()
                    .filter(row -> row[2].equals(whole[1]))
                    .mapToInt(row -> Integer.parseInt(row[3]))
                    .sum();
            assertThat(sum).isEqualTo(Integer.parseInt(whole[2]));
        }
        for (String table : List.of("runs.csv", "attempts.csv", "spells.csv")) {
            assertThat(Files.readAllLines(place.resolve("a").resolve(table)).get(0))
                    .endsWith(",part");
        }
        assertThat(out.toString()).contains("party-loose").contains("palace facts");
    }

    @Test
    void oneHistoryOfAWorldCanBeRead() throws IOException {
        palace("ensemble", "world", "-n", "8", "--weeks", "200", "--burn-in", "100", "--quiet", "--out", folder("a"));
        for (int replication = 0; replication < 8; replication++) {
            String number = Integer.toString(replication);
            String name = "b" + number;
            int code = palace(
                    "run",
                    "world",
                    "--replication",
                    number,
                    "--weeks",
                    "200",
                    "--burn-in",
                    "100",
                    "--quiet",
                    "--no-charts",
                    "--out",
                    folder(name));
            assertThat(code).as(err.toString()).isZero();
            String summary = Files.readString(place.resolve(name + "/summary.json"));
            String[] row = rows("a/runs.csv").get(replication);
            assertThat(summary).contains("\"outcome\" : \"" + row[3] + "\"");
            String part = row[row.length - 1];
            assertThat(summary).contains("\"id\" : \"" + part.replace("-loose", "") + "\"");
        }
    }

    @Test
    void shardsOfAWorldTogetherAreTheWhole() throws IOException {
        String[] common = {"ensemble", "world", "-n", "20", "--weeks", "100", "--quiet", "--no-charts", "--out"};
        for (String shard : List.of("1/2", "2/2")) {
            assertThat(palace(with(common, folder("parts"), "--shard", shard))).isZero();
        }
        assertThat(palace(with(common, folder("whole")))).isZero();
        assertThat(palace("merge", folder("parts"), "--out", folder("joined"), "--quiet"))
                .as(err.toString())
                .isZero();

        for (String table : List.of("runs.csv", "outcomes.csv", "parts.csv", "attempts.csv", "spells.csv")) {
            assertThat(place.resolve("joined").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
