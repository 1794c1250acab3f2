package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.model.institution.BallotRule;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Real;
import palace.scenario.term.Codebook;
import palace.scenario.term.Terms;

/**
 * A body that votes.
 *
 * @param canRemove whether it can remove the leader
 * @param majority share of the seats that count which decides; at 0.5 more than half is needed
 * @param rule which seats count: the body's own rule of procedure
 * @param appealTo the body to which a leader who has lost may appeal
 */
public record BodyFacts(
        String id,
        String name,
        boolean canRemove,
        double majority,
        BallotRule rule,
        @Nullable String appealTo) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> ID = KEYS.required("id", Terms.ID, "Its id, used under 'votes'.", "presidium");
    private static final Key<String> NAME =
            KEYS.optional("name", Terms.LINE, "Its name in prose; default: 'the' and its id.", "the Presidium");
    public static final Key<Boolean> CAN_REMOVE =
            KEYS.defaulted("can-remove", Terms.FLAG, false, "Whether it can vote the leader out.");
    private static final Key<Double> MAJORITY = KEYS.defaulted(
            "majority",
            new Real(0.5, 1),
            Codebook.MAJORITY,
            "Share of the seats that count which must be for it; at 0.5, more than half. Which count, says 'rule'.");
    private static final Key<BallotRule> RULE = KEYS.defaulted(
            "rule",
            new BallotRuleType(),
            BallotRule.ALL_SEATS,
            "The body's own rule of procedure: all-seats (a majority of all seats), present (of those who vote), or a"
                    + " number (of those who vote, if they hold at least this share of all seats: a quorum).");
    private static final Key<String> APPEAL_TO = KEYS.optional(
            "appeal-to", Terms.BODY_ID, "The wider body to which a leader who has lost may appeal.", "plenum");

    public static final Block<BodyFacts> FORMAT = KEYS.block("body", "A body that votes.", BodyFacts::of);

    private static BodyFacts of(Fields f) {
        String id = f.get(ID);
        String name = f.find(NAME);
        String appeal = f.find(APPEAL_TO);
        f.require(!id.equals(appeal), APPEAL_TO, "is the body itself; an appeal goes to another one.");
        return new BodyFacts(
                id,
                name == null ? "the " + id.replace('-', ' ') : name,
                f.get(CAN_REMOVE),
                f.get(MAJORITY),
                f.get(RULE),
                appeal);
    }
}
