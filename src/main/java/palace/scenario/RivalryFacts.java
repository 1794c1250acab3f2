package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Either;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Real;
import palace.scenario.format.Type;
import palace.scenario.term.Terms;

/** Who preys on whom: watches, attacks, denounces. */
public sealed interface RivalryFacts {
    /** The two forms in a file. */
    Type<RivalryFacts> FORMAT = new Either<>("within", Within.FORMAT, Named.FORMAT);

    /** Whether the leader set it up by overlapping tasks; else it is natural. */
    boolean instigated();

    /**
     * Somebody on somebody; a cohort stands for every member.
     *
     * @param mutual whether the prey preys back
     */
    record Named(
            String predator,
            String prey,
            boolean instigated,
            boolean mutual,
            @Nullable String source) implements RivalryFacts {
        private static final Keys KEYS = new Keys();
        private static final Key<String> PREDATOR =
                KEYS.required("predator", Terms.SOMEBODY, "Who watches and attacks; a cohort stands for every member.");
        private static final Key<String> PREY = KEYS.required("prey", Terms.SOMEBODY, "Who is watched and attacked.");
        private static final Key<Boolean> INSTIGATED =
                KEYS.defaulted("instigated", Terms.FLAG, false, "Whether the leader set it up, by overlapping tasks.");
        private static final Key<Boolean> MUTUAL =
                KEYS.defaulted("mutual", Terms.FLAG, false, "Whether the prey preys back.");
        private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

        static final Block<Named> FORMAT = KEYS.block("rivalry", "One elite preys on another.", Named::of);

        private static Named of(Fields f) {
            String predator = f.get(PREDATOR);
            String prey = f.get(PREY);
            f.require(!predator.equals(prey), PREY, "is the predator too; for ties inside a cohort use 'within'.");
            return new Named(predator, prey, f.get(INSTIGATED), f.get(MUTUAL), f.find(SOURCE));
        }
    }

    /**
     * Random ties inside a cohort.
     *
     * @param perElite the mean number of prey of each member
     */
    record Within(
            String cohort,
            double perElite,
            boolean instigated,
            @Nullable String source) implements RivalryFacts {
        private static final Keys KEYS = new Keys();
        private static final Key<String> COHORT = KEYS.required(
                "within", Terms.COHORT_ID, "The cohort, or 'everybody', among whom ties are drawn at random.");
        private static final Key<Double> PER_ELITE =
                KEYS.required("per-elite", new Real(0, 100), "The mean number of prey of each member.", 1.0);
        private static final Key<Boolean> INSTIGATED =
                KEYS.defaulted("instigated", Terms.FLAG, false, "Whether the leader set them up.");
        private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

        static final Block<Within> FORMAT =
                KEYS.block("rivalries-within", "Random rivalries inside a cohort.", Within::of);

        private static Within of(Fields f) {
            return new Within(f.get(COHORT), f.get(PER_ELITE), f.get(INSTIGATED), f.find(SOURCE));
        }
    }
}
