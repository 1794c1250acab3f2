package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a folder tell one and the same histories, to the last count. */
class TablesAgreeTest {
    private static final Set<String> COUPS = Set.of("coup", "voted_out");

    @TempDir
    private Path place;

    static Stream<Path> cases() throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : List.of("record", "preset", "textbook")) {
            try (Stream<Path> all = Files.list(Path.of("scenarios", folder))) {
                all.filter(file -> !file.endsWith("world.yaml")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    private Path ensemble(Path file, String name) {
        Path folder = place.resolve(name);
        Bench.Tried tried = Bench.run(
                "ensemble",
                file.toString(),
                "-n",
                "4",
                "--set",
                "scenario.stop=horizon",
                "--no-charts",
                "--quiet",
                "--out",
                folder.toString());
        assertThat(tried.code()).as(tried.words()).isIn(0, 5, 6);
        return folder;
    }

    private static List<NamedCsvRecord> rows(Path folder, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table))) {
            return rows.stream().toList();
        }
    }

    private static long sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    private static long count(List<NamedCsvRecord> rows, String column, Predicate<String> wanted) {
        return rows.stream().map(row -> row.getField(column)).filter(wanted).count();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outcomesAttemptsSpellsPersonsAndRunsAgreeToTheLastCount(Path file) throws IOException {
        Path folder = ensemble(file, "out");
        List<NamedCsvRecord> runs = rows(folder, "runs.csv");
        List<NamedCsvRecord> outcomes = rows(folder, "outcomes.csv");
        List<NamedCsvRecord> attempts = rows(folder, "attempts.csv");
        List<NamedCsvRecord> spells = rows(folder, "spells.csv");
        List<NamedCsvRecord> persons = rows(folder, "persons.csv");

        assertThat(sum(outcomes, "count")).isEqualTo(runs.size());
        for (NamedCsvRecord outcome : outcomes) {
            assertThat(count(runs, "outcome", outcome.getField("outcome")::equals))
                    .as(outcome.getField("outcome"))
                    .isEqualTo(Long.parseLong(outcome.getField("count")));
        }
        assertThat((long) attempts.size()).isEqualTo(sum(runs, "attempts")).isEqualTo(sum(persons, "led_count"));
        assertThat(sum(attempts, "members")).isEqualTo(sum(persons, "member_count"));
        assertThat(count(attempts, "decided_by", id -> !id.isEmpty())).isEqualTo(sum(persons, "decided_count"));
        assertThat(attempts.stream()
                        .filter(row -> row.getField("target").equals("leader"))
                        .filter(row -> row.getField("outcome").equals("coup"))
                        .count())
                .isEqualTo(count(spells, "how_ended", COUPS::contains));
        assertThat((long) spells.size() - runs.size()).isEqualTo(sum(persons, "ruled_next_count"));
        assertThat(count(spells, "spell", "1"::equals)).isEqualTo(runs.size());
        for (String way : List.of("natural_death", "regular_exit", "street_overthrow", "assassination")) {
            assertThat(spells.stream()
                            .filter(row -> row.getField("spell").equals("1"))
                            .filter(row -> row.getField("how_ended").equals(way))
                            .count())
                    .as(way)
                    .isEqualTo(count(runs, "outcome", way::equals));
        }
    }

    @Test
    void aNoteATitleAndAnAnnouncementLeaveEveryByteOfEveryTable() throws IOException {
        Path file = Path.of("scenarios/record/wagner-2023.yaml");
        String text = Files.readString(file);
        Map<String, String> before = tables(ensemble(file, "before"));
        for (String other : List.of(
                text.replaceFirst("note: \"", "note: \"They say: "),
                text.replaceFirst("\n  title: \"?", "$0Again, "),
                text.replaceFirst(
                        "(?s)(\n  start: ([0-9-]+).*\ntimeline:[^\n]*\n)",
                        "$1  - { date: $2, event: announcement, note: rain }\n"))) {
            assertThat(other).isNotEqualTo(text);
            Path changed = Files.writeString(place.resolve("changed.yaml"), other);
            Path folder = ensemble(changed, "after");
            assertThat(tables(folder)).isEqualTo(before);
            Bench.delete(folder);
        }
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        Bench.remember(folder, files);
        var tables = new TreeMap<String, String>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".csv")) {
                tables.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return tables;
    }
}
