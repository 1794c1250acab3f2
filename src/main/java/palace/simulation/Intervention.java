package palace.simulation;

import palace.model.Regime;
import palace.model.event.Recorder;

/** Something that happens from outside at a given week: one dated event of a scenario's timeline. */
public interface Intervention {
    /** The week, from 0. */
    int week();

    /** What it does. */
    void apply(Regime regime, palace.random.Draws draws, Recorder recorder);
}
