package palace.simulation.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.OutcomeClass;

/**
 * How a leader's spell ends and, seen from his successor, how the next one begins: by each outcome that ends a reign, and
 * in two ways that no outcome of a history tells apart.
 *
 * @param code the name in files, for example {@code natural_death}
 */
public record Turnover(String code) {
    /** In office when the history begins; no spell ends so. */
    public static final Turnover START = new Turnover("start");

    /** Voted out by the body that confers the office. */
    public static final Turnover VOTED_OUT = new Turnover("voted_out");

    private static final List<Turnover> ALL = listed();

    /** All of them, in the order in which tables list them. */
    public static List<Turnover> all() {
        return ALL;
    }

    private static List<Turnover> listed() {
        var listed = new ArrayList<>(List.of(START));
        for (OutcomeClass outcome : OutcomeClass.values()) {
            if (outcome.endsReign()) {
                listed.add(by(outcome));
            }
            if (outcome == OutcomeClass.COUP) {
                listed.add(VOTED_OUT);
            }
        }
        return List.copyOf(listed);
    }

    /** By an outcome; of coups by force, or an open threat of it. */
    public static Turnover by(OutcomeClass fall) {
        if (!fall.endsReign()) {
            throw new IllegalStateException("no leader falls by " + fall);
        }
        return new Turnover(fall.code());
    }

    /** How a leader fell. */
    public static Turnover of(OutcomeClass fall, @Nullable Arena arena) {
        return fall == OutcomeClass.COUP && arena == Arena.VOTES ? VOTED_OUT : by(fall);
    }
}
