package palace.simulation;

import org.jspecify.annotations.Nullable;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;

/** Looks on until the first attempt within the window is decided, and keeps nothing else. */
final class Watcher implements Observer {
    private @Nullable Decided decided;

    /** What is kept: later the plot of the attempt may have another head. */
    private record Decided(int week, int head, int target, boolean succeeded) {}

    /** Whether an attempt has been decided. */
    boolean over() {
        return decided != null;
    }

    int week() {
        return decided().week();
    }

    int head() {
        return decided().head();
    }

    int target() {
        return decided().target();
    }

    /** Whether there was one, and the one at whom it aimed fell. */
    boolean succeeded() {
        return decided != null && decided.succeeded();
    }

    private Decided decided() {
        if (decided == null) {
            throw new IllegalStateException("no attempt has been decided");
        }
        return decided;
    }

    @Override
    public void attemptEnds(Regime regime, Attempt attempt) {
        if (decided == null && attempt.week() >= regime.fate().burnIn()) {
            decided = new Decided(
                    attempt.week(),
                    attempt.plot().head(),
                    attempt.plot().target(),
                    attempt.outcome() == OutcomeClass.COUP);
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
    public History history(long seed, long replication, OutcomeClass outcome, int weeks, Regime regime) {
        throw new IllegalStateException("who only looks on keeps no history");
    }
}
