package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TenuresTest {
    private static final double WEEK = 1 / 52.1775;
    /** Remission of leukaemia with 6-MP, in weeks (Freireich and others 1963); false is censored. */
    private static final Tenures REMISSIONS = new Tenures(List.of(
            end(6, true),
            end(6, true),
            end(6, true),
            end(6, false),
            end(7, true),
            end(9, false),
            end(10, true),
            end(10, false),
            end(11, false),
            end(13, true),
            end(16, true),
            end(17, false),
            end(19, false),
            end(20, false),
            end(22, true),
            end(23, true),
            end(25, false),
            end(32, false),
            end(32, false),
            end(34, false),
            end(35, false)));

    private static Tenures.End end(int weeks, boolean left) {
        return new Tenures.End(0, weeks, left);
    }

    @Test
    void theMedianOfTheTextbookIsFound() {
        double[] once = {1};

        // survfit(Surv(time, status) ~ 1) of these data: S(6) = 0.857, S(13) = 0.690, S(22) = 0.538, S(23) = 0.448
        assertThat(REMISSIONS.quantile(0.5).of(once)).isCloseTo(23 * WEEK, within(1e-12));
        assertThat(REMISSIONS.quantile(0.25).of(once)).isCloseTo(13 * WEEK, within(1e-12));
    }

    @Test
    void whatIsNotReachedLiesBeyondAllThatIsSeenAndIsNotMissing() {
        double[] once = {1};

        assertThat(REMISSIONS.quantile(0.75).of(once)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new Tenures(List.of()).quantile(0.75).of(once)).isNaN(); // nobody is seen
        assertThat(new Tenures(List.of(end(6, true), end(35, false), end(35, false)))
                        .skew(20)
                        .of(once))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(REMISSIONS.skew(20 * WEEK).of(once)).isCloseTo(16.116 / 23, within(1e-4));
    }

    @Test
    void theMeanUpToALimitIsTheAreaBelowTheCurve() {
        // 6 + 0.8571 + 0.8067 * 3 + 0.7529 * 3 + 0.6902 * 3 + 0.6275 * 4, by hand
        assertThat(REMISSIONS.mean(20 * WEEK).of(new double[] {1}) / WEEK).isCloseTo(16.116, within(2e-3));
    }

    @Test
    void historiesThatAllCountTwiceChangeNothing() {
        assertThat(REMISSIONS.quantile(0.5).of(new double[] {2})).isCloseTo(23 * WEEK, within(1e-12));
    }

    @Test
    void whereNobodyIsSeenThereIsNoMean() {
        assertThat(new Tenures(List.of()).mean(20).of(new double[] {1})).isNaN();
    }
}
