package palace.report.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.Journal;
import palace.experiment.Pairs;
import palace.experiment.Results;
import palace.model.OutcomeClass;
import palace.report.chart.DrawingBoard;
import palace.report.ensemble.EnsembleTables;
import palace.report.ensemble.PersonCount;
import palace.report.ensemble.PersonTables;
import palace.report.ensemble.RunTables;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** Everything that a comparison leaves in its folder: tables, summary, charts and manifest. */
public final class DifferenceReport {

    private final Scenario scenario;
    private final Results results;
    private final Journal journal;
    private final DifferenceNames names;
    private final Provenance provenance;
    private final Pairs pairs;
    private Map<String, String> leftOut = Map.of();

    /**
     * @param scenario that of A
     * @param journal the histories themselves
     * @param names what A and B are called
     */
    public DifferenceReport(
            Scenario scenario, Results results, Journal journal, DifferenceNames names, Provenance provenance) {
        this.scenario = scenario;
        this.results = results;
        this.journal = journal;
        this.names = names;
        this.provenance = provenance;
        this.pairs = Pairs.of(journal, results);
    }

    /** What B does, in a sentence. */
    public String answer() {
        return DifferenceWords.answer(names.b(), pairs, names.unmoved().get());
    }

    /**
     * Writes the folder.
     *
     * @param cells the cases of A and of B
     * @param rerun what to type for one history of A and of B, but for its number
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(
            OutputFolder folder, List<Scenario> cells, List<String> rerun, boolean withCharts) {
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        List<PersonCount> persons = PersonTables.of(results, journal, cells);
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                new DifferenceCharts(scenario, results, pairs, names.both(), provenance.version())
                        .begin(board, folder, persons);
                tables(folder, cells, rerun, persons);
                skipped = board.finish();
            }
        } else {
            tables(folder, cells, rerun, persons);
        }
        leftOut = skipped;
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::summary);
        manifest(0).writeTo(folder, Instant.now());
        return skipped;
    }

    /**
     * Writes the manifest of a comparison that was stopped.
     *
     * @param toGo histories still to do
     */
    public void writeUnfinished(OutputFolder folder, long toGo) {
        manifest(toGo).writeTo(folder, Instant.now());
    }

    /** Writes the summary; the stream stays open. */
    public void summary(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("a", names.a());
            json.writeStringField("b", names.b());
            Json.seedField(json, results.experiment().seed());
            json.writeNumberField("pairs", pairs.count());
            json.writeNumberField("pairs_alike", pairs.same());
            json.writeNumberField("failed", results.failed());
            json.writeObjectFieldStart("differences");
            for (OutcomeClass outcome : OutcomeClass.values()) {
                change(json, outcome.code(), pairs.change(outcome));
            }
            change(json, "attempt", pairs.changeOfAttempts());
            json.writeEndObject();
            json.writeStringField("answer", answer());
            SummaryFile.skipped(json, leftOut);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(JsonGenerator json, String name, PairedDifference change) throws IOException {
        json.writeObjectFieldStart(name);
        Interval interval = change.interval(Confidence.NINETY_FIVE);
        Json.numberField(json, "share_a", change.shareOfB().share());
        Json.numberField(json, "share_b", change.shareOfA().share());
        Json.numberField(json, "difference", change.difference());
        Json.numberField(json, "low", interval.low());
        Json.numberField(json, "high", interval.high());
        Json.numberField(json, "variance_saved", change.varianceSaved().orElse(Double.NaN));
        json.writeEndObject();
    }

    private void tables(OutputFolder folder, List<Scenario> cells, List<String> rerun, List<PersonCount> persons) {
        List<Roster> rosters = cells.stream().map(Roster::new).toList();
        folder.write(DifferenceTables.DIFFERENCES, reader -> DifferenceTables.differences(pairs, reader));
        new RunTables(results, journal, rosters, rerun).writeTo(folder);
        PersonTables.writeTo(folder, persons);
        EnsembleTables.writeTo(folder, results);
    }

    private Manifest manifest(long toGo) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("histories", results.histories());
        counts.put("histories_to_go", toGo);
        counts.put("pairs", pairs.count());
        counts.put("failed", results.failed());
        return new Manifest(provenance, counts);
    }
}
