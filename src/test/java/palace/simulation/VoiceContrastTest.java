package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.history.History;

@Tag("K6")
class VoiceContrastTest {
    private static final int HISTORIES = 400;

    /**
     * Five generals whom most of the public follows, believed to win everybody or nobody, in 400 histories of 20 years,
     * the same draws on both sides. If what others believe did not matter, some 1 000 attempts on either side would
     * differ by 135 (3 standard errors of a difference of independent counts) less than once in 700 times.
     */
    @Test
    void whatOthersBelieveOfAFollowingMakesMovesThatWouldNotBeMade() {
        Behaviour shipped = BehaviourReader.shipped();

        assertThat(attempts(shipped.with("voice.pull", 1)))
                .isGreaterThan(attempts(shipped.with("voice.pull", 0)) + 135);
    }

    private static long attempts(Behaviour behaviour) {
        CaseModel run = Histories.run(
                Histories.scenario("preset/world-average", "cohorts.commanders.following=0.7"), behaviour, Set.of());
        return LongStream.range(0, HISTORIES)
                .map(r -> run.counted(Histories.SEED, r).attempts().size())
                .sum();
    }

    @Test
    void whereNobodyIsFollowedAHistoryIsTheSameWithAndWithoutVoices() {
        CaseModel with = Histories.run("record/khrushchev-1964");
        CaseModel without = Histories.without("Voice", "record/khrushchev-1964");
        for (int r = 0; r < 20; r++) {
            History one = with.recorded(Histories.SEED, r);
            History other = without.recorded(Histories.SEED, r);

            assertThat(other.entries()).isEqualTo(one.entries());
            assertThat(Histories.bits(other.series(), 0, other.weeks()))
                    .isEqualTo(Histories.bits(one.series(), 0, one.weeks()));
        }
    }
}
