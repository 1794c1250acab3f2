package palace.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.model.institution.BallotRule;
import palace.scenario.format.Definitions;
import palace.scenario.format.Node;
import palace.scenario.format.OneOf;
import palace.scenario.format.Reading;
import palace.scenario.format.Real;
import palace.scenario.format.Type;

/** A {@link BallotRule} in a file: one of two words, or a quorum. */
record BallotRuleType() implements Type<BallotRule> {
    private static final OneOf<BallotRule> WORDS = new OneOf<>(words());

    /** A quorum of nobody is 'present'; more than all cannot come. */
    private static final Real QUORUM = new Real(0, 1);

    private static Map<String, BallotRule> words() {
        Map<String, BallotRule> words = new LinkedHashMap<>();
        words.put("all-seats", BallotRule.ALL_SEATS);
        words.put("present", BallotRule.PRESENT);
        return words;
    }

    @Override
    public @Nullable BallotRule read(Node node, String path, Reading reading) {
        boolean number = node instanceof Node.Scalar scalar && scalar.number() != null;
        if (!number) {
            return WORDS.read(node, path, reading);
        }
        Double share = QUORUM.read(node, path, reading);
        return share == null ? null : BallotRule.quorum(share);
    }

    @Override
    public @Nullable Object literal(BallotRule value) {
        Object word = WORDS.literal(value);
        return word == null ? value.quorum() : word;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("anyOf", List.of(WORDS.schema(definitions), QUORUM.schema(definitions)));
    }
}
