package palace.cli.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.terminal.Charts;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Screen;
import palace.report.chronicle.Headline;
import palace.report.folder.OutputFolder;
import palace.report.history.HistoryReport;
import palace.report.prose.Cast;
import palace.report.prose.Dates;
import palace.simulation.history.History;

/** What somebody sees who has run his first history: how it ended, why, and where to look next. */
final class FirstMinute {
    private final Case given;
    private final String changes;
    private final History history;
    private final HistoryReport report;
    private final Cast cast;
    private final PrintWriter out;

    FirstMinute(Case given, String changes, History history, HistoryReport report, PrintWriter out) {
        this.given = given;
        this.changes = changes;
        this.history = history;
        this.report = report;
        this.cast = report.cast();
        this.out = out;
    }

    void print(OutputFolder folder, Map<String, String> skipped) {
        out.println();
        out.println(Ink.strong(Ink.plain(cast.title()))
                + Ink.faint(" · seed %d%s · %s from %s"
                        .formatted(
                                history.seed(),
                                history.replication() == 0 ? "" : ", history " + history.replication(),
                                weeks(cast.horizon()),
                                Dates.full(cast.start()))));
        if (!changes.isEmpty()) {
            out.println(Ink.faint("changed:" + Ink.plain(changes)));
        }
        out.println();
        for (Headline headline : report.headlines()) {
            String day = "  %-6s  ".formatted(day(headline.date()));
            print(Ink.faint(day), day.length(), Ink.strongCapitals(headline.text()));
        }
        out.println();
        String lead = "  Why: ";
        for (String fact : report.facts()) {
            print(lead, lead.length(), fact);
            lead = " ".repeat(lead.length());
        }
        out.println();
        where(folder, skipped);
        next();
    }

    private void where(OutputFolder folder, Map<String, String> skipped) {
        out.println("  Read    " + Ink.plain(Home.asTyped(folder.path().resolve("chronicle.md"))));
        Charts.where(folder, skipped, "regime", out);
    }

    private void next() {
        String likely = Ink.plain(CaseOptions.again("ensemble", given) + changes);
        String another = Ink.plain(CaseOptions.again("run", given) + changes) + " --seed " + (history.seed() + 1);
        int width = Math.max(likely.length(), another.length());
        out.printf("  Next    %-" + width + "s  how likely was this?%n", likely);
        out.printf("          %-" + width + "s  another history%n", another);
    }

    private String day(LocalDate date) {
        return Dates.brief(date) + (inOneYear() ? "" : " " + date.getYear());
    }

    /** Whether the window, and the hours of an attempt at its end, lie in the year in which it opens. */
    private boolean inOneYear() {
        int year = cast.start().getYear();
        return year == cast.start().plusWeeks(cast.horizon()).getYear()
                && report.headlines().stream()
                        .allMatch(headline -> headline.date().getYear() == year);
    }

    private static String weeks(int weeks) {
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    /** Prints words after a lead, with the lines that follow below the first one. */
    private void print(String lead, int indent, String words) {
        var line = new StringBuilder();
        String margin = lead;
        for (String word : List.of(words.split(" "))) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > Screen.width()) {
                out.println(margin + line);
                margin = " ".repeat(indent);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        out.println(margin + line);
    }
}
