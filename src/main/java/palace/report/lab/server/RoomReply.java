package palace.report.lab.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import palace.report.folder.Json;

/**
 * What a room answers.
 *
 * @param status as HTTP counts them
 * @param json the words
 */
record RoomReply(int status, String json) {
    /** What goes into the words. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static RoomReply of(Fields fields) {
        return of(200, fields);
    }

    static RoomReply problem(int status, String words) {
        return of(status, json -> json.writeStringField("problem", words));
    }

    private static RoomReply of(int status, Fields fields) {
        var out = new StringWriter();
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory has no faults
        }
        return new RoomReply(status, out.toString());
    }
}
