package palace.experiment;

import java.io.InputStream;

/**
 * Bytes of one record, read one by one. {@link java.io.ByteArrayInputStream} takes a lock for each, and every table of an
 * ensemble reads all records again.
 */
final class BytesInHand extends InputStream {
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
