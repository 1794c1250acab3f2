package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusteringTest {
    @Test
    void theTermsAreThoseOfMantelAndHaenszel() {
        // Pairs of years: 10, 01, 11, 10, 00. After an attempt 1 of 3 years has one, else 1 of 2.
        Clustering.Terms terms = Clustering.Terms.of(new boolean[] {true, false, true, true, false, false});

        assertThat(terms.top()).isCloseTo(1 * 2 / 5.0, within(1e-12));
        assertThat(terms.bottom()).isCloseTo(1 * 3 / 5.0, within(1e-12));
    }

    @Test
    void aCountryWithoutAttemptsSaysNothing() {
        assertThat(Clustering.Terms.of(new boolean[20])).isEqualTo(new Clustering.Terms(0, 0));
        assertThat(Clustering.Terms.of(new boolean[0])).isEqualTo(new Clustering.Terms(0, 0));
    }
}
