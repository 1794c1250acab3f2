package palace.theory;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.judgement.Stakes;
import palace.model.event.Stance;

/** The global game where nobody knows anything beforehand: one cut-off, and it does not depend on the noise. */
final class MorrisShin implements Theory {
    private static final String BENEFIT = "benefit";
    private static final String LOSS = "loss";
    private static final String SIGMA = "sigma";

    private final Limit limit;

    MorrisShin(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "morris-shin";
    }

    @Override
    public String source() {
        return "Morris and Shin 1998, American Economic Review 88, with a flat prior (Theorem 2 there is misprinted)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(BENEFIT, 0.7, 1e-6, 1e6, "what an attacker gains if the regime falls"),
                Parameter.real(LOSS, 0.3, 1e-6, 1e6, "what an attacker loses if it stands"),
                Parameter.real(SIGMA, 0.3, 1e-9, 1e6, "spread of the private signals"));
    }

    @Override
    public List<Check> checks(long seed) {
        double strength = strength(new Stakes(0.3, 0.7), 0.3);
        return List.of(
                Check.exact("benefit 0.7, loss 0.3, sigma 0.3: strength below which it falls", 0.7, strength),
                Check.exact("the same: signal below which they attack", 0.8573201538, signal(strength, 0.3)));
    }

    @Override
    public List<Check> at(Point point) {
        double benefit = point.number(BENEFIT);
        double loss = point.number(LOSS);
        double sigma = point.number(SIGMA);
        double strength = strength(new Stakes(loss, benefit), sigma);
        double expected = benefit / (benefit + loss);
        return List.of(
                Check.exact("strength below which it falls", expected, strength),
                Check.exact("signal below which they attack", signal(expected, sigma), signal(strength, sigma)));
    }

    /** The strength at which the elite with the marginal signal is indifferent. */
    private double strength(Stakes stakes, double sigma) {
        double x = Roots.boundary(
                at -> {
                    double strength = Normal.cumulative(at);
                    double chance = Normal.cumulative((strength - signal(strength, sigma)) / sigma);
                    return limit.decide(chance, stakes).stance() == Stance.JOINED;
                },
                -7,
                7);
        return Normal.cumulative(x);
    }

    private static double signal(double strength, double sigma) {
        return strength + sigma * Normal.quantile(FastMath.min(strength, 1 - 1e-16));
    }
}
