package palace.report.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import palace.report.table.Numbers;

/** JSON with the number format of every file. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final double MOST_EXACT = 1L << 53;

    private Json() {}

    /** A generator for a file that people will look at; closing it leaves the stream open. */
    public static JsonGenerator pretty(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        var indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        return json;
    }

    /** A generator for a cell of a table. */
    public static JsonGenerator compact(StringWriter out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    public static JsonParser parser(InputStream in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** Writes a number; null for NaN, a word for the infinities, which JSON does not have. */
    public static void number(JsonGenerator json, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            json.writeString(Numbers.text(value));
        } else {
            json.writeNumber(Numbers.text(value));
        }
    }

    /** Writes a root seed: as text where other programs, which count in doubles, would lose its last digits. */
    public static void seedField(JsonGenerator json, long seed) throws IOException {
        if (StrictMath.abs((double) seed) < MOST_EXACT) {
            json.writeNumberField("seed", seed);
        } else {
            json.writeStringField("seed", Long.toString(seed));
        }
    }

    public static void numberField(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        number(json, value);
    }
}
