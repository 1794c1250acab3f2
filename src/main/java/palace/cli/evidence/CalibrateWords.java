package palace.cli.evidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import palace.experiment.calibrate.Generation;
import palace.report.calibrate.CalibrationReport;

/** A calibration as a table to be read. */
record CalibrateWords(PrintWriter out) {
    void print(List<Generation> all, CalibrationReport report) {
        Generation last = report.last();
        out.printf(
                "%d generations of %d particles, %d tried; the last counts as %.0f of equal weight%n%n",
                all.size(),
                last.particles().size(),
                all.stream().mapToLong(Generation::tried).sum(),
                last.effective());
        out.printf("  %-36s %9s   %-18s %9s   %s%n", "", "shipped", "prior", "median", "90% of the posterior");
        for (CalibrationReport.Line line : report.lines()) {
            out.printf(
                    "  %-36s %9s   %-18s %9s   %s to %s%n",
                    line.prior().path(),
                    digits(line.shipped()),
                    digits(line.prior().low()) + " to " + digits(line.prior().high()),
                    digits(line.median()),
                    digits(line.low()),
                    digits(line.high()));
        }
        out.println();
        out.println("To run with the middle of it: "
                + report.lines().stream()
                        .map(line -> "--set " + line.prior().path() + "=" + digits(line.median()))
                        .collect(Collectors.joining(" ")));
    }

    static String digits(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
