package palace.simulation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.OutcomeClass;

/** How a leader's spell ends and, seen from his successor, how the next one begins. */
public enum Turnover {
    /** In office when the history begins; no spell ends so. */
    START,
    /** By force, or an open threat of it: a coup. */
    COUP,
    /** Voted out by the body that confers the office. */
    VOTED_OUT,
    /** The street brought him down. */
    STREET_OVERTHROW,
    /** He died in office. */
    NATURAL_DEATH,
    /** He left by the rules. */
    REGULAR_EXIT,
    /** He was killed by somebody outside the elite. */
    ASSASSINATION;

    /** How a leader fell. */
    static Turnover of(OutcomeClass fall, @Nullable Arena arena) {
        return switch (fall) {
            case COUP -> arena == Arena.VOTES ? VOTED_OUT : COUP;
            case STREET_OVERTHROW -> STREET_OVERTHROW;
            case NATURAL_DEATH -> NATURAL_DEATH;
            case REGULAR_EXIT -> REGULAR_EXIT;
            case ASSASSINATION -> ASSASSINATION;
            case NO_ATTEMPT, ATTEMPT_FAILED, DEAL, CRUSHED_STANDOFF ->
                throw new IllegalStateException("no leader falls by " + fall);
        };
    }

    /** The name in files, for example {@code natural_death}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
