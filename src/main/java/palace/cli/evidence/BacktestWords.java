package palace.cli.evidence;

import java.io.PrintWriter;
import java.util.Locale;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.Contender;
import palace.experiment.backtest.Scored;
import palace.experiment.backtest.Split;
import palace.experiment.backtest.War;
import palace.statistics.Interval;

/** The scores of a backtest as tables to be read. */
record BacktestWords(PrintWriter out) {
    private static final String ROW = "  %-44s %6s %8s %7s %17s %6s %6s %7s  %s%n";

    void print(Backtest backtest) {
        out.printf(
                "%d country-years, %d with an attempt; a library of %d histories%n",
                backtest.rows().size(),
                backtest.rows().stream().filter(row -> row.attempted()).count(),
                backtest.histories());
        for (War.Told told : War.Told.values()) {
            for (Split split : Split.values()) {
                if (backtest.has(split)) {
                    print(backtest, told, split);
                }
            }
        }
        out.println();
        out.println(
                "fitted: how many numbers were. skill, regime: 1 less the log loss over that of the constant, and over"
                        + " that of the regime type; above 0 is better.");
        out.println(
                "The conflict of the same year is known only afterwards, and partly coded from the attempt itself.");
    }

    private void print(Backtest backtest, War.Told told, Split split) {
        out.println();
        out.printf("Conflict of the %s, %s%n", told.words(), split.words());
        out.printf(
                ROW,
                "",
                "fitted",
                "log loss",
                "Brier",
                "AUC",
                "AUC-PR",
                "skill",
                "regime",
                "minus the regression (95%)");
        for (Scored scored : backtest.scores()) {
            if (scored.told() == told && scored.split() == split) {
                print(scored);
            }
        }
    }

    private static String area(Scored scored) {
        Interval interval = scored.aucInterval();
        return interval == null
                ? digits(scored.auc(), 3)
                : "%s (%s-%s)"
                        .formatted(digits(scored.auc(), 3), digits(interval.low(), 2), digits(interval.high(), 2));
    }

    private void print(Scored scored) {
        Interval interval = scored.behindInterval();
        out.printf(
                ROW,
                scored.contender().words(),
                scored.contender().fitted(),
                digits(scored.scores().logLoss(), 4),
                digits(scored.scores().brier(), 4),
                area(scored),
                digits(scored.precision(), 3),
                digits(scored.skill(), 3),
                digits(scored.skillRegime(), 3),
                scored.contender() == Contender.FOUR_EFFECTS || interval == null
                        ? ""
                        : "%s (%s to %s)"
                                .formatted(signed(scored.behind()), signed(interval.low()), signed(interval.high())));
    }

    private static String digits(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.4f", value);
    }
}
