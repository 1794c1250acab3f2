package palace.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.simulation.history.History;

/** Keeps how the attempts of the window ended, each outcome with the number of the plot that was the first to end so. */
final class Ends implements Observer {
    private final Map<OutcomeClass, Integer> seen = new EnumMap<>(OutcomeClass.class);
    private final Map<OutcomeClass, Integer> againstLeader = new EnumMap<>(OutcomeClass.class);
    private @Nullable Integer first;

    Ends copy() {
        Ends copy = new Ends();
        copy.seen.putAll(seen);
        copy.againstLeader.putAll(againstLeader);
        copy.first = first;
        return copy;
    }

    /** How attempts of the window ended. */
    Set<OutcomeClass> seen() {
        return seen.keySet();
    }

    /** Whether an attempt of the window has ended as is watched for. */
    boolean have(Course.Aim aim) {
        return firstCome(aim) != null;
    }

    /** Number of the plot that was the first to come to what is watched for. */
    @Nullable
    Integer firstCome(Course.Aim aim) {
        return (aim.leaderOnly() ? againstLeader : seen).get(aim.outcome());
    }

    /** Number of the plot of the first attempt of all, before the window too. */
    @Nullable
    Integer firstToMove() {
        return first;
    }

    @Override
    public void attemptEnds(Regime regime, Attempt attempt) {
        int plot = attempt.plot().number();
        OutcomeClass outcome = attempt.outcome();
        first = first == null ? Integer.valueOf(plot) : first;
        if (outcome != null && attempt.week() >= regime.fate().burnIn()) {
            seen.putIfAbsent(outcome, plot);
            if (attempt.plot().againstLeader()) {
                againstLeader.putIfAbsent(outcome, plot);
            }
        }
    }

    @Override
    public void record(Event event) {}

    @Override
    public void windowOpens(Regime regime) {}

    @Override
    public void weekEnds(Regime regime) {}

    @Override
    public void hourEnds(Regime regime, Attempt attempt) {}

    @Override
    public History history(long seed, long replication, int weeks, Regime regime) {
        throw new IllegalStateException("a course keeps no history");
    }
}
