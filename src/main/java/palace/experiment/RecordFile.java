package palace.experiment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Records of histories on disk, only ever added to. Each has its length and a checksum; what a crash has torn off at the
 * end is cut when the file is opened.
 *
 * <p>A file begins with a line that says what it is and the key of its experiment; it comes into being with both or not
 * at all.
 */
final class RecordFile implements Closeable {
    private static final String MAGIC = "palace journal 2";
    private static final int LONGEST = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final int header;
    private long count;

    private RecordFile(Path path, FileChannel channel, int header) {
        this.path = path;
        this.channel = channel;
        this.header = header;
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
        check(path, header);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var file = new RecordFile(path, channel, header.length);
        try {
            long whole = header.length + file.scan(Long.MAX_VALUE, bytes -> true);
            channel.truncate(whole).position(whole);
            return file;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** How many records there are. */
    long count() {
        return count;
    }

    /** Adds a record at the end. */
    void append(RunRecord run) throws IOException {
        var bytes = new ByteArrayOutputStream(128);
        RecordCodec.write(run, new DataOutputStream(bytes));
        byte[] content = bytes.toByteArray();
        out.writeInt(content.length);
        out.write(content);
        out.writeInt(checksum(content));
        count++;
    }

    /** Reads records from the first on, until the limit or until the reader wants no more. */
    void replay(long limit, Predicate<RunRecord> reader) throws IOException {
        out.flush();
        long known = count;
        scan(Math.min(limit, known), content -> {
            try {
                return reader.test(RecordCodec.read(new DataInputStream(new ByteArrayInputStream(content))));
            } catch (IOException e) {
                throw JournalException.failed(path, e); // the checksum was right: another version wrote it
            }
        });
        count = known;
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

    /** Reads whole records and counts them; returns the bytes that they take. */
    private long scan(long limit, Predicate<byte[]> reader) throws IOException {
        count = 0;
        long whole = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            in.skipNBytes(header);
            boolean more = true;
            while (more && count < limit) {
                int length = in.readInt();
                if (length < 1 || length > LONGEST) {
                    return whole;
                }
                byte[] content = in.readNBytes(length);
                if (content.length < length || in.readInt() != checksum(content)) {
                    return whole;
                }
                whole += 8L + length;
                count++;
                more = reader.test(content);
            }
        } catch (EOFException torn) {
            return whole;
        }
        return whole;
    }

    private static void check(Path path, byte[] header) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            byte[] found = in.readNBytes(header.length);
            if (java.util.Arrays.equals(found, header)) {
                return;
            }
            byte[] magic = header("");
            boolean ours = found.length >= magic.length
                    && java.util.Arrays.equals(found, 0, MAGIC.length() + 2, magic, 0, MAGIC.length() + 2);
            Path folder = path.toAbsolutePath().getParent();
            throw ours && folder != null && folder.getParent() != null
                    ? JournalException.otherDesign(folder.getParent())
                    : JournalException.unreadable(path);
        }
    }

    private static byte[] header(String key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(MAGIC);
        out.writeUTF(key);
        out.writeByte('\n');
        return bytes.toByteArray();
    }

    private static int checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
