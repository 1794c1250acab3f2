package palace.model.institution;

import org.apache.commons.math3.util.FastMath;
import palace.model.check.Require;

/**
 * How much of each kind of force follows its commanders against the leader; shares in [0, 1].
 *
 * @param party where political officers and police sit in every unit
 * @param professional where the service makes its officers itself
 * @param personal where the men are the commander's own
 */
public record Obedience(double party, double professional, double personal) {
    /** Nothing holds anybody back: every unit follows its commander. */
    public static final Obedience FREE = new Obedience(1, 1, 1);

    public Obedience {
        Require.fraction("party", party);
        Require.fraction("professional", professional);
        Require.fraction("personal", personal);
    }

    /** The share that follows under this kind of control. */
    public double of(Control control) {
        return switch (control) {
            case PARTY -> party;
            case PROFESSIONAL -> professional;
            case PERSONAL -> personal;
        };
    }

    /**
     * The same men in another mood: odds times {@code exp(mood)}.
     *
     * @param mood log-odds by which they are readier to follow; finite
     */
    public Obedience in(double mood) {
        if (mood == 0) {
            return this;
        }
        double factor = FastMath.exp(mood);
        return new Obedience(shifted(party, factor), shifted(professional, factor), shifted(personal, factor));
    }

    private static double shifted(double share, double factor) {
        return share * factor / (1 - share + share * factor);
    }
}
