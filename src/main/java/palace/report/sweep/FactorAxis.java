package palace.report.sweep;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.experiment.design.Factor;
import palace.experiment.design.Level;
import palace.experiment.design.Range;
import palace.report.chart.ScaleAxis;
import palace.report.prose.Plain;

/** Where the values of a factor stand on a scale: numbers by their size, words in their order. */
final class FactorAxis {
    /** The least distance between two marks, as a share of the scale. */
    private static final double APART = 0.05;

    private static final double ROOM = 0.03;
    private static final double ROOM_OF_WORDS = 0.5;
    private static final int STEPS_OF_A_RANGE = 4;

    private final Factor factor;
    private final List<Level> levels;
    private final boolean numeric;

    /**
     * @param levels those that are drawn
     */
    FactorAxis(Factor factor, List<Level> levels) {
        this.factor = factor;
        this.levels = levels.stream().distinct().toList();
        numeric = factor.isNumeric() && this.levels.stream().allMatch(level -> level.number() != null);
    }

    /** Whether the values are numbers, so that a line between them means something. */
    boolean isNumeric() {
        return numeric;
    }

    /** The values in the order of the scale, without doubles. */
    List<Level> levels() {
        if (!numeric) {
            return levels;
        }
        return levels.stream()
                .sorted(java.util.Comparator.comparingDouble(this::at))
                .toList();
    }

    double at(Level level) {
        Double number = level.number();
        if (numeric && number != null) {
            return isLog() ? FastMath.log10(number) : number;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).text().equals(level.text())) {
                return i;
            }
        }
        return Double.NaN;
    }

    private boolean isLog() {
        Range range = factor.range();
        return range != null && range.log();
    }

    /** The factor in words with its unit. */
    String label() {
        String unit = factor.unit().isEmpty() ? "" : ", " + factor.unit();
        return Plain.text(factor.label() + unit);
    }

    ScaleAxis scale() {
        double low = low();
        double high = high();
        double room = numeric ? ROOM * Math.max(high - low, 1e-9) : ROOM_OF_WORDS;
        return ScaleAxis.marked(label(), low - room, high + room, marks());
    }

    double low() {
        return levels.stream().mapToDouble(this::at).min().orElse(0);
    }

    double high() {
        return levels.stream().mapToDouble(this::at).max().orElse(1);
    }

    /** Marks at the values, as many as have room; of a range that was drawn from at even steps. */
    List<ScaleAxis.Mark> marks() {
        var marks = new ArrayList<ScaleAxis.Mark>();
        double span = Math.max(high() - low(), 1e-9);
        for (Level level : drawn() ? steps() : levels()) {
            double at = at(level);
            boolean room = marks.isEmpty()
                    || !numeric
                    || at - marks.get(marks.size() - 1).value() >= APART * span;
            if (room) {
                marks.add(new ScaleAxis.Mark(at, text(level)));
            }
        }
        return marks;
    }

    private String text(Level level) {
        Double number = level.number();
        if (numeric && drawn() && number != null) {
            return new java.math.BigDecimal(number)
                    .round(new java.math.MathContext(2))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return Plain.text(level.text().isEmpty() ? "as it is" : level.text());
    }

    /** Whether its values were drawn from a range. */
    boolean drawn() {
        return factor.range() != null && factor.levels().isEmpty();
    }

    private List<Level> steps() {
        var steps = new ArrayList<Level>();
        for (int i = 0; i <= STEPS_OF_A_RANGE; i++) {
            steps.add(factor.at((double) i / STEPS_OF_A_RANGE));
        }
        return steps;
    }
}
