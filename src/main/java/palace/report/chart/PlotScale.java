package palace.report.chart;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.report.table.Numbers;

/**
 * The scale of a drawn plot, even or logarithmic; what lies beyond its ends is drawn at them.
 *
 * @param label what it measures, as below the axis
 * @param low its lower end
 * @param high its upper end
 * @param logarithmic whether equal steps are equal factors
 * @param ticks where it is labelled
 */
public record PlotScale(String label, double low, double high, boolean logarithmic, List<Double> ticks) {
    public PlotScale {
        ticks = List.copyOf(ticks);
        if (!(low < high) || (logarithmic && !(low > 0))) {
            throw new IllegalArgumentException("no scale goes from %s to %s".formatted(low, high));
        }
    }

    /** An even scale of shares. */
    public static PlotScale shares(String label) {
        return new PlotScale(label, 0, 1, false, List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0));
    }

    /** A scale of factors from one value to another, labelled at 1, 2 and 5 times powers of ten, or at powers only. */
    public static PlotScale factors(String label, double low, double high) {
        double[] steps = high / low > 200 ? new double[] {1} : new double[] {1, 2, 5};
        var ticks = new java.util.ArrayList<Double>();
        for (int power = -6; power <= 6; power++) {
            for (double step : steps) {
                double tick = step * FastMath.pow(10, power);
                if (tick >= low * 0.999 && tick <= high * 1.001) {
                    ticks.add(tick);
                }
            }
        }
        return new PlotScale(label, low, high, true, ticks);
    }

    /** Where a value lies, 0 at the lower end and 1 at the upper. */
    public double at(double value) {
        double cut = Math.max(low, Math.min(high, value));
        return logarithmic ? FastMath.log(cut / low) / FastMath.log(high / low) : (cut - low) / (high - low);
    }

    /** The text of a tick. */
    static String text(double tick) {
        return Numbers.text(tick);
    }
}
