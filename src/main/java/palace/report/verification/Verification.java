package palace.report.verification;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartFiles;
import palace.report.chart.Fonts;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.Meaning;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.table.CsvTable;
import palace.theory.Check;
import palace.theory.Picture;

/** The model against known answers: one line for each, as a table, as one JSON object and as pictures. */
public final class Verification {
    static final String TABLE = "verify.csv";
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
        folder.write(
                TABLE,
                new Meaning(
                        "One row a known answer: what a published model says, and what this model's rules gave.",
                        columns()),
                this::table);
        for (Picture picture : pictures) {
            if (Fonts.missing().isEmpty()) {
                ChartFiles.write(PictureChart.of(picture, provenance.version()), folder);
            }
        }
        new Manifest(provenance, Map.of("lines", (long) lines.size())).writeTo(folder, Instant.now());
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("model", "Name of the published model.");
        columns.put("quantity", "What was measured, and at which point.");
        columns.put("kind", "exact, simulated (a mean of draws), or above (theory gives a direction only).");
        columns.put("expected", "What the published model says; empty where no formula gives it.");
        columns.put("found", "What this model's own rules gave.");
        columns.put("difference", "Found less expected.");
        columns.put("allowed", "The difference that is allowed; three standard errors where something is drawn.");
        columns.put("source", "Whose model it is.");
        columns.put("pass", "Whether the difference is allowed; true where nothing is expected.");
        return columns;
    }

    private void table(OutputStream out) throws IOException {
        var table = new CsvTable(out, List.copyOf(columns().keySet()));
        for (Line line : lines) {
            Check check = line.check();
            table.code(line.model())
                    .code(check.quantity())
                    .code(kind(check))
                    .code(number(check.expected()))
                    .code(number(check.found()))
                    .code(number(check.difference()))
                    .code(number(check.allowed()))
                    .code(line.source())
                    .code(Boolean.toString(check.passes()))
                    .end();
        }
        table.finish();
    }

    /** Writes all lines as one object; the stream stays open. */
    public void json(OutputStream out, long seed) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("seed", seed);
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
