package palace.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seats in the bodies of a scenario. */
final class Seats {
    private Seats() {}

    /** Seats of somebody in a body; none where there is no such body. */
    static double of(Map<String, Double> votes, @Nullable BodyFacts body) {
        return body == null ? 0 : votes.getOrDefault(body.id(), 0.0);
    }

    /** All seats of a body. */
    static double all(Scenario scenario, @Nullable BodyFacts body) {
        double seats = of(scenario.leader().votes(), body);
        for (EliteFacts elite : scenario.elites()) {
            seats += of(elite.votes(), body);
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            seats += cohort.count() * of(cohort.votes(), body);
        }
        return seats;
    }

    /** Share of all seats of a body; 0 where there is none. */
    static double share(Scenario scenario, Map<String, Double> votes, @Nullable BodyFacts body) {
        double all = all(scenario, body);
        return all > 0 ? of(votes, body) / all : 0;
    }
}
