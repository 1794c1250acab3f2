package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import palace.mechanism.attempt.Guard;
import palace.model.OutcomeClass;
import palace.model.event.Stance;
import palace.simulation.history.AttemptTrace;

class FirstAttemptTest {
    private static final int HISTORIES = 60;
    private static final CaseModel KHRUSHCHEV = Histories.run("record/khrushchev-1964");

    private static List<FirstAttempt> attempts(CaseModel run) {
        return LongStream.range(0, HISTORIES)
                .mapToObj(r -> Optional.ofNullable(FirstAttempt.of(run, Histories.SEED, r)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static long succeeding(List<FirstAttempt> attempts, Stance stance) {
        return attempts.stream()
                .filter(attempt ->
                        attempt.succeeds(Held.nobody(attempt.elites()).with(everybody(attempt), stance)))
                .count();
    }

    private static List<Integer> everybody(FirstAttempt attempt) {
        return IntStream.range(0, attempt.elites()).boxed().toList();
    }

    /** Weeks before the window, too: what happens in them is no first attempt. */
    @Test
    void livedAgainWithNobodyHeldItEndsAsItDid() {
        for (CaseModel run : List.of(KHRUSHCHEV, Histories.run("preset/military", "scenario.weeks=104"))) {
            for (long r = 0; r < HISTORIES; r++) {
                FirstAttempt again = FirstAttempt.of(run, Histories.SEED, r);
                List<AttemptTrace> happened = run.counted(Histories.SEED, r).attempts();

                assertThat(again == null).isEqualTo(happened.isEmpty());
                if (again != null) {
                    boolean coup = happened.get(0).outcome() == OutcomeClass.COUP;
                    assertThat(again.week()).isEqualTo(happened.get(0).week());
                    assertThat(again.succeeds()).isEqualTo(coup);
                    assertThat(again.succeeds(Held.nobody(again.elites()))).isEqualTo(coup);
                    assertThat(again.isFree(happened.get(0).head())).isFalse();
                }
            }
        }
    }

    @Test
    void whereAllJoinItSucceedsAndWhereAllRallyItFails() {
        List<FirstAttempt> attempts = attempts(KHRUSHCHEV);

        assertThat(attempts).hasSizeGreaterThan(20);
        assertThat(succeeding(attempts, Stance.RALLIED)).isZero();
        assertThat(succeeding(attempts, Stance.JOINED)).isGreaterThan(9L * attempts.size() / 10);
        assertThat(succeeding(attempts, Stance.ASIDE))
                .isLessThan(attempts.stream().filter(FirstAttempt::succeeds).count());
    }

    @Test
    void whoLeadsItOrIsItsTargetIsHeldToNothing() {
        for (FirstAttempt attempt : attempts(KHRUSHCHEV)) {
            List<Integer> bound = everybody(attempt).stream()
                    .filter(elite -> !attempt.isFree(elite))
                    .toList();

            assertThat(attempt.succeeds(Held.nobody(attempt.elites()).with(bound, Stance.RALLIED)))
                    .isEqualTo(attempt.succeeds());
        }
    }

    @Test
    void withoutAGuardNothingStandsInTheWayOfForce() {
        List<FirstAttempt> attempts = attempts(Histories.run(
                "preset/world-average",
                "elites.guard-commander.closeness=0.95",
                "elites.guard-commander.loyalty=0.95",
                "organisations.guard.force=0.4",
                "politics.terror=0.1"));

        assertThat(attempts.stream()
                        .filter(attempt -> attempt.succeedsWithout(Guard.class))
                        .count())
                .isGreaterThan(attempts.stream().filter(FirstAttempt::succeeds).count());
    }
}
