package palace.experiment;

import java.util.regex.Matcher;
import palace.scenario.ClaimText;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/**
 * A claim that a scenario makes about its ensemble, such as {@code share(attempt) > 0.05}: a teacher's key and a
 * regression test in one.
 *
 * @param name an outcome class, {@code attempt} or {@code premature}
 * @param more whether the share is to be larger than the bound, else smaller
 * @param bound a share, in [0, 1]
 */
public record Expectation(String name, boolean more, double bound) {
    /** What many histories say about a claim. */
    public enum Verdict {
        /** The whole 95% interval agrees. */
        PASS,
        /** The whole 95% interval disagrees. */
        FAIL,
        /** The bound lies in the interval: more histories may decide. */
        UNDECIDED
    }

    public Expectation {
        if (!(bound >= 0 && bound <= 1)) { // negated so that NaN fails too
            throw new IllegalArgumentException("a share must be in [0, 1], but was " + bound);
        }
    }

    /**
     * Reads a claim.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Expectation parse(String text) {
        Matcher form = ClaimText.FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("must be like 'share(attempt) > 0.05', but was '%s'.".formatted(text));
        }
        String name = form.group(1);
        if (!known(name)) {
            throw new IllegalArgumentException("no share is called '%s', in '%s'.".formatted(name, text));
        }
        return new Expectation(name, form.group(2).startsWith(">"), Double.parseDouble(form.group(3)));
    }

    /** What the histories say. A bound at the very end of the interval decides nothing. */
    public Verdict verdict(CellCounts counts) {
        Proportion share = counts.shares().get(name);
        if (share == null) {
            throw new IllegalStateException("no share is called " + name);
        }
        Interval interval = share.wilson(Confidence.NINETY_FIVE);
        if (interval.low() > bound) {
            return more ? Verdict.PASS : Verdict.FAIL;
        }
        if (interval.high() < bound) {
            return more ? Verdict.FAIL : Verdict.PASS;
        }
        return Verdict.UNDECIDED;
    }

    /** Whether there is a share of this name. */
    public static boolean known(String name) {
        return ClaimText.SHARES.contains(name);
    }
}
