package palace.simulation;

import java.util.function.Consumer;
import java.util.function.Predicate;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;
import palace.scenario.timeline.TimelineEvent;

/**
 * One event of a timeline, which may be void when its day comes.
 *
 * @param week in which it comes
 * @param day days from the first of that week, 0 to 6
 * @param what happens
 * @param kind of what happens
 * @param key whose its ranges are
 * @param drawRanges whether they are drawn, as in an ensemble; else their middle is taken
 * @param subjects the people named
 * @param stands whether it can still come
 * @param effect what it does
 */
record DatedEvent(
        int week,
        int day,
        TimelineEvent what,
        Happened.Kind kind,
        String key,
        boolean drawRanges,
        Subjects subjects,
        Predicate<Regime> stands,
        Consumer<Moment> effect)
        implements Intervention {

    @Override
    public void apply(Regime regime, Draws draws, Recorder recorder) {
        if (stands.test(regime)) {
            effect.accept(new Moment(this, regime, subjects.now(regime), draws, recorder));
        }
    }

    /** The scenario's clause for the chronicle, or nothing. */
    String note() {
        String note = what.dated().note();
        return note == null ? "" : note;
    }
}
