package palace.model.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BallotRuleTest {
    private static final double HALF = 0.5;

    @Test
    void ofAllSeatsTheAbsentCountAgainst() {
        assertThat(BallotRule.ALL_SEATS.needed(HALF, 0.7)).isEqualTo(HALF);
    }

    @Test
    void ofThoseWhoVoteFewerAreNeededTheFewerVote() {
        assertThat(BallotRule.PRESENT.needed(HALF, 0.3)).isCloseTo(0.15, within(1e-12));
        assertThat(BallotRule.quorum(HALF).needed(HALF, 0.7)).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void withoutTheQuorumItTakesAMajorityOfAll() {
        assertThat(BallotRule.quorum(HALF).needed(HALF, 0.4)).isEqualTo(HALF);
    }
}
