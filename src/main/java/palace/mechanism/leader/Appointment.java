package palace.mechanism.leader;

import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Overmighty;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Newcomer;
import palace.model.Party;
import palace.model.Ranks;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * Negative selection: the leader drops able men who could replace him and fills vacant offices with the loyal and the
 * harmless, the more so the more he fears (K2; Egorov and Sonin 2011, https://doi.org/10.1111/j.1542-4774.2011.01033.x).
 *
 * <p>"The same reason a leader appoints less than competent people to positions of power. Because if they're good, they
 * become a threat to the regime itself."
 *
 * <p>Whom he does not know he neither drops nor chooses, nor those whom others elect or employ: who comes there is like
 * those whom he joins. A man who has outgrown him does not go because he is told to (see {@link Strike}).
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param career how often a leader drops whom
 * @param overmighty who has outgrown him and does not go because he is told to
 */
public record Appointment(Parameters parameters, Career.Parameters career, Overmighty overmighty) implements Mechanism {
    private static final long DISMISSALS = Draws.source("Appointment.dismissals");
    private static final long CANDIDATES = Draws.source("Appointment.candidates");
    /** Draws for each candidate: competence, ambition, loyalty. */
    private static final int TRAITS = 3;

    private static final long KIND = Draws.source("Appointment.kind");

    /**
     * Parameters of appointment.
     *
     * @param candidates people considered for an office; at least 1
     * @param danger what a leader thinks to lose by an able, ambitious, disloyal man, against the use of an able one
     *     (1); at least 0
     * @param loyalty worth of full loyalty to a leader who fears everybody; at least 0
     * @param gifted least competence, and least ambition, of a candidate; in [0, 1]
     * @param giftedSpread how much more the ablest, and the most ambitious, has; in [0, 1]
     * @param kind how far a candidate resembles those from among whom the office is filled; in [0, 1]
     * @param loyal least loyalty of a candidate; in [0, 1]
     * @param loyalSpread how much more the most loyal has; in [0, 1]
     * @param inherits share of the trust between two offices that is left when either has a new holder; in [0, 1]
     * @param reach standing in office below which the leader neither drops nor chooses a man: his service makes him, like
     *     those whom he joins; in [0, 1]
     */
    public record Parameters(
            double candidates,
            double danger,
            double loyalty,
            double gifted,
            double giftedSpread,
            double kind,
            double loyal,
            double loyalSpread,
            double inherits,
            double reach) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("appointment.candidates", candidates, 1, 100);
            Require.nonNegative("appointment.danger", danger);
            Require.nonNegative("appointment.loyalty", loyalty);
            Require.fraction("appointment.gifted", gifted);
            Require.fraction("appointment.gifted-spread", giftedSpread);
            Require.fraction("appointment.kind", kind);
            Require.fraction("appointment.loyal", loyal);
            Require.fraction("appointment.loyal-spread", loyalSpread);
            Require.fraction("appointment.inherits", inherits);
            Require.fraction("appointment.reach", reach);
        }
    }

    /** What a candidate is worth to a leader of this paranoia. */
    public static double worth(Newcomer candidate, double paranoia, Parameters p) {
        double danger = Career.danger(candidate.competence(), candidate.ambition(), candidate.loyalty());
        return candidate.competence() - paranoia * p.danger() * danger + paranoia * p.loyalty() * candidate.loyalty();
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        Leader leader = regime.leader();
        long key = draws.key(DISMISSALS, regime.week());
        double most = Career.drops(leader.turnover(), leader.paranoia(), 1, career) * Calendar.WEEK;
        Everybody.those(
                elites.count(),
                (from, to, found) -> {
                    for (int i = from; i < to; i++) {
                        if (!elites.inOffice(i) || Draws.uniform(key, i) < most) {
                            found.accept(i); // of the others not even the most dangerous man is dropped
                        }
                    }
                },
                i -> decide(regime, i, key, draws, recorder));
    }

    private void decide(Regime regime, int office, long key, Draws draws, Recorder recorder) {
        if (!regime.elites().inOffice(office)) {
            fill(regime, office, draws, recorder);
        } else if (!beneath(regime, office, parameters)) { // or the leader does not know him
            judge(regime, office, Draws.uniform(key, office), recorder);
        }
    }

    private void judge(Regime regime, int elite, double draw, Recorder recorder) {
        Elites elites = regime.elites();
        Leader leader = regime.leader();
        double danger = Career.danger(elites.competence(elite), elites.ambition(elite), elites.closeness(elite));
        double yearly = Career.drops(leader.turnover(), leader.paranoia(), danger, career);
        if (Calendar.within(draw, yearly * byDecree(regime, elite, overmighty))) {
            regime.remove(new Dismissed(Party.LEADER, elite, danger, leader.paranoia()), recorder);
        }
    }

    private void fill(Regime regime, int office, Draws draws, Recorder recorder) {
        if (regime.ranks().known()
                && (beneath(regime, office, parameters) || regime.ranks().own(office))) {
            Newcomer next = likeHisPeers(regime, office, draws);
            regime.appoint(office, next, parameters.inherits());
            recorder.record(new Promoted(Party.NOBODY, office, next.competence(), next.loyalty()));
            return;
        }
        double paranoia = regime.leader().paranoia();
        Newcomer best = candidate(regime, office, 0, draws);
        for (int c = 1; c < (int) parameters.candidates(); c++) {
            Newcomer candidate = candidate(regime, office, c, draws);
            if (worth(candidate, paranoia, parameters) > worth(best, paranoia, parameters)) {
                best = candidate;
            }
        }
        regime.appoint(office, best, parameters.inherits());
        recorder.record(new Appointed(Party.LEADER, office, best.competence(), best.loyalty(), paranoia));
    }

    /** Whether an office is too far down for the leader to know who holds it. */
    static boolean beneath(Regime regime, int office, Parameters p) {
        return regime.elites().standing(office) < p.reach();
    }

    /**
     * How far a decree is enough to drop a man: not where others choose who holds his office, and the less the more he has
     * outgrown the leader; in [0, 1].
     */
    static double byDecree(Regime regime, int elite, Overmighty overmighty) {
        return regime.ranks().own(elite) ? 0 : 1 - overmighty.outgrown(regime, elite);
    }

    private static Newcomer likeHisPeers(Regime regime, int office, Draws draws) {
        long key = draws.key(CANDIDATES, regime.week());
        Ranks ranks = regime.ranks();
        double closeness = ranks.closeness(office, Draws.uniform(key, office, 2));
        return new Newcomer(
                ranks.competence(office, Draws.uniform(key, office, 0)),
                ranks.ambition(office, Draws.uniform(key, office, 1)),
                closeness,
                closeness);
    }

    private Newcomer candidate(Regime regime, int office, int number, Draws draws) {
        long key = draws.key(CANDIDATES, regime.week());
        double competence = gift(Draws.uniform(key, office, TRAITS * number));
        double ambition = gift(Draws.uniform(key, office, TRAITS * number + 1));
        double drawn = Draws.uniform(key, office, TRAITS * number + 2);
        double loyalty = Require.cut(parameters.loyal() + parameters.loyalSpread() * drawn);
        Ranks ranks = regime.ranks();
        if (!ranks.known()) {
            return new Newcomer(competence, ambition, loyalty, loyalty);
        }
        double like = Draws.uniform(draws.key(KIND, regime.week()), office, number);
        return new Newcomer(
                likened(competence, ranks.competence(office, like)),
                likened(ambition, ranks.ambition(office, like)),
                loyalty,
                loyalty);
    }

    private double likened(double drawn, double model) {
        return Require.cut(drawn + parameters.kind() * (model - drawn));
    }

    private double gift(double draw) {
        return Require.cut(parameters.gifted() + parameters.giftedSpread() * draw);
    }

    /**
     * The leader drops a man.
     *
     * @param actor the leader
     * @param target who is dropped
     * @param danger how dangerous the man seemed, in [0, 1]
     * @param paranoia the leader's paranoia
     */
    public record Dismissed(int actor, int target, double danger, double paranoia) implements Fall {
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
            String name = voice.name(target);
            String office = voice.office(target);
            return "%s dismisses %s%s (danger to the leader %s, paranoia %s)."
                    .formatted(
                            voice.name(actor),
                            name,
                            name.startsWith(office) ? "" : ", " + office,
                            voice.number(danger),
                            voice.number(paranoia));
        }
    }

    /**
     * A service or body fills an office of its own.
     *
     * @param actor nobody in particular
     * @param target the office, by the index of its holder
     * @param competence competence of the man promoted
     * @param loyalty loyalty of the man promoted
     */
    public record Promoted(int actor, int target, double competence, double loyalty) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "A new %s takes the place of %s without the leader's doing: competence %s, loyalty %s."
                    .formatted(
                            voice.office(target), voice.name(target), voice.number(competence), voice.number(loyalty));
        }

        @Override
        public void moves(Stage stage) {
            stage.isAppointed(target);
        }
    }

    /**
     * The leader fills an office.
     *
     * @param actor the leader
     * @param target the office, by the index of its holder
     * @param competence competence of the man chosen
     * @param loyalty loyalty of the man chosen
     * @param paranoia the leader's paranoia
     */
    public record Appointed(int actor, int target, double competence, double loyalty, double paranoia)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s appoints a new %s in the place of %s: competence %s, loyalty %s."
                    .formatted(
                            voice.capital(actor),
                            voice.office(target),
                            voice.name(target),
                            voice.number(competence),
                            voice.number(loyalty));
        }

        @Override
        public void moves(Stage stage) {
            stage.isAppointed(target);
        }
    }
}
