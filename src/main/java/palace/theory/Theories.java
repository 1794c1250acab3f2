package palace.theory;

import java.util.List;
import java.util.Optional;

/** All models with known answers. */
public final class Theories {
    private final List<Theory> all;

    private Theories(List<Theory> all) {
        this.all = all;
    }

    /** The models, checked against the behaviour that is shipped. */
    public static Theories ofShipped() {
        Limit limit = Limit.ofShipped();
        return new Theories(List.of(
                new Granovetter(limit),
                new Kuran(limit),
                new GlobalGame(limit),
                new MorrisShin(limit),
                new SecondAttack(limit),
                new UniformBelief(limit),
                new DiamondDybvig(),
                new Grimes(),
                new GrowingPlot(),
                new Logit(limit),
                new NegativeSelection(limit),
                new PlotterExpectations(limit),
                new Protest(limit),
                new Watts(limit),
                new RulingCoalition()));
    }

    public List<Theory> all() {
        return all;
    }

    /** The model of this name. */
    public Optional<Theory> named(String name) {
        return all.stream().filter(theory -> theory.name().equals(name)).findFirst();
    }

    /** The names, in order. */
    public List<String> names() {
        return all.stream().map(Theory::name).toList();
    }
}
