package palace.experiment.rare;

import palace.model.OutcomeClass;
import palace.statistics.splitting.RareEstimate;

/**
 * How likely a rare outcome is, as it was measured.
 *
 * @param outcome which
 * @param effort histories begun at each level, in each repetition
 * @param estimate the repetitions
 */
public record RareSheet(OutcomeClass outcome, int effort, RareEstimate estimate) {
    /** How many times as cheap it must be to be worth its trouble. */
    private static final double WORTH = 2;

    /** Whether splitting was worth its trouble: plain histories would have taken twice as long, or would have seen nothing. */
    public boolean worthIt() {
        return !(estimate.cheaper() < WORTH); // negated: without an arrival it cannot be said
    }
}
