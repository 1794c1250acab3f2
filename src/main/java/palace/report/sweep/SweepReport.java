package palace.report.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.Journal;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.Variant;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;

/** Everything that a sweep leaves in its folder: tables, summary, charts and manifest. */
public final class SweepReport {
    private static final String SAME_CHANCE =
            "Cells share their chance: a draw is fixed by seed, replication and the event that it decides, and not by the"
                    + " cell. So histories of one replication are paired over cells.";

    private final Sweep sweep;
    private final Journal journal;
    private final Provenance provenance;

    /**
     * @param journal the histories themselves
     * @param provenance where the results come from
     */
    public SweepReport(Sweep sweep, Journal journal, Provenance provenance) {
        this.sweep = sweep;
        this.journal = journal;
        this.provenance = provenance;
    }

    /**
     * Writes the folder.
     *
     * @param rerun what to type for one history of each cell, but for its number
     * @param toGo histories still to do, of a sweep that was stopped
     * @param withCharts whether charts are wanted
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, List<String> rerun, long toGo, boolean withCharts) {
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        var tables = new SweepTables(sweep);
        if (sweep.answers().histories() == 0) {
            manifest(toGo).writeTo(folder, Instant.now());
            return skipped;
        }
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                new SweepCharts(sweep, provenance.version()).begin(board, folder);
                tables.writeTo(folder, journal, rerun);
                skipped = board.finish();
            }
        } else {
            tables.writeTo(folder, journal, rerun);
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, summary(folder)::writeTo);
        manifest(toGo).writeTo(folder, Instant.now());
        return skipped;
    }

    /** The summary, for a program that reads it from a stream. */
    public SweepSummary summary(OutputFolder folder) {
        return new SweepSummary(sweep, SummaryFile.filesWithIt(folder));
    }

    private Manifest manifest(long toGo) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("cells", (long) sweep.points().size());
        counts.put("replications", sweep.answers().fewest());
        counts.put("histories", sweep.results().histories());
        counts.put("histories_to_go", toGo);
        counts.put("failed", sweep.results().failed());
        return new Manifest(provenance, counts, this::section);
    }

    private void section(JsonGenerator json) throws IOException {
        SweepSummary.writeDesign(json, sweep);
        Variant unmoved = sweep.design().base().at(new DesignPoint("", List.of()));
        json.writeStringField("case", unmoved.scenario().about().id());
        json.writeStringField("case_hash", unmoved.scenario().hash());
        json.writeStringField("without", String.join(", ", unmoved.without()));
        json.writeNumberField("weeks", unmoved.run().weeks());
        json.writeStringField("common_random_numbers", SAME_CHANCE);
        json.writeObjectFieldStart("responses");
        for (Map.Entry<String, String> meaning :
                SweepTables.meanings(sweep.answers().responses()).entrySet()) {
            json.writeStringField(meaning.getKey(), meaning.getValue());
        }
        json.writeEndObject();
    }
}
