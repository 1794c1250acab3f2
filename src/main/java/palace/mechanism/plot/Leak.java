package palace.mechanism.plot;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.tie.Rivalries;
import palace.random.Draws;

/**
 * A secret that many share gets out, the sooner the more rivals watch those who share it (K1, K9; the form of Grimes
 * 2016, https://doi.org/10.1371/journal.pone.0147905).
 *
 * <p>Over a week a plot is discovered with probability {@code 1 - exp(-phi (members + w watchers) surveillance / 52)}.
 *
 * @param parameters see {@link Parameters}
 */
public record Leak(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Leak");

    /**
     * Parameters of leaks.
     *
     * @param each leaks a member and year under full surveillance; at least 0
     * @param watcher weight of a rival who watches a member, over that of a member; at least 0
     * @param precision how much talk proves; in [0, 1]
     * @param heads people among whom all power would be divided for each to count as one: the small are talked about less;
     *     at least 1
     */
    public record Parameters(double each, double watcher, double precision, double heads) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("leak.each", each);
            Require.nonNegative("leak.watcher", watcher);
            Require.fraction("leak.precision", precision);
            Require.between("leak.heads", heads, 1, 1e9);
        }
    }

    /** Probability that a plot of this size, so watched, is out within a time. */
    public static double probability(double members, double watchers, double surveillance, double years, Parameters p) {
        return -FastMath.expm1(-p.each() * (members + p.watcher() * watchers) * surveillance * years);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.politics().surveillance() > 0 ? null : "nobody is watched: politics.surveillance is 0";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        List<Plot> plots = regime.plots();
        for (int p = 0; p < plots.size(); p++) {
            Plot plot = plots.get(p);
            if (plot.over()) {
                continue;
            }
            double seen = seen(regime, plot, parameters);
            double watchers = seen * watchers(regime, plot);
            double members = seen * plot.size();
            double surveillance = regime.politics().surveillance();
            double draw = Draws.uniform(draws.key(SOURCE, regime.week()), plot.number());
            double expected = parameters.each() * (members + parameters.watcher() * watchers) * surveillance;
            if (draw >= expected * Calendar.WEEK) {
                continue; // no probability is above what is expected: the exponential is taken where it matters
            }
            double probability = probability(members, watchers, surveillance, Calendar.WEEK, parameters);
            if (draw < probability) {
                int named = plot.head();
                regime.warnings()
                        .add(new Warning(
                                plot.number(), named, Party.NOBODY, Warning.Source.CHATTER, parameters.precision()));
                recorder.record(new Leaked(Party.NOBODY, named, plot.size(), watchers, probability));
            }
        }
    }

    /** Share of a plot's members that counts, so that it does not matter how finely they are told apart; in (0, 1]. */
    public static double seen(Regime regime, Plot plot, Parameters p) {
        double power = 0;
        for (int m = 0; m < plot.size(); m++) {
            power += regime.elites().power(plot.member(m));
        }
        return Math.min(plot.size(), Math.max(1, p.heads() * power)) / plot.size();
    }

    /** Active predators of a plot's members, each as often as he watches one; those in the plot left out. */
    static int watchers(Regime regime, Plot plot) {
        Rivalries rivalries = regime.rivalries();
        int watchers = 0;
        for (int m = 0; m < plot.size(); m++) {
            int member = plot.member(m);
            for (int p = rivalries.firstIn(member); p < rivalries.endIn(member); p++) {
                int tie = rivalries.tieInto(p);
                int rival = rivalries.predator(tie);
                boolean outside =
                        regime.elites().inOffice(rival) && regime.elites().plot(rival) != plot.number();
                watchers += rivalries.active(tie) && outside ? 1 : 0;
            }
        }
        return watchers;
    }

    /**
     * A plot is talked about.
     *
     * @param actor nobody in particular
     * @param target whom the talk names
     * @param members members of the plot
     * @param watchers rivals who watch them
     * @param probability of a leak within the week
     */
    public record Leaked(int actor, int target, int members, double watchers, double probability) implements Event {
        @Override
        public String tell(Teller voice) {
            return "There is talk about %s (%d in the plot, %s watching, probability %s)."
                    .formatted(
                            voice.name(target),
                            members,
                            Math.round(watchers) == 1 ? "1 rival" : Math.round(watchers) + " rivals",
                            voice.number(probability));
        }
    }
}
