package palace.mechanism.plot;

import java.util.Arrays;
import java.util.List;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Event;
import palace.model.People;
import palace.model.Plot;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Require;
import palace.model.Threat;
import palace.model.Voice;
import palace.random.Draws;

/**
 * When a plot moves: now, if that is worth more than waiting; at once, if it is discovered or its window closes; never,
 * if it is worth nothing (K7, K9).
 *
 * <p>"He accelerated his plans after the country's domestic intelligence agency became aware of the plot."
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 * @param leak what plotters expect to leak while they wait
 */
public record Launch(Parameters parameters, Judgement judgement, Leak.Parameters leak) implements Mechanism {
    private static final long SOURCE = Draws.source("Launch");
    private static final int GIVES_UP = 1;

    /**
     * Parameters of the launch.
     *
     * @param horizon weeks that plotters look ahead when they weigh waiting; at least 1
     * @param unready share of members' weight that moves with no preparation at all; in [0, 1]
     * @param growth share of their unasked friends' weight that plotters hope to win over that time; in [0, 1]
     * @param caught share of the loss that discovered plotters expect if they do not move; in [0, 1]
     * @param movers share of all seats that it takes to table a motion; in [0, 1]
     * @param givesUp hopeless plots given up a year; at least 0
     */
    public record Parameters(
            double horizon, double unready, double growth, double caught, double movers, double givesUp) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("launch.horizon", horizon, 1, 104);
            Require.fraction("launch.unready", unready);
            Require.fraction("launch.growth", growth);
            Require.fraction("launch.caught", caught);
            Require.fraction("launch.movers", movers);
            Require.nonNegative("launch.gives-up", givesUp);
        }
    }

    /** Share of members' weight that moves when the plot is this ready. */
    public static double readiness(double preparation, Parameters p) {
        return p.unready() + (1 - p.unready()) * preparation;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        List<Plot> plots = regime.plots();
        for (int p = 0; p < plots.size() && regime.attempt() == null; p++) {
            Plot plot = plots.get(p);
            boolean lost =
                    plot.over() || (!plot.againstLeader() && !regime.elites().inOffice(plot.target()));
            if (lost) {
                if (!plot.over()) {
                    regime.dissolve(plot);
                }
            } else {
                weigh(regime, plot, draws, recorder);
            }
        }
        regime.forgetFinishedPlots();
    }

    private void weigh(Regime regime, Plot plot, Draws draws, Recorder recorder) {
        int head = plot.head();
        double share = Judgement.memberWeight(regime, plot);
        Stakes stakes = judgement.stakes().of(regime, head, plot, share);
        double chance = chance(
                regime,
                plot,
                head,
                readiness(plot.preparation(), parameters),
                0,
                regime.leader().present());
        double now = stakes.worth(chance);
        double waiting = plot.tippedOff() ? -parameters.caught() * stakes.loss() : waiting(regime, plot, head, stakes);
        double alternative = Math.max(waiting, floor(regime, plot));
        // Nobody who is not discovered moves for what he thinks worth less than doing nothing.
        boolean sensible = possible(regime, plot, share) && (plot.tippedOff() || now > floor(regime, plot));
        double probability = sensible ? judgement.choice().probability(now - alternative) : 0;
        // Drawn once a plot, not once a week: what a head misjudges he misjudges until something changes.
        double draw = Draws.uniform(draws.key(SOURCE, plot.foundedWeek()), plot.number());
        if (draw < probability) {
            boolean premature = plot.tippedOff() || closing(plot, regime.week());
            recorder.record(new Launched(
                    head,
                    plot.target(),
                    plot.number(),
                    plot.arena(),
                    List.copyOf(Arrays.stream(plot.members()).boxed().toList()),
                    plot.preparation(),
                    premature,
                    plot.tippedOff(),
                    plot.defensive(),
                    !regime.leader().present(),
                    chance,
                    stakes.threshold(),
                    now,
                    waiting,
                    probability,
                    draw));
            regime.launch(plot, premature).judged(chance, Require.cut(share));
        } else if (now < 0
                && waiting < 0
                && !plot.tippedOff()
                && Draws.uniform(draws.key(SOURCE, regime.week()), plot.number(), GIVES_UP)
                        < Calendar.weekly(parameters.givesUp())) {
            recorder.record(new GivenUp(head, plot.target(), plot.size(), chance, now));
            regime.dissolve(plot);
        }
    }

    private boolean possible(Regime regime, Plot plot, double weight) {
        double force = 0;
        for (int m = 0; m < plot.size(); m++) {
            force += regime.weights().usableForce(plot.member(m));
        }
        boolean tabled = plot.arena() != Arena.VOTES || weight >= parameters.movers();
        return tabled && judgement.possible(plot.arena(), weight, force);
    }

    /** What doing nothing is worth: nothing, unless the members are discovered or the head is threatened. */
    private double floor(Regime regime, Plot plot) {
        if (plot.tippedOff()) {
            return Double.NEGATIVE_INFINITY;
        }
        return plot.defensive() ? ruin(regime, plot) : 0;
    }

    private double ruin(Regime regime, Plot plot) {
        Threat threat = regime.threats().to(plot.head());
        return threat == null
                ? 0
                : -threat.stake()
                        * judgement.stakes().threatened()
                        * (0.5 + regime.elites().assets(plot.head()));
    }

    /** The worth of moving later instead, at the best of a few dates up to the horizon. */
    private double waiting(Regime regime, Plot plot, int head, Stakes stakes) {
        double reach = Judgement.reach(regime, plot);
        double best = Double.NEGATIVE_INFINITY;
        for (int weeks = 1; weeks <= (int) parameters.horizon(); weeks *= 2) {
            best = Math.max(best, waiting(regime, plot, head, stakes, weeks, reach));
        }
        return best;
    }

    /** The worth of moving after some weeks: better prepared, perhaps larger, perhaps betrayed, perhaps too late. */
    private double waiting(Regime regime, Plot plot, int head, Stakes stakes, int weeks, double reach) {
        if (plot.defensive() && regime.week() + weeks >= plot.deadline()) {
            return ruin(regime, plot);
        }
        double leaks = Leak.probability(
                plot.size(),
                Leak.watchers(regime, plot),
                regime.politics().surveillance(),
                weeks * Calendar.WEEK,
                leak);
        double part = weeks / parameters.horizon();
        double preparation = plot.preparation() + 0.5 * part * (1 - plot.preparation());
        boolean present = !regime.absences().awayIn(regime.week() + weeks);
        double hope = parameters.growth() * part * reach;
        double later = chance(regime, plot, head, readiness(preparation, parameters), hope, present);
        return (1 - leaks) * stakes.worth(later) - leaks * parameters.caught() * stakes.loss();
    }

    private double chance(Regime regime, Plot plot, int head, double readiness, double hope, boolean present) {
        Prospect seen = judgement.of(regime, plot, head, 0, 0, 0);
        boolean exposed =
                !plot.againstLeader() && regime.week() < regime.absences().exposedUntil();
        boolean away = plot.againstLeader() && !present;
        return seen.withChallengers(Math.min(1, seen.challengers() * readiness + hope))
                .away(away || exposed)
                .chance(judgement.prospect());
    }

    private boolean closing(Plot plot, int week) {
        return plot.defensive() && plot.deadline() - week <= (int) parameters.horizon();
    }

    /**
     * A plot comes into the open.
     *
     * @param actor its head
     * @param target the leader, or the rival aimed at
     * @param plot number of the plot
     * @param arena where it is decided
     * @param members its members, the head first
     * @param preparation how ready it is
     * @param premature whether a leak or a closing window forces it
     * @param discovered whether a leak forces it
     * @param defensive whether it answers a threat
     * @param away whether the leader is away
     * @param chance how the head puts the chance of success
     * @param threshold the chance from which it pays him
     * @param now what moving now is worth to him
     * @param waiting what waiting is worth to him
     * @param probability with which he moves, of which the plot's one draw decides
     * @param draw the draw
     */
    public record Launched(
            int actor,
            int target,
            int plot,
            Arena arena,
            @People List<Integer> members,
            double preparation,
            boolean premature,
            boolean discovered,
            boolean defensive,
            boolean away,
            double chance,
            double threshold,
            double now,
            double waiting,
            double probability,
            double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Voice voice) {
            String moves = discovered
                    ? "%s is discovered and must move before all is ready"
                    : premature ? "%s has no time left before the deadline" : "%s moves rather than wait";
            return "**The attempt begins: %s against %s, %s%s.** %s %s. %s: the chance is put at %s against a threshold of %s, moving now is worth %s, waiting %s, readiness is %s (probability %s, drawn %s)."
                    .formatted(
                            voice.name(actor),
                            voice.name(target),
                            arena.words(),
                            away ? ", the leader away" : "",
                            members.size() == 1 ? "Nobody is in it but" : "In it are",
                            members.size() == 1 ? voice.him(actor) : voice.names(members),
                            moves.formatted(voice.capital(actor)),
                            voice.number(chance),
                            voice.number(threshold),
                            voice.number(now),
                            voice.number(waiting),
                            voice.number(preparation),
                            voice.number(probability),
                            voice.number(draw));
        }
    }

    /**
     * A plot is given up.
     *
     * @param actor its head
     * @param target whom it aimed at
     * @param members its members
     * @param chance of success as the head saw it
     * @param worth of moving as the head saw it
     */
    public record GivenUp(int actor, int target, int members, double chance, double worth) implements Event {
        @Override
        public String tell(Voice voice) {
            return "%s gives up the plot against %s: with %d in it and a chance of %s, moving is worth %s."
                    .formatted(
                            voice.capital(actor),
                            voice.name(target),
                            members,
                            voice.number(chance),
                            voice.number(worth));
        }
    }
}
