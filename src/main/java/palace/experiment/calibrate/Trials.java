package palace.experiment.calibrate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import palace.experiment.Runner;
import palace.experiment.crew.Crew;

/** Where tries are made: each is by itself, and they are looked at in the order of their numbers. */
@FunctionalInterface
public interface Trials {
    /** How far values lead from the data. */
    @FunctionalInterface
    interface Distance {
        /**
         * The distance.
         *
         * @param attempt number of this try, of all generations; chance must hang on it
         */
        double of(List<Double> values, long attempt);
    }

    /**
     * A try.
     *
     * @param values one for each prior
     * @param attempt its number, of all generations
     */
    record Try(List<Double> values, long attempt) {
        double distance(Distance distance) {
            return Particle.kept(distance.of(values, attempt));
        }
    }

    /** Takes what a try came to. */
    @FunctionalInterface
    interface Judge {
        /** Takes a try; answers whether more are wanted. */
        boolean take(Try one, double distance);
    }

    /** Makes at most so many tries, until no more are wanted. */
    void run(long most, LongFunction<Try> tries, Judge judge);

    /** On this machine. */
    static Trials here(Runner runner, Distance distance) {
        record Made(Try one, double distance) {}
        return (most, tries, judge) -> runner.run(
                Runner.Stretch.first(most),
                number -> {
                    Try one = tries.apply(number);
                    return new Made(one, one.distance(distance));
                },
                (number, made) -> judge.take(made.one(), made.distance()));
    }

    /** On other machines, which know the craft of {@link #answer}. */
    static Trials by(Crew crew) {
        return (most, tries, judge) -> crew.run(
                new Crew.Span(0, most, () -> false), (from, to) -> order(tries, from, to), (from, to, answer) -> {
                    ByteBuffer distances = ByteBuffer.wrap(answer);
                    boolean more = true;
                    for (long number = from; number < to && more; number++) {
                        more = judge.take(tries.apply(number), distances.getDouble());
                    }
                    return more;
                });
    }

    private static byte[] order(LongFunction<Try> tries, long from, long to) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(Math.toIntExact(to - from));
            for (long number = from; number < to; number++) {
                Try one = tries.apply(number);
                out.writeLong(one.attempt());
                out.writeInt(one.values().size());
                for (double value : one.values()) {
                    out.writeDouble(value);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The distances of the tries of an order. */
    static byte[] answer(Distance distance, byte[] order) {
        try (var in = new DataInputStream(new ByteArrayInputStream(order))) {
            int tries = in.readInt();
            ByteBuffer distances = ByteBuffer.allocate(Math.multiplyExact(tries, Double.BYTES));
            for (int i = 0; i < tries; i++) {
                long attempt = in.readLong();
                var values = new ArrayList<Double>();
                for (int left = in.readInt(); left > 0; left--) {
                    values.add(in.readDouble());
                }
                distances.putDouble(new Try(values, attempt).distance(distance));
            }
            return distances.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
