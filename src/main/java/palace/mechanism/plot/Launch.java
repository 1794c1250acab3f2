package palace.mechanism.plot;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * When a plot moves: now, if that is worth more than waiting; at once, if it is discovered or its window closes; never,
 * if it is worth nothing (K7, K9).
 *
 * <p>Nobody in a plot knows its chance: each plot misjudges it by an error in log-odds that is drawn once, and since those
 * move who think better of it than it is, more moves fail than their makers expect (K14).
 *
 * <p>"He accelerated his plans after the country's domestic intelligence agency became aware of the plot."
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 * @param leak what plotters expect to leak while they wait
 */
public record Launch(Parameters parameters, Judgement judgement, Leak.Parameters leak) implements Mechanism {
    private static final long SOURCE = Draws.source("Launch");
    private static final int GIVES_UP = 1;
    private static final int MISJUDGES = 2;
    /** Worth by which waiting must be better beyond all rounding before no more dates are looked at. */
    private static final double MARGIN = 1e-9;

    /**
     * Parameters of the launch.
     *
     * @param horizon weeks that plotters look ahead when they weigh waiting; at least 1
     * @param unready share of members' weight that moves with no preparation at all; in [0, 1]
     * @param growth share of their unasked friends' weight that plotters hope to win over that time; in [0, 1]
     * @param caught share of the loss that discovered plotters expect if they do not move; in [0, 1]
     * @param movers share of all seats that it takes to table a motion; in [0, 1]
     * @param givesUp hopeless plots given up a year; at least 0
     * @param dare worth below that of doing nothing at which one may still move; at least 0
     * @param misjudges spread of the error with which a plot misjudges its chance for as long as it lasts, in log-odds; at
     *     least 0
     * @param better how much more than in its own arena a plot must hope for in another to turn to it; at least 0
     */
    public record Parameters(
            double horizon,
            double unready,
            double growth,
            double caught,
            double movers,
            double givesUp,
            double dare,
            double misjudges,
            double better) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("launch.horizon", horizon, 1, 104);
            Require.fraction("launch.unready", unready);
            Require.fraction("launch.growth", growth);
            Require.fraction("launch.caught", caught);
            Require.fraction("launch.movers", movers);
            Require.nonNegative("launch.gives-up", givesUp);
            Require.nonNegative("launch.dare", dare);
            Require.nonNegative("launch.misjudges", misjudges);
            Require.nonNegative("launch.better", better);
        }
    }

    /** Share of members' weight that moves when the plot is this ready; a promise to vote needs no preparation. */
    public static double readiness(Plot plot, Parameters p) {
        return plot.arena() == Arena.VOTES ? 1 : readiness(plot.preparation(), p);
    }

    /** Share of members' weight that moves by force when the plot is this ready. */
    static double readiness(double preparation, Parameters p) {
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

    /** The chance of a plot that moves this week, as one sees it who does not misjudge it. */
    public double chance(Regime regime, Plot plot) {
        return new Timing(regime, plot, this, 0).chanceNow();
    }

    /**
     * By how much worth a plot misses moving this week, as it stands; 0 or below where it would move, and without end where
     * it has not the means.
     */
    public double lacks(Regime regime, Plot plot, Draws draws) {
        long once = draws.key(SOURCE, plot.foundedWeek());
        Timing timing = new Timing(regime, plot, this, error(once, plot));
        if (!timing.possible()) {
            return Double.POSITIVE_INFINITY;
        }
        double now = timing.stakes().worth(timing.chanceNow());
        double floor = timing.floor();
        double other = Math.max(floor, timing.waiting(Double.POSITIVE_INFINITY));
        double moves = other + judgement.choice().advantage(Draws.uniform(once, plot.number())) - now;
        return plot.tippedOff() ? moves : Math.max(moves, floor - parameters.dare() - now);
    }

    /** Drawn once a plot, not once a week: what a plot misjudges it misjudges until something changes. */
    private double error(long once, Plot plot) {
        return parameters.misjudges() * Choice.logit(Draws.uniform(once, plot.number(), MISJUDGES));
    }

    private void weigh(Regime regime, Plot plot, Draws draws, Recorder recorder) {
        long once = draws.key(SOURCE, plot.foundedWeek());
        Timing timing = new Timing(regime, plot, this, error(once, plot));
        timing.turnToTheBetterArena();
        Stakes stakes = timing.stakes();
        double chance = timing.chanceNow();
        double now = stakes.worth(chance);
        double floor = timing.floor();
        // Hardly anybody who is not discovered moves for what he thinks worth less than doing nothing.
        boolean sensible = timing.possible() && (plot.tippedOff() || now > floor - parameters.dare());
        double draw = Draws.uniform(once, plot.number());
        boolean tires = now < 0 && !plot.tippedOff() && tires(plot, draws.key(SOURCE, regime.week()));
        // What waiting is worth is most of the work of a week: it is put together as far as the draws hang on it.
        double enough =
                tires ? Double.POSITIVE_INFINITY : now - judgement.choice().advantage(draw) + MARGIN;
        if (!tires && (!sensible || floor >= enough)) {
            return;
        }
        double waiting = timing.waiting(enough);
        double probability = sensible ? judgement.choice().probability(now - Math.max(waiting, floor)) : 0;
        if (draw < probability) {
            boolean premature = plot.tippedOff() || (timing.urgent() && closing(plot, regime.week()));
            recorder.record(new Launched(
                    plot.head(),
                    plot.target(),
                    plot.number(),
                    plot.arena(),
                    List.copyOf(Arrays.stream(plot.members()).boxed().toList()),
                    plot.preparation(),
                    premature,
                    plot.tippedOff(),
                    timing.urgent(),
                    !regime.leader().present(),
                    chance,
                    stakes.threshold(),
                    now,
                    waiting,
                    probability,
                    draw));
            double keeps =
                    plot.sanctioned() ? 0 : judgement.stakes().overmighty().keeps(regime, plot.target());
            regime.launch(plot, premature, keeps).judged(chance, Require.cut(Judgement.memberWeight(regime, plot)));
        } else if (tires && waiting < 0) {
            recorder.record(new GivenUp(plot.head(), plot.target(), plot.size(), chance, now));
            regime.dissolve(plot);
        }
    }

    private boolean tires(Plot plot, long key) {
        return Calendar.within(Draws.uniform(key, plot.number(), GIVES_UP), parameters.givesUp());
    }

    private boolean closing(Plot plot, int week) {
        return plot.deadline() - week <= (int) parameters.horizon();
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
        public String tell(Teller voice) {
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

        @Override
        public void moves(Stage stage) {
            stage.begins(plot, members);
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return discovered && ending.ofPlot(plot)
                    ? Reason.general(
                            ending.coup() ? Reason.Rank.ALSO : Reason.Rank.FORCED,
                            "%s was discovered and had to move early, with a readiness of %s."
                                    .formatted(voice.name(actor), voice.number(preparation)))
                    : null;
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
        public String tell(Teller voice) {
            return "%s gives up the plot against %s: with %d in it and a chance of %s, moving is worth %s."
                    .formatted(
                            voice.capital(actor),
                            voice.name(target),
                            members,
                            voice.number(chance),
                            voice.number(worth));
        }

        @Override
        public void moves(Stage stage) {
            stage.givesUp(actor);
        }

        @Override
        public Sign sign(Teller voice) {
            return new Sign("given up", Sign.Tone.NOTHING, 5);
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return ending.attempted()
                    ? null
                    : Reason.about(
                            actor,
                            Reason.Rank.CIRCUMSTANCE,
                            "%s gave a plot up %s: %s in it, and a chance of %s."
                                    .formatted(voice.name(actor), voice.when(), members, voice.number(chance)));
        }
    }
}
