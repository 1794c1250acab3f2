package palace.report.verification;

import static palace.report.table.Column.code;
import static palace.report.table.Column.exact;
import static palace.report.table.Column.flag;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartFiles;
import palace.report.chart.Fonts;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.table.Table;
import palace.theory.Check;
import palace.theory.Picture;

/** The model against known answers: one line for each, as a table, as one JSON object and as pictures. */
public final class Verification {
    private static final Table<Line> TABLE = new Table<>(
            "verify.csv",
            "One row a known answer: what a published model says, and what this model's rules gave.",
            List.of(
                    code("model", "Name of the published model.", Line::model),
                    code("quantity", "What was measured, and at which point.", line -> line.check()
                            .quantity()),
                    code(
                            "kind",
                            "exact, simulated (a mean of draws), or above (theory gives a direction only).",
                            line -> kind(line.check())),
                    exact(
                            "expected",
                            "What the published model says; empty where no formula gives it.",
                            line -> orNothing(line.check().expected())),
                    exact(
                            "found",
                            "What this model's own rules gave.",
                            line -> orNothing(line.check().found())),
                    exact(
                            "difference",
                            "Found less expected.",
                            line -> orNothing(line.check().difference())),
                    exact(
                            "allowed",
                            "The difference that is allowed; three standard errors where something is drawn.",
                            line -> orNothing(line.check().allowed())),
                    code("source", "Whose model it is.", Line::source),
                    flag(
                            "pass",
                            "Whether the difference is allowed; true where nothing is expected.",
                            line -> line.check().passes())));
    private static final MathContext DIGITS = new MathContext(12);

    private final List<Line> lines;

    /**
     * @param lines in the order in which they are told
     */
    public Verification(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param model name of the model
     * @param source whose it is
     * @param check what was expected and found
     */
    public record Line(String model, String source, Check check) {}

    public List<Line> lines() {
        return lines;
    }

    /** How many lines fail. */
    public long failed() {
        return lines.stream().filter(line -> !line.check().passes()).count();
    }

    /** Writes table, pictures and manifest. */
    public void writeTo(OutputFolder folder, List<Picture> pictures, Provenance provenance) {
        folder.write(TABLE, lines::forEach);
        for (Picture picture : pictures) {
            if (Fonts.missing().isEmpty()) {
                ChartFiles.write(PictureChart.of(picture, provenance.version()), folder);
            }
        }
        new Manifest(provenance, Map.of("lines", (long) lines.size())).writeTo(folder, Instant.now());
    }

    /** Writes all lines as one object; the stream stays open. */
    public void json(OutputStream out, long seed) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            Json.seedField(json, seed);
            json.writeNumberField("failed", failed());
            json.writeArrayFieldStart("lines");
            for (Line line : lines) {
                write(json, line);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Line line) throws IOException {
        Check check = line.check();
        json.writeStartObject();
        json.writeStringField("model", line.model());
        json.writeStringField("quantity", check.quantity());
        json.writeStringField("kind", kind(check));
        field(json, "expected", check.expected());
        field(json, "found", check.found());
        field(json, "difference", check.difference());
        field(json, "allowed", check.allowed());
        json.writeStringField("source", line.source());
        json.writeBooleanField("pass", check.passes());
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        String text = number(value);
        if (text.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(text);
        }
    }

    private static double orNothing(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static String kind(Check check) {
        return check.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Twelve significant digits, where other files have six: here a millionth decides. Empty where there is none. */
    public static String number(@Nullable Double value) {
        if (value == null || Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
