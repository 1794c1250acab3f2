package palace.experiment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a file of records one by one, up to the first that is not whole; the file is left as it is. */
final class RecordReader implements Closeable {
    static final String MAGIC = "palace journal 2";

    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 14;

    private final Path path;
    private final DataInputStream in;
    private final String key;
    private long whole;

    private RecordReader(Path path, DataInputStream in, String key) {
        this.path = path;
        this.in = in;
        this.key = key;
    }

    /**
     * Begins to read a file.
     *
     * @throws JournalException if it is none of ours
     */
    static RecordReader open(Path path) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        try {
            if (in.readUTF().equals(MAGIC)) {
                String key = in.readUTF();
                if (in.readByte() == '\n') {
                    return new RecordReader(path, in, key);
                }
            }
        } catch (EOFException | UTFDataFormatException e) {
            // told below
        }
        in.close();
        throw JournalException.unreadable(path);
    }

    /** The key of the experiment whose records these are. */
    String key() {
        return key;
    }

    /** Bytes that the whole records read so far take. */
    long whole() {
        return whole;
    }

    /** The next record as bytes; null after the last whole one. */
    byte @Nullable [] nextBytes() throws IOException {
        try {
            int length = in.readInt();
            if (length < 1 || length > LONGEST) {
                return null;
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length || in.readInt() != checksum(content)) {
                return null;
            }
            whole += 2L * Integer.BYTES + length;
            return content;
        } catch (EOFException torn) {
            return null;
        }
    }

    /** The next record; null after the last whole one. */
    @Nullable
    RunRecord next() throws IOException {
        byte[] content = nextBytes();
        if (content == null) {
            return null;
        }
        try {
            return RecordCodec.read(new DataInputStream(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw JournalException.failed(path, e); // the checksum was right: another version wrote it
        }
    }

    static int checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
