package palace.statistics.sensitivity;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import palace.statistics.Arguments;

/**
 * Points that fill the unit cube more evenly than chance: the Sobol sequence with a random digital shift.
 *
 * <p>The directions are Joe and Kuo's, in Commons Math's {@link SobolSequenceGenerator}. The shift: one random number of
 * 52 bits for each coordinate, combined by exclusive or with the 52 bits of that coordinate of every point. It keeps the
 * evenness (every net stays a net of the same quality), makes each single point uniform, so that estimates are unbiased
 * and independent shifts tell their error, and moves the first point off the corner. Take a power of two of points, from
 * the first on, for the sequence is even over such blocks.
 *
 * @see <a href="https://doi.org/10.1137/070709359">Joe and Kuo (2008)</a>
 * @see <a href="https://doi.org/10.1007/0-306-48102-2_20">L'Ecuyer and Lemieux (2002), section 3, on digital shifts</a>
 */
public final class SobolSequence {
    private static final double SCALE = 0x1p52; // Commons Math's resolution
    private static final int MOST_FACTORS = 1000;

    private final SobolSequenceGenerator generator;
    private final long[] shift;

    /**
     * Starts at the first point.
     *
     * @param factors number of coordinates; from 1 to 1000
     * @param random asked once for each coordinate
     */
    public SobolSequence(int factors, RandomGenerator random) {
        Arguments.within("factors", factors, 1, MOST_FACTORS);
        generator = new SobolSequenceGenerator(factors);
        shift = new long[factors];
        for (int i = 0; i < factors; i++) {
            shift[i] = random.nextLong() >>> (Long.SIZE - 52);
        }
    }

    /** Returns the next point, each coordinate a multiple of 2^-52 in {@code [0, 1)}. */
    public double[] next() {
        double[] point = generator.nextVector();
        for (int i = 0; i < point.length; i++) {
            point[i] = ((long) (point[i] * SCALE) ^ shift[i]) / SCALE;
        }
        return point;
    }
}
