package palace.spark;

import java.util.List;
import java.util.Locale;

/** What went over the wire and where the time went, of all that a crew has done. */
final class Tally {
    private static final double NANOS = 1e9;
    private static final double KILO = 1000;

    private final long errand;
    private long pieces;
    private long asked;
    private long answered;
    private long there;
    private long here;

    /** Each executor is told so many bytes once. */
    Tally(long errand) {
        this.errand = errand;
    }

    /** Pieces came back. */
    void add(List<Piece> wave, List<Outcome> outcomes) {
        pieces += wave.size();
        wave.forEach(piece -> asked += piece.order.length);
        outcomes.forEach(outcome -> {
            answered += outcome.bytes.length;
            there += outcome.nanos;
        });
    }

    /** They were taken in, which took so long. */
    void taken(long nanos) {
        here += nanos;
    }

    /** In words; for example {@code 60 pieces of 0.95 s, each asked in 16 bytes and answered in 24.6 kB, ...}. */
    @Override
    public String toString() {
        if (pieces == 0) {
            return "no piece was asked for";
        }
        return String.format(
                Locale.ROOT,
                "%d pieces of %.2f s, each asked in %d bytes and answered in %.1f kB, which took %.1f ms to take in;"
                        + " every executor was told %.0f kB once",
                pieces,
                there / NANOS / pieces,
                asked / pieces,
                answered / KILO / pieces,
                KILO * here / NANOS / pieces,
                errand / KILO);
    }
}
