package palace.simulation;

import palace.model.Attempt;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.simulation.history.History;

/** Watches a history: its events, the end of every week and every hour of an attempt. */
interface Observer extends Recorder {
    /** A history begins, or goes on from a copy. */
    default void begins(Regime regime) {}

    /** The window opens: what follows is told. */
    void windowOpens(Regime regime);

    /** A week is over, attempts and their aftermath included. */
    void weekEnds(Regime regime);

    /** An hour of an attempt is over. */
    void hourEnds(Regime regime, Attempt attempt);

    /** An attempt is decided; its aftermath is still to come. */
    void attemptEnds(Regime regime, Attempt attempt);

    /** What was kept, as if nobody had moved: {@link History#ending} says how it ended. */
    History history(long seed, long replication, int weeks, Regime regime);
}
