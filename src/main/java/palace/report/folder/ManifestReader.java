package palace.report.folder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads back what a folder answers. */
public final class ManifestReader {
    private ManifestReader() {}

    /** The question in a manifest; empty when the file is none of ours. */
    static Optional<Question> question(Path manifest) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            Map<String, String> fields = topLevelValues(json);
            String command = fields.get("command");
            String scenario = fields.get("scenario");
            String scenarioHash = fields.get("scenario_hash");
            String parameterHash = fields.get("parameter_hash");
            String seed = fields.get("seed");
            if (command == null || scenario == null || scenarioHash == null || parameterHash == null || seed == null) {
                return Optional.empty();
            }
            return Optional.of(new Question(command, scenario, scenarioHash, parameterHash, Long.parseLong(seed)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The names of the files that a manifest lists; none when it is none of ours. */
    static List<String> files(Path manifest) {
        var names = new ArrayList<String>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean lists = json.currentName().equals("files");
                if (json.nextToken() == JsonToken.START_OBJECT && lists) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        names.add(json.currentName());
                        json.nextToken();
                        json.skipChildren();
                    }
                } else {
                    json.skipChildren();
                }
            }
            return names;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The fields of an object that hold a plain value. */
    public static Map<String, String> topLevelValues(JsonParser json) throws IOException {
        var values = new HashMap<String, String>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return values;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else {
                values.put(name, json.getText());
            }
        }
        return values;
    }
}
