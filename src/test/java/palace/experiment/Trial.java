package palace.experiment;

import java.nio.file.Path;
import java.util.Set;
import palace.random.Draws;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;

/** Runs for tests. */
final class Trial {
    private static final long SOURCE = Draws.source("a test");

    private Trial() {}

    static CaseModel khrushchev() {
        return Cases.run(
                ScenarioReader.read(Path.of("scenarios/record/khrushchev-1964.yaml")),
                BehaviourReader.shipped(),
                Set.of(),
                true);
    }

    /** The same, but about one history in ten breaks down at the start. */
    static CaseModel fragile() {
        CaseModel run = khrushchev();
        return new CaseModel(
                draws -> {
                    if (breaks(draws)) {
                        throw new IllegalStateException("the ledger\nis torn");
                    }
                    return run.start().apply(draws);
                },
                run.overview(),
                run.timeline(),
                run.weeks(),
                run.stopAtFall());
    }

    static boolean breaks(Draws draws) {
        return Draws.uniform(draws.key(SOURCE, 0), 0) < 0.1;
    }
}
