package palace.mechanism.leader;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Career;
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
 * @param parameters see {@link Parameters}
 * @param career how often a leader drops whom
 */
public record Appointment(Parameters parameters, Career.Parameters career) implements Mechanism {
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
            double inherits) {
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
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                fill(regime, i, draws, recorder);
                continue;
            }
            double draw = Draws.uniform(key, i);
            if (draw >= most) {
                continue; // not even the most dangerous man is dropped
            }
            double danger = Career.danger(elites.competence(i), elites.ambition(i), elites.closeness(i));
            double yearly = Career.drops(leader.turnover(), leader.paranoia(), danger, career);
            if (Calendar.within(draw, yearly)) {
                regime.remove(new Dismissed(Party.LEADER, i, danger, leader.paranoia()), recorder);
            }
        }
    }

    private void fill(Regime regime, int office, Draws draws, Recorder recorder) {
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
