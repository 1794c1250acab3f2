package palace.experiment.crew;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A crew as awkward as a cluster may be: it cuts its work into pieces of unlike sizes, does some that lie ahead from the
 * last to the first and each of them twice, and knows nothing of its work but bytes.
 */
public final class ScrambledCrew implements Crew {
    private static final int AHEAD = 4;

    private final UnaryOperator<byte[]> craft;
    private int cut;

    /** It answers orders like this. */
    public ScrambledCrew(UnaryOperator<byte[]> craft) {
        this.craft = craft;
    }

    private record Piece(long from, long to, byte[] order) {}

    @Override
    public void run(Span span, Orders orders, Answers answers) {
        long next = span.from();
        boolean more = true;
        while (next < span.to() && more && !span.stop().getAsBoolean()) {
            List<Piece> ahead = ahead(next, span.to(), orders);
            Deque<byte[]> done = done(ahead);
            for (Piece piece : ahead) {
                more = more && answers.take(piece.from(), piece.to(), done.removeFirst());
                next = piece.to();
            }
        }
    }

    private List<Piece> ahead(long from, long to, Orders orders) {
        var ahead = new ArrayList<Piece>();
        for (long next = from; next < to && ahead.size() < AHEAD; ) {
            long end = Math.min(to, next + 1 + 5 * cut++ % 7);
            ahead.add(new Piece(next, end, orders.of(next, end)));
            next = end;
        }
        return ahead;
    }

    private Deque<byte[]> done(List<Piece> ahead) {
        var done = new ArrayDeque<byte[]>();
        for (int i = ahead.size() - 1; i >= 0; i--) {
            craft.apply(ahead.get(i).order());
            done.addFirst(craft.apply(ahead.get(i).order()));
        }
        return done;
    }
}
