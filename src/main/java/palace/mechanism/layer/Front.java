package palace.mechanism.layer;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Thresholds;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.layer.Frontline;
import palace.random.Draws;

/**
 * A war, and the run of an army (K13, K32): the enemy may "cause a battlefield bank run with the Russian army, which would
 * have consequences potentially, not automatically". "Putin could ride out even a lost war."
 *
 * <p>A soldier flees when enough others do (see {@link Thresholds}): the better the regime fights against the stronger
 * enemy, the more it takes. It fights worse while its men fight one another. Those who command force are aggrieved by a war
 * that breaks out, since they must fight what others have brought on; by each battle lost, as many as ran; and most by a
 * collapse, which costs the leader his aura too. Whether he falls by it is left to them. Then a new line is formed: a war
 * goes on until it is ended. Off unless a case has a {@code front} block.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 */
public record Front(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Front");
    private static final int SIZE = 1;
    private static final int RENEWAL = 2;
    private static final int DAYS = 7;

    /**
     * Parameters of the front.
     *
     * @param steadiness mean share of others who must flee before a soldier does, between equals; in [0, 1]
     * @param odds what full superiority adds to it, and full inferiority takes; at least 0
     * @param infighting quality lost at one attack an elite and week among the regime's own men; at least 0
     * @param battles battles lost a year; at least 0
     * @param rout largest share of the men whom a lost battle puts to flight; in [0, 1]
     * @param collapse share from which the line is lost; in [0, 1]
     * @param glory share of mystique, and half of it of its ceiling, that a collapse takes; in [0, 1]
     * @param grievance grievance of those who command force, after a collapse; at least 0
     * @param outbreak their grievance over a war that breaks out; at least 0
     * @param defeat their grievance over a lost battle from which all have run; at least 0
     * @param renewal new lines formed behind one that was lost, a year; at least 0
     */
    public record Parameters(
            double steadiness,
            double odds,
            double infighting,
            double battles,
            double rout,
            double collapse,
            double glory,
            double grievance,
            double outbreak,
            double defeat,
            double renewal) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("front.steadiness", steadiness);
            Require.nonNegative("front.odds", odds);
            Require.nonNegative("front.infighting", infighting);
            Require.nonNegative("front.battles", battles);
            Require.fraction("front.rout", rout);
            Require.fraction("front.collapse", collapse);
            Require.fraction("front.glory", glory);
            Require.nonNegative("front.grievance", grievance);
            Require.nonNegative("front.outbreak", outbreak);
            Require.nonNegative("front.defeat", defeat);
            Require.nonNegative("front.renewal", renewal);
        }
    }

    /** How well the regime fights: what it delivers, less what its men spend on fighting one another; in [0, 1]. */
    static double quality(double performance, double infighting, Parameters p) {
        return Require.cut(performance - p.infighting() * infighting);
    }

    /** The mean share of others who must flee before a soldier does. */
    static double threshold(double quality, double enemy, Parameters p) {
        return p.steadiness() + p.odds() * (quality - enemy);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.layers().frontline() == null ? "the case has no front" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Frontline line = regime.layers().frontline();
        if (line == null) {
            return;
        }
        long key = draws.key(SOURCE, regime.week());
        if (line.takeOutbreak()) {
            aggrieve(regime, parameters.outbreak());
            recorder.record(new BrokenOut(Party.NOBODY, Party.LEADER, line.enemy(), parameters.outbreak()));
        }
        if (line.collapsed()) {
            if (Calendar.within(Draws.uniform(key, 0, RENEWAL), parameters.renewal())) {
                line.reform();
                recorder.record(new Formed(Party.NOBODY, Party.LEADER, line.enemy()));
            }
            return;
        }
        double quality =
                quality(regime.politics().performance(), regime.politics().infighting(), parameters);
        double threshold = threshold(quality, line.enemy(), parameters);
        boolean lost = Calendar.within(Draws.uniform(key, 0), parameters.battles());
        double rout = lost ? parameters.rout() * Draws.uniform(key, 0, SIZE) : 0;
        double seen = Math.max(line.fled(), rout);
        line.setFled(new Thresholds(threshold, line.spread()).after(DAYS, seen));
        if (line.fled() >= parameters.collapse()) {
            collapse(regime, line, quality, threshold, recorder);
        } else if (lost) {
            aggrieve(regime, parameters.defeat() * rout);
            recorder.record(new Held(Party.NOBODY, Party.LEADER, rout, threshold, line.fled()));
        }
    }

    private void collapse(Regime regime, Frontline line, double quality, double threshold, Recorder recorder) {
        Leader leader = regime.leader();
        double before = leader.mystique();
        double left = before * (1 - parameters.glory());
        leader.lowerCeiling(parameters.glory() / 2 * leader.mystiqueCeiling());
        leader.setMystique(left);
        aggrieve(regime, parameters.grievance());
        line.collapse();
        recorder.record(
                new Collapsed(Party.NOBODY, Party.LEADER, quality, line.enemy(), threshold, before, leader.mystique()));
    }

    private static void aggrieve(Regime regime, double by) {
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i) && elites.force(i) > 0) {
                elites.aggrieve(i, by);
            }
        }
    }

    /**
     * A war breaks out.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param enemy strength of the enemy, in [0, 1]
     * @param grievance what it adds to the grievance of those who command force
     */
    public record BrokenOut(int actor, int target, double enemy, double grievance) implements Event {
        @Override
        public String kind() {
            return "war_breaks_out";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**A war breaks out** against an enemy of strength %s. Those who must fight it blame %s for it (grievance %s)."
                    .formatted(voice.number(enemy), voice.name(target), voice.number(grievance));
        }
    }

    /**
     * A new line is formed behind the one that was lost.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param enemy strength of the enemy, in [0, 1]
     */
    public record Formed(int actor, int target, double enemy) implements Event {
        @Override
        public String kind() {
            return "front_formed";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s has a new front formed behind the one that was lost; the war goes on."
                    .formatted(voice.capital(target));
        }
    }

    /**
     * A battle is lost, and the line holds.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param rout share of the men who ran
     * @param threshold mean share of others who must flee before a soldier does
     * @param fled share of the men who are still gone at the end of the week
     */
    public record Held(int actor, int target, double rout, double threshold, double fled) implements Event {
        @Override
        public String kind() {
            return "front_held";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "A battle is lost and %s of the men run, but the line holds: at the end of the week %s are gone."
                    .formatted(voice.percent(rout), voice.percent(fled));
        }
    }

    /**
     * The front collapses.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param quality of the regime's army, in [0, 1]
     * @param enemy strength of the enemy, in [0, 1]
     * @param threshold mean share of others who must flee before a soldier does
     * @param before mystique before
     * @param after mystique after
     */
    public record Collapsed(
            int actor, int target, double quality, double enemy, double threshold, double before, double after)
            implements Event {
        @Override
        public String kind() {
            return "front_collapsed";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The front collapses**: soldiers run because soldiers run (quality %s against %s), and the aura of %s goes from %s to %s."
                    .formatted(
                            voice.number(quality),
                            voice.number(enemy),
                            voice.name(target),
                            voice.number(before),
                            voice.number(after));
        }
    }
}
