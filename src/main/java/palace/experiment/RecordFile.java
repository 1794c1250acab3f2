package palace.experiment;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records of histories on disk, only ever added to. Each has its length and a checksum; what a crash has torn off at the
 * end is cut when the file is opened.
 *
 * <p>A file begins with a line that says what it is and the key of its experiment; it comes into being with both or not
 * at all.
 */
final class RecordFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(256);
    private final DataOutputStream record = new DataOutputStream(content);
    private long count;

    private RecordFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        out = new DataOutputStream(new BufferedOutputStream(stream(channel), 1 << 16));
    }

    /** A stream whose close leaves the channel open. */
    private static OutputStream stream(FileChannel channel) {
        return Channels.newOutputStream(channel);
    }

    /** Opens the records of an experiment, or begins them. */
    static RecordFile open(Path path, String key) throws IOException {
        byte[] header = header(key);
        if (!Files.exists(path)) {
            Path aside = path.resolveSibling("." + path.getFileName() + ".part");
            Files.write(aside, header);
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        long count = 0;
        long whole = header.length;
        try (RecordReader reader = RecordReader.open(path)) {
            refuseOther(path, key, reader.key());
            while (reader.nextBytes() != null) {
                count++;
            }
            whole += reader.whole();
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.truncate(whole).position(whole);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        var file = new RecordFile(path, channel);
        file.count = count;
        return file;
    }

    /** How many records there are. */
    long count() {
        return count;
    }

    /** Adds a record at the end. */
    void append(RunRecord run) throws IOException {
        content.reset();
        RecordCodec.write(run, record);
        byte[] bytes = content.toByteArray();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(RecordReader.checksum(bytes));
        count++;
    }

    /** Reads records from the first on, until the limit or until the reader wants no more. */
    void replay(long limit, Predicate<RunRecord> reader) throws IOException {
        out.flush();
        try (RecordReader records = RecordReader.open(path)) {
            for (long number = 0; number < Math.min(limit, count); number++) {
                @Nullable RunRecord run = records.next();
                if (run == null || !reader.test(run)) {
                    return;
                }
            }
        }
    }

    /** Hands everything to the disk. */
    void force() throws IOException {
        out.flush();
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            out.flush();
        }
    }

    private static void refuseOther(Path path, String key, String found) {
        Path folder = path.toAbsolutePath().getParent();
        if (!found.equals(key)) {
            throw folder != null && folder.getParent() != null
                    ? JournalException.otherDesign(folder.getParent())
                    : JournalException.unreadable(path);
        }
    }

    private static byte[] header(String key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(RecordReader.MAGIC);
        out.writeUTF(key);
        out.writeByte('\n');
        return bytes.toByteArray();
    }
}
