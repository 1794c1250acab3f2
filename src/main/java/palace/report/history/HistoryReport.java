package palace.report.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palace.model.Regime;
import palace.random.Draws;
import palace.report.chronicle.Chronicle;
import palace.report.chronicle.Conclusion;
import palace.report.chronicle.Headline;
import palace.report.chronicle.Why;
import palace.report.court.Court;
import palace.report.court.CourtBuilder;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.simulation.CaseModel;
import palace.simulation.history.History;
import palace.simulation.history.Told;

/** Everything that one history leaves in its folder: tables, chronicle, summary, charts and manifest. */
public final class HistoryReport {
    private final OfficeHolders holders;
    private final History history;
    private final @Nullable Court court;
    private final Provenance provenance;

    /**
     * @param cast who was there
     * @param history what happened
     * @param court the elite as a network; null draws none
     * @param provenance where the results come from
     */
    public HistoryReport(Cast cast, History history, @Nullable Court court, Provenance provenance) {
        this.holders = OfficeHolders.of(cast, history);
        this.history = history;
        this.court = court;
        this.provenance = provenance;
    }

    /**
     * The report of a history of a scenario.
     *
     * @param run how the history was run
     * @param told the history, and the moment at which its court is drawn
     */
    public static HistoryReport of(Scenario scenario, CaseModel run, Told told, Provenance provenance) {
        History history = told.history();
        var roster = new Roster(scenario);
        Regime start = run.start().apply(Draws.of(history.seed(), history.replication()));
        Cast cast = Cast.of(scenario, roster, start, run.weeks());
        return new HistoryReport(cast, history, CourtBuilder.of(scenario, roster, cast, told), provenance);
    }

    /**
     * Writes the folder.
     *
     * @param withCharts whether charts are wanted
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var charts = new HistoryCharts(holders, history, court, provenance.version())) {
                charts.begin(folder);
                tables(folder);
                skipped = charts.finish();
            }
        } else {
            tables(folder);
        }
        new Summary(holders, history, SummaryFile.filesWithIt(folder), skipped).writeTo(folder);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("histories", 1L);
        counts.put("weeks", (long) history.weeks());
        counts.put("events", (long) history.entries().size());
        counts.put("attempts", (long) history.attempts().size());
        new Manifest(provenance, counts).writeTo(folder, Instant.now());
        return skipped;
    }

    /** Who was there. */
    public Cast cast() {
        return holders.cast();
    }

    /** The dated lines that tell the history in a glance, as plain text. */
    public List<Headline> headlines() {
        return Conclusion.headlines(holders, history, Narrator.inPlainText(holders));
    }

    /** The two or three facts that decided, as plain sentences. */
    public List<String> facts() {
        return Why.facts(holders, history, Narrator.inPlainText(holders));
    }

    /**
     * The summary of the history, for a program that reads it from a stream.
     *
     * @param skipped charts that were left out, with the reason
     */
    public Summary summary(OutputFolder folder, Map<String, String> skipped) {
        return new Summary(holders, history, SummaryFile.filesWithIt(folder), skipped);
    }

    private void tables(OutputFolder folder) {
        new HistoryTables(holders, history).writeTo(folder);
        folder.write(Chronicle.FILE, Chronicle.MEANING, Chronicle.of(holders, history));
    }
}
