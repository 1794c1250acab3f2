package palace.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a body.
 *
 * @param body the body; null where there is none, and then nobody has a seat
 * @param all how many it has
 */
public record Seats(@Nullable BodyFacts body, double all) {
    /** Adds up the seats of a body. */
    public static Seats in(Scenario scenario, @Nullable BodyFacts body) {
        double seats = of(scenario.leader().votes(), body);
        for (EliteFacts elite : scenario.elites()) {
            seats += of(elite.votes(), body);
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            seats += cohort.count() * of(cohort.votes(), body);
        }
        return new Seats(body, seats);
    }

    /** Share of all seats of the body that somebody has. */
    public double share(Map<String, Double> votes) {
        return all > 0 ? of(votes, body) / all : 0;
    }

    private static double of(Map<String, Double> votes, @Nullable BodyFacts body) {
        return body == null ? 0 : votes.getOrDefault(body.id(), 0.0);
    }
}
