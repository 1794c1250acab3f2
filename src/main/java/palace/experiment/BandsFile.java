package palace.experiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import palace.statistics.Bands;

/**
 * The bands of an experiment on disk, as counts of a number of first histories; written aside and renamed. They are
 * large, so they are saved now and then; histories recorded since are followed again.
 */
final class BandsFile {
    private static final String MAGIC = "palace bands 1";

    private final Path path;
    private final String key;

    BandsFile(Path path, String key) {
        this.path = path;
        this.key = key;
    }

    /**
     * Bands that were saved.
     *
     * @param histories of how many first histories
     * @param cells by cell
     */
    record Saved(long histories, List<Bands> cells) {}

    void save(Saved bands) throws IOException {
        Path aside = WholeFile.aside(path);
        WholeFile.orNothing(aside, () -> {
            write(bands, aside);
            WholeFile.rename(aside, path);
        });
    }

    private void write(Saved bands, Path aside) throws IOException {
        Files.deleteIfExists(aside);
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var checked = new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32());
            var out = new DataOutputStream(new BufferedOutputStream(checked, 1 << 16));
            out.writeUTF(MAGIC);
            out.writeUTF(key);
            out.writeLong(bands.histories());
            out.writeInt(bands.cells().size());
            for (Bands cell : bands.cells()) {
                cell.write(out);
            }
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
            channel.force(false);
        }
    }

    /** What was saved; nothing if there is none, or none that is whole. */
    Optional<Saved> read() throws IOException {
        if (!Files.exists(path) || !isWhole()) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            long histories = in.readLong();
            int size = in.readInt();
            List<Bands> cells = new ArrayList<>();
            for (int cell = 0; cell < size; cell++) {
                cells.add(Bands.read(in));
            }
            return Optional.of(new Saved(histories, cells));
        } catch (IOException | RuntimeException torn) {
            return Optional.empty(); // they can be made again
        }
    }

    /** Whether something was saved and is no longer whole. */
    boolean isDamaged() throws IOException {
        return Files.exists(path) && !isWhole();
    }

    /** Whether its last number is the checksum of the rest: nothing is read from what is damaged. */
    private boolean isWhole() throws IOException {
        long rest = Files.size(path) - Long.BYTES;
        if (rest < 0) {
            return false;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            var crc = new CRC32();
            byte[] some = new byte[1 << 16];
            for (long left = rest; left > 0; ) {
                int length = in.readNBytes(some, 0, (int) Math.min(left, some.length));
                if (length == 0) {
                    return false;
                }
                crc.update(some, 0, length);
                left -= length;
            }
            return in.readLong() == crc.getValue();
        } catch (EOFException shrunk) {
            return false;
        }
    }
}
