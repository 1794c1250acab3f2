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

/** Everything that an ensemble leaves in its folder: tables, summary, charts and manifest. */
public final class EnsembleReport {
    private final Subject subject;
    private final Results results;
    private final Journal journal;
    private final Provenance provenance;
    private Map<String, String> leftOut = Map.of();

    /**
     * @param journal the histories themselves
     * @param provenance where the results come from
     */
    public EnsembleReport(Subject subject, Results results, Journal journal, Provenance provenance) {
        this.subject = subject;
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
        var tables = RunTables.of(results, journal, subject, rerun);
        var persons = PersonCounter.of(subject);
        if (withCharts) { // they are drawn beside the tables, and must know the persons before
            tables.all(persons::add);
            try (var board = new DrawingBoard()) {
                new EnsembleCharts(subject, results, provenance.version()).begin(board, folder, persons.counts());
                tables.writeTo(folder);
                writeCounts(folder, persons);
                skipped = board.finish();
            }
        } else {
            tables.writeTo(folder, persons::add);
            writeCounts(folder, persons);
        }
        leftOut = skipped;
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, summary(folder)::writeTo);
        manifest(0).writeTo(folder, Instant.now());
        return skipped;
    }

    private void writeCounts(OutputFolder folder, PersonCounter persons) {
        PersonTables.writeTo(folder, persons.counts());
        EnsembleTables.writeTo(folder, results);
        if (subject.isWorld()) {
            PartTables.writeTo(folder, subject, parts());
        }
    }

    /** What the histories of each part of a world came to. */
    public List<CellCounts> parts() {
        return CellCounts.ofParts(journal, results.histories(), subject.parts().size());
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
        return new EnsembleSummary(subject, results, SummaryFile.filesWithIt(folder), leftOut);
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
