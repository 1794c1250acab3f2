package palace.spark;

import java.io.Serializable;

/** A piece of work, on its way to an executor. */
final class Piece implements Serializable {
    private static final long serialVersionUID = 1;

    final long from;
    final long to;
    final byte[] order;

    Piece(long from, long to, byte[] order) {
        this.from = from;
        this.to = to;
        this.order = order;
    }
}
