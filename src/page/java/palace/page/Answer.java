package palace.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import palace.report.folder.Json;

/** An object of JSON as a text. */
final class Answer {
    private Answer() {}

    /** What goes into the object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Fields fields) throws IOException {
        var out = new StringWriter();
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    static String problem(String words) {
        try {
            return of(json -> json.writeStringField("problem", words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
