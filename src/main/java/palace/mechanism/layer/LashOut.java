package palace.mechanism.layer;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.layer.Coffers;
import palace.model.layer.Escalation;
import palace.model.layer.Frontline;
import palace.random.Draws;

/**
 * A leader under pressure may lash out (K33): "I can't have it. Okay, nobody can have it."
 *
 * <p>It buys time: everybody is afraid for a while, and the line holds. It costs what the regime delivers, money and
 * aura. Off unless a case has a {@code lash-out} block.
 *
 * @param parameters see {@link Parameters}
 * @param choice turns what it is worth to him into a probability
 */
public record LashOut(Parameters parameters, Choice choice) implements Mechanism {
    private static final long SOURCE = Draws.source("LashOut");

    /**
     * Parameters of lashing out.
     *
     * @param thoughts times a year at which he considers it; at least 0
     * @param relief worth of it to a leader under full pressure who could destroy everything; at least 0
     * @param cost what it costs him in his own eyes; at least 0
     * @param pause weeks before he can do it again; at least 1
     * @param fear fear that it spreads among all; in [0, 1]
     * @param rally share of the men who have fled whom it brings back; in [0, 1]
     * @param damage performance that it destroys; in [0, 1]
     * @param price what it costs, in years of revenue; at least 0
     * @param disgrace share of the ceiling of mystique that it costs; in [0, 1]
     */
    public record Parameters(
            double thoughts,
            double relief,
            double cost,
            double pause,
            double fear,
            double rally,
            double damage,
            double price,
            double disgrace) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("lash-out.thoughts", thoughts);
            Require.nonNegative("lash-out.relief", relief);
            Require.nonNegative("lash-out.cost", cost);
            Require.between("lash-out.pause", pause, 1, 520);
            Require.fraction("lash-out.fear", fear);
            Require.fraction("lash-out.rally", rally);
            Require.fraction("lash-out.damage", damage);
            Require.nonNegative("lash-out.price", price);
            Require.fraction("lash-out.disgrace", disgrace);
        }
    }

    /** What it is worth to a leader under this pressure. */
    static double worth(double pressure, double means, Parameters p) {
        return p.relief() * pressure * means - p.cost();
    }

    /** How hard he is pressed: by the discontent that all know of, or at the front, whichever is more; in [0, 1]. */
    static double pressure(Regime regime) {
        Frontline line = regime.layers().frontline();
        double front = line == null ? 0 : line.fled();
        return Math.max(regime.politics().discontentBelief(), front);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.layers().escalation() == null ? "the case does not say that the leader could lash out" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Escalation escalation = regime.layers().escalation();
        if (escalation == null || escalation.within((int) parameters.pause(), regime.week())) {
            return;
        }
        double draw = Draws.uniform(draws.key(SOURCE, regime.week()), 0);
        if (!Calendar.within(draw, parameters.thoughts())) {
            return; // he does not even consider it this week
        }
        double pressure = pressure(regime);
        double worth = worth(pressure, escalation.means(), parameters);
        double probability = Calendar.weekly(parameters.thoughts()) * choice.probability(worth);
        if (draw < probability) {
            escalation.lashOut(regime.week());
            recorder.record(new LashedOut(Party.LEADER, Party.NOBODY, pressure, worth, probability, draw));
            destroy(regime);
        }
    }

    private void destroy(Regime regime) {
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                elites.changeFear(i, parameters.fear());
            }
        }
        Frontline line = regime.layers().frontline();
        if (line != null && !line.collapsed()) {
            line.setFled(line.fled() * (1 - parameters.rally()));
        }
        Coffers coffers = regime.layers().coffers();
        if (coffers != null) {
            coffers.pay(parameters.price());
        }
        regime.politics().setPerformance(regime.politics().performance() - parameters.damage());
        Leader leader = regime.leader();
        leader.lowerCeiling(parameters.disgrace() * leader.mystiqueCeiling());
    }

    /**
     * The leader lashes out.
     *
     * @param actor the leader
     * @param target nobody in particular
     * @param pressure he was under, in [0, 1]
     * @param worth of it to him
     * @param probability with which he does it in a week
     * @param draw the draw
     */
    public record LashedOut(int actor, int target, double pressure, double worth, double probability, double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s lashes out** (pressure %s, worth %s to %s): it buys time, and costs more than time."
                    .formatted(voice.name(actor), voice.number(pressure), voice.number(worth), voice.him(actor));
        }
    }
}
