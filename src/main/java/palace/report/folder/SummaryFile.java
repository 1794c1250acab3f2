package palace.report.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code summary.json}: the results of a folder in one object, whatever its kind. */
public final class SummaryFile {
    public static final String NAME = "summary.json";
    public static final Meaning MEANING =
            Meaning.of("The results in one JSON object: how it ended, when, and which facts decided.");

    private SummaryFile() {}

    /** The files of a folder once summary and manifest are written too, in the order of the alphabet. */
    public static List<String> filesWithIt(OutputFolder folder) {
        var files = new TreeSet<>(folder.files());
        files.add(NAME);
        files.add(Manifest.FILE);
        files.addAll(DataPackage.files(folder));
        return List.copyOf(files);
    }

    /** Writes which charts were left out and why. */
    public static void skipped(JsonGenerator json, Map<String, String> skipped) throws IOException {
        json.writeObjectFieldStart("charts_skipped");
        for (Map.Entry<String, String> chart : skipped.entrySet()) {
            json.writeStringField(chart.getKey(), chart.getValue());
        }
        json.writeEndObject();
    }
}
