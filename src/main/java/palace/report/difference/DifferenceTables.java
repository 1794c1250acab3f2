package palace.report.difference;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import palace.experiment.Pairs;
import palace.model.OutcomeClass;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Holm;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** {@code differences.csv}. */
final class DifferenceTables {
    static final Table<Row> DIFFERENCES = new Table<>(
            "differences.csv",
            "How often each outcome came under A and under B, over pairs of histories with the same chance. Each interval"
                    + " holds by itself: of twenty true zeros one is left out by chance.",
            List.of(
                    code("outcome", "How it ended; attempt is at least one attempt, however it ended.", Row::outcome),
                    number("share_a", "Share under A.", row -> row.change()
                            .shareOfB()
                            .share()),
                    number("share_b", "Share under B.", row -> row.change()
                            .shareOfA()
                            .share()),
                    number("difference", "Share under B less share under A.", row -> row.change()
                            .difference()),
                    number("low", "Lower end of the interval.", row -> row.interval()
                            .low()),
                    number("high", "Upper end of the interval.", row -> row.interval()
                            .high()),
                    count("pairs", "Pairs of histories.", row -> row.change().pairs()),
                    number(
                            "correlation",
                            "Correlation of the outcome under A and under B; empty where one never varies.",
                            row -> row.change().correlation().orElse(Double.NaN)),
                    number(
                            "variance_saved",
                            "Share of the difference's variance that pairing has taken away.",
                            row -> row.change().varianceSaved().orElse(Double.NaN)),
                    number("p", "How often shares that are the same differ as much (McNemar).", row -> row.change()
                            .pValue()),
                    number(
                            "p_corrected",
                            "The same, corrected by Holm for the number of outcomes in this table.",
                            Row::corrected)));

    private DifferenceTables() {}

    /**
     * An outcome under A and under B.
     *
     * @param corrected its p-value, corrected for the number of outcomes
     */
    record Row(String outcome, PairedDifference change, double corrected) {
        Interval interval() {
            return change.interval(Confidence.NINETY_FIVE);
        }
    }

    static void differences(Pairs pairs, Consumer<? super Row> reader) {
        var changes = new LinkedHashMap<String, PairedDifference>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            changes.put(outcome.code(), pairs.change(outcome));
        }
        changes.put("attempt", pairs.changeOfAttempts());
        double[] corrected = Holm.corrected(
                changes.values().stream().mapToDouble(PairedDifference::pValue).toArray());
        int row = 0;
        for (Map.Entry<String, PairedDifference> change : changes.entrySet()) {
            reader.accept(new Row(change.getKey(), change.getValue(), corrected[row++]));
        }
    }
}
