package palace.scenario.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import palace.model.institution.Control;
import palace.model.institution.Selectorate;

/**
 * The codebook: what the words of a scenario are worth, the same for every case. Its anchors are described in
 * {@code scenarios/README.md}; a case may give a number instead of any of them.
 *
 * <p>Levels are conventions on an ordinal scale, evenly spaced for want of better knowledge; what they do is calibrated
 * in the behavioural file, not here.
 */
public final class Codebook {
    /** Five steps, for everything that is coded from very low to very high. */
    public static final Map<String, Double> STEPS =
            classes("very-low", 0.1, "low", 0.3, "medium", 0.5, "high", 0.7, "very-high", 0.9);

    /** Health: a failing leader is not expected to see the year out. */
    public static final Map<String, Double> HEALTH = classes("good", 0.9, "fair", 0.7, "poor", 0.4, "failing", 0.15);

    /**
     * Turnover: posts for life, a third of them in five years, three in four, everybody and his successor; as shares a
     * year.
     */
    public static final Map<String, Double> TURNOVER =
            classes("stable", 0.02, "slow", 0.07, "brisk", 0.15, "purge", 0.4);

    /** What a case assumes where it is silent. */
    public static final Quantity MEDIUM = Quantity.of(0.5);

    public static final Quantity NOTHING = Quantity.of(0);
    public static final Quantity USUAL_ASSETS = Quantity.of(0.2);
    public static final Quantity USUAL_LEVERS = Quantity.of(0.8);

    /** They have agreed that it must happen. */
    public static final Quantity USUAL_READINESS = Quantity.of(0.3);

    /** What is to happen if nothing comes between. */
    public static final Quantity CERTAIN = Quantity.of(1);

    /** More than half. */
    public static final double MAJORITY = 0.5;

    /** Trust between patron and client where a case gives no other: that of colleagues. */
    public static final double TRUST_OF_CLIENTS = 0.5;

    private Codebook() {}

    /**
     * Returns the loyalty of an elite of whom only the closeness to the leader is known: the two scales share their
     * anchors (rivals at 0.1, colleagues at 0.5, friends since youth at 0.9), so one is read as the other.
     */
    public static Quantity loyalty(Quantity closeness) {
        return closeness;
    }

    /**
     * Returns how readily the leader suspects people: halfway between his terror and his ruthlessness, since both are
     * coded from how he has dealt with people whom he suspected.
     */
    public static double paranoia(double terror, double ruthlessness) {
        return (terror + ruthlessness) / 2;
    }

    /**
     * Returns the attention, and the decisiveness, of a leader of whom only the tenure is known: fresh at 0.9, half of
     * the way down to 0.3 after ten years.
     */
    public static double freshness(double tenureYears) {
        return 0.3 + 0.6 * StrictMath.pow(0.5, tenureYears / 10);
    }

    /**
     * Returns the most that a leader's mystique can recover to at the start: a quarter of what is missing. What he has
     * lost before the window cannot be put back (K16), but a case does not say how high it once stood.
     */
    public static double mystiqueCeiling(double mystique) {
        return mystique + (1 - mystique) / 4;
    }

    /**
     * Turnover of a leader in his first year of whom a case does not say it, that of posts for life: he has no record yet,
     * what people resent was done by others, and those who have just made him took the one who would keep them (what a
     * coalition learns of a challenger only once he has taken it in; Bueno de Mesquita and others 2003).
     */
    public static final double NEW_LEADERS_TURNOVER = 0.02;

    /**
     * Returns the turnover of a leader of whom a case does not say it: that of posts for life, and two holders in ten a
     * year more if all of them feel slighted by him or worse. Who has been passed over, scolded or threatened is whom a
     * leader that reorganises leaves behind, and a case codes that of everybody.
     *
     * @param wronged share of the seats in the body that confers the place, or else of power, held by those who are
     *     slighted or worse
     */
    public static double turnover(double wronged) {
        return 0.02 + 0.2 * wronged;
    }

    /** Returns who makes the officers of a force of which a case does not say it. */
    public static Control control(boolean own) {
        return own ? Control.PERSONAL : Control.PROFESSIONAL;
    }

    /** Returns who confers the first place in a case that does not say it. */
    public static Selectorate selectorate(boolean bodyCanRemove) {
        return bodyCanRemove ? Selectorate.BODY : Selectorate.ANYONE;
    }

    private static Map<String, Double> classes(Object... pairs) {
        Map<String, Double> classes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            classes.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return Collections.unmodifiableMap(classes);
    }
}
