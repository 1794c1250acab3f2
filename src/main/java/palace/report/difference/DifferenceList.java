package palace.report.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import palace.report.folder.Json;
import palace.scenario.difference.Difference;

/**
 * How two scenarios differ, as one JSON object.
 *
 * @param first as it was asked for
 * @param second as it was asked for
 * @param differences what they state differently
 */
public record DifferenceList(String first, String second, List<Difference> differences) {
    /** Writes the object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("a", first);
            json.writeStringField("b", second);
            json.writeBooleanField("same", differences.isEmpty());
            json.writeArrayFieldStart("differences");
            for (Difference each : differences) {
                json.writeStartObject();
                json.writeStringField("section", each.section());
                json.writeStringField("subject", each.subject());
                json.writeStringField("aspect", each.aspect());
                json.writeStringField("in_a", each.before());
                json.writeStringField("in_b", each.after());
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
