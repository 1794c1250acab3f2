package palace.experiment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Single histories of an experiment, run to see what all of them will take; nothing is kept. */
public final class Pilot {
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
     * Runs a history and returns the bytes that its record takes in a journal. The first so many are spread over all
     * cells.
     *
     * @param number of the history in the pilot, from 0
     * @param of how many the pilot has
     */
    public long run(int number, int of) {
        long cells = Math.min(histories, experiment.cells().size());
        long position = number < cells ? number * cells / Math.min(of, cells) % histories : number % histories;
        var out = new DataOutputStream(OutputStream.nullOutputStream());
        try {
            RecordCodec.write(experiment.follow(position).record(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size() + 2L * Integer.BYTES;
    }
}
