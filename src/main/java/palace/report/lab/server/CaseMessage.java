package palace.report.lab.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import palace.report.folder.Json;

/**
 * A case as the teacher's page tells the room of it.
 *
 * @param title of the case
 * @param json all that it says, for the pages of students
 */
record CaseMessage(String title, String json) {

    /**
     * Reads a case.
     *
     * @throws IllegalArgumentException if it is none
     */
    static CaseMessage read(String body) {
        var out = new StringWriter();
        String title = "";
        try (JsonParser json = Json.parser(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
                JsonGenerator copy = Json.compact(out)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            copy.writeStartObject();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                title = name.equals("title") && value == JsonToken.VALUE_STRING ? json.getText() : title;
                copy.writeFieldName(name);
                copy.copyCurrentStructure(json);
            }
            copy.writeEndObject();
            expect(json.nextToken() == null);
        } catch (IOException broken) {
            throw new IllegalArgumentException("a case is an object of JSON", broken);
        }
        return new CaseMessage(title, out.toString());
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("a case is an object of JSON");
        }
    }
}
