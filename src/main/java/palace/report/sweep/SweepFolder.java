package palace.report.sweep;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.ManifestReader;
import palace.report.table.CsvRows;
import palace.report.table.Numbers;
import palace.report.table.TableException;
import palace.statistics.Interval;

/** The results of a sweep, read back from their folder. */
public final class SweepFolder {
    private static final String SWEEP = "sweep";

    private final Path path;
    private final Map<String, String> manifest;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<Long, Cell> cells = new LinkedHashMap<>();
    private final List<Estimate> estimates = new ArrayList<>();

    /**
     * A cell.
     *
     * @param key its factors with their values, by which cells of two sweeps are matched
     * @param label in words
     */
    record Cell(String key, String label) {}

    /**
     * One row of its responses.
     *
     * @param cell which cell
     * @param response which response
     * @param value the estimate
     * @param interval its interval
     * @param runs histories behind it
     */
    record Estimate(Cell cell, String response, double value, Interval interval, long runs) {}

    private SweepFolder(Path path, Map<String, String> manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /** Whether a path is a folder with results of a sweep. */
    public static boolean isOne(Path path) {
        Path manifest = path.resolve(Manifest.FILE);
        return Files.isRegularFile(manifest) && SWEEP.equals(values(manifest).get("command"));
    }

    /**
     * Reads a folder.
     *
     * @throws TableException if a table is missing or torn
     */
    public static SweepFolder read(Path path) {
        var folder = new SweepFolder(path, values(path.resolve(Manifest.FILE)));
        folder.readParameters();
        folder.readCells();
        folder.readEstimates();
        return folder;
    }

    private static Map<String, String> values(Path manifest) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            return ManifestReader.topLevelValues(json);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private void readParameters() {
        CsvRows.read(
                path.resolve(SweepTables.PARAMETERS),
                List.of("parameter", "value"),
                row -> parameters.put(row.text("parameter"), row.text("value")));
    }

    private void readCells() {
        CsvRows.read(path.resolve(SweepTables.DESIGN), List.of("cell", "label"), row -> {
            var factors = new ArrayList<String>();
            for (String column : row.columns()) {
                if (!column.equals("cell") && !column.equals("label")) {
                    factors.add(column + "=" + Numbers.pointed(row.text(column)));
                }
            }
            String key = factors.isEmpty() ? row.text("label") : String.join(" ", factors);
            cells.put(row.whole("cell"), new Cell(key, row.text("label")));
        });
    }

    private void readEstimates() {
        List<String> columns = List.of("cell", "response", "estimate", "low", "high", "runs");
        CsvRows.read(path.resolve(SweepTables.RESPONSES), columns, row -> {
            Cell cell = cells.get(row.whole("cell"));
            if (cell == null) {
                throw new IllegalArgumentException("no cell " + row.text("cell") + " in " + SweepTables.DESIGN);
            }
            if (!row.text("low").isEmpty()) {
                estimates.add(new Estimate(
                        cell,
                        row.text("response"),
                        row.number("estimate"),
                        new Interval(row.number("low"), row.number("high")),
                        row.whole("runs")));
            }
        });
    }

    Path path() {
        return path;
    }

    /** A field of its manifest; empty where there is none. */
    String said(String field) {
        return manifest.getOrDefault(field, "");
    }

    Map<String, String> parameters() {
        return parameters;
    }

    List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    List<Estimate> estimates() {
        return estimates;
    }

    /** The estimate of a response in the cell with these factors. */
    @Nullable
    Estimate find(String key, String response) {
        for (Estimate estimate : estimates) {
            if (estimate.cell().key().equals(key) && estimate.response().equals(response)) {
                return estimate;
            }
        }
        return null;
    }
}
