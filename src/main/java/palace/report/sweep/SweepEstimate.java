package palace.report.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import palace.report.folder.Json;
import palace.report.table.Numbers;

/**
 * What a sweep would take.
 *
 * @param design id of the design
 * @param cells its cells
 * @param replications histories of each cell
 * @param histories histories of this part of it
 * @param pilot histories that were run to find out
 * @param threads threads that it will have
 * @param seconds time that it will take
 * @param bytes space on the disk that it will take
 */
public record SweepEstimate(
        String design,
        int cells,
        long replications,
        long histories,
        int pilot,
        int threads,
        double seconds,
        long bytes) {
    private static final double KILOBYTE = 1000;

    /** Writes it as one JSON object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("design", design);
            json.writeNumberField("cells", cells);
            json.writeNumberField("replications", replications);
            json.writeNumberField("histories", histories);
            json.writeNumberField("pilot_histories", pilot);
            json.writeNumberField("threads", threads);
            Json.numberField(json, "seconds", seconds);
            json.writeNumberField("bytes", bytes);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Space in words, as in "1.2 MB". */
    public String space() {
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        double left = bytes;
        int unit = 0;
        while (left >= KILOBYTE && unit < units.length - 1) {
            left /= KILOBYTE;
            unit++;
        }
        return Numbers.fixed(left, unit > 0 && left < 10 ? 1 : 0) + " " + units[unit];
    }
}
