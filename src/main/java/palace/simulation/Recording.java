package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Regime;
import palace.model.event.Event;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.Entry;
import palace.simulation.history.SeriesTable;

/** Keeps everything of a history that is to be read: each event, each week's series, each hour of an attempt. */
class Recording extends Counting {
    private final Regime regime;
    private final List<Entry> entries = new ArrayList<>();
    private final WeeklySeries weekly = new WeeklySeries();
    private final List<AttemptHour> hours = new ArrayList<>();

    Recording(Regime regime, int[] groups) {
        super(groups);
        this.regime = regime;
    }

    @Override
    public void record(Event event) {
        super.record(event);
        Attempt attempt = regime.attempt();
        int hour = attempt == null ? Entry.NO_HOUR : attempt.hour();
        entries.add(new Entry(entries.size() + 1, regime.week() - regime.fate().burnIn(), hour, event));
    }

    @Override
    public void hourEnds(Regime now, Attempt attempt) {
        double undecided = Math.max(0, 1 - attempt.joined() - attempt.aside() - attempt.rallied());
        double force = Math.max(attempt.joinedForce(), 1e-9);
        hours.add(new AttemptHour(
                attempt.hour(),
                attempt.joined(),
                attempt.aside(),
                attempt.rallied(),
                undecided,
                needed(now, attempt),
                Math.min(1, attempt.shield() / force)));
    }

    /** Of all weight; by vote, what the body's rule asks for, and else a share of those who have taken a side. */
    private static double needed(Regime now, Attempt attempt) {
        double sides = attempt.joined() + attempt.rallied();
        if (attempt.plot().arena() != Arena.VOTES) {
            return attempt.criticalShare() * sides;
        }
        return (attempt.wide() ? now.bodies().wideRule() : now.bodies().rule()).needed(attempt.criticalShare(), sides);
    }

    @Override
    public void attemptEnds(Regime now, Attempt attempt) {
        keep(trace(now, attempt, hours));
        hours.clear();
        weekly.attemptEnds(now);
    }

    @Override
    public void weekEnds(Regime now) {
        super.weekEnds(now);
        weekly.weekEnds(now);
    }

    @Override
    List<Entry> entries() {
        return entries;
    }

    @Override
    SeriesTable series() {
        return weekly.table();
    }
}
