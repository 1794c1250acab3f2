package palace.mechanism.judgement;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.model.institution.Control;
import palace.model.institution.Politics;
import palace.random.Draws;

/**
 * What keeps the powerful content: the rents that each expects for as long as this leader keeps him, against a place under
 * the next, who brings his own men (K5, R6, R7). Under a leader who trusts his cadres a post is worth many years of rents
 * and nobody moves; under one who reorganises and rotates it may be gone next year, and there is little to lose.
 *
 * <p>{@code stay = w · d · r / (δ + h)}: rents {@code r}, dependence {@code d} of the career on those who confer the first
 * place, and the rate {@code h} at which the leader drops such men, higher for the able and ambitious who are far from
 * him. How often he drops men is learnt from what he does. A continuation value in the sense of Svolik (2009,
 * https://doi.org/10.1111/j.1540-5907.2009.00377.x) and of Bueno de Mesquita and others (2003), who weigh a sure place in
 * this coalition against a lottery in the next.
 *
 * @param parameters see {@link Parameters}
 * @param learns share of what is thought of the leader's turnover that is learnt anew within a week
 */
public record Career(Parameters parameters, double learns) implements Mechanism {
    /**
     * Parameters of careers.
     *
     * @param worth utility of a year of full rents to one whose career hangs on the leader; at least 0
     * @param discount rate at which later years count less, and at which posts are lost anyway, a year; above 0
     * @param service share of a soldier's career that hangs on the leader where the service itself makes its officers; in
     *     [0, 1]
     * @param threat how many times as often a man is dropped who threatens a paranoid leader fully; at least 0
     * @param typical danger of the ordinary man, to whom the leader's turnover applies; in [0, 1]
     * @param halfLife weeks in which half of what is thought of the leader's turnover is learnt anew; above 0
     * @param successor turnover that is expected of a leader whom nobody knows yet, a year; at least 0
     */
    public record Parameters(
            double worth,
            double discount,
            double service,
            double threat,
            double typical,
            double halfLife,
            double successor) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("career.worth", worth);
            Require.positive("career.discount", discount);
            Require.fraction("career.service", service);
            Require.nonNegative("career.threat", threat);
            Require.fraction("career.typical", typical);
            Require.positive("career.half-life", halfLife);
            Require.nonNegative("career.successor", successor);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public Career(Parameters parameters) {
        this(parameters, Calendar.weeklyShare(parameters.halfLife()));
    }

    /** How dangerous a man is to the leader: able, ambitious and not attached; in [0, 1]. */
    public static double danger(double competence, double ambition, double loyalty) {
        return competence * ambition * (1 - loyalty);
    }

    /** The rate at which a leader of this turnover and paranoia drops a man of this danger, a year. */
    public static double drops(double turnover, double paranoia, double danger, Parameters p) {
        return turnover * (1 + p.threat() * paranoia * danger) / (1 + p.threat() * paranoia * p.typical());
    }

    /** What a place is worth that is lost at this rate, a year. */
    static double place(double rents, double dependence, double rate, Parameters p) {
        return p.worth() * dependence * rents / (p.discount() + rate);
    }

    /** How far a career hangs on those who confer the first place: all of it, but for officers whom the service makes. */
    static double dependence(Regime regime, int elite, Parameters p) {
        Elites elites = regime.elites();
        double force = elites.force(elite);
        boolean service = elites.control(elite) == Control.PROFESSIONAL && force > 0;
        double soldier = service ? Math.min(1, force / (kinds(regime) * elites.power(elite))) : 0;
        return 1 - (1 - p.service()) * soldier;
    }

    /** Kinds of power where seats count: force, seats, rank. */
    private static final int WITH_SEATS = 3;

    private static double kinds(Regime regime) {
        return regime.bodies().canRemove() ? WITH_SEATS : 2;
    }

    /** What an elite expects to keep under this leader. */
    static double stay(Regime regime, int elite, Parameters p) {
        Elites elites = regime.elites();
        Leader leader = regime.leader();
        double danger = danger(elites.competence(elite), elites.ambition(elite), elites.closeness(elite));
        double turnover = regime.politics().turnoverKnown() ? regime.politics().turnover() : p.successor();
        double rate = drops(turnover, leader.paranoia(), danger, p);
        return place(elites.rents(elite), dependence(regime, elite, p), rate, p);
    }

    /** What it expects of a place under the next. */
    static double next(Regime regime, int elite, Parameters p) {
        return place(regime.elites().rents(elite), dependence(regime, elite, p), p.successor(), p);
    }

    /** Learns from whom the leader drops how safe a place under him is; of a new one nothing is known. */
    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        double dropped = regime.fate().takeDroppedPower();
        Politics politics = regime.politics();
        if (!politics.turnoverKnown()) {
            politics.setTurnover(regime.week() == 0 ? regime.leader().turnover() : parameters.successor());
            return;
        }
        double others = 1 - regime.weights().leaderPower();
        double seen = others > 0 ? dropped / others / Calendar.WEEK : 0;
        double known = politics.turnover();
        politics.setTurnover(known + learns * (seen - known));
    }
}
