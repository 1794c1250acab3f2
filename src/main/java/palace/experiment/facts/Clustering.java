package palace.experiment.facts;

import java.util.function.ToDoubleFunction;
import palace.mechanism.Calendar;
import palace.random.Draws;
import palace.simulation.history.AttemptTrace;

/**
 * How much likelier an attempt is in the year after one, within countries: the risk ratio of Mantel and Haenszel with each
 * history as its own stratum, so that unlike regimes do not make it.
 *
 * <p>In few years that ratio comes out too low even where the past does not matter, because an attempt cannot follow
 * itself. So it is divided by what it is when the years of each history are shuffled. Data have some sixty years a country
 * and need that correction less; theirs is not corrected.
 *
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">Mantel and Haenszel (1959)</a>
 */
final class Clustering {
    private static final int SHUFFLES = 20;
    private static final long SHUFFLE = Draws.source("Facts.shuffle");

    private Clustering() {}

    /** The terms of one history in the numerator and the denominator of the ratio. */
    record Terms(double top, double bottom) {
        static Terms of(boolean[] attempted) {
            double after = 0;
            double afterAttempted = 0;
            double otherAttempted = 0;
            int all = attempted.length - 1;
            for (int year = 1; year <= all; year++) {
                after += attempted[year - 1] ? 1 : 0;
                afterAttempted += attempted[year - 1] && attempted[year] ? 1 : 0;
                otherAttempted += !attempted[year - 1] && attempted[year] ? 1 : 0;
            }
            return all < 1
                    ? new Terms(0, 0)
                    : new Terms(afterAttempted * (all - after) / all, otherAttempted * after / all);
        }
    }

    /** The ratio, over that of shuffled years. */
    static Statistic within(WorldSample sample) {
        ToDoubleFunction<Lived> top = life -> Terms.of(attempted(life)).top();
        ToDoubleFunction<Lived> bottom = life -> Terms.of(attempted(life)).bottom();
        return sample.rate(top, bottom).over(sample.rate(life -> shuffled(life).top(), life -> shuffled(life)
                .bottom()));
    }

    /** The ratio of all country-years together. */
    static Statistic crude(WorldSample sample) {
        return sample.yearsWithAttempt(CountryYear::pastAny).over(sample.yearsWithAttempt(year -> !year.pastAny()));
    }

    private static Terms shuffled(Lived life) {
        boolean[] years = attempted(life);
        double top = 0;
        double bottom = 0;
        long seed = life.history().replication();
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            long key = Draws.of(seed, shuffle).key(SHUFFLE, 0);
            for (int last = years.length - 1; last > 0; last--) {
                int other = (int) (Draws.uniform(key, last) * (last + 1));
                boolean kept = years[last];
                years[last] = years[other];
                years[other] = kept;
            }
            Terms terms = Terms.of(years);
            top += terms.top() / SHUFFLES;
            bottom += terms.bottom() / SHUFFLES;
        }
        return new Terms(top, bottom);
    }

    /** Whether there was an attempt in each whole year of the window. */
    private static boolean[] attempted(Lived life) {
        boolean[] years = new boolean[(int) (life.history().weeks() * Calendar.WEEK + 1e-9)];
        for (AttemptTrace move : life.moves()) {
            int year = (int) Math.floor(move.week() * Calendar.WEEK);
            if (year >= 0 && year < years.length) {
                years[year] = true;
            }
        }
        return years;
    }
}
