package palace.report.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.FactLine;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Measured;
import palace.experiment.facts.Measured.Verdict;
import palace.report.chart.ChartStyle;
import palace.report.chart.Figure;
import palace.report.chart.ForestPlot;
import palace.report.chart.ForestPlot.Row;
import palace.report.table.Numbers;
import palace.statistics.Interval;

/** Forest plots of the lines that have both data and a band, as multiples of the data. */
final class FactCharts {
    /** Facts of attempts; all others are of those who lead them and of leaders. */
    private static final Set<String> ATTEMPTS =
            Set.of("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F16", "F18", "F19", "tenure", "recency");

    private final FactSheet sheet;
    private final String version;

    FactCharts(FactSheet sheet, String version) {
        this.sheet = sheet;
        this.version = version;
    }

    Figure attempts() {
        return figure("attempts", "attempts", true);
    }

    Figure leaders() {
        return figure("leaders", "leaders and movers", false);
    }

    private Figure figure(String name, String words, boolean attempts) {
        List<Measured> shown = sheet.lines().stream()
                .filter(measured ->
                        measured.line().data() != null && measured.line().band() != null)
                .filter(measured -> ATTEMPTS.contains(measured.line().fact()) == attempts)
                .filter(measured -> measured.verdict() != Verdict.UNKNOWN)
                .toList();
        long in = shown.stream()
                .filter(measured -> measured.verdict() == Verdict.IN)
                .count();
        String finding = "Of %d figures on %s %d are in their bands".formatted(shown.size(), words, in);
        String caption =
                "grey: band; dot and line: model with its 95%% interval, hollow where out, as a multiple of the data; %d histories; Palace %s"
                        .formatted(sheet.histories(), version);
        return new Figure(
                "facts-" + name,
                "the model's figures on " + words + " as multiples of what data say, with intervals and bands.",
                ChartStyle.chart(
                        finding,
                        caption,
                        new ForestPlot(shown.stream().map(FactCharts::row).toList())));
    }

    private static Row row(Measured measured) {
        FactLine line = measured.line();
        Interval band = line.band();
        double data = line.data() == null ? Double.NaN : line.data();
        if (band == null) {
            throw new IllegalStateException(line.key() + " has no band");
        }
        Interval times = over(measured.interval(), data);
        return new Row(
                line.fact() + "  " + line.words(),
                measured.value() / data,
                times,
                new Interval(Math.max(0, band.low()) / data, band.high() / data),
                measured.verdict() == Verdict.IN,
                "%s, data %s".formatted(digits(measured.value()), digits(data)));
    }

    private static @Nullable Interval over(@Nullable Interval interval, double data) {
        return interval == null ? null : new Interval(interval.low() / data, interval.high() / data);
    }

    private static String digits(double value) {
        return Numbers.fixed(value, value < 1 ? 3 : value < 10 ? 2 : 1);
    }
}
