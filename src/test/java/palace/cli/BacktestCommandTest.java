package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
    private static final String HEAD =
            "ccode,year,regime,attempts,tenure_yr_start,months_since_attempt,internal_conflict,sectyapp_pers";

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Twelve countries that nobody knows, over twenty years. */
    @BeforeEach
    void writeATable() throws IOException {
        var lines = new ArrayList<String>(List.of(HEAD));
        for (int country = 1; country <= 12; country++) {
            int last = -1;
            for (int year = 1960; year < 1980; year++) {
                boolean attempt = (country * 7 + year * 3) % (country < 5 ? 5 : 29) == 0;
                lines.add("%d,%d,%s,%d,%d,%d,%d,%s"
                        .formatted(
                                country,
                                year,
                                List.of("military", "personal", "party", "monarchy")
                                        .get(country % 4),
                                attempt ? 1 : 0,
                                (year + country) % 8,
                                last < 0 ? 9999 : 12 * (year - last) - 6,
                                country == 3 && year > 1970 ? 1 : 0,
                                country == 6 ? "" : country % 2 == 0 ? "1.0" : "0.0"));
                last = attempt ? year : last;
            }
        }
        Files.write(place.resolve("table.csv"), lines);
    }

    private int backtest(String... more) {
        var words = new ArrayList<>(List.of(
                "backtest",
                place.resolve("table.csv").toString(),
                "-n",
                "8",
                "--set",
                "scenario.weeks=260",
                "--set",
                "scenario.burn-in=52",
                "--out",
                place.resolve("a").toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aTableThatIsNotInUtf8IsTaken() throws IOException {
        Path table = place.resolve("table.csv");
        List<String> named = Files.readAllLines(table).stream()
                .map(line -> line + (line.equals(HEAD) ? ",name" : ",C\u00f4te d'Ivoire"))
                .toList();
        Files.write(table, named, StandardCharsets.ISO_8859_1);

        assertThat(backtest("--no-charts")).as(err.toString()).isZero();
    }

    @Test
    void aTableLeavesScoresForecastsHazardsAndCharts() throws IOException {
        assertThat(backtest("--country", "3")).isZero();

        assertThat(out.toString()).contains("skill, regime: 1 less the log loss over that of the constant, and over");
        // two years of conflict, two splits, seven contenders
        List<String> scores = Files.readAllLines(place.resolve("a/scores.csv"));
        assertThat(scores).hasSize(1 + 2 * 2 * 7);
        assertThat(scores.get(1)).startsWith("same_year,by_country,raw,0,240,");
        assertThat(Files.readAllLines(place.resolve("a/forecasts.csv"))).hasSize(1 + 240);
        assertThat(Files.readString(place.resolve("a/hazards.csv"))).contains("years_since_attempt,INF,INF,");
        assertThat(Files.readAllLines(place.resolve("a/hazards.csv")))
                .first()
                .isEqualTo("by,from,to,raw,fitted,share,low,high,rows,countries");
        assertThat(Files.readAllLines(place.resolve("a/calibration.csv")))
                .hasSize(1 + 7 * 10)
                .first()
                .isEqualTo("by,from,to,forecast,share,low,high,rows,countries");
        assertThat(place.resolve("a/charts/backtest-calibration.png")).isNotEmptyFile();
        assertThat(scores.get(0)).endsWith(",auc_low,auc_high");
        assertThat(place.resolve("a/charts/backtest-separation.svg")).content().contains("240 country-years, ");
        assertThat(place.resolve("a/charts/backtest-gain.svg")).isNotEmptyFile();
        assertThat(place.resolve("a/charts/backtest-country-3.svg")).isNotEmptyFile();
        assertThat(place.resolve("a/manifest.json")).content().contains("\"country_years\" : 240");
        assertThat(out.toString()).contains("Conflict of the year before, fitted on earlier years", "AUC-PR");
    }

    @Test
    void theSummaryIsOneObject() {
        assertThat(backtest("--no-charts", "--format", "json")).isZero();

        assertThat(out.toString()).startsWith("{").contains("\"contender\" : \"four_effects\"");
    }

    @Test
    void aTableThatIsNoneIsRefusedWithItsPlace() throws IOException {
        Path table = place.resolve("table.csv");
        Files.writeString(table, Files.readString(table).replace("internal_conflict", "war"));
        assertThat(backtest()).isEqualTo(3);
        assertThat(err.toString()).contains("table.csv:1: has no column 'internal_conflict'");

        Files.writeString(table, HEAD + "\n1,1960,junta,0,1,9999,0,\n");
        assertThat(backtest()).isEqualTo(3);
        assertThat(err.toString()).contains("table.csv:2:", "but is 'junta'");
    }

    @Test
    void aCountryThatIsNotThereIsRefused() {
        assertThat(backtest("--country", "99")).isEqualTo(2);
        assertThat(backtest("--scenario", "party")).isEqualTo(2);
        assertThat(err.toString()).contains("no such ccode", "Maybe 'world'");
    }
}
