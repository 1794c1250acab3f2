package palace.experiment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import palace.statistics.Bands;

/**
 * Neighbouring histories of an experiment that were made elsewhere, in bytes as small as they can quickly be made: of each
 * its record, of all together their weekly series, counted.
 *
 * @param records in order
 * @param bands by cell; none where series are not wanted
 */
record Batch(List<RunRecord> records, List<Bands> bands) {
    private static final int BUFFER = 1 << 14;

    /** Asks for the histories at some positions. */
    static byte[] order(long from, long to) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(from).putLong(to).array();
    }

    /** Makes the histories that were asked for. */
    static byte[] answer(Experiment experiment, byte[] order) {
        ByteBuffer asked = ByteBuffer.wrap(order);
        long from = asked.getLong();
        long to = asked.getLong();
        List<Bands> bands = SeriesGrids.bands(experiment);
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER))) {
            out.writeInt(Math.toIntExact(to - from));
            for (long position = from; position < to; position++) {
                Followed history = experiment.follow(position);
                RecordCodec.write(history.record(), out);
                SeriesGrids.gather(history, experiment, bands);
            }
            out.writeInt(bands.size());
            for (Bands cell : bands) {
                cell.write(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static Batch read(byte[] answer) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(answer)), BUFFER))) {
            int histories = in.readInt();
            var records = new ArrayList<RunRecord>(histories);
            for (int i = 0; i < histories; i++) {
                records.add(RecordCodec.read(in));
            }
            int cells = in.readInt();
            var bands = new ArrayList<Bands>(cells);
            for (int cell = 0; cell < cells; cell++) {
                bands.add(Bands.read(in));
            }
            return new Batch(records, bands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
