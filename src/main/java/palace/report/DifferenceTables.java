package palace.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import palace.experiment.Pairs;
import palace.model.OutcomeClass;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** {@code differences.csv}. */
final class DifferenceTables {
    static final String DIFFERENCES = "differences.csv";
    static final List<String> COLUMNS = List.of(
            "outcome", "share_a", "share_b", "difference", "low", "high", "pairs", "correlation", "variance_saved");

    private DifferenceTables() {}

    static void differences(Pairs pairs, OutputStream out) throws IOException {
        var table = new CsvTable(out, COLUMNS);
        for (OutcomeClass outcome : OutcomeClass.values()) {
            PairedDifference change = pairs.change(outcome);
            Interval interval = change.interval(Confidence.NINETY_FIVE);
            table.code(outcome.code())
                    .number(change.shareOfB().share())
                    .number(change.shareOfA().share())
                    .number(change.difference())
                    .number(interval.low())
                    .number(interval.high())
                    .count(change.pairs())
                    .number(change.correlation().orElse(Double.NaN))
                    .number(change.varianceSaved().orElse(Double.NaN))
                    .end();
        }
        table.finish();
    }
}
