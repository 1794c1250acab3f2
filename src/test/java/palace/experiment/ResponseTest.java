package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;

class ResponseTest {
    @Test
    void aYearIsTheSameInReportsAsInTheModel() {
        RunRecord once = new RunRecord(0, 0, 1, OutcomeClass.ATTEMPT_FAILED, 5, 1, 1, 0, 0, 3, null, "");
        Response attempts = Response.named("attempts_per_year");

        double rate = attempts.top().of(once, List.of()) / attempts.bottom().of(once, List.of());
        assertThat(rate).isCloseTo(10.4355, within(1e-12)); // 365.2425 / 7 / 5, and not 52 / 5
    }

    @Test
    void aFailedHistoryIsOneWithoutACoupAndOneWithoutAnAttempt() {
        RunRecord failed = RunRecord.failed(0, 0, 1, "a fault");

        for (String name : List.of("share_coup", "share_attempt", "leader_falls")) {
            Response response = Response.named(name);
            assertThat(response.top().of(failed, List.of())).as(name).isZero();
            assertThat(response.bottom().of(failed, List.of())).as(name).isEqualTo(1);
        }
    }
}
