package palace.report.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.court.Court;
import palace.report.court.CourtPlot;
import palace.report.court.CourtWords;
import palace.report.folder.OutputFolder;
import palace.report.prose.Dates;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** All charts of one history, drawn side by side on every core. */
public final class HistoryCharts implements AutoCloseable {
    private final OfficeHolders holders;
    private final History history;
    private final String version;
    private final Map<String, String> skipped = new TreeMap<>();
    private final DrawingBoard board = new DrawingBoard();
    private final Map<String, Supplier<Figure>> figures = new LinkedHashMap<>();

    HistoryCharts(OfficeHolders holders, History history, @Nullable Court court, String version) {
        this.holders = holders;
        this.history = history;
        this.version = version;
        attempt();
        if (court != null && !court.seats().isEmpty()) {
            figures.put(
                    "network",
                    () -> new Figure(
                            "network",
                            "rivalries, trust and power among the elite, coloured by final stance.",
                            ChartStyle.chart(
                                    CourtWords.finding(court),
                                    caption() + " · circles by power",
                                    new CourtPlot(court))));
        } else {
            skipped.put("network", "nobody to draw");
        }
        weekly();
    }

    /** Begins to draw and write them all, while the caller goes on. */
    void begin(OutputFolder folder) {
        figures.forEach((name, figure) -> board.draw(name, figure, folder));
    }

    /** Waits for the last one and says which were left out and why. */
    Map<String, String> finish() {
        skipped.putAll(board.finish());
        return skipped;
    }

    @Override
    public void close() {
        board.close();
    }

    private void attempt() {
        int count = history.attempts().size();
        if (count == 0) {
            skipped.put("attempt", "no attempt was made");
            return;
        }
        AttemptTrace last = history.attempts().get(count - 1);
        if (last.hours().isEmpty()) {
            skipped.put("attempt", "its hours were not recorded");
            return;
        }
        figures.put("attempt", () -> {
            List<Entry> entries = history.entries().stream()
                    .filter(entry -> entry.week() >= last.week() && entry.hour() != Entry.NO_HOUR)
                    .toList();
            String target =
                    Narrator.inPlainText(holders).at(holders.sequence(last)).name(last.target());
            String which = count == 1 ? "" : " · attempt %d of %d".formatted(count, count);
            return new AttemptChart(last, Words.ending(last, target))
                    .figure(caption() + which, new Flags(holders, history).moves(entries));
        });
    }

    private void weekly() {
        if (history.series().weeks() == 0) {
            for (String name : List.of("regime", "hearts", "plots", "fear", "competence")) {
                skipped.put(name, "no week was recorded");
            }
            return;
        }
        var charts = new WeeklyCharts(holders, history, caption());
        if (charts.hasPlots()) {
            figures.put("plots", charts::plots);
        } else {
            skipped.put("plots", "no plot was under way at the end of any week");
        }
        figures.put("regime", charts::regime);
        figures.put("hearts", charts::hearts);
        figures.put("fear", charts::fear);
        figures.put("competence", charts::competence);
        if (charts.hasLayers()) {
            figures.put("layers", charts::layers);
        }
    }

    private String caption() {
        return "%s · seed %d%s · %s from %s · Palace %s"
                .formatted(
                        Plain.text(holders.cast().title()),
                        history.seed(),
                        history.replication() == 0 ? "" : ", history " + history.replication(),
                        Words.count(history.weeks(), "week"),
                        Dates.full(holders.cast().start()),
                        version);
    }
}
