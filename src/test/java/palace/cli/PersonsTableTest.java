package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who did what, beside the attempts and spells one by one. */
class PersonsTableTest {
    @TempDir
    private Path place;

    private List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(place.resolve("out").resolve(file));
        List<String> names = Arrays.asList(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> cells = Arrays.asList(line.replace("\"", "").split(",", -1));
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    private void palace(String... arguments) {
        var err = new StringWriter();
        int code = Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }

    @Test
    void theSumsOverPersonsAreThoseOfAttemptsAndSpells() throws IOException {
        palace("ensemble", "military", "-n", "25", "--weeks", "260", "--no-charts", "--out", folder());
        List<Map<String, String>> persons = rows("persons.csv");
        List<Map<String, String>> attempts = rows("attempts.csv");

        assertThat(attempts).isNotEmpty();
        assertThat(sum(persons, "led_count")).isEqualTo(attempts.size());
        assertThat(sum(persons, "member_count")).isEqualTo(sum(attempts, "members"));
        assertThat(sum(persons, "decided_count"))
                .isEqualTo(attempts.stream()
                        .filter(row -> !row.get("decided_by").isEmpty())
                        .count());
        assertThat(sum(persons, "ruled_next_count"))
                .isEqualTo(rows("spells.csv").size() - 25);
        for (Map<String, String> person : persons) {
            String id = person.get("person");
            boolean first = person.get("holders").equals("first");
            assertThat(Long.parseLong(person.get("led_count")))
                    .as(id)
                    .isEqualTo(attempts.stream()
                            .filter(row ->
                                    row.get("head").replaceAll("-\\d+$", "").equals(id))
                            .filter(row -> row.get("head_holder").equals("0") == first)
                            .count());
        }
    }

    @Test
    void aShareIsItsCountOverItsDenominatorWithinItsInterval() throws IOException {
        palace("ensemble", "khrushchev-1964", "-n", "40", "--no-charts", "--out", folder());

        for (Map<String, String> row : rows("persons.csv")) {
            share(row, "joined", "attempts");
            share(row, "decided", "attempts");
            share(row, "informed", "histories");
            share(row, "fell", "histories");
        }
        assertThat(rows("persons.csv"))
                .filteredOn(row -> row.get("person").equals("brezhnev")
                        && row.get("holders").equals("first"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("histories")).isEqualTo("40"));
    }

    /** The row of a chart reads "led 12% · decided 3% · n = 20"; bars are of joined. */
    @Test
    void theLongestBarStandsFirstAndEachSaysOfHowManyItIsAShare() throws IOException {
        palace("ensemble", "khrushchev-1964", "-n", "40", "--out", folder());
        Map<String, Map<String, String>> persons = new LinkedHashMap<>();
        rows("persons.csv").stream()
                .filter(row -> row.get("holders").equals("first"))
                .forEach(row -> persons.put(row.get("name"), row));
        String chart = Files.readString(place.resolve("out/charts/persons.svg"));

        List<Map<String, String>> shown = Pattern.compile(">([^<>]+)</text")
                .matcher(chart)
                .results()
                .map(found -> found.group(1).strip())
                .filter(persons::containsKey)
                .map(persons::get)
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(Comparator.comparingDouble(row -> -Double.parseDouble(row.get("joined"))))
                .allSatisfy(row -> assertThat(chart).contains(" · n = " + row.get("attempts")));
    }

    private static void share(Map<String, String> row, String name, String of) {
        long trials = Long.parseLong(row.get(of));
        if (trials == 0) {
            assertThat(row.get(name)).isEmpty();
            return;
        }
        double share = Double.parseDouble(row.get(name));
        assertThat(share).isCloseTo(Double.parseDouble(row.get(name + "_count")) / trials, within(1e-5));
        assertThat(share)
                .isBetween(
                        Double.parseDouble(row.get(name + "_low")) - 1e-6,
                        Double.parseDouble(row.get(name + "_high")) + 1e-6);
    }

    private String folder() {
        return place.resolve("out").toString();
    }
}
