package palace.crooked.model;

import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/** Draws without a key, once in each forbidden way. */
final class Gambler {
    private Gambler() {}

    static double call() {
        return Math.random();
    }

    static DoubleSupplier reference() {
        return Math::random;
    }

    static double unseeded() {
        return RandomGenerator.getDefault().nextDouble();
    }

    static double stateful() {
        return new java.util.Random(1).nextDouble();
    }
}
