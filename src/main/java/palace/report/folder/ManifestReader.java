package palace.report.folder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads back what a folder answers. */
public final class ManifestReader {
    /** Copies that can stand for the files from which they were made. */
    private static final Pattern OWN = Pattern.compile(Input.FOLDER + "/[a-z-]+\\.yaml");

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
            String whole = Question.joined(scenarioHash, fields.getOrDefault("asked", ""));
            return Optional.of(new Question(command, scenario, whole, parameterHash, Long.parseLong(seed)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What to say of a folder whose manifest is no longer as it was written; nothing where it is, or has no seal. */
    public static Optional<String> damage(Path folder) {
        Path manifest = folder.resolve(Manifest.FILE);
        return Seal.isBroken(manifest)
                ? Optional.of(manifest + ": is damaged; what it says may not be what was written.")
                : Optional.empty();
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

    /** How many of what a manifest says that there are; none when it is none of ours. */
    static Map<String, Long> counts(Path manifest) {
        var counts = new TreeMap<String, Long>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean counting = json.currentName().equals("counts");
                if (json.nextToken() == JsonToken.START_OBJECT && counting) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String what = json.currentName();
                        json.nextToken();
                        counts.put(what, json.getLongValue());
                    }
                } else {
                    json.skipChildren();
                }
            }
            return counts;
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** What made a folder. */
    public record Making(
            String madeBy, String commit, String command, List<String> arguments, Map<String, String> inputs) {

        /** A file of the folder from which a word of the command line was read, and which has gone; empty if all are there. */
        public Optional<String> gone(Path folder) {
            return inputs.entrySet().stream()
                    .filter(input -> OWN.matcher(input.getKey()).matches() && arguments.contains(input.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(file -> !Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
                    .findFirst();
        }

        /** The file of the folder for the word of the command line that named it; any other word as it is. */
        public String kept(Path folder, String word) {
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                Path file = folder.resolve(input.getKey());
                boolean own = OWN.matcher(input.getKey()).matches();
                if (own && input.getValue().equals(word) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return file.toString();
                }
            }
            return word;
        }
    }

    /** What made a folder, and from which of its files; empty when the manifest is none of ours or does not say so. */
    public static Optional<Making> making(Path folder) {
        Path manifest = folder.resolve(Manifest.FILE);
        var arguments = new ArrayList<String>();
        Map<String, String> inputs = new TreeMap<>();
        Map<String, String> values = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_ARRAY && name.equals("arguments")) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        arguments.add(json.getText());
                    }
                } else if (value == JsonToken.START_OBJECT && name.equals("inputs")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String file = json.currentName();
                        json.nextToken();
                        inputs.put(file, json.getText());
                    }
                } else if (value.isStructStart()) {
                    json.skipChildren();
                } else {
                    values.put(name, json.getText());
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String by = values.get("made_by");
        String commit = values.get("commit");
        String command = values.get("command");
        return arguments.isEmpty() || by == null || commit == null || command == null
                ? Optional.empty()
                : Optional.of(new Making(by, commit, command, List.copyOf(arguments), inputs));
    }

    /** The names of the files of a folder, as its manifest lists them. */
    public static List<String> listed(Path folder) {
        return files(folder.resolve(Manifest.FILE));
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
