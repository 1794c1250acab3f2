package palace.mechanism.aftermath;

import org.apache.commons.math3.util.FastMath;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Career;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.LeaderStart;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * Who rules after the leader: the head of the move that won, or, after any other end, whoever has most power among those
 * who want it. He starts with little aura, and with men who feel passed over; how much of the machinery he has in hand
 * follows from how much the place held, and from the man.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as in
 * every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param career how often a leader of whom nothing is known yet drops his men
 */
public record Succession(Parameters parameters, Career.Parameters career) implements Mechanism {
    private static final long SOURCE = Draws.source("Succession");
    private static final long EQUALS = Draws.source("Succession.equals");
    // Draws for a new leader: paranoia, ruthlessness and age come first.
    private static final int LEVERS = 3;
    private static final int MYSTIQUE = 4;
    private static final int TURNOVER = 5;

    /**
     * Parameters of the succession.
     *
     * @param mystique mystique of a new leader; in [0, 1]
     * @param ceiling the most that it can come to; in [0, 1]
     * @param inherits share of the levers that the place held at the start which a new leader has; in [0, 1]
     * @param spread how far leaders differ in levers and mystique, either way; in [0, 1]
     * @param turnover how far they differ in how often they drop their men, as a share of the usual; in [0, 1]
     * @param custom how far they keep to the custom of the place in that, against what is usual; in [0, 1]
     * @param passedOver grievance of a fully ambitious man who was passed over; at least 0
     * @param loyalty loyalty of the others to a new leader; in [0, 1]
     * @param friends loyalty added by full trust in him; in [0, 1]
     * @param paranoia least paranoia of a new leader; in [0, 1]
     * @param paranoiaSpread how much more the most paranoid has; in [0, 1]
     * @param attention his attention; in [0, 1]
     * @param decisive decisiveness of one without competence; in [0, 1]
     * @param able decisiveness added by full competence; in [0, 1]
     * @param ruthless least ruthlessness; in [0, 1]
     * @param ruthlessSpread how much more the most ruthless has; in [0, 1]
     * @param age the youngest, in years; at least 0
     * @param ageSpread how much older the oldest is; at least 0
     * @param health his health; in [0, 1]
     */
    public record Parameters(
            double mystique,
            double ceiling,
            double inherits,
            double spread,
            double turnover,
            double custom,
            double passedOver,
            double loyalty,
            double friends,
            double paranoia,
            double paranoiaSpread,
            double attention,
            double decisive,
            double able,
            double ruthless,
            double ruthlessSpread,
            double age,
            double ageSpread,
            double health) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("succession.mystique", mystique);
            Require.fraction("succession.ceiling", ceiling);
            Require.fraction("succession.inherits", inherits);
            Require.fraction("succession.spread", spread);
            Require.fraction("succession.turnover", turnover);
            Require.fraction("succession.custom", custom);
            Require.nonNegative("succession.passed-over", passedOver);
            Require.fraction("succession.loyalty", loyalty);
            Require.fraction("succession.friends", friends);
            Require.fraction("succession.paranoia", paranoia);
            Require.fraction("succession.paranoia-spread", paranoiaSpread);
            Require.fraction("succession.attention", attention);
            Require.fraction("succession.decisive", decisive);
            Require.fraction("succession.able", able);
            Require.fraction("succession.ruthless", ruthless);
            Require.fraction("succession.ruthless-spread", ruthlessSpread);
            Require.between("succession.age", age, 0, 120);
            Require.between("succession.age-spread", ageSpread, 0, 120);
            Require.fraction("succession.health", health);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        if (regime.fall() != null && regime.fall() != OutcomeClass.COUP) {
            int heir = strongest(regime, draws.key(EQUALS, regime.week()));
            if (heir >= 0) {
                accede(regime, heir, draws, recorder);
            }
        }
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (regime.fall() == OutcomeClass.COUP) {
            Elites elites = regime.elites();
            for (int i = 0; i < elites.count(); i++) {
                if (elites.inOffice(i) && elites.stance(i) == Stance.RALLIED) {
                    regime.remove(new Ousted(attempt.plot().head(), i), recorder);
                }
            }
            accede(regime, victor(regime, attempt, draws.key(EQUALS, regime.week())), draws, recorder);
        }
    }

    /** Who takes the place after a coup: its head if he may, else the strongest of his men who may, else of all. */
    private static int victor(Regime regime, Attempt attempt, long key) {
        Elites elites = regime.elites();
        int head = attempt.plot().head();
        if (elites.inOffice(head) && regime.eligible(head)) {
            return head;
        }
        Greatest strongest = new Greatest(key);
        for (int member : attempt.plot().members()) {
            if (elites.inOffice(member) && regime.eligible(member)) {
                strongest.offer(member, claim(elites, member));
            }
        }
        int victor = strongest.orElse(Party.NOBODY);
        return victor >= 0 ? victor : strongest(regime, key);
    }

    /** The strongest of those who may have the place; of all, if nobody may. */
    private static int strongest(Regime regime, long key) {
        int strongest = strongest(regime, true, key);
        return strongest >= 0 ? strongest : strongest(regime, false, key);
    }

    private static int strongest(Regime regime, boolean eligible, long key) {
        Elites elites = regime.elites();
        Greatest strongest = new Greatest(key);
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i) && (!eligible || regime.eligible(i))) {
                strongest.offer(i, claim(elites, i));
            }
        }
        return strongest.orElse(Party.NOBODY);
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
                        Require.cut(parameters.inherits() * regime.machinery() + differs(key, heir, LEVERS)),
                        Require.cut(parameters.mystique() + differs(key, heir, MYSTIQUE)),
                        parameters.ceiling(),
                        Require.cut(parameters.paranoia() + parameters.paranoiaSpread() * Draws.uniform(key, heir, 0)),
                        parameters.attention(),
                        Require.cut(parameters.decisive() + parameters.able() * competence),
                        Require.cut(parameters.ruthless() + parameters.ruthlessSpread() * Draws.uniform(key, heir, 1)),
                        parameters.age() + parameters.ageSpread() * Draws.uniform(key, heir, 2),
                        parameters.health(),
                        0,
                        Require.cut(turnover(career.successor(), regime.habit(), parameters)
                                * (1 + parameters.turnover() * (2 * Draws.uniform(key, heir, TURNOVER) - 1)))));
    }

    /** How often a new leader drops his men, as the middle of what there is: between the usual and the custom of the place. */
    static double turnover(double usual, double custom, Parameters p) {
        if (Double.isNaN(custom) || custom <= 0 || usual <= 0) {
            return usual;
        }
        return usual * FastMath.pow(custom / usual, p.custom());
    }

    private double differs(long key, int heir, int trait) {
        return parameters.spread() * (2 * Draws.uniform(key, heir, trait) - 1);
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
        public String tell(Teller voice) {
            return "**%s takes the place of %s** (share of power %s)."
                    .formatted(voice.name(actor), voice.name(target), voice.percent(power));
        }

        @Override
        public void moves(Stage stage) {
            stage.accedes(actor);
        }
    }

    /**
     * Whoever stood by a leader who was overthrown goes with him.
     *
     * @param actor the head of the move that won
     * @param target who loses his office
     */
    public record Ousted(int actor, int target) implements Fall {
        @Override
        public int fallen() {
            return target;
        }

        @Override
        public Stance fate() {
            return Stance.DISMISSED;
        }

        @Override
        public boolean purge() {
            return false;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s, who stood by %s, is dismissed.".formatted(voice.capital(target), voice.name(Party.LEADER));
        }
    }
}
