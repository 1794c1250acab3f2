package palace.report.calibrate;

import static palace.report.table.Column.code;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import palace.experiment.calibrate.Calibration;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Particle;
import palace.experiment.calibrate.Prior;
import palace.report.chart.ChartStyle;
import palace.report.chart.DotRows;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.PlotScale;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.Interval;

/** Everything that a calibration leaves in its folder. */
public final class CalibrationReport {
    private static final int MOST_PAIRED = 7;

    private final Calibration calibration;
    private final List<Generation> generations;
    private final Provenance provenance;

    /**
     * @param generations at least one
     */
    public CalibrationReport(Calibration calibration, List<Generation> generations, Provenance provenance) {
        this.calibration = calibration;
        this.generations = List.copyOf(generations);
        this.provenance = provenance;
    }

    /** A parameter after the last generation. */
    public record Line(
            Prior prior, double shipped, double mean, double deviation, double low, double median, double high) {
        /** How much narrower the posterior is than the prior: 1 less the ratio of standard deviations. */
        public double learnt() {
            return 1 - deviation / ((prior.high() - prior.low()) / StrictMath.sqrt(12));
        }
    }

    private static final Table<Line> PARAMETERS = new Table<>(
            "parameters.csv",
            "One row a parameter: prior, shipped value and posterior.",
            List.of(
                    code("parameter", "Its dotted path.", line -> line.prior().path()),
                    number("prior_low", "Least that was held possible.", line -> line.prior()
                            .low()),
                    number("prior_high", "Most that was held possible.", line -> line.prior()
                            .high()),
                    number("shipped", "The value of the behavioural file.", Line::shipped),
                    number("mean", "Posterior mean.", Line::mean),
                    number("deviation", "Posterior standard deviation.", Line::deviation),
                    number("p05", "A twentieth of the posterior lies below.", Line::low),
                    number("p50", "Posterior median.", Line::median),
                    number("p95", "A twentieth of the posterior lies above.", Line::high),
                    number(
                            "learnt",
                            "1 less the posterior's standard deviation over the prior's; 0: nothing.",
                            Line::learnt),
                    text("why", "The reason for the prior.", line -> line.prior()
                            .why())));

    /** The generation that all else is about. */
    public Generation last() {
        return generations.get(generations.size() - 1);
    }

    /** The parameters after it. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        List<Prior> priors = calibration.targets().priors();
        for (int i = 0; i < priors.size(); i++) {
            var value = calibration.behaviour().find(priors.get(i).path());
            lines.add(new Line(
                    priors.get(i),
                    value == null ? Double.NaN : value.value(),
                    last().mean(i),
                    last().deviation(i),
                    last().quantile(i, 0.05),
                    last().quantile(i, 0.5),
                    last().quantile(i, 0.95)));
        }
        return lines;
    }

    private Table<Particle> posterior() {
        var columns = new ArrayList<Column<Particle>>(List.of(
                number("distance", "Distance from the data, in standard errors.", Particle::distance),
                number("weight", "Share of the posterior.", Particle::weight)));
        List<Prior> priors = calibration.targets().priors();
        for (int i = 0; i < priors.size(); i++) {
            int parameter = i;
            columns.add(number(
                    PosteriorFile.column(priors.get(i).path()),
                    "Value of " + priors.get(i).path() + ".",
                    particle -> particle.values().get(parameter)));
        }
        return new Table<>("posterior.csv", "One row a particle of the last generation.", columns);
    }

    /**
     * Writes tables, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        GenerationsFile.write(
                folder,
                provenance.question().key(provenance.program()),
                calibration.targets().priors(),
                generations);
        folder.write(posterior(), last().particles()::forEach);
        folder.write(PARAMETERS, lines()::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                board.draw("calibration-marginals", this::marginals, folder);
                if (calibration.targets().priors().size() > 1) {
                    board.draw("calibration-pairs", this::pairs, folder);
                } else {
                    board.leaveOut("calibration-pairs", "one parameter has no pairs");
                }
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        long tried = generations.stream().mapToLong(Generation::tried).sum();
        new Manifest(
                        provenance,
                        Map.of(
                                "generations",
                                (long) generations.size(),
                                "particles",
                                (long) last().particles().size(),
                                "histories",
                                tried * calibration.targets().histories()))
                .writeTo(folder, Instant.now());
        return skipped;
    }

    private Figure pairs() {
        List<Prior> priors = calibration.targets().priors();
        List<Line> lines = lines();
        List<Integer> shown = IntStream.range(0, priors.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -lines.get(i).learnt()))
                .limit(MOST_PAIRED)
                .sorted()
                .toList();
        return new Figure(
                "calibration-pairs",
                "which parameters can stand in for one another: the particles, and their correlations.",
                ChartStyle.chart(
                        "Which parameters can stand in for one another: "
                                + calibration.targets().title(),
                        "the %d of %d parameters that were learnt most; dots: particles by weight; above: correlations; Palace %s"
                                .formatted(shown.size(), priors.size(), provenance.version()),
                        new PairsPlot(last(), priors, shown)));
    }

    private Figure marginals() {
        List<DotRows.Row> rows = lines().stream()
                .map(line -> new DotRows.Row(
                        line.prior().path(),
                        within(line, line.median()),
                        new Interval(within(line, line.low()), within(line, line.high())),
                        ChartStyle.BLUE,
                        List.of(new DotRows.Mark(within(line, line.shipped()), ChartStyle.ORANGE)),
                        "%s (%s to %s)"
                                .formatted(
                                        CalibrationWords.digits(line.median()),
                                        CalibrationWords.digits(line.low()),
                                        CalibrationWords.digits(line.high()))))
                .toList();
        return new Figure(
                "calibration-marginals",
                "the posterior of each parameter within its prior, with the shipped value.",
                ChartStyle.chart(
                        "What the data say of each parameter: "
                                + calibration.targets().title(),
                        "dot, line: median and 90%% of the posterior; orange: shipped; %d particles; Palace %s"
                                .formatted(last().particles().size(), provenance.version()),
                        new DotRows(PlotScale.shares("place in the prior, from least to most"), rows)));
    }

    private static double within(Line line, double value) {
        return (value - line.prior().low())
                / (line.prior().high() - line.prior().low());
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("id", calibration.targets().id());
            json.writeArrayFieldStart("answers");
            for (String sentence : CalibrationWords.answers(lines(), last())) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeNumberField("generations", generations.size());
            Json.numberField(json, "tolerance", last().tolerance());
            Json.numberField(json, "effective_particles", last().effective());
            json.writeArrayFieldStart("parameters");
            for (Line line : lines()) {
                json.writeStartObject();
                json.writeStringField("parameter", line.prior().path());
                Json.numberField(json, "mean", line.mean());
                Json.numberField(json, "deviation", line.deviation());
                Json.numberField(json, "p05", line.low());
                Json.numberField(json, "p50", line.median());
                Json.numberField(json, "p95", line.high());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
