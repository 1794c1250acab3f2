package palace.simulation;

import java.util.List;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;

/**
 * The moment at which a dated event comes.
 *
 * @param event which it is
 * @param regime to whom it comes
 * @param who whom of those named it still concerns
 * @param draws of this history
 * @param recorder who hears of it
 */
record Moment(DatedEvent event, Regime regime, List<Integer> who, Draws draws, Recorder recorder) {
    /** The first whom it concerns, or {@link Party#NOBODY}. */
    int first() {
        return who.isEmpty() ? Party.NOBODY : who.get(0);
    }

    /** A quantity of the event in this history: a range is drawn for itself, as those of the start are. */
    double level(String name, Quantity quantity) {
        return new Levels(draws, event.drawRanges()).of(event.key(), name, quantity);
    }

    /** Tells it, by who acts or whom it happens to, and whom it concerns. */
    void tell(int actor, int target) {
        recorder.record(new Happened(actor, target, event.kind(), event.day(), event.note()));
    }
}
