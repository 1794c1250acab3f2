package palace.cli.option;

import java.util.List;
import palace.experiment.Expectation;
import palace.experiment.Results;
import palace.experiment.Shard;

/** The claims that a scenario makes of itself. */
public final class CaseClaims {
    private CaseClaims() {}

    /** What the histories say about them, in their order; nothing where they are only a part of the ensemble. */
    public static List<Expectation.Verdict> verdicts(Asked given, Results results) {
        if (!results.experiment().shard().equals(Shard.WHOLE)) {
            return List.of();
        }
        return given.subject().expect().stream()
                .map(text -> Expectation.parse(text).verdict(results.cells().get(0)))
                .toList();
    }
}
