package palace.report.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Particle;
import palace.report.calibrate.CalibrationReport.Line;
import palace.report.table.Numbers;

/** What a calibration answers, in plain sentences. */
final class CalibrationWords {
    /** From here on a twentieth of the posterior is more than a particle or two. */
    private static final double ENOUGH = 100;

    private CalibrationWords() {}

    /** What was learnt most, what the shipped values are to it, how near the data came, and what all that is worth. */
    static List<String> answers(List<Line> lines, Generation last) {
        var answers = new ArrayList<String>();
        lines.stream()
                .max(Comparator.comparingDouble(Line::learnt))
                .ifPresent(most -> answers.add(
                        "The data tell most of %s: it is %s, with 90%% of the posterior from %s to %s; the shipped value is %s."
                                .formatted(
                                        most.prior().path(),
                                        digits(most.median()),
                                        digits(most.low()),
                                        digits(most.high()),
                                        digits(most.shipped()))));
        List<String> outside = lines.stream()
                .filter(line -> line.shipped() < line.low() || line.shipped() > line.high())
                .map(line -> line.prior().path())
                .toList();
        answers.add(
                outside.isEmpty()
                        ? "All shipped values lie within those 90%."
                        : "Shipped values outside of those 90%%: %s.".formatted(String.join(", ", outside)));
        double nearest =
                last.particles().stream().mapToDouble(Particle::distance).min().orElse(Double.NaN);
        answers.add(
                "By approximate Bayesian computation: whatever came within %s standard errors of the data was kept, and the nearest is %s away."
                        .formatted(Numbers.fixed(last.tolerance(), 1), Numbers.fixed(nearest, 1)));
        if (last.effective() < ENOUGH) {
            answers.add(
                    "These are worth %s independent particles: medians are rough, and the edges of the 90%% and correlations rougher. More of them by --particles."
                            .formatted(Numbers.fixed(last.effective(), 0)));
        }
        return answers;
    }

    static String digits(double value) {
        return Numbers.fixed(value, Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 1);
    }
}
