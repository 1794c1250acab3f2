package palace.report.sweep;

import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import palace.report.folder.OutputException;
import palace.statistics.Interval;

/** The results of a sweep, read back from their folder. */
public final class SweepFolder {
    private static final String SWEEP = "sweep";

    private final Path path;
    private final Map<String, String> manifest;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<Integer, Cell> cells = new LinkedHashMap<>();
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
     * @throws OutputException if a table is missing or torn
     */
    public static SweepFolder read(Path path) {
        var folder = new SweepFolder(path, values(path.resolve(Manifest.FILE)));
        try {
            folder.readParameters();
            folder.readCells();
            folder.readEstimates();
            return folder;
        } catch (IOException
                | UncheckedIOException
                | CsvParseException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new OutputException(
                    "%s: the results of this sweep cannot be read (%s).".formatted(path, e.getMessage()),
                    "run the sweep again; its journal is kept.");
        }
    }

    private static Map<String, String> values(Path manifest) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(manifest));
                JsonParser json = Json.parser(in)) {
            return ManifestReader.topLevelValues(json);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private void readParameters() throws IOException {
        try (CsvReader<NamedCsvRecord> table = table(SweepTables.PARAMETERS)) {
            table.forEach(row -> parameters.put(row.getField("parameter"), row.getField("value")));
        }
    }

    private void readCells() throws IOException {
        try (CsvReader<NamedCsvRecord> table = table(SweepTables.DESIGN)) {
            table.forEach(row -> {
                var factors = new ArrayList<String>();
                for (String column : row.getHeader()) {
                    if (!column.equals("cell") && !column.equals("label")) {
                        factors.add(column + "=" + row.getField(column));
                    }
                }
                String key = factors.isEmpty() ? row.getField("label") : String.join(" ", factors);
                cells.put(Integer.valueOf(row.getField("cell")), new Cell(key, row.getField("label")));
            });
        }
    }

    private void readEstimates() throws IOException {
        try (CsvReader<NamedCsvRecord> table = table(SweepTables.RESPONSES)) {
            table.forEach(row -> {
                Cell cell = cells.get(Integer.valueOf(row.getField("cell")));
                if (cell == null) {
                    throw new IllegalArgumentException("no cell " + row.getField("cell"));
                }
                if (!row.getField("low").isEmpty()) {
                    double low = Double.parseDouble(row.getField("low"));
                    double high = Double.parseDouble(row.getField("high"));
                    estimates.add(new Estimate(
                            cell,
                            row.getField("response"),
                            Double.parseDouble(row.getField("estimate")),
                            new Interval(low, high),
                            Long.parseLong(row.getField("runs"))));
                }
            });
        }
    }

    private CsvReader<NamedCsvRecord> table(String name) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(path.resolve(name));
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
