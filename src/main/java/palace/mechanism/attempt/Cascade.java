package palace.mechanism.attempt;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.layer.Street;
import palace.mechanism.plot.Launch;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.model.institution.BallotRule;
import palace.random.Draws;

/**
 * The political bank run: hour by hour each elite joins, stands aside or rallies, by what it sees of the others and by
 * its own stakes (K14, K19, K21, K24).
 *
 * <p>"It turns out that people didn't rush to show their loyalty. They stood back." All decide on what was to be seen
 * at the start of the hour, so nobody gains by being asked first. How an elite leans beyond its stakes is drawn once an
 * attempt, so an hour that brings no news brings no change.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 * @param launch what readiness means
 */
public record Cascade(Parameters parameters, Judgement judgement, Launch.Parameters launch) implements Mechanism {
    private static final long LEANINGS = Draws.source("Cascade.leanings");
    private static final long READY = Draws.source("Cascade.ready");
    private static final long HEARS = Draws.source("Cascade.hears");
    private static final long NERVE = Draws.source("Cascade.nerve");
    private static final int SIGHT = 1;
    private static final double MIDDLING = 0.5;

    /**
     * Parameters of the cascade, in units of utility unless said otherwise.
     *
     * @param hears chance that news reaches an elite within an hour, if it does not sit in the body that votes; in [0, 1]
     * @param sight half-width of the error with which the chance of success is seen; in [0, 1]
     * @param alarm part of the chance of success that a full broadcast takes away; in [0, 1]
     * @param reward what the leader gives those who rally, if he wins; at least 0
     * @param attachment worth of rallying to a leader to whom one is fully attached; at least 0
     * @param absent share of that left when the leader does not show himself; in [0, 1]
     * @param defeat what those who rallied lose if the challengers win; at least 0
     * @param asideLeader what those who stood aside lose if the leader wins, at severity 1; at least 0
     * @param asideWinners what those who stood aside lose if the challengers win; at least 0
     * @param free share of the relief which the fall of the target brings that those have too who only looked on; in
     *     [0, 1]
     * @param late share of the spoils that is left for those who join in the open; in (0, 1]
     * @param caution cost of rallying at any time, and of joining while the outcome is quite open; at least 0
     * @param rivals worth of rallying against members all of whom are rivals; at least 0
     * @param patron pull of a patron who has shown his side; at least 0
     */
    public record Parameters(
            double hears,
            double sight,
            double alarm,
            double reward,
            double attachment,
            double absent,
            double defeat,
            double asideLeader,
            double asideWinners,
            double free,
            double late,
            double caution,
            double rivals,
            double patron) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("cascade.hears", hears);
            Require.fraction("cascade.sight", sight);
            Require.fraction("cascade.alarm", alarm);
            Require.nonNegative("cascade.reward", reward);
            Require.nonNegative("cascade.attachment", attachment);
            Require.fraction("cascade.absent", absent);
            Require.nonNegative("cascade.defeat", defeat);
            Require.nonNegative("cascade.aside-leader", asideLeader);
            Require.nonNegative("cascade.aside-winners", asideWinners);
            Require.fraction("cascade.free", free);
            Require.positive("cascade.late", late);
            Require.fraction("cascade.late", late);
            Require.nonNegative("cascade.caution", caution);
            Require.nonNegative("cascade.rivals", rivals);
            Require.nonNegative("cascade.patron", patron);
        }
    }

    /**
     * One decision, with everything that was weighed.
     *
     * @param chance that the challengers win, as it is seen
     * @param threshold the chance from which he would join rather than stand aside
     * @param join what joining is worth, leaning included
     * @param aside what standing aside is worth
     * @param rally what rallying is worth, leaning included
     */
    public record Decision(double chance, double threshold, double join, double aside, double rally) {
        /** The best of the three; standing aside where nothing is better. */
        public Stance stance() {
            if (join > aside && join > rally) {
                return Stance.JOINED;
            }
            return rally > aside ? Stance.RALLIED : Stance.ASIDE;
        }
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (attempt.hour() == 0) {
            begin(regime, attempt, draws);
        } else {
            decide(regime, attempt, draws, recorder);
        }
        Sides.weigh(regime, attempt);
    }

    /** Draws leanings, holds back members who are not ready, and puts a rival who is the target on the other side. */
    private void begin(Regime regime, Attempt attempt, Draws draws) {
        Elites elites = regime.elites();
        Plot plot = attempt.plot();
        long leanings = draws.key(LEANINGS, attempt.week());
        Choice choice = judgement.choice();
        Everybody.each(elites.count(), (from, to) -> {
            for (int i = from; i < to; i++) {
                double aside = choice.leaning(Draws.uniform(leanings, i, 0));
                attempt.lean(
                        i,
                        choice.leaning(Draws.uniform(leanings, i, 1)) - aside,
                        choice.leaning(Draws.uniform(leanings, i, 2)) - aside);
            }
        });
        double nerve = judgement.levers().nerve() * Choice.logit(Draws.uniform(draws.key(NERVE, attempt.week()), 0));
        attempt.sway(judgement.levers().legitimacy(), nerve, judgement.levers().officers());
        double ready = Launch.readiness(plot, launch);
        long key = draws.key(READY, attempt.week());
        for (int m = 0; m < plot.size(); m++) {
            int member = plot.member(m);
            addRivals(regime, attempt, member, Stakes.part(plot, m));
            if (m > 0 && Draws.uniform(key, member) >= ready) {
                elites.take(member, Stance.PLOTTING);
            }
        }
        if (!plot.againstLeader()) {
            elites.take(plot.target(), Stance.RALLIED);
        }
    }

    private static void addRivals(Regime regime, Attempt attempt, int member, double part) {
        var rivalries = regime.rivalries();
        for (int tie = rivalries.firstOut(member); tie < rivalries.endOut(member); tie++) {
            if (rivalries.active(tie)) {
                attempt.addRivalry(rivalries.prey(tie), part);
            }
        }
        for (int p = rivalries.firstIn(member); p < rivalries.endIn(member); p++) {
            int tie = rivalries.tieInto(p);
            if (rivalries.active(tie)) {
                attempt.addRivalry(rivalries.predator(tie), part);
            }
        }
    }

    /** Everybody decides on what could be seen when the hour began, so that the order of the file favours nobody. */
    private void decide(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        long key = draws.key(HEARS, Calendar.hour(attempt.week(), attempt.hour()));
        int[] hearers = hearers(regime, attempt, key);
        look(regime, attempt, hearers);
        boolean awaited = Judgement.consentAwaited(regime, attempt);
        List<Chose> chosen = Everybody.made(hearers.length, h -> chooses(regime, attempt, hearers[h], key, awaited));
        for (Chose each : chosen) {
            elites.take(each.actor(), each.stance());
            attempt.changed();
            recorder.record(each);
        }
    }

    /** What a man chooses who hears of it; null where he stays where he stands. */
    private @Nullable Chose chooses(Regime regime, Attempt attempt, int elite, long key, boolean awaited) {
        Elites elites = regime.elites();
        double error = parameters.sight() * (2 * Draws.uniform(key, elite, SIGHT) - 1);
        double byForce = attempt.seen(elite);
        double seen =
                awaited ? byForce * judgement.consentSeen(regime, attempt, byForce, elites.belief(elite)) : byForce;
        double chance = Require.cut(seen - parameters.alarm() * attempt.broadcast() + error);
        Decision decision = decision(regime, attempt, elite, chance);
        if (decision.stance() == elites.stance(elite)) {
            return null;
        }
        double weight = regime.weights().of(attempt, elite);
        return new Chose(elite, attempt.plot().target(), decision.stance(), weight, elites.guard(elite), decision);
    }

    /** Those who have not yet bound themselves and whom news reaches in this hour, in the order of the file. */
    private int[] hearers(Regime regime, Attempt attempt, long key) {
        Elites elites = regime.elites();
        return Everybody.found(elites.count(), (from, to, found) -> {
            for (int i = from; i < to; i++) {
                boolean open = elites.inOffice(i) && !elites.stance(i).committed();
                if (open && Draws.uniform(key, i) < hears(regime, attempt, i)) {
                    found.accept(i);
                }
            }
        });
    }

    /** Those whom news reaches see the chance as things stand, unless they have seen it already; side by side. */
    private void look(Regime regime, Attempt attempt, int[] hearers) {
        Prospect shown = shown(regime, attempt);
        int standing = attempt.standing(shown);
        int[] lookers = new int[hearers.length];
        double[] seen = new double[hearers.length];
        int count = 0;
        for (int i : hearers) {
            if (!attempt.hasSeen(i, standing)) {
                lookers[count] = i;
                seen[count++] = regime.elites().belief(i);
            }
        }
        Everybody.each(count, (from, to) -> shown.chances(seen, from, to, judgement.prospect()));
        for (int l = 0; l < count; l++) {
            attempt.see(lookers[l], standing, seen[l]);
        }
    }

    /** News takes its time, except among those who sit in the body that is to vote. */
    private double hears(Regime regime, Attempt attempt, int elite) {
        boolean sits = attempt.plot().arena() == Arena.VOTES && regime.weights().of(attempt, elite) > 0;
        return sits ? 1 : parameters.hears();
    }

    /** The chance of an attempt as it stands, for one who thinks neither well nor ill of the regime's strength. */
    public double chance(Regime regime, Attempt attempt) {
        double byForce = shown(regime, attempt)
                .believed(regime.politics().discontentBelief(), MIDDLING)
                .chance(judgement.prospect());
        return Judgement.consentAwaited(regime, attempt)
                ? byForce * judgement.consentSeen(regime, attempt, byForce, MIDDLING)
                : byForce;
    }

    /** What all see of it alike; how strong each thinks the regime is comes to it. */
    private static Prospect shown(Regime regime, Attempt attempt) {
        Plot plot = attempt.plot();
        return Prospect.of(Math.min(1, attempt.challengers()), Math.min(1, attempt.opponents()))
                .believed(regime.politics().discontentBelief(), 0)
                .shielded(Judgement.shielded(plot.againstLeader(), attempt.shield(), attempt.joinedForce()))
                .decidedBy(majority(regime, attempt), rule(regime, attempt))
                .away(plot.againstLeader() && !regime.leader().present());
    }

    private Decision decision(Regime regime, Attempt attempt, int elite, double chance) {
        Elites elites = regime.elites();
        Plot plot = attempt.plot();
        // Whoever lives by the street loses it to men who come by force, whoever they are.
        double called = Street.call(regime, elite);
        double rivalry = Math.max(attempt.rivalry(elite), plot.arena() == Arena.VOTES ? 0 : called);
        double pull = patronPull(regime, elite);
        boolean shown = attempt.fighting() && regime.leader().present();
        // Where the leader himself wants it nobody earns his thanks, or his anger, by standing up for the victim or
        // not.
        double his = plot.sanctioned() ? 0 : 1;
        Position position = new Position(
                judgement
                        .stakes()
                        .of(regime, elite, plot.target(), plot.arena(), attempt.joined() / parameters.late(), rivalry),
                his
                                * (parameters.reward()
                                        + parameters.attachment()
                                                * elites.loyalty(elite)
                                                * (shown ? 1 : parameters.absent()))
                        + parameters.rivals() * rivalry,
                his * parameters.asideLeader() * judgement.stakes().severity(regime),
                parameters.free() * judgement.stakes().relief(regime, elite, plot.target(), rivalry),
                attempt.joinTaste(elite) + pull,
                attempt.rallyTaste(elite) - pull,
                called,
                parameters.rivals() * rivalry);
        return decide(chance, position, parameters);
    }

    private static double majority(Regime regime, Attempt attempt) {
        return attempt.wide()
                ? regime.bodies().wideMajority()
                : Judgement.majority(regime, attempt.plot().arena());
    }

    private static BallotRule rule(Regime regime, Attempt attempt) {
        return attempt.wide() ? regime.bodies().wideRule() : regime.bodies().rule();
    }

    /**
     * Where somebody stands when he must decide.
     *
     * @param stakes what joining may cost and bring
     * @param won what he has from having rallied if the leader wins
     * @param missed what it costs him to have stood aside if the leader wins
     * @param freely what the challengers' victory brings him if he only looks on: relief is for everybody; at least 0
     * @param joining how he leans to joining beyond what he can explain
     * @param rallying how he leans to rallying beyond what he can explain
     * @param sheltered share of the people who would come out for him: they shelter him from the cost of showing a side,
     *     and make it less likely that those win against whom he rallies; in [0, 1]
     * @param ruin what the challengers' victory costs him as a rival of theirs, wherever he stood; at least 0
     */
    public record Position(
            Stakes stakes,
            double won,
            double missed,
            double freely,
            double joining,
            double rallying,
            double sheltered,
            double ruin) {
        /**
         * The chance from which joining is better than standing aside, caution and leaning included; in [0, 1]. Root of
         * {@code 4 c p^2 + (slope - 4 c) p - cost = 0}, c the caution.
         */
        public double threshold(Parameters p) {
            double slope = stakes.gain() + stakes.loss() - missed + p.asideWinners() - freely;
            double cost = stakes.loss() - missed - joining;
            if (cost <= 0) {
                return 0;
            }
            double c = 4 * p.caution() * (1 - sheltered);
            double b = slope - c;
            double root = c > 1e-9 ? (FastMath.sqrt(b * b + 4 * c * cost) - b) / (2 * c) : cost / slope;
            return root >= 0 && root <= 1 ? root : 1;
        }
    }

    /** What each option is worth at this chance of success, and what is chosen. */
    public static Decision decide(double chance, Position at, Parameters p) {
        double exposed = 1 - at.sheltered();
        double join = at.stakes().worth(chance) - exposed * caution(chance, p) + at.joining();
        double aside = -(1 - chance) * at.missed() + chance * (at.freely() - p.asideWinners());
        double stopped = chance * exposed;
        double spared = (chance - stopped) * at.ruin();
        double rally = (1 - stopped) * at.won() - stopped * p.defeat() - exposed * p.caution() + spared + at.rallying();
        return new Decision(chance, at.threshold(p), join, aside, rally);
    }

    /** What it costs to join now rather than when all is clear: most when the outcome is open. */
    static double caution(double chance, Parameters p) {
        return p.caution() * 4 * chance * (1 - chance);
    }

    private double patronPull(Regime regime, int elite) {
        Elites elites = regime.elites();
        int patrons = elites.patrons(elite);
        double pull = 0;
        for (int p = 0; p < patrons; p++) {
            int patron = elites.patron(elite, p);
            Stance side = elites.inOffice(patron) ? elites.stance(patron) : Stance.ASIDE;
            pull += side == Stance.JOINED ? 1 : side == Stance.RALLIED ? -1 : 0;
        }
        return patrons == 0 ? 0 : parameters.patron() * pull / patrons;
    }

    /**
     * An elite shows its side.
     *
     * @param actor who decides
     * @param target whom the attempt aims at
     * @param stance joined, aside or rallied
     * @param weight its weight in the arena
     * @param guard its share of the force that guards the leader
     * @param decision all that was weighed
     */
    public record Chose(int actor, int target, Stance stance, double weight, double guard, Decision decision)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String kind() {
            return switch (stance) {
                case JOINED -> "joined";
                case RALLIED -> "rallied";
                default -> "stood_aside";
            };
        }

        @Override
        public String tell(Teller voice) {
            String deed =
                    switch (stance) {
                        case JOINED -> "**%s joined**".formatted(voice.capital(actor));
                        case RALLIED -> "**%s rallied to the leader**".formatted(voice.capital(actor));
                        default -> "%s stood aside".formatted(voice.capital(actor));
                    };
            return "%s%s: %s put the chance at %s against a threshold of %s (joining %s, standing aside %s, rallying %s)%s."
                    .formatted(
                            deed,
                            weight > 0 ? " with %s of %s".formatted(voice.percent(weight), voice.counted()) : "",
                            voice.he(actor),
                            voice.number(decision.chance()),
                            voice.number(decision.threshold()),
                            voice.number(decision.join()),
                            voice.number(decision.aside()),
                            voice.number(decision.rally()),
                            guard > 0 && stance == Stance.JOINED
                                    ? "; the guard is now %s to hold back".formatted(voice.his(actor))
                                    : "");
        }

        @Override
        public void moves(Stage stage) {
            stage.takesSide(actor, stance);
        }

        @Override
        public @Nullable Sign sign(Teller voice) {
            int rank = 20 + (int) (100 * weight);
            return switch (stance) {
                case JOINED -> new Sign(voice.name(actor) + " joins", Sign.Tone.CHALLENGERS, rank);
                case ASIDE -> null;
                default -> new Sign(voice.name(actor) + " rallies", Sign.Tone.LEADER, rank);
            };
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            boolean joins = stance == Stance.JOINED;
            boolean counts = weight > 0 || guard > 0; // whoever has neither a vote nor troops here decided nothing
            if (!counts || !ending.attempted() || ending.before() || joins != ending.coup()) {
                return null;
            }
            boolean turned = guard > 0 && joins;
            String words = "%s %s %s%s (chance %s, threshold %s)%s."
                    .formatted(
                            voice.name(actor),
                            switch (stance) {
                                case JOINED -> "joined";
                                case RALLIED -> "rallied to the leader";
                                default -> "stood aside";
                            },
                            voice.when(),
                            weight < 0.005 ? "" : " with %s of %s".formatted(voice.percent(weight), voice.counted()),
                            voice.number(decision.chance()),
                            voice.number(decision.threshold()),
                            turned ? ": the guard was " + voice.his(actor) + " to hold back" : "");
            return Reason.about(actor, stance == Stance.ASIDE ? Reason.Rank.MINOR : Reason.Rank.HELPED, words)
                    .plus(2 * weight + (turned ? 0.5 : 0));
        }
    }
}
