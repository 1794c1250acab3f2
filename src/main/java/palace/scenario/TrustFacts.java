package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Either;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Real;
import palace.scenario.format.Type;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/** Who trusts whom, both ways. */
public sealed interface TrustFacts {
    /** The two forms in a file. */
    Type<TrustFacts> FORMAT = new Either<>("within", Within.FORMAT, Between.FORMAT);

    /** How strongly. */
    Quantity weight();

    /** Two elites; a cohort stands for every member. */
    record Between(
            String one,
            String other,
            Quantity weight,
            @Nullable String source) implements TrustFacts {
        private static final Keys KEYS = new Keys();
        private static final Key<List<String>> BETWEEN = KEYS.required(
                "between", new ListOf<>(Terms.SOMEBODY, 2, 2, false), "The two; a cohort stands for every member.");
        private static final Key<Quantity> WEIGHT =
                KEYS.required("weight", Terms.QUANTITY, "How strongly they trust one another.", 0.7);
        private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

        static final Block<Between> FORMAT = KEYS.block("trust", "Two elites trust one another.", Between::of);

        private static Between of(Fields f) {
            List<String> two = f.get(BETWEEN);
            f.require(
                    !two.get(0).equals(two.get(1)),
                    BETWEEN,
                    "names the same twice; for ties inside a cohort use 'within'.");
            return new Between(two.get(0), two.get(1), f.get(WEIGHT), f.find(SOURCE));
        }
    }

    /**
     * Random ties inside a cohort.
     *
     * @param perElite the mean number of ties of each member
     * @param weight a range is drawn from, tie by tie
     */
    record Within(
            String cohort,
            double perElite,
            Quantity weight,
            @Nullable String source) implements TrustFacts {
        private static final Keys KEYS = new Keys();
        private static final Key<String> COHORT = KEYS.required(
                "within", Terms.COHORT_ID, "The cohort, or 'everybody', among whom ties are drawn at random.");
        private static final Key<Double> PER_ELITE =
                KEYS.required("per-elite", new Real(0, 100), "The mean number of ties of each member.", 3.0);
        private static final Key<Quantity> WEIGHT =
                KEYS.required("weight", Terms.QUANTITY, "How strong they are; from a range each tie draws its own.");
        private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

        static final Block<Within> FORMAT = KEYS.block("trust-within", "Random trust inside a cohort.", Within::of);

        private static Within of(Fields f) {
            return new Within(f.get(COHORT), f.get(PER_ELITE), f.get(WEIGHT), f.find(SOURCE));
        }
    }
}
