package palace.experiment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of records one by one, up to the first that is not whole; the file is left as it is.
 *
 * <p>The checksum of a record covers the key of its experiment too: so a record is known as one of this experiment even
 * where the first line of the file is spoilt, and one of another is not taken for it.
 */
final class RecordReader implements Closeable {
    static final String MAGIC = "palace journal 5";

    private static final String ANY_MAGIC = "palace journal ";
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 14;

    private final DataInputStream in;
    private final String key;
    private final byte[] keyBytes;
    private final boolean spoilt;
    private long whole;
    private long count;

    private RecordReader(DataInputStream in, String key, boolean spoilt) {
        this.in = in;
        this.key = key;
        this.spoilt = spoilt;
        keyBytes = key.getBytes(StandardCharsets.UTF_8);
        whole = header(key).length;
    }

    /**
     * Begins to read a file.
     *
     * @throws JournalException if it is none of ours, or its first line is spoilt
     */
    static RecordReader open(Path path) throws IOException {
        String key = keyOf(path);
        if (key == null) {
            throw unreadable(path);
        }
        return open(path, key, false);
    }

    /**
     * Begins to read the records of an experiment, also where the first line of the file is spoilt.
     *
     * @throws JournalException if the file holds those of another
     */
    static RecordReader open(Path path, String key) throws IOException {
        String found = keyOf(path);
        if (found != null && !found.equals(key)) {
            throw JournalException.otherDesign(path, found, key);
        }
        return open(path, key, found == null);
    }

    private static RecordReader open(Path path, String key, boolean spoilt) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        try {
            in.skipNBytes(header(key).length);
        } catch (EOFException torn) {
            // no record is there
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new RecordReader(in, key, spoilt);
    }

    /** What a file of this experiment begins with. */
    static byte[] header(String key) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeUTF(MAGIC);
            out.writeUTF(key);
            out.writeByte('\n');
            out.writeInt(checksum(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a key of %d letters is too long".formatted(key.length()), e);
        }
    }

    /** The key in the first line of a file; null where that is not whole. */
    private static @Nullable String keyOf(Path path) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            if (!in.readUTF().equals(MAGIC)) {
                return null;
            }
            String key = in.readUTF();
            byte[] header = header(key);
            byte[] end = in.readNBytes(1 + Integer.BYTES);
            boolean isWhole = Arrays.equals(end, Arrays.copyOfRange(header, header.length - end.length, header.length));
            return end.length == 1 + Integer.BYTES && isWhole ? key : null;
        } catch (EOFException | UTFDataFormatException e) {
            return null;
        }
    }

    /** What is wrong with a file that has neither our first line nor records of ours. */
    static JournalException unreadable(Path path) throws IOException {
        return isOfAnotherFormat(path) ? JournalException.otherFormat(path) : JournalException.unreadable(path);
    }

    private static boolean isOfAnotherFormat(Path path) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(path))) {
            String magic = in.readUTF();
            String number = magic.startsWith(ANY_MAGIC) ? magic.substring(ANY_MAGIC.length()) : "";
            return number.matches("[0-9]+") && !magic.equals(MAGIC);
        } catch (EOFException | UTFDataFormatException e) {
            return false;
        }
    }

    /** The key of the experiment whose records these are. */
    String key() {
        return key;
    }

    /** Whether the first line of the file is not as it was written. */
    boolean spoilt() {
        return spoilt;
    }

    /** Bytes of the file up to the end of the last whole record that was read. */
    long whole() {
        return whole;
    }

    /** How many whole records were read. */
    long count() {
        return count;
    }

    /** The next record as bytes; null after the last whole one. */
    byte @Nullable [] nextBytes() throws IOException {
        try {
            int length = in.readInt();
            if (length < 1 || length > LONGEST) {
                return null;
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length || in.readInt() != checksum(keyBytes, content)) {
                return null;
            }
            whole += 2L * Integer.BYTES + length;
            count++;
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
            return RecordCodec.read(new DataInputStream(new BytesInHand(content)));
        } catch (IOException | RuntimeException e) {
            return null; // its checksum is right and its content is not: as good as damaged
        }
    }

    static int checksum(byte[]... parts) {
        var crc = new CRC32();
        for (byte[] part : parts) {
            crc.update(part);
        }
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Bytes of one record, read one by one. {@link java.io.ByteArrayInputStream} takes a lock for each, and every table of an
     * ensemble reads all records again.
     */
    private static final class BytesInHand extends InputStream {
        private static final int END = -1;

        private final byte[] bytes;
        private int next;

        BytesInHand(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return next < bytes.length ? bytes[next++] & 0xFF : END;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = Math.min(most, bytes.length - next);
            if (count <= 0) {
                return most == 0 ? 0 : END;
            }
            System.arraycopy(bytes, next, into, from, count);
            next += count;
            return count;
        }
    }
}
