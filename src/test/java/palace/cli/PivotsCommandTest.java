package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PivotsCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int pivots(String name, String... more) {
        var words = new ArrayList<>(
                List.of("pivots", name, "--out", place.resolve(name).toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private List<String> row(String name, String player) throws IOException {
        return Files.readAllLines(place.resolve(name + "/pivots.csv")).stream()
                .map(line -> line.replace("\"", "")) // ids and names are quoted, and no name here has a comma
                .filter(line -> line.startsWith(player + ","))
                .map(line -> List.of(line.split(",", -1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherNumberOfHistoriesIsNoOtherCase() {
        assertThat(pivots("khrushchev-1964", "-n", "3", "--no-charts")).isZero();
        assertThat(pivots("khrushchev-1964", "-n", "4", "--no-charts")).isEqualTo(2);

        assertThat(err.toString()).contains("holds other results (another number of histories).");
    }

    @Test
    void whoseChoiceDecidesIsToldInATableSentencesAndTwoCharts() throws IOException {
        assertThat(pivots("khrushchev-1964", "-n", "40", "--foremost", "4")).isZero();

        assertThat(Files.readAllLines(place.resolve("khrushchev-1964/pivots.csv"))
                        .get(0))
                .startsWith("player,name,kind,attempts,succeeded,if_joins,if_aside,if_rallies,join_effect,")
                .endsWith("swing,swing_low,swing_high,turned,shapley,shapley_low,shapley_high,swing_p");
        assertThat(place.resolve("khrushchev-1964/charts/pivots.svg")).isNotEmptyFile();
        assertThat(place.resolve("khrushchev-1964/charts/shapley.png")).isNotEmptyFile();
        assertThat(place.resolve("khrushchev-1964/charts/pivots.svg")).content().contains(" · n = ");
        List<Double> values = Pattern.compile(">\\+?(-?\\d+\\.\\d) \\(")
                .matcher(Files.readString(place.resolve("khrushchev-1964/charts/shapley.svg")))
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
        assertThat(values).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(place.resolve("khrushchev-1964/manifest.json")).content().contains("\"histories\" : 40");
        assertThat(out.toString()).contains("of 40 histories somebody moves", "Most hangs on", "the leader goes away");
    }

    /** In 1964 the removal was voted by the Presidium, whose seats the party's men held; a driver's choice decides nothing. */
    @Test
    void seatsInTheBodyThatVotesWeighMoreThanACommandWithoutAny() throws IOException {
        assertThat(pivots("khrushchev-1964", "-n", "40", "--foremost", "0", "--no-charts", "--quiet"))
                .isZero();

        double party =
                Double.parseDouble(row("khrushchev-1964", "party-apparatus").get(17));
        double troops =
                Double.parseDouble(row("khrushchev-1964", "interior-troops").get(17));
        assertThat(party).isGreaterThan(troops + 0.3);
    }

    @Test
    void whereNobodyMovesNothingHangsOnAnybody() {
        assertThat(pivots("zero-covid-2022", "-n", "3")).isZero();

        assertThat(out.toString()).contains("In none of 3 histories does anybody move");
        assertThat(place.resolve("zero-covid-2022/charts/pivots.png")).doesNotExist();
        assertThat(place.resolve("zero-covid-2022/summary.json")).content().contains("\"attempts\" : 0");
    }

    @Test
    void whatItCannotDoIsRefusedInWords() {
        assertThat(pivots("khrushchev-1964", "--time-limit", "1m")).isEqualTo(2);
        assertThat(err.toString()).contains("pivots takes -n, not --time-limit");
        assertThat(pivots("khrushchev-1964", "--without", "Cascade")).isEqualTo(2);
        assertThat(err.toString()).contains("without Cascade nobody makes any");
        assertThat(pivots("khrushchev-1964", "--foremost", "11")).isEqualTo(2);
        assertThat(err.toString()).contains("--foremost must be in 0 to 10, but was 11");
    }
}
