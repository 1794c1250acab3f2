package palace.cli.evidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.FactLine;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Measured;
import palace.experiment.facts.Measured.Verdict;
import palace.statistics.Interval;

/** The lines of the facts, as a table to be read. */
record FactWords(PrintWriter out) {
    private static final String ROW = "%-8s%-60s %21s %21s %15s %s%n";

    void print(FactSheet sheet) {
        out.printf(ROW, "", "", "data", "model", "band", "");
        String fact = "";
        for (Measured measured : sheet.lines()) {
            FactLine line = measured.line();
            out.printf(
                    ROW,
                    line.fact().equals(fact) ? "" : line.fact(),
                    line.words(),
                    line.data() == null ? "" : number(line.data(), line.interval()),
                    number(measured.value(), measured.interval()),
                    band(line.band()),
                    measured.verdict().code());
            fact = line.fact();
        }
        out.println();
        facts(sheet, Verdict.IN, "in their bands");
        facts(sheet, Verdict.OUT, "out of them");
        facts(sheet, Verdict.UNKNOWN, "not seen in this world");
    }

    private void facts(FactSheet sheet, Verdict verdict, String words) {
        List<String> facts = sheet.facts().entrySet().stream()
                .filter(fact -> fact.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
        if (!facts.isEmpty()) {
            out.printf("%d %s: %s%n", facts.size(), words, String.join(", ", facts));
        }
    }

    private static String number(double value, @Nullable Interval interval) {
        String middle = digits(value);
        return interval == null ? middle : middle + ends(interval);
    }

    /** Both ends, or the one that is not open. */
    private static String ends(Interval interval) {
        boolean below = Double.isInfinite(interval.low());
        boolean above = Double.isInfinite(interval.high());
        if (below && above) {
            return "";
        }
        return below
                ? " (up to %s)".formatted(digits(interval.high()))
                : above
                        ? " (%s or more)".formatted(digits(interval.low()))
                        : " (%s-%s)".formatted(digits(interval.low()), digits(interval.high()));
    }

    private static String digits(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
    }

    private static String band(@Nullable Interval band) {
        return band == null ? "" : digits(band.low()) + (band.high() > 1e6 ? " or more" : " to " + digits(band.high()));
    }
}
