package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;

/** Where something begins or ceases to hold. */
final class Roots {
    private static final double GOLDEN = (FastMath.sqrt(5) - 1) / 2;
    private static final int HALVINGS = 200;

    private Roots() {}

    /** The place between two numbers at which the answer changes, to the last digit. */
    static double boundary(DoublePredicate holds, double low, double high) {
        boolean atLow = holds.test(low);
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (middle <= from || middle >= to) {
                break;
            }
            if (holds.test(middle) == atLow) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** All places at which the answer changes, as far as a grid tells them apart. */
    static List<Double> boundaries(DoublePredicate holds, double low, double high, int steps) {
        var found = new ArrayList<Double>();
        double width = (high - low) / steps;
        boolean before = holds.test(low);
        for (int i = 1; i <= steps; i++) {
            double place = low + i * width;
            boolean now = holds.test(place);
            if (now != before) {
                found.add(boundary(holds, place - width, place));
            }
            before = now;
        }
        return found;
    }

    /** A place by its number; NaN, which nothing equals, if there are not so many. */
    static double place(List<Double> places, int number) {
        return number < places.size() ? places.get(number) : Double.NaN;
    }

    /** Where a function with one valley is lowest (golden section). */
    static double lowest(DoubleUnaryOperator function, double low, double high) {
        double from = low;
        double to = high;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double atLeft = function.applyAsDouble(left);
        double atRight = function.applyAsDouble(right);
        for (int i = 0; i < 80; i++) {
            if (atLeft <= atRight) {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - GOLDEN * (to - from);
                atLeft = function.applyAsDouble(left);
            } else {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (to - from);
                atRight = function.applyAsDouble(right);
            }
        }
        return (from + to) / 2;
    }
}
