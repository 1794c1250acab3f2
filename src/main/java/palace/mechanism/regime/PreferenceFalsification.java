package palace.mechanism.regime;

import org.apache.commons.math3.util.FastMath;
import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Past;
import palace.model.Regime;
import palace.model.Ties;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.model.institution.Politics;
import palace.random.Draws;

/**
 * Everybody is loyal in public; what each feels he keeps to himself, so nobody knows how many feel as he does, until an
 * event shows it (K15, K18; Kuran 1991).
 *
 * <p>"You know your feelings about the regime's policy, but you're not sure what the other people think."
 *
 * <p>Private support is {@code u = w_l l + w_r r + w_M M - g - u0}; discontent means u below 0. In quiet times the
 * shared belief about others' discontent creeps towards a fraction of the truth; an attempt reveals all of it; then it
 * fades again. What attempts before the window revealed is known in part when it opens.
 *
 * @param parameters see {@link Parameters}
 * @param learns share of a gap between belief and candid truth that is closed within a week
 * @param sees share of a gap in the belief about the regime's strength that is closed within a week
 */
public record PreferenceFalsification(Parameters parameters, double learns, double sees) implements Mechanism {
    private static final long SOURCE = Draws.source("PreferenceFalsification");

    /**
     * Parameters of private support and of what is known of it.
     *
     * @param fromLoyalty support at full attachment; at least 0
     * @param fromRents support at all the rents that are due; at least 0
     * @param fromMystique support at full mystique; at least 0
     * @param reserve support that is needed before one is content; at least 0
     * @param candour share of the true discontent that is known in quiet times; in [0, 1]
     * @param remembers share of the rest that each attempt has taught which people remember from before the window; in
     *     [0, 1]
     * @param halfLife weeks in which half of a gap between belief and candid truth is closed; above 0
     * @param strengthHalfLife weeks in which half of a gap in the belief about the regime's strength is closed; above 0
     * @param friends how much a circle of discontented friends lowers that belief; in [0, 1]
     * @param noise half-width of the weekly private signal about the regime's strength; in [0, 1]
     */
    public record Parameters(
            double fromLoyalty,
            double fromRents,
            double fromMystique,
            double reserve,
            double candour,
            double remembers,
            double halfLife,
            double strengthHalfLife,
            double friends,
            double noise) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("preference-falsification.from-loyalty", fromLoyalty);
            Require.nonNegative("preference-falsification.from-rents", fromRents);
            Require.nonNegative("preference-falsification.from-mystique", fromMystique);
            Require.nonNegative("preference-falsification.reserve", reserve);
            Require.fraction("preference-falsification.candour", candour);
            Require.fraction("preference-falsification.remembers", remembers);
            Require.positive("preference-falsification.half-life", halfLife);
            Require.positive("preference-falsification.strength-half-life", strengthHalfLife);
            Require.fraction("preference-falsification.friends", friends);
            Require.fraction("preference-falsification.noise", noise);
        }
    }

    /** What follows from these parameters alone is made once: a week of it would cost as much as several elites. */
    public PreferenceFalsification(Parameters parameters) {
        this(
                parameters,
                Calendar.weeklyShare(parameters.halfLife()),
                Calendar.weeklyShare(parameters.strengthHalfLife()));
    }

    /** Private support; below 0 the elite is secretly discontented. */
    static double support(double loyalty, double rents, double mystique, double grievance, Parameters p) {
        return p.fromLoyalty() * loyalty
                + p.fromRents() * rents
                + p.fromMystique() * mystique
                - grievance
                - p.reserve();
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        feel(regime);
        believe(regime, draws.key(SOURCE, regime.week()));
        Politics politics = regime.politics();
        double known = parameters.candour() * politics.discontent();
        double believed = politics.discontentBelief();
        if (regime.week() == 0) {
            politics.setDiscontentBelief(
                    known + remembered(regime.fate().past(), parameters) * (politics.discontent() - known));
        } else {
            politics.setDiscontentBelief(believed + learns * (known - believed));
        }
    }

    /** How much of what attempts before the window revealed is still known when it opens; in [0, 1]. */
    static double remembered(Past past, Parameters p) {
        Double months = past.months();
        if (months == null) {
            return 0;
        }
        double faded = Calendar.faded(months * Calendar.MONTH, p.halfLife());
        return 1 - (1 - faded) * FastMath.pow(1 - p.remembers(), past.attempts());
    }

    private void feel(Regime regime) {
        Elites elites = regime.elites();
        double mystique = regime.leader().mystique();
        Everybody.each(elites.count(), (from, to) -> feel(elites, mystique, from, to));
        double discontented = 0;
        double power = 0;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                power += elites.power(i);
                discontented += elites.discontentedPower(i);
            }
        }
        regime.politics().setDiscontent(power > 0 ? discontented / power : 0);
    }

    private void feel(Elites elites, double mystique, int from, int to) {
        for (int i = from; i < to; i++) {
            if (elites.inOffice(i)) {
                elites.setSupport(
                        i, support(elites.loyalty(i), elites.rents(i), mystique, elites.grievance(i), parameters));
                elites.serveWeek(i);
            }
        }
    }

    /** Updates what each thinks of the regime's strength, by what it is, what friends confide, and chance. */
    private void believe(Regime regime, long key) {
        regime.ties().listen();
        Leader leader = regime.leader();
        double strength = (leader.levers() + leader.mystique()) / 2;
        double share = regime.week() == 0 ? 1 : sees;
        Everybody.each(regime.elites().count(), (start, end) -> believe(regime, key, strength, share, start, end));
    }

    private void believe(Regime regime, long key, double strength, double share, int start, int end) {
        Elites elites = regime.elites();
        Ties ties = regime.ties();
        for (int i = start; i < end; i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            double signal = strength
                    - parameters.friends() * ties.confided(i) / ties.circle(i)
                    + parameters.noise() * (2 * Draws.uniform(key, i) - 1);
            double belief = elites.belief(i);
            elites.setBelief(i, Require.cut(belief + share * (signal - belief)));
        }
    }

    /** What an attempt reveals: everybody learns how many were discontented all along. */
    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Politics politics = regime.politics();
        politics.setDiscontentBelief(Math.max(politics.discontentBelief(), politics.discontent()));
    }
}
