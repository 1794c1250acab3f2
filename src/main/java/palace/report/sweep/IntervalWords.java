package palace.report.sweep;

import org.jspecify.annotations.Nullable;
import palace.experiment.Answer;
import palace.experiment.Response;
import palace.report.table.Numbers;
import palace.statistics.Interval;

/** Numbers with their intervals in sentences: as many digits as the interval bears, shares in percent. */
public final class IntervalWords {
    private static final int MOST_DECIMALS = 6;

    private IntervalWords() {}

    /** An answer with its interval, as in "46% (44 to 48%)" and "0.021 (0.016 to 0.027)". */
    public static String words(Answer answer) {
        return words(answer.response(), answer.value(), answer.interval());
    }

    public static String words(Response response, double value, @Nullable Interval interval) {
        if (Double.isNaN(value)) {
            return "unknown";
        }
        int decimals = decimals(response, value, interval);
        String sign = sign(response);
        if (interval == null) {
            return fixed(response, value, decimals) + sign;
        }
        return "%s%s (%s to %s%s)"
                .formatted(
                        fixed(response, value, decimals),
                        sign,
                        fixed(response, interval.low(), decimals),
                        fixed(response, interval.high(), decimals),
                        sign);
    }

    /** A difference in what cells answer; that of shares is in points. */
    public static String change(Response response, double change, Interval interval) {
        int decimals = decimals(response, change, interval);
        return "%s%s (%s to %s)"
                .formatted(
                        fixed(response, change, decimals),
                        response.isShare() ? " points" : "",
                        fixed(response, interval.low(), decimals),
                        fixed(response, interval.high(), decimals));
    }

    /** A number alone, for a cell of a table. */
    static String brief(Answer answer) {
        if (!answer.isKnown()) {
            return "-";
        }
        return alone(answer.response(), answer.value(), answer.interval());
    }

    /** A number alone, with as many digits as its interval bears. */
    static String alone(Response response, double value, @Nullable Interval interval) {
        return alone(response, value, interval, 0);
    }

    /** The same with so many digits more. */
    static String alone(Response response, double value, @Nullable Interval interval, int more) {
        return fixed(response, value, decimals(response, value, interval) + more) + sign(response);
    }

    /** A number for a title: at most three decimals of a rate, two of a mean, none of a share. */
    static String rough(Response response, double value) {
        return switch (response.kind()) {
            case SHARE, SHARE_OF_EVENTS -> fixed(response, value, value > 0 && value < 0.02 ? 1 : 0) + "%";
            case RATE -> Numbers.fixed(value, value >= 10 ? 0 : value >= 1 ? 1 : 3);
            case MEAN -> Numbers.fixed(value, value >= 10 ? 0 : value >= 1 ? 1 : 2);
        };
    }

    private static String sign(Response response) {
        return response.isShare() ? "%" : "";
    }

    private static String fixed(Response response, double value, int decimals) {
        return response.isShare() ? Numbers.percent(value, decimals) : Numbers.fixed(value, decimals);
    }

    /** One digit more than the interval is sure of. */
    private static int decimals(Response response, double value, @Nullable Interval interval) {
        double width = interval == null ? Math.abs(value) / 20 : interval.halfWidth();
        double scaled = response.isShare() ? 100 * width : width;
        if (!(scaled > 0) || Double.isInfinite(scaled)) {
            return response.isShare() ? 0 : 3;
        }
        int digits = (int) StrictMath.ceil(-StrictMath.log10(scaled));
        int most = response.kind() == Response.Kind.MEAN ? 3 : MOST_DECIMALS;
        return Math.max(0, Math.min(most, response.isShare() ? digits : digits + 1));
    }
}
