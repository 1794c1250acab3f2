package palace.experiment.track;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import palace.experiment.RunRecord;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.scenario.HistoricalRecord;
import palace.scenario.Scenario;

/**
 * What happened in a window, in a history or in fact, told in the same words. Of several moves the one counts that decided.
 *
 * @param outcome how it ended
 * @param against against whom the move was
 * @param ground where it was decided
 * @param week weeks since the window opened until it began; null where nobody moved, or where the day is not recorded
 */
public record Occurrence(
        OutcomeClass outcome,
        Against against,
        Ground ground,
        @Nullable Integer week) {
    private static final String LEADER = "leader";
    private static final double HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;

    /** Against whom a move is. */
    public enum Against {
        NONE,
        LEADER,
        RIVAL
    }

    /** Where a move is decided. */
    public enum Ground {
        NONE,
        VOTES,
        FORCE,
        MARCH,
        STREET;

        static Ground of(@Nullable Arena arena) {
            return arena == null ? NONE : valueOf(arena.name());
        }
    }

    /** A record that cannot be scored; the message says what it lacks. */
    public static final class Unscorable extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        Unscorable(String message) {
            super(message);
        }
    }

    /** What came out in a history. */
    static Occurrence of(RunRecord history) {
        OutcomeClass outcome = history.outcome();
        if (outcome == null) {
            throw new IllegalStateException("a history that failed tells nothing");
        }
        if (outcome == OutcomeClass.STREET_OVERTHROW) {
            return new Occurrence(outcome, Against.LEADER, Ground.STREET, history.decidedWeek());
        }
        RunRecord.Decisive move = history.decisive();
        return move == null
                ? new Occurrence(outcome, Against.NONE, Ground.NONE, null)
                : new Occurrence(
                        outcome,
                        move.target() == Party.LEADER ? Against.LEADER : Against.RIVAL,
                        Ground.of(move.arena()),
                        move.week());
    }

    /**
     * What happened in fact.
     *
     * @throws Unscorable if the case has no record, or one that says that somebody moved and not against whom or where
     */
    public static Occurrence of(Scenario scenario) {
        HistoricalRecord told = scenario.happened();
        if (told == null) {
            throw new Unscorable("has no 'record:', so it cannot be scored.\nMaybe say there what happened.");
        }
        if (told.outcome() == OutcomeClass.STREET_OVERTHROW) {
            return new Occurrence(told.outcome(), Against.LEADER, Ground.STREET, week(scenario, told));
        }
        boolean moved = !told.target().isEmpty();
        if (!moved && isMove(told.outcome())) {
            throw new Unscorable("record.target is missing, so it cannot be scored.\nMaybe 'target: leader'.");
        }
        if (moved != (told.arena() != null)) {
            throw new Unscorable(
                    "record.target and record.arena go together, but one is missing.\nMaybe 'arena: force', or neither.");
        }
        return new Occurrence(
                told.outcome(),
                !moved ? Against.NONE : told.target().contains(LEADER) ? Against.LEADER : Against.RIVAL,
                Ground.of(told.arena()),
                moved ? week(scenario, told) : null);
    }

    private static boolean isMove(OutcomeClass outcome) {
        return switch (outcome) {
            case ATTEMPT_FAILED, COUP, DEAL, CRUSHED_STANDOFF -> true;
            default -> false;
        };
    }

    /** The record gives the end and how long it took. */
    private static @Nullable Integer week(Scenario scenario, HistoricalRecord told) {
        if (told.date() == null) {
            return null;
        }
        double hours = told.durationHours() == null ? 0 : told.durationHours();
        double days = ChronoUnit.DAYS.between(scenario.about().start(), told.date()) - hours / HOURS_A_DAY;
        return (int) Math.max(0, Math.floor(days / DAYS_A_WEEK));
    }

    /** Whether anybody moved. */
    public boolean moved() {
        return ground != Ground.NONE;
    }

    /** Which answer to a question this is, from 0. */
    public int of(Facet facet) {
        return switch (facet) {
            case OUTCOME -> outcome.ordinal();
            case ATTEMPT -> moved() ? 1 : 0;
            case TARGET -> against.ordinal();
            case ARENA -> ground.ordinal();
        };
    }
}
