package palace.simulation;

import org.jspecify.annotations.Nullable;
import palace.model.Attempt;
import palace.model.Regime;

/** Keeps, besides everything that is to be read, the regime as it was when the week of the last attempt was over. */
final class Portraying extends Recording {
    private final Regime last;
    private @Nullable Regime portrait;
    private int week;
    private boolean attempted;

    Portraying(Regime regime, int[] groups) {
        super(regime, groups);
        last = regime;
    }

    @Override
    public void attemptEnds(Regime now, Attempt attempt) {
        super.attemptEnds(now, attempt);
        attempted = now.week() >= now.fate().burnIn();
    }

    @Override
    public void weekEnds(Regime now) {
        super.weekEnds(now);
        if (attempted) {
            portrait = now.copy();
            week = now.week() - now.fate().burnIn();
            attempted = false;
        }
    }

    /** The week that is portrayed, of a history of so many. */
    int week(int weeks) {
        return portrait == null ? Math.max(0, weeks - 1) : week;
    }

    Regime regime() {
        return portrait == null ? last : portrait;
    }
}
