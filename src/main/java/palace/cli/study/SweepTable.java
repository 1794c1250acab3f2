package palace.cli.study;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import palace.cli.terminal.Charts;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.undertaking.Made;
import palace.experiment.Answers;
import palace.experiment.Response;
import palace.experiment.design.FactorEffect;
import palace.report.ensemble.EnsembleWords;
import palace.report.sweep.Sweep;
import palace.report.sweep.SweepWords;

/** What somebody sees who has run a sweep. */
final class SweepTable {
    private static final int MOST_ROWS = 20;
    private static final int ALL_ROWS = 36;
    private static final int MOST_COLUMNS = 4;
    private static final int LONGEST_LABEL = 44;

    /** What is shown beside the response that the answer is about, if the design has it, in this order. */
    private static final List<String> TELLING = List.of(
            "attempts_per_year",
            "coups_per_year",
            "share_attempt",
            "share_coup",
            "success_share",
            "premature_share",
            "betrayed_share",
            "mean_discontent_share");

    private final Sweep sweep;
    private final Answers answers;
    private final PrintWriter out;

    SweepTable(Sweep sweep, PrintWriter out) {
        this.sweep = sweep;
        this.answers = sweep.answers();
        this.out = out;
    }

    /** Prints it; nothing where some cell has no history yet. */
    void print(Made made, Map<String, String> skipped) {
        if (answers.fewest() == 0) {
            return;
        }
        out.println(Ink.faint(" %s · %s"
                .formatted(
                        EnsembleWords.histories(answers.histories()),
                        made.progress().time())));
        out.println();
        out.println(Paragraph.of("  ", SweepWords.answer(sweep)));
        out.println();
        cells();
        out.println();
        effects();
        out.println("  Read    " + Home.asTyped(made.folder().path().resolve("responses.csv")));
        Charts.where(made.folder(), skipped, sweep.response().name(), out);
    }

    private void cells() {
        List<Integer> columns = columns();
        List<List<String>> rows = new ArrayList<>();
        var header = new ArrayList<>(List.of("cell"));
        columns.forEach(column -> header.add(heading(answers.responses().get(column))));
        rows.add(header);
        List<Integer> shown = shown();
        for (int cell : shown) {
            var row = new ArrayList<>(
                    List.of(shortened(Ink.plain(sweep.points().get(cell).label()))));
            for (int i = 0; i < columns.size(); i++) {
                row.add(
                        i == 0
                                ? SweepWords.whole(sweep, cell, columns.get(i))
                                : SweepWords.brief(sweep, cell, columns.get(i)));
            }
            rows.add(row);
        }
        print(rows);
        out.println(Ink.faint(Paragraph.of("  ", meanings(columns))));
        int hidden = answers.cells() - shown.size();
        if (hidden > 0) {
            out.println("  ... and %s cells between, in responses.csv".formatted(EnsembleWords.grouped(hidden)));
        }
    }

    private void print(List<List<String>> rows) {
        print(rows, out);
    }

    /** Prints rows under a header, the first two columns to the left. */
    static void print(List<List<String>> rows, PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            var line = new StringBuilder(" ");
            for (int j = 0; j < columns; j++) {
                String cell = rows.get(i).get(j);
                String blanks = " ".repeat(widths[j] - cell.length());
                line.append(' ').append(j < 2 ? cell + blanks : blanks + cell).append(' ');
            }
            String text = line.toString().stripTrailing();
            out.println(i == 0 ? Ink.faint(text) : text);
        }
    }

    /** The response that the answer is about, then a few that tell most. */
    private List<Integer> columns() {
        var columns = new ArrayList<>(List.of(sweep.primary()));
        List<String> names = answers.responses().stream().map(Response::name).toList();
        boolean chosen = !sweep.design().responses().isEmpty();
        for (String name : chosen ? names : TELLING) {
            int column = names.indexOf(name);
            if (column >= 0 && (chosen || tells(name)) && !columns.contains(column) && columns.size() <= MOST_COLUMNS) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** A share of histories tells little where a fallen leader is succeeded, and a rate little where he is not. */
    private boolean tells(String name) {
        boolean stops = sweep.cells().get(0).run().stopAtFall();
        return stops ? !name.endsWith("_per_year") : !name.startsWith("share_");
    }

    /** What each column is, and its name in the tables: "success share: share of attempts that succeed (success_share)". */
    private String meanings(List<Integer> columns) {
        return columns.stream()
                .map(column -> answers.responses().get(column))
                .map(response -> "%s: %s (%s)".formatted(heading(response), response.subject(), response.name()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String heading(Response response) {
        return response.name().replace('_', ' ');
    }

    /** All cells, or those that answer most and least. */
    private List<Integer> shown() {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < answers.cells(); cell++) {
            cells.add(cell);
        }
        if (cells.size() <= ALL_ROWS) {
            return cells;
        }
        cells.sort(Comparator.comparing(
                (Integer cell) -> -answers.answer(cell, sweep.primary()).value()));
        List<Integer> ends = new ArrayList<>(cells.subList(0, MOST_ROWS / 2));
        ends.addAll(cells.subList(cells.size() - MOST_ROWS / 2, cells.size()));
        return ends;
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 3) + "...";
    }

    private void effects() {
        if (sweep.effects().size() < 2) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("factor", "change (95%, each alone)", "from", "to"));
        for (FactorEffect effect : sweep.effects()) {
            rows.add(List.of(
                    shortened(Ink.plain(effect.factor().label())),
                    SweepWords.change(answers.responses().get(sweep.primary()), effect),
                    shortened(Ink.plain(effect.from())),
                    shortened(Ink.plain(effect.to()))));
        }
        print(rows);
        out.println();
    }
}
