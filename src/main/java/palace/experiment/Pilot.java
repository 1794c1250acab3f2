package palace.experiment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Single histories of an experiment, run to see what all of them will take; nothing is kept. */
public final class Pilot {
    private static final double GOLDEN = 0.618;

    private final Experiment experiment;
    private final long histories;

    /**
     * @param histories how many there will be
     */
    public Pilot(Experiment experiment, long histories) {
        this.experiment = experiment;
        this.histories = histories;
    }

    /**
     * Runs a history and returns the bytes that its record takes in a journal. However few are run, they are spread over all
     * cells.
     *
     * @param number of the history in the pilot, from 0
     */
    public long run(int number) {
        long position = position(number, Math.min(histories, experiment.cells().size())) % histories;
        var out = new DataOutputStream(OutputStream.nullOutputStream());
        try {
            RecordCodec.write(experiment.follow(position).record(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size() + 2L * Integer.BYTES;
    }

    /** Every cell once, each about the golden section of all further than the one before; then all of them again. */
    static long position(int number, long cells) {
        long stride = Math.max(1, Math.round(GOLDEN * cells));
        while (gcd(stride, cells) > 1) {
            stride++;
        }
        return number / cells * cells + number % cells * stride % cells;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
