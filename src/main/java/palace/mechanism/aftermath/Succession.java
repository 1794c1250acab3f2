package palace.mechanism.aftermath;

import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Event;
import palace.model.LeaderStart;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Require;
import palace.model.Stance;
import palace.model.Voice;
import palace.random.Draws;

/**
 * Who rules after the leader: the head of the move that won, or, after any other end, whoever has most power among those who
 * want it. He starts with little aura, and with men who feel passed over.
 *
 * @param parameters see {@link Parameters}
 */
public record Succession(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Succession");

    /**
     * Parameters of the succession.
     *
     * @param mystique mystique of a new leader; in [0, 1]
     * @param ceiling the most that it can come to; in [0, 1]
     * @param levers control of the machinery that a new leader has; in [0, 1]
     * @param passedOver grievance of a fully ambitious man who was passed over; at least 0
     * @param loyalty loyalty of the others to a new leader; in [0, 1]
     * @param friends loyalty added by full trust in him; in [0, 1]
     */
    public record Parameters(
            double mystique, double ceiling, double levers, double passedOver, double loyalty, double friends) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("succession.mystique", mystique);
            Require.fraction("succession.ceiling", ceiling);
            Require.fraction("succession.levers", levers);
            Require.nonNegative("succession.passed-over", passedOver);
            Require.fraction("succession.loyalty", loyalty);
            Require.fraction("succession.friends", friends);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        if (regime.fall() != null && regime.fall() != OutcomeClass.COUP) {
            int heir = strongest(regime);
            if (heir >= 0) {
                accede(regime, heir, draws, recorder);
            }
        }
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (regime.fall() == OutcomeClass.COUP) {
            int head = attempt.plot().head();
            Elites elites = regime.elites();
            for (int i = 0; i < elites.count(); i++) {
                if (elites.inOffice(i) && elites.stance(i) == Stance.RALLIED) {
                    regime.remove(i, Stance.DISMISSED);
                }
            }
            accede(regime, elites.inOffice(head) ? head : strongest(regime), draws, recorder);
        }
    }

    private static int strongest(Regime regime) {
        Elites elites = regime.elites();
        int strongest = Party.NOBODY;
        for (int i = 0; i < elites.count(); i++) {
            boolean stronger = strongest < 0 || claim(elites, i) > claim(elites, strongest);
            if (elites.inOffice(i) && stronger) {
                strongest = i;
            }
        }
        return strongest;
    }

    /** How strong a claim to the first place is. */
    static double claim(Elites elites, int i) {
        return elites.power(i) * (0.5 + elites.ambition(i));
    }

    private void accede(Regime regime, int heir, Draws draws, Recorder recorder) {
        if (heir < 0) {
            return;
        }
        Elites elites = regime.elites();
        long key = draws.key(SOURCE, regime.week());
        recorder.record(new Acceded(heir, Party.LEADER, elites.power(heir)));
        for (int i = 0; i < elites.count(); i++) {
            if (i == heir || !elites.inOffice(i)) {
                continue;
            }
            double trust = regime.ties().trustBetween(heir, i);
            double loyalty = Require.cut(parameters.loyalty() + parameters.friends() * trust);
            elites.changeLoyalty(i, loyalty - elites.loyalty(i));
            elites.changeCloseness(i, loyalty - elites.closeness(i));
            elites.aggrieve(i, parameters.passedOver() * Math.max(0, elites.ambition(i) - 0.5));
        }
        double competence = elites.competence(heir);
        regime.accede(
                heir,
                new LeaderStart(
                        Require.cut(regime.leader().force()),
                        Require.cut(regime.leader().votes()),
                        Require.cut(regime.leader().wideVotes()),
                        parameters.levers(),
                        parameters.mystique(),
                        parameters.ceiling(),
                        0.3 + 0.4 * Draws.uniform(key, heir, 0),
                        0.9,
                        0.4 + 0.5 * competence,
                        0.2 + 0.6 * Draws.uniform(key, heir, 1),
                        45 + 15 * Draws.uniform(key, heir, 2),
                        0.9,
                        0));
    }

    /**
     * A new leader.
     *
     * @param actor who becomes leader
     * @param target the old leader
     * @param power his share of power before
     */
    public record Acceded(int actor, int target, double power) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Voice voice) {
            return "**%s takes the place of %s** (share of power %s)."
                    .formatted(voice.name(actor), voice.name(target), voice.percent(power));
        }
    }
}
