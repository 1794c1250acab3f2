package palace.cli.reading;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.report.prose.Dates;
import palace.report.prose.Words;
import palace.report.sheet.CaseSheet;
import palace.report.sheet.Holding;
import palace.report.sheet.SheetFact;
import palace.report.table.Numbers;
import palace.scenario.About;

/** A completed case on a terminal. */
final class SheetWords {
    private static final String MARGIN = "    ";
    private static final List<String> TOLD_ABOVE =
            List.of("title", "place", "start", "weeks", "background", "question", "name", "note");

    private final CaseSheet sheet;
    private final PrintWriter out;

    SheetWords(CaseSheet sheet, PrintWriter out) {
        this.sheet = sheet;
        this.out = out;
    }

    /** A column of the table of holdings; it is left out where it would be empty. */
    private record ShownColumn(String head, ToDoubleFunction<Holding> value, int decimals) {
        String cell(Holding holding) {
            double value = value().applyAsDouble(holding);
            return Double.isNaN(value) ? "" : value == 0 ? "." : Numbers.fixed(value, decimals());
        }
    }

    void print() {
        About about = sheet.scenario().about();
        out.println(Ink.strong(Ink.plain(about.title())) + " · "
                + Ink.plain("%s · %s from %s"
                        .formatted(about.place(), Words.count(about.weeks(), "week"), Dates.full(about.start()))));
        out.println();
        out.println(Paragraph.of("  ", Ink.plain(about.background().strip())));
        String question = about.question();
        if (question != null) {
            out.println("\n" + Paragraph.of("  ", Ink.plain(question.strip())));
        }
        holdings();
        derived();
        facts();
        behaviour();
    }

    private void holdings() {
        List<Holding> all = sheet.holdings();
        List<ShownColumn> columns = new ArrayList<>(List.of(
                new ShownColumn("force", Holding::force, 3),
                new ShownColumn("guard", Holding::guard, 3),
                new ShownColumn("seats", Holding::votes, 3),
                new ShownColumn("appeal", Holding::wideVotes, 3),
                new ShownColumn("power", Holding::power, 3),
                new ShownColumn("loyalty", Holding::loyalty, 2),
                new ShownColumn("watched by", Holding::watched, 1),
                new ShownColumn("watches", Holding::watches, 1)));
        columns.removeIf(column -> all.stream().allMatch(row -> column.value().applyAsDouble(row) == 0));
        int width = all.stream().mapToInt(row -> name(row).length()).max().orElse(1);
        heading("Who holds what");
        out.println(Ink.faint("  " + " ".repeat(width)
                + columns.stream().map(column -> "  " + column.head()).collect(Collectors.joining())));
        for (Holding row : all) {
            var line = new StringBuilder("  ")
                    .append(name(row))
                    .append(" ".repeat(width - name(row).length()));
            for (ShownColumn column : columns) {
                line.append("  ").append(padded(column.cell(row), column.head().length()));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println(Ink.faint("  Shares of the whole; of a cohort all together, loyalty and rivals their mean."));
    }

    private static String name(Holding row) {
        return Ink.plain(row.name()) + (row.people() > 1 ? " × " + row.people() : "");
    }

    private static String padded(String cell, int width) {
        return " ".repeat(Math.max(0, width - cell.length())) + cell;
    }

    private void derived() {
        heading("What follows of the leader");
        out.println(Paragraph.of(
                MARGIN,
                sheet.derived().entrySet().stream()
                        .map(each -> each.getKey() + " " + Numbers.fixed(each.getValue(), 2))
                        .collect(Collectors.joining(", "))));
    }

    private void facts() {
        String section = "";
        for (SheetFact fact : sheet.facts()) {
            if (!fact.section().equals(section)) {
                section = fact.section();
                heading(Words.sentence(section));
            }
            String name = String.join(
                    ", ",
                    List.of(fact.name(), fact.detail()).stream()
                            .filter(words -> !words.isEmpty())
                            .toList());
            if (!name.isEmpty()) {
                out.println(Paragraph.of("  ", Ink.plain(AspectWords.inName(name))));
            }
            words("", fact.stated(), fact.detail());
            words("by default ", fact.assumed(), fact.detail());
        }
    }

    private void words(String before, Map<String, String> aspects, String told) {
        String words = aspects.entrySet().stream()
                .filter(aspect -> !TOLD_ABOVE.contains(aspect.getKey()))
                .filter(aspect -> !aspect.getKey().equals("office") || !told.equals(aspect.getValue()))
                .map(aspect -> AspectWords.of(aspect.getKey(), Ink.plain(aspect.getValue())))
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            out.println(
                    before.isEmpty() ? Paragraph.of(MARGIN, words) : Ink.faint(Paragraph.of(MARGIN, before + words)));
        }
    }

    private void behaviour() {
        Map<String, Double> changed = new TreeMap<>(sheet.scenario().behaviour());
        if (!changed.isEmpty()) {
            heading("How people decide, changed for this textbook case");
            changed.forEach((path, value) -> out.println(MARGIN + path + " " + Numbers.text(value)));
        }
    }

    private void heading(String words) {
        out.println("\n" + Ink.strong(words));
    }
}
