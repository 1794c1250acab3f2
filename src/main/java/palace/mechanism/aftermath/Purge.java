package palace.mechanism.aftermath;

import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * After an attempt the leader must purge, and destabilise, or not purge, and never know (K20).
 *
 * <p>"If he goes after them, he could further destabilize. If he doesn't go after them, he doesn't know if they'll be
 * there for him." Those who joined and lost fall in any case; whether those who stood aside fall too is his choice.
 *
 * @param parameters see {@link Parameters}
 * @param choice turns the worth of a purge into a probability
 */
public record Purge(Parameters parameters, Choice choice) implements Mechanism {
    private static final long CHOICE = Draws.source("Purge.choice");
    private static final long WHOM = Draws.source("Purge.whom");

    /**
     * Parameters of the purge.
     *
     * @param suspicion worth of a purge to a fully paranoid leader whom all failed; at least 0
     * @param unrest cost of a purge of everybody; at least 0
     * @param breadth share of the suspects that a purge removes; in [0, 1]
     * @param resentment grievance of the rest after a purge; at least 0
     * @param alarm paranoia added by an attempt; in [0, 1]
     */
    public record Parameters(double suspicion, double unrest, double breadth, double resentment, double alarm) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("purge.suspicion", suspicion);
            Require.nonNegative("purge.unrest", unrest);
            Require.fraction("purge.breadth", breadth);
            Require.nonNegative("purge.resentment", resentment);
            Require.fraction("purge.alarm", alarm);
        }
    }

    /** What a purge is worth to a leader of this paranoia whom this share of the weight left alone. */
    static double worth(double paranoia, double asideShare, Parameters p) {
        return p.suspicion() * paranoia * asideShare - p.unrest() * asideShare * asideShare;
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        boolean won = attempt.outcome() == OutcomeClass.COUP;
        if (won && !attempt.plot().againstLeader()) {
            fall(regime, attempt.plot().head(), attempt.plot().target(), recorder);
            regime.leader().changeParanoia(parameters.alarm());
        } else if (attempt.plot().sanctioned()) {
            // Nobody is punished for what the leader wanted; the man who has survived it knows who that was.
            regime.elites().aggrieve(attempt.plot().target(), 1);
            regime.leader().changeParanoia(parameters.alarm());
        } else if (!won && attempt.outcome() != OutcomeClass.DEAL) {
            punish(regime, recorder);
            regime.leader().changeParanoia(parameters.alarm());
            purge(regime, attempt, draws, recorder);
        }
    }

    /** Those who joined and lost. */
    private static void punish(Regime regime, Recorder recorder) {
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i) && elites.stance(i) == Stance.JOINED) {
                fall(regime, Party.LEADER, i, recorder);
            }
        }
    }

    private void purge(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        double worth = worth(regime.leader().paranoia(), attempt.aside(), parameters);
        double probability = choice.probability(worth);
        double draw = Draws.uniform(draws.key(CHOICE, attempt.week()), 0);
        boolean purges = draw < probability;
        int fallen = 0;
        if (purges) {
            long key = draws.key(WHOM, attempt.week());
            for (int i = 0; i < elites.count(); i++) {
                boolean suspect = elites.inOffice(i) && elites.stance(i) == Stance.ASIDE;
                if (suspect && Draws.uniform(key, i) < parameters.breadth() * (1 - elites.closeness(i))) {
                    fall(regime, Party.LEADER, i, recorder);
                    fallen++;
                }
            }
            for (int i = 0; i < elites.count(); i++) {
                if (elites.inOffice(i)) {
                    elites.aggrieve(i, parameters.resentment() * fallen / elites.count());
                }
            }
        }
        recorder.record(
                new Chose(Party.LEADER, Party.NOBODY, purges, fallen, attempt.aside(), worth, probability, draw));
    }

    private static void fall(Regime regime, int by, int elite, Recorder recorder) {
        boolean arrest = by != Party.LEADER || regime.leader().arrests();
        regime.remove(new Removed(by, elite, arrest), recorder);
    }

    /**
     * Somebody falls after an attempt.
     *
     * @param actor who removes him: the leader, or the head of a move that won
     * @param target who falls
     * @param arrested whether he is arrested, or only dismissed
     */
    public record Removed(int actor, int target, boolean arrested) implements Fall {
        @Override
        public int fallen() {
            return target;
        }

        @Override
        public Stance fate() {
            return arrested ? Stance.ARRESTED : Stance.DISMISSED;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s is %s.".formatted(voice.capital(target), arrested ? "arrested" : "dismissed");
        }
    }

    /**
     * The leader purges those who stood aside, or does not.
     *
     * @param actor the leader
     * @param target nobody in particular
     * @param purges whether he does
     * @param fallen how many fall
     * @param aside share of weight that stood aside
     * @param worth of a purge to him
     * @param probability of a purge
     * @param draw the draw
     */
    public record Chose(
            int actor,
            int target,
            boolean purges,
            int fallen,
            double aside,
            double worth,
            double probability,
            double draw)
            implements Event {
        @Override
        public String kind() {
            return purges ? "purged" : "spared";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            String decision = purges
                    ? "**%s purges**: %d of those who stood aside fall".formatted(voice.name(actor), fallen)
                    : "**%s does not purge**, and will not know on whom %s can count"
                            .formatted(voice.name(actor), voice.he(actor));
            return "%s (%s of %s stood aside; a purge was worth %s, probability %s, drawn %s)."
                    .formatted(
                            decision,
                            voice.percent(aside),
                            voice.counted(),
                            voice.number(worth),
                            voice.number(probability),
                            voice.number(draw));
        }
    }
}
