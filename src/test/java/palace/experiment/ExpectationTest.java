package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.OutcomeClass;

class ExpectationTest {
    /** 50 coups in 100 histories: by R's {@code prop.test(50, 100, correct = FALSE)} 0.4038 to 0.5962. */
    private static CellCounts half() {
        var counts = new CellCounts(10);
        for (int i = 0; i < 100; i++) {
            boolean coup = i % 2 == 0;
            OutcomeClass outcome = coup ? OutcomeClass.COUP : OutcomeClass.NO_ATTEMPT;
            counts.add(new RunRecord(0, i, 1, outcome, 10, coup ? 1 : 0, 0, 0, 0, coup ? 3 : null, null, ""));
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "share(coup) > 0.40, PASS",
        "share(coup) > 0.41, UNDECIDED",
        "share(coup) >= 0.59, UNDECIDED",
        "share(coup) > 0.60, FAIL",
        "share(coup) < 0.60, PASS",
        "share( coup )<=0.59, UNDECIDED",
        "share(coup) < 0.40, FAIL",
        "share(attempt) > 0.40, PASS",
        "share(deal) < 0.038, PASS", // 0 of 100: up to 0.0370
        "share(deal) < 0.036, UNDECIDED"
    })
    void theIntervalDecides(String text, Expectation.Verdict verdict) {
        assertThat(Expectation.parse(text).verdict(half())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "coup > 0.5", "share(coup) = 0.5", "share(coup) > 1.5", "share(coupe) > 0.5"})
    void whatIsNoClaimIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.parse(text));
    }

    @Test
    void aFailedHistoryLowersEveryShare() {
        CellCounts counts = half();
        for (int i = 0; i < 100; i++) {
            counts.add(RunRecord.failed(0, 100 + i, 1, "broken"));
        }

        assertThat(counts.share(OutcomeClass.COUP).share()).isEqualTo(0.25);
        assertThat(counts.share(OutcomeClass.NO_ATTEMPT).share()).isEqualTo(0.25);
        assertThat(counts.failed()).isEqualTo(100);
        assertThat(counts.median(OutcomeClass.COUP)).hasValue(3);
    }
}
