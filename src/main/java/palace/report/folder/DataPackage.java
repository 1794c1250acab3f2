package palace.report.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palace.report.table.Table.Heading;

/**
 * {@code datapackage.json}: the tables of a folder with the type of every column, as a Frictionless data package
 * (specs.frictionlessdata.io), so that no reader has to guess types.
 */
final class DataPackage {
    static final String FILE = "datapackage.json";
    private static final Meaning MEANING =
            Meaning.of("The tables and the type of each column, as a Frictionless data package.");
    private static final String SUFFIX = ".csv";

    private final Question question;

    DataPackage(Question question) {
        this.question = question;
    }

    /** Its file, where a folder has a table. */
    static List<String> files(OutputFolder folder) {
        return tables(folder).isEmpty() ? List.of() : List.of(FILE);
    }

    /** Writes it, where there is a table. */
    void writeTo(OutputFolder folder) {
        if (!tables(folder).isEmpty()) {
            folder.write(FILE, MEANING, out -> write(out, tables(folder)));
        }
    }

    private static List<Map.Entry<String, Meaning>> tables(OutputFolder folder) {
        return folder.meanings().entrySet().stream()
                .filter(file -> !file.getValue().columns().isEmpty())
                .toList();
    }

    private void write(OutputStream out, List<Map.Entry<String, Meaning>> tables) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", name(question.scenario() + "-" + question.command()));
            json.writeStringField(
                    "description", "Results of palace %s; see %s.".formatted(question.command(), Manifest.FILE));
            json.writeArrayFieldStart("resources");
            for (Map.Entry<String, Meaning> table : tables) {
                resource(json, table.getKey(), table.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void resource(JsonGenerator json, String file, Meaning meaning) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", name(file.substring(0, file.length() - SUFFIX.length())));
        json.writeStringField("path", file);
        json.writeStringField("description", meaning.holds());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Heading column : meaning.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.kind().type());
            json.writeStringField("description", column.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** As a name must be there: small letters, digits and hyphens. */
    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
