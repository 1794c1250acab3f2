package palace.experiment;

import org.jspecify.annotations.Nullable;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.RatioEstimate;

/**
 * What a cell answers to a response.
 *
 * @param response which
 * @param estimate from its histories
 */
public record Answer(Response response, RatioEstimate estimate) {

    /** Whether the histories say anything. */
    public boolean isKnown() {
        return estimate.isKnown();
    }

    /** The estimate; NaN where the histories say nothing. */
    public double value() {
        return estimate.value();
    }

    /** The interval at 95%; null where there is none. */
    public @Nullable Interval interval() {
        return interval(Confidence.NINETY_FIVE);
    }

    /** The interval; null where the histories say nothing, or a mean has less than two values. */
    public @Nullable Interval interval(Confidence confidence) {
        if (!isKnown()) {
            return null;
        }
        return switch (response.kind()) {
            case SHARE -> estimate.trials(confidence);
            case SHARE_OF_EVENTS -> estimate.shareInterval(confidence);
            case RATE -> estimate.rateInterval(confidence);
            case MEAN -> estimate.valued() < 2 ? null : estimate.meanInterval(confidence);
        };
    }

    /** What kind of interval that is, as files name it. */
    public String intervalKind() {
        return switch (response.kind()) {
            case SHARE -> "wilson";
            case SHARE_OF_EVENTS -> "wilson-effective";
            case RATE -> estimate.x() > 0 ? "ratio-log-t" : "poisson";
            case MEAN -> "ratio-t";
        };
    }
}
