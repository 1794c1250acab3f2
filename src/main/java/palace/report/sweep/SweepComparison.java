package palace.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.experiment.Response;
import palace.report.ensemble.EnsembleWords;
import palace.report.prose.Plain;
import palace.statistics.Confidence;
import palace.statistics.Holm;
import palace.statistics.SeparateDifference;

/** Two sweeps side by side: what went in differently, and what came out differently beyond noise. */
public final class SweepComparison {
    /** How often anything at all is called moved though nothing has. */
    static final double FAMILY_ERROR = 0.05;

    private static final int MOST_TOLD = 8;

    private final SweepFolder a;
    private final SweepFolder b;
    private final List<Row> rows;

    /**
     * One response in one cell.
     *
     * @param cell which cell
     * @param response which response
     * @param difference B less A
     * @param corrected its p-value, corrected for the number of comparisons
     */
    record Row(SweepFolder.Cell cell, String response, SeparateDifference difference, double corrected) {
        boolean moved() {
            return corrected < FAMILY_ERROR;
        }
    }

    private SweepComparison(SweepFolder a, SweepFolder b, List<Row> rows) {
        this.a = a;
        this.b = b;
        this.rows = rows;
    }

    /** Compares what two sweeps answer, cell by cell. */
    public static SweepComparison of(SweepFolder a, SweepFolder b) {
        var inA = new LinkedHashMap<String, SweepFolder.Estimate>();
        a.estimates().forEach(estimate -> inA.put(key(estimate), estimate));
        var cells = new ArrayList<SweepFolder.Estimate>();
        var differences = new ArrayList<SeparateDifference>();
        for (SweepFolder.Estimate of : b.estimates()) {
            SweepFolder.Estimate before = inA.get(key(of));
            if (before != null) {
                cells.add(of);
                differences.add(new SeparateDifference(
                        before.value(), before.interval(), of.value(), of.interval(), Confidence.NINETY_FIVE));
            }
        }
        double[] corrected = Holm.corrected(
                differences.stream().mapToDouble(SeparateDifference::pValue).toArray());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Row(cells.get(i).cell(), cells.get(i).response(), differences.get(i), corrected[i]));
        }
        return new SweepComparison(a, b, rows);
    }

    private static String key(SweepFolder.Estimate estimate) {
        return estimate.cell().key() + "\n" + estimate.response();
    }

    List<Row> rows() {
        return rows;
    }

    /** Those that moved beyond noise, the surest first. */
    List<Row> moved() {
        return rows.stream()
                .filter(Row::moved)
                .sorted(Comparator.comparingDouble(Row::corrected))
                .toList();
    }

    /** Whether nothing can be compared: no cell of one has the factors of a cell of the other. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What went in differently, a line each; none where everything was the same. */
    public List<String> inputs() {
        var lines = new ArrayList<String>();
        differ(lines, "version", a.said("version"), b.said("version"));
        differ(lines, "program", a.said("made_by"), b.said("made_by"));
        differ(lines, "design", a.said("scenario"), b.said("scenario"));
        differ(lines, "case", a.said("case"), b.said("case"));
        if (a.said("case").equals(b.said("case")) && !a.said("case_hash").equals(b.said("case_hash"))) {
            lines.add("case: other facts in the case '%s'".formatted(a.said("case")));
        }
        parameters(lines);
        differ(lines, "off in every cell", a.said("without"), b.said("without"));
        differ(lines, "weeks", a.said("weeks"), b.said("weeks"));
        differ(lines, "seed", a.said("seed"), b.said("seed"));
        cells(lines);
        differ(lines, "histories of a cell", runs(a), runs(b));
        return lines;
    }

    private void parameters(List<String> lines) {
        for (Map.Entry<String, String> parameter : a.parameters().entrySet()) {
            String other = b.parameters().get(parameter.getKey());
            differ(lines, parameter.getKey(), parameter.getValue(), other == null ? "none" : other);
        }
        b.parameters().forEach((path, value) -> {
            if (!a.parameters().containsKey(path)) {
                differ(lines, path, "none", value);
            }
        });
    }

    private void cells(List<String> lines) {
        List<String> inA = a.cells().stream().map(SweepFolder.Cell::key).toList();
        List<String> inB = b.cells().stream().map(SweepFolder.Cell::key).toList();
        long both = inA.stream().filter(inB::contains).count();
        if (both < inA.size() || both < inB.size()) {
            lines.add("cells: %d in both, %d only in A, %d only in B"
                    .formatted(both, inA.size() - both, inB.size() - both));
        }
    }

    private static String runs(SweepFolder folder) {
        return folder.estimates().isEmpty()
                ? "0"
                : Long.toString(folder.estimates().get(0).runs());
    }

    private static void differ(List<String> lines, String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add("%s: from %s to %s"
                    .formatted(what, before.isEmpty() ? "none" : before, after.isEmpty() ? "none" : after));
        }
    }

    /** What moved, in sentences that can be quoted. */
    public String answer() {
        if (isEmpty()) {
            return "The two sweeps have no cell in common.";
        }
        long comparisons = rows.size();
        List<Row> moved = moved();
        String size =
                "%s comparisons of a response in a cell, with Holm's correction for that number: 5%% is the chance that"
                        + " any of them is called moved though none is. The intervals take the two sweeps as independent%s.";
        String paired = a.said("seed").equals(b.said("seed"))
                ? "; they share a seed, so that the truth is surer than said"
                : "";
        String basis = size.formatted(EnsembleWords.grouped(comparisons), paired);
        if (moved.isEmpty()) {
            return "Nothing moved beyond noise in " + basis;
        }
        long cells = moved.stream().map(row -> row.cell().key()).distinct().count();
        return "%s moved beyond noise, in %s, of ".formatted(counted(moved.size(), "response"), counted(cells, "cell"))
                + basis;
    }

    private static String counted(long number, String what) {
        return EnsembleWords.grouped(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** The responses that moved most surely, as rows of a table with a header; none where nothing moved. */
    public List<List<String>> table() {
        List<Row> moved = moved();
        var table = new ArrayList<List<String>>();
        if (!moved.isEmpty()) {
            table.add(List.of("cell", "response", "A", "B", "difference (95%)"));
        }
        for (Row row : moved.subList(0, Math.min(MOST_TOLD, moved.size()))) {
            Response response = Response.named(row.response());
            SeparateDifference difference = row.difference();
            table.add(List.of(
                    Plain.text(row.cell().label()),
                    row.response().replace('_', ' '),
                    IntervalWords.alone(response, difference.a(), difference.ofA()),
                    IntervalWords.alone(response, difference.b(), difference.ofB()),
                    IntervalWords.change(response, difference.difference(), difference.interval())));
        }
        return table;
    }

    /** How many moved that the table leaves out. */
    public int untold() {
        return Math.max(0, moved().size() - MOST_TOLD);
    }
}
