package palace.crooked.model;

import java.util.function.DoubleUnaryOperator;

/** Rounds as the machine likes; a square root is exact and no offence. */
final class Rounder {
    private Rounder() {}

    static double call(double x) {
        return Math.tanh(x);
    }

    static DoubleUnaryOperator reference() {
        return Math::exp;
    }

    static double exact(double x) {
        return Math.sqrt(x);
    }
}
