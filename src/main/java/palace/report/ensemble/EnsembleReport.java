package palace.report.ensemble;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.CellCounts;
import palace.experiment.Journal;
import palace.experiment.Results;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.scenario.Roster;
import palace.scenario.Scenario;

/** Everything that an ensemble leaves in its folder: tables, summary, charts and manifest. */
public final class EnsembleReport {
    private final Scenario scenario;
    private final Results results;
    private final Journal journal;
    private final Provenance provenance;
    private Map<String, String> leftOut = Map.of();

    /**
     * @param journal the histories themselves
     * @param provenance where the results come from
     */
    public EnsembleReport(Scenario scenario, Results results, Journal journal, Provenance provenance) {
        this.scenario = scenario;
        this.results = results;
        this.journal = journal;
        this.provenance = provenance;
    }

    /**
     * Writes the folder of an ensemble that has come to its end.
     *
     * @param rerun what to type for one of its histories, but for its number
     * @param withCharts whether charts are wanted
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, String rerun, boolean withCharts) {
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        var tables = new RunTables(results, journal, List.of(new Roster(scenario)), List.of(rerun));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                new EnsembleCharts(scenario, results, provenance.version()).begin(board, folder);
                tables.writeTo(folder);
                EnsembleTables.writeTo(folder, results);
                skipped = board.finish();
            }
        } else {
            tables.writeTo(folder);
            EnsembleTables.writeTo(folder, results);
        }
        leftOut = skipped;
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, summary(folder)::writeTo);
        manifest(0).writeTo(folder, Instant.now());
        return skipped;
    }

    /**
     * Writes the manifest of an ensemble that was stopped: what is done is in its journal.
     *
     * @param toGo histories still to do
     */
    public void writeUnfinished(OutputFolder folder, long toGo) {
        manifest(toGo).writeTo(folder, Instant.now());
    }

    /** The summary, for a program that reads it from a stream. */
    public EnsembleSummary summary(OutputFolder folder) {
        return new EnsembleSummary(scenario, results, SummaryFile.filesWithIt(folder), leftOut);
    }

    private Manifest manifest(long toGo) {
        CellCounts cell = results.cells().get(0);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("histories", results.histories());
        counts.put("histories_to_go", toGo);
        counts.put("failed", results.failed());
        counts.put("attempts", cell.attempts());
        counts.put("plots", cell.plots());
        counts.put("looks", results.looks());
        return new Manifest(provenance, counts);
    }
}
