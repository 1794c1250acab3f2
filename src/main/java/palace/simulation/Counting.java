package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import palace.model.Attempt;
import palace.model.Event;
import palace.model.OutcomeClass;
import palace.model.Regime;

/** Keeps only how a history ended and what its attempts came to: for one history among thousands. */
class Counting implements Observer {
    private final List<AttemptTrace> attempts = new ArrayList<>();

    @Override
    public void record(Event event) {}

    @Override
    public void weekEnds(Regime regime) {}

    @Override
    public void hourEnds(Regime regime, Attempt attempt) {}

    @Override
    public void attemptEnds(Regime regime, Attempt attempt) {
        attempts.add(trace(attempt, List.of()));
    }

    final AttemptTrace trace(Attempt attempt, List<AttemptHour> hours) {
        OutcomeClass outcome = attempt.outcome();
        if (outcome == null) {
            throw new IllegalStateException("the attempt of week %d is not decided".formatted(attempt.week()));
        }
        return new AttemptTrace(
                attempt.week(),
                attempt.plot().head(),
                attempt.plot().target(),
                attempt.plot().arena(),
                outcome,
                attempt.plot().size(),
                attempt.premature(),
                attempt.leaderAway(),
                attempt.failure(),
                hours,
                attempt.joined(),
                attempt.aside(),
                attempt.rallied());
    }

    final void keep(AttemptTrace trace) {
        attempts.add(trace);
    }

    List<Entry> entries() {
        return List.of();
    }

    SeriesTable series() {
        return new SeriesTable();
    }

    @Override
    public History history(long seed, long replication, OutcomeClass outcome, int weeks, Regime regime) {
        return new History(
                seed,
                replication,
                outcome,
                weeks,
                regime.tally().plots(),
                regime.tally().betrayed(),
                regime.tally().attacks(),
                attempts,
                entries(),
                series());
    }
}
