package palace.experiment.ablation;

import java.util.Locale;

/** What comes of a claim on trial. */
public enum TrialVerdict {
    /** The interval lies on the side that the claim names. */
    CONFIRMED,
    /** It lies on the other side. */
    REVERSED,
    /** It does not tell the sides apart, or there was nothing to measure. */
    UNDECIDED;

    /** Its name in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
