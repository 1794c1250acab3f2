package palace.report.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import palace.experiment.Pairs;
import palace.model.OutcomeClass;
import palace.report.folder.Meaning;
import palace.report.table.CsvTable;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** {@code differences.csv}. */
final class DifferenceTables {
    static final String DIFFERENCES = "differences.csv";
    static final List<String> COLUMNS = List.of(
            "outcome", "share_a", "share_b", "difference", "low", "high", "pairs", "correlation", "variance_saved");

    private DifferenceTables() {}

    static Meaning meaning() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("outcome", "How it ended; empty for a history that failed.");
        columns.put("share_a", "Share under A.");
        columns.put("share_b", "Share under B.");
        columns.put("difference", "Share under B less share under A.");
        columns.put("low", "Lower end of the interval.");
        columns.put("high", "Upper end of the interval.");
        columns.put("pairs", "Pairs of histories.");
        columns.put("correlation", "Correlation of the outcome under A and under B; empty where one never varies.");
        columns.put("variance_saved", "Share of the difference's variance that pairing has taken away.");
        return new Meaning(
                "How often each outcome came under A and under B, over pairs of histories with the same chance.",
                columns);
    }

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
