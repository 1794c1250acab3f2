package palace.scenario.start;

import java.util.LinkedHashMap;
import java.util.Map;
import palace.scenario.CohortFacts;
import palace.scenario.term.Levels;
import palace.scenario.term.Quantity;

/**
 * The traits of a cohort in one history: each range is spread evenly over the members, each in an order of its own, so
 * that the ablest is not the most ambitious as well. Loyalty that follows from closeness goes with it.
 */
final class Spread {
    private final Levels levels;
    private final CohortFacts cohort;
    private final Map<String, int[]> orders = new LinkedHashMap<>();

    Spread(Levels levels, CohortFacts cohort) {
        this.levels = levels;
        this.cohort = cohort;
    }

    /** A trait of a member, by his number from 0. */
    double of(String trait, Quantity quantity, int member) {
        if (!quantity.isRange()) {
            return quantity.low();
        }
        boolean mapped = trait.equals("loyalty") && cohort.traits().loyalty() == null;
        int[] order = orders.computeIfAbsent(
                mapped ? "closeness" : trait, name -> levels.order(cohort.id(), name, cohort.count()));
        return quantity.at((order[member] + 0.5) / cohort.count());
    }
}
