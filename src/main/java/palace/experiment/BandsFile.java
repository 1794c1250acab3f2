package palace.experiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
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
        Path aside = path.resolveSibling("." + path.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
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
        Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was saved; nothing if there is none, or none that is whole. */
    Optional<Saved> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (var file = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            var checked = new CheckedInputStream(file, new CRC32());
            var in = new DataInputStream(checked);
            if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            long histories = in.readLong();
            int size = in.readInt();
            List<Bands> cells = new ArrayList<>();
            for (int cell = 0; cell < size; cell++) {
                cells.add(Bands.read(in));
            }
            long sum = checked.getChecksum().getValue();
            return in.readLong() == sum ? Optional.of(new Saved(histories, cells)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException torn) {
            return Optional.empty(); // they can be made again
        }
    }
}
