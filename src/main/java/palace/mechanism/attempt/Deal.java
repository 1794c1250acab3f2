package palace.mechanism.attempt;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Fight;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Stakes;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Mediator;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Past;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.model.institution.Politics;
import palace.random.Draws;

/**
 * A stand-off may end in a deal, more easily through an outsider whom both can trust; and a deal teaches everybody that
 * one can move and walk away (K22, K23).
 *
 * <p>"You can move against Putin's government and walk away." The leader weighs a deal against the fight, and so does
 * the head of the challengers; both must want it.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how stakes are judged
 * @param fight what a fight would bring
 */
public record Deal(Parameters parameters, Judgement judgement, Fight fight) implements Mechanism {
    private static final long SOURCE = Draws.source("Deal");

    /**
     * Parameters of deals.
     *
     * @param fight what a fight costs the leader even if he wins it: blood, a martyr, orders not obeyed; at least 0
     * @param office what the leader loses by losing; at least 0
     * @param face what a deal costs the leader; at least 0
     * @param trust trust in the other side's word without a mediator; in [0, 1]
     * @param exile share of the loss that a challenger who walks away still bears if the deal is kept; in [0, 1]
     * @param concession share of what a challenger moved for that a fully trusted deal gives him; in [0, 1]
     * @param breach chance that a promise without any trust is broken; in [0, 1]
     * @param teaches leniency that others learn to expect from a deal; in [0, 1]
     * @param forgotten half-life of that lesson in weeks; above 0
     */
    public record Parameters(
            double fight,
            double office,
            double face,
            double trust,
            double exile,
            double concession,
            double breach,
            double teaches,
            double forgotten) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("deal.fight", fight);
            Require.nonNegative("deal.office", office);
            Require.nonNegative("deal.face", face);
            Require.fraction("deal.trust", trust);
            Require.fraction("deal.exile", exile);
            Require.fraction("deal.concession", concession);
            Require.fraction("deal.breach", breach);
            Require.fraction("deal.teaches", teaches);
            Require.positive("deal.forgotten", forgotten);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Politics politics = regime.politics();
        Past past = regime.fate().past();
        Double months = past.months();
        if (regime.week() == 0 && months != null && past.outcome() == OutcomeClass.DEAL) {
            double faded = Calendar.faded(months * Calendar.MONTH, parameters.forgotten());
            politics.setLeniency(Math.max(politics.leniency(), parameters.teaches() * faded));
        } else if (politics.leniency() > 0) {
            politics.setLeniency(politics.leniency() * (1 - Calendar.weeklyShare(parameters.forgotten())));
        }
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (!fight.reached(attempt) || attempt.plot().sanctioned()) {
            return;
        }
        Plot plot = attempt.plot();
        double chance = fight.chance(attempt) * judgement.consented(regime, attempt);
        Mediator mediator = regime.mediator();
        double leaderTrust =
                mediator == null ? parameters.trust() : Math.max(parameters.trust(), mediator.leaderTrust());
        double headTrust =
                mediator == null ? parameters.trust() : Math.max(parameters.trust(), mediator.trustOf(plot.head()));
        double leader = leaderPrefers(chance, leaderTrust, plot.againstLeader(), parameters);
        Stakes stakes = judgement.stakes().of(regime, plot.head(), plot, attempt.joined());
        double head = headPrefers(chance, headTrust, stakes, parameters);
        double probability =
                judgement.choice().probability(leader) * judgement.choice().probability(head);
        double draw = Draws.uniform(draws.key(SOURCE, attempt.week()), 0);
        boolean struck = draw < probability;
        recorder.record(new Talked(
                Party.LEADER, plot.head(), mediator != null, chance, leader, head, probability, draw, struck));
        if (struck) {
            attempt.settle();
        }
    }

    /** What a deal is worth to the leader over a fight. */
    static double leaderPrefers(double chance, double trust, boolean againstLeader, Parameters p) {
        double fight = -p.fight() - chance * (againstLeader ? p.office() : p.face());
        double deal = -p.face() * (1 - trust);
        return deal - fight;
    }

    /** What a deal is worth to the head of the challengers over a fight. */
    static double headPrefers(double chance, double trust, Stakes stakes, Parameters p) {
        double broken = (1 - p.exile()) * (1 - trust) * p.breach();
        double deal = p.concession() * trust * stakes.gain() - stakes.loss() * (p.exile() + broken);
        return deal - stakes.worth(chance);
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (attempt.outcome() != OutcomeClass.DEAL) {
            return;
        }
        regime.politics().setLeniency(Math.max(regime.politics().leniency(), parameters.teaches()));
        Elites elites = regime.elites();
        int head = attempt.plot().head();
        regime.weights().moveProperty(head, Party.LEADER, elites.privateForce(head));
        for (int member : attempt.plot().members()) {
            if (elites.stance(member) == Stance.JOINED) {
                regime.remove(new WentAway(member, Party.LEADER, parameters.teaches()), recorder);
            }
        }
    }

    /**
     * The two sides talk.
     *
     * @param actor the leader
     * @param target the head of the challengers
     * @param mediated whether a mediator carries the words
     * @param chance that the challengers would win a fight
     * @param leader what a deal is worth to the leader over a fight
     * @param head what a deal is worth to the head of the challengers over a fight
     * @param probability of a deal
     * @param draw the draw
     * @param struck whether a deal is struck
     */
    public record Talked(
            int actor,
            int target,
            boolean mediated,
            double chance,
            double leader,
            double head,
            double probability,
            double draw,
            boolean struck)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "Neither side can be sure of its orders (a fight would go to the challengers with %s). They talk%s: a deal is worth %s more than a fight to %s and %s to %s. **%s** (probability %s, drawn %s)."
                    .formatted(
                            voice.number(chance),
                            mediated ? " through " + voice.mediator() : "",
                            voice.number(leader),
                            voice.name(actor),
                            voice.number(head),
                            voice.name(target),
                            struck ? "They make a deal" : "They do not agree",
                            voice.number(probability),
                            voice.number(draw));
        }

        @Override
        public Sign sign(Teller voice) {
            return Sign.turn(struck ? "deal" : "no deal");
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return struck && ending.attempted() && !ending.before()
                    ? Reason.general(
                            Reason.Rank.DECIDED,
                            "Neither side was sure of its orders: a deal was worth %s more than a fight to %s and %s to %s."
                                    .formatted(
                                            voice.number(leader),
                                            voice.name(actor),
                                            voice.number(head),
                                            voice.name(target)))
                    : null;
        }
    }

    /**
     * A challenger walks away.
     *
     * @param actor the challenger
     * @param target the leader
     * @param teaches leniency that others now expect
     */
    public record WentAway(int actor, int target, double teaches) implements Fall {
        @Override
        public int fallen() {
            return actor;
        }

        @Override
        public Stance fate() {
            return Stance.EXILED;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s has moved against the leader and walks away; that teaches others to expect leniency (%s)."
                    .formatted(voice.capital(actor), voice.number(teaches));
        }
    }
}
