package palace.statistics;

/**
 * The cumulative incidence of one of several competing causes: the probability of having ended by this cause up to a
 * week, where ending by another cause makes this one impossible. (One minus Kaplan-Meier, which treats the other causes
 * as censoring, would be too high.)
 *
 * <p>The Aalen-Johansen estimator in discrete time. With n(t) histories at risk in week t, of which d(t) end, d_j(t) of
 * them by cause j: I_j(t) = Σ_{s ≤ t} S(s − 1) d_j(s)/n(s), where S(s) = Π_{r ≤ s} (1 − d(r)/n(r)). Weeks are discrete,
 * so ties need no jitter.
 *
 * <p>The variance is of Greenwood's type, by the delta method from the multinomial spread of each week (Marubini and
 * Valsecchi 1995, chapter 10; the one of the R package mstate), as the recursion of the covariances of S and I.
 *
 * <p>The interval is Wilson's score interval at the effective sample size I(1 − I)/variance, which stays in [0, 1] and
 * does not collapse at 0 (Rothman 1978, Journal of Chronic Diseases 31, 557-560, for survival; preferred to log-log and
 * other transformations by Anderson, Bernstein and Pike 1982, Biometrics 38, 407-416). While nothing has been censored the incidence is the plain share of histories,
 * and the interval that of a {@link Proportion}; both are computed as such until then. Bands are pointwise: each covers
 * its week, not the whole curve.
 *
 * @see <a href="https://www.jstor.org/stable/4615704">Aalen and Johansen (1978)</a>
 * @see <a href="https://doi.org/10.1002/sim.2712">Putter, Fiocco and Geskus (2007), section 3</a>
 */
public final class CumulativeIncidence {
    /** Below this the spread of an incidence near 1 is rounding; above it, one history in 1e12 would show. */
    private static final double NO_SPREAD = 1e-12;

    private final double[] incidence;
    private final double[] variance;
    private final long[] atRisk;
    private final long[] followed;

    private CumulativeIncidence(int weeks) {
        incidence = new double[weeks];
        variance = new double[weeks];
        atRisk = new long[weeks];
        followed = new long[weeks];
    }

    /**
     * Returns the incidence of one cause.
     *
     * @param risks the counts, of at least one history
     * @param cause the cause, from 0
     */
    public static CumulativeIncidence of(CompetingRisks risks, int cause) {
        long histories = Arguments.atLeast("number of histories", risks.histories(), 1);
        var result = new CumulativeIncidence(risks.horizon() + 1);
        var state = new State(histories);
        long atRisk = histories;
        long followed = histories;
        for (int week = 0; week <= risks.horizon(); week++) {
            state.step(atRisk, risks.events(week), risks.events(cause, week), followed == histories);
            result.atRisk[week] = atRisk;
            result.followed[week] = followed;
            result.incidence[week] = state.incidence;
            result.variance[week] = state.ofIncidence;
            atRisk -= risks.events(week) + risks.censored(week);
            followed -= risks.censored(week);
        }
        return result;
    }

    /** Returns the probability of having ended by this cause in this week or before. */
    public double at(int week) {
        return incidence[week];
    }

    /** Returns Greenwood's estimate of the variance of {@link #at}. */
    public double variance(int week) {
        return variance[week];
    }

    /** Returns the number of histories that entered the week. */
    public long atRisk(int week) {
        return atRisk[week];
    }

    /** Returns the pointwise interval of {@link #at}. */
    public Interval interval(int week, Confidence confidence) {
        double share = incidence[week];
        double spread = share * (1 - share);
        // Without an event of this cause the histories followed so far bear witness, and no other.
        double effectiveSize = spread > NO_SPREAD ? spread / variance[week] : followed[week];
        return Wilson.interval(spread > NO_SPREAD ? share : Math.rint(share), effectiveSize, confidence);
    }

    /** Survival and incidence at the end of a week, with their covariances. */
    private static final class State {
        private final long histories;
        private long ended;
        private long endedByCause;
        private double survival = 1;
        private double incidence;
        private double ofSurvival;
        private double ofBoth;
        private double ofIncidence;

        private State(long histories) {
            this.histories = histories;
        }

        private void step(long atRisk, long events, long eventsOfCause, boolean nothingCensored) {
            if (nothingCensored) {
                ended += events;
                endedByCause += eventsOfCause;
                count();
            } else if (events > 0) {
                advance((double) atRisk, (double) events / atRisk, (double) eventsOfCause / atRisk);
            }
        }

        /** The multinomial shares, which the recursion would give too but for rounding. */
        private void count() {
            survival = (double) (histories - ended) / histories;
            incidence = (double) endedByCause / histories;
            ofSurvival = survival * (1 - survival) / histories;
            ofBoth = -survival * incidence / histories;
            ofIncidence = incidence * (1 - incidence) / histories;
        }

        private void advance(double atRisk, double hazard, double hazardOfCause) {
            double stay = 1 - hazard;
            double s2 = survival * survival / atRisk;
            ofIncidence += hazardOfCause * (2 * ofBoth + hazardOfCause * ofSurvival + (1 - hazardOfCause) * s2);
            ofBoth = stay * (ofBoth + hazardOfCause * (ofSurvival - s2));
            ofSurvival = stay * (stay * ofSurvival + hazard * s2);
            incidence = Math.min(1, incidence + survival * hazardOfCause); // never above 1 by rounding
            survival *= stay;
        }
    }
}
