package palace.spark;

import java.io.Serializable;

/** What a piece of work came to, on its way back, and how long it took. */
final class Outcome implements Serializable {
    private static final long serialVersionUID = 1;

    final byte[] bytes;
    final long nanos;

    Outcome(byte[] bytes, long nanos) {
        this.bytes = bytes;
        this.nanos = nanos;
    }
}
