package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of an ensemble tell one story: whoever adds one up finds the others. */
class EventTablesTest {
    private static final int HISTORIES = 40;

    @TempDir
    private Path place;

    private record Row(Map<String, String> cells) {
        String at(String column) {
            return java.util.Objects.requireNonNull(cells.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(at(column));
        }
    }

    private List<Row> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(place.resolve("a").resolve(table));
        String[] header = lines.get(0).split(",", -1);
        var rows = new ArrayList<Row>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<Row> of(int replication, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.number("replication") == replication)
                .toList();
    }

    private void run(String scenario, String... more) {
        var words = new ArrayList<>(List.of(
                "ensemble",
                scenario,
                "-n",
                String.valueOf(HISTORIES),
                "--no-charts",
                "--quiet",
                "--out",
                place.resolve("a").toString()));
        words.addAll(List.of(more));
        int code = Palace.run(words, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        assertThat(code).isIn(0, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khrushchev-1964", "wagner-2023", "military", "beria-1953"})
    void attemptsAndSpellsAddUpToTheHistories(String scenario) throws IOException {
        run(scenario);
        List<Row> attempts = rows("attempts.csv");
        List<Row> spells = rows("spells.csv");
        int coups = 0;
        for (Row history : rows("runs.csv")) {
            int replication = history.number("replication");
            List<Row> made = of(replication, attempts);
            List<Row> ruled = of(replication, spells);
            assertThat(made).hasSize(history.number("attempts"));
            assertThat(made.stream().filter(row -> row.at("premature").equals("true")))
                    .hasSize(history.number("premature"));
            assertThat(ruled.stream().mapToInt(row -> row.number("weeks")).sum())
                    .isEqualTo(history.number("weeks"));
            for (Row spell : ruled) {
                boolean overthrown = List.of("coup", "voted_out").contains(spell.at("how_ended"));
                coups += overthrown ? 1 : 0;
                assertThat(made.stream()
                                .filter(row -> row.at("week").equals(spell.at("to_week")))
                                .filter(row -> row.at("outcome").equals("coup")
                                        && row.at("target").equals("leader")))
                        .hasSize(overthrown ? 1 : 0);
            }
            String first = ruled.get(0).at("how_ended");
            if (!first.isEmpty()) {
                assertThat(first.equals("voted_out") ? "coup" : first).isEqualTo(history.at("outcome"));
            }
        }
        assertThat(attempts.stream()
                        .filter(row -> row.at("outcome").equals("coup")
                                && row.at("target").equals("leader")))
                .hasSize(coups);
    }

    @ParameterizedTest
    @ValueSource(strings = "military")
    void weeksBeforeTheWindowAreNotCounted(String scenario) throws IOException {
        run(scenario, "--set", "scenario.burn-in=260", "--weeks", "300");

        assertThat(rows("attempts.csv")).isNotEmpty().allSatisfy(row -> assertThat(row.number("week"))
                .isBetween(0, 299));
        assertThat(rows("runs.csv"))
                .allSatisfy(row -> assertThat(row.number("weeks")).isEqualTo(300));
        assertThat(rows("spells.csv").stream().filter(row -> row.number("spell") == 1))
                .hasSize(HISTORIES)
                .allSatisfy(row -> assertThat(row.number("from_week")).isZero())
                .anySatisfy(row -> assertThat(row.at("leader")).isNotEqualTo("leader"))
                .anySatisfy(row -> assertThat(Double.parseDouble(row.at("tenure_years_at_start")))
                        .isGreaterThan(5));
    }
}
