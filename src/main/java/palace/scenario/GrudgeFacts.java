package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Grievance;
import palace.scenario.term.Terms;

/**
 * What a named person other than the leader has done to others.
 *
 * @param who whom he has wronged; a cohort stands for every member
 * @param against the person
 * @param grievance how much, in the classes of grievances against the leader
 */
public record GrudgeFacts(
        List<String> who,
        String against,
        Grievance grievance,
        @Nullable String source) {
    private static final Keys KEYS = new Keys();
    private static final Key<List<String>> WHO =
            KEYS.required("who", Terms.PEOPLE, "Whom he has wronged; a cohort stands for every member.");
    private static final Key<String> AGAINST = KEYS.required(
            "against",
            Terms.ONE,
            "The person who did it; what the leader has done is the elite's own 'grievance'.",
            "ignatov");
    private static final Key<Grievance> CLASS = KEYS.required("class", Terms.GRIEVANCE, "How much.", "threatened");
    private static final Key<String> SOURCE = KEYS.optional("source", Terms.LINE, "Where one knows it from.");

    public static final Block<GrudgeFacts> FORMAT =
            KEYS.block("grudge", "A grievance against a named person other than the leader.", GrudgeFacts::of);

    private static GrudgeFacts of(Fields f) {
        String against = f.get(AGAINST);
        f.require(!f.get(WHO).contains(against), AGAINST, "is wronged by himself.");
        return new GrudgeFacts(f.get(WHO), against, f.get(CLASS), f.find(SOURCE));
    }
}
