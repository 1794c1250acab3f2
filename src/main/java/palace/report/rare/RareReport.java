package palace.report.rare;

import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palace.experiment.rare.RareSheet;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.splitting.Ascent;
import palace.statistics.splitting.RareEstimate;

/**
 * Everything that the question how likely a rare outcome is leaves in its folder.
 *
 * @param title of the case
 * @param sheet what was measured
 * @param provenance how
 */
public record RareReport(String title, RareSheet sheet, Provenance provenance) {
    /** A level and what came to it. */
    private record Rung(int level, double height, double passing) {}

    /** A repetition with its number. */
    private record Repetition(int number, Ascent ascent) {}

    private static final Table<Rung> LEVELS = new Table<>(
            "rare_levels.csv",
            "One row a level on the way to the rare outcome; the last one is the outcome itself.",
            List.of(
                    count("level", "Its number; 0 is where courses begin: plots as they may be founded.", Rung::level),
                    number(
                            "height",
                            "How far the way is gone: below 1 a plot, the less it lacks to move; from 1 to 2 an attempt, by its chance; empty for 0 and for the outcome itself.",
                            Rung::height),
                    number(
                            "passing",
                            "Share of the courses at the level before that come to it, over all repetitions; for 0 how many such plots are to be expected in a history.",
                            Rung::passing)));

    private static final Table<Repetition> REPETITIONS = new Table<>(
            "rare_repetitions.csv",
            "One row an independent repetition of the splitting; their mean is the estimate.",
            List.of(
                    count("repetition", "Its number, from 1.", Repetition::number),
                    number(
                            "probability",
                            "Its estimate: the shares that passed from level to level, multiplied.",
                            each -> each.ascent().probability()),
                    count(
                            "steps",
                            "Steps that it simulated: halves of a week, and hours of an attempt.",
                            each -> each.ascent().steps())));

    /** Writes tables, summary and manifest. */
    public void writeTo(OutputFolder folder) {
        folder.write(LEVELS, rungs()::forEach);
        folder.write(REPETITIONS, repetitions()::forEach);
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(
                        provenance,
                        Map.of(
                                "repetitions", (long) sheet.estimate().ascents().size(),
                                "effort", (long) sheet.effort(),
                                "steps", sheet.estimate().steps()))
                .writeTo(folder, Instant.now());
    }

    private List<Rung> rungs() {
        List<Double> levels = sheet.estimate().ladder().levels();
        List<Double> passing = sheet.estimate().passing();
        var rungs =
                new ArrayList<>(List.of(new Rung(0, Double.NaN, sheet.estimate().begun())));
        for (int level = 0; level < passing.size(); level++) {
            double height = level < levels.size() ? levels.get(level) : Double.NaN;
            rungs.add(new Rung(level + 1, height, passing.get(level)));
        }
        return rungs;
    }

    private List<Repetition> repetitions() {
        List<Ascent> ascents = sheet.estimate().ascents();
        var all = new ArrayList<Repetition>();
        for (int number = 0; number < ascents.size(); number++) {
            all.add(new Repetition(number + 1, ascents.get(number)));
        }
        return all;
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        RareEstimate estimate = sheet.estimate();
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("title", title);
            json.writeStringField("outcome", sheet.aim().outcome().code());
            json.writeBooleanField("against_leader", sheet.aim().leaderOnly());
            json.writeNumberField("probability", estimate.mean().mean());
            Interval interval = estimate.interval(Confidence.NINETY_FIVE);
            if (interval != null) {
                json.writeNumberField("low", interval.low());
                json.writeNumberField("high", interval.high());
                json.writeNumberField("relative_error", estimate.relativeError());
                json.writeNumberField("plain_histories", estimate.plainCourses());
                json.writeNumberField("cheaper", estimate.cheaper());
            }
            json.writeNumberField("repetitions", estimate.ascents().size());
            json.writeNumberField("histories", sheet.starts());
            json.writeNumberField("effort", sheet.effort());
            json.writeNumberField("levels", estimate.ladder().levels().size());
            json.writeNumberField("steps", estimate.steps());
            json.writeArrayFieldStart("answer");
            for (String sentence : RareWords.answer(sheet)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
