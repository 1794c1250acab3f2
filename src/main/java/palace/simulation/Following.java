package palace.simulation;

import palace.model.Attempt;
import palace.model.Regime;
import palace.simulation.history.SeriesTable;

/** Keeps the weekly series of a history besides how it ended: for bands over many histories. */
final class Following extends Counting {
    private final WeeklySeries weekly = new WeeklySeries();

    Following(int[] groups) {
        super(groups);
    }

    @Override
    public void weekEnds(Regime regime) {
        super.weekEnds(regime);
        weekly.weekEnds(regime);
    }

    @Override
    public void attemptEnds(Regime regime, Attempt attempt) {
        super.attemptEnds(regime, attempt);
        weekly.attemptEnds(regime);
    }

    @Override
    SeriesTable series() {
        return weekly.table();
    }
}
