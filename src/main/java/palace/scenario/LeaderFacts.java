package palace.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.term.Codebook;
import palace.scenario.term.PersonNames;
import palace.scenario.term.Pronoun;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * The leader at the start.
 *
 * @param since in power since
 * @param levers control of the machinery
 * @param attention how much of what is said reaches him; null: as his tenure suggests
 * @param paranoia how readily he suspects; null: as terror and ruthlessness suggest
 * @param turnover share of the posts that matter whose holders he removes in a year; null: as grievances suggest
 * @param force share of force that he commands himself
 * @param votes his own seats, by body
 */
public record LeaderFacts(
        String name,
        String shortName,
        Pronoun pronoun,
        @Nullable String title,
        LocalDate born,
        LocalDate since,
        Quantity health,
        Quantity ruthlessness,
        Quantity levers,
        @Nullable Quantity attention,
        @Nullable Quantity paranoia,
        @Nullable Quantity turnover,
        Quantity force,
        Map<String, Double> votes,
        List<AbsenceFacts> absences) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> NAME = KEYS.required("name", Terms.LINE, "Full name.", "Nikita Khrushchev");
    private static final Key<String> SHORT = KEYS.optional(
            "short", Terms.LINE, "The name in running text; default: the last word of the name.", "Khrushchev");
    private static final Key<Pronoun> PRONOUN =
            KEYS.defaulted("pronoun", Terms.PRONOUN, Pronoun.HE, "How the chronicle speaks of the leader.");
    private static final Key<String> TITLE = KEYS.optional("title", Terms.LINE, "The office.", "First Secretary");
    private static final Key<LocalDate> BORN = KEYS.required("born", Terms.DATE, "Day of birth.", "1894-04-15");
    private static final Key<LocalDate> SINCE = KEYS.required("since", Terms.DATE, "In power since.", "1953-09-07");
    private static final Key<Quantity> HEALTH =
            KEYS.required("health", Terms.HEALTH, "Health as people around him saw it.", "good");
    private static final Key<Quantity> RUTHLESSNESS = KEYS.required(
            "ruthlessness",
            Terms.QUANTITY,
            "What he does to people who cross him: 0.1 pardons, 0.3 demotes, 0.5 exiles, 0.7 imprisons, 0.9 kills.",
            0.35);
    private static final Key<Quantity> LEVERS =
            KEYS.defaulted("levers", Terms.QUANTITY, Codebook.USUAL_LEVERS, "Control of the machinery of rule.");
    private static final Key<Quantity> ATTENTION = KEYS.optional(
            "attention", Terms.QUANTITY, "How closely he watches; default: as the length of his rule suggests.");
    private static final Key<Quantity> PARANOIA = KEYS.optional(
            "paranoia", Terms.QUANTITY, "How readily he suspects; default: the mean of terror and ruthlessness.");
    private static final Key<Quantity> TURNOVER = KEYS.optional(
            "turnover",
            new TurnoverType(),
            "Share of the posts that matter (seats of the body that confers his place; where there is none, commanders and"
                    + " chiefs) whose holders he removed in a year, over the five years before the window. Default: 0.02,"
                    + " and 0.2 more if everybody is slighted or worse.");
    private static final Key<Quantity> FORCE = KEYS.defaulted(
            "force",
            Terms.QUANTITY,
            Codebook.NOTHING,
            "Share of force under his own command, outside that of any elite.");
    private static final Key<Map<String, Double>> VOTES =
            KEYS.defaulted("votes", Terms.VOTES, Map.of(), "His own seats, by body.");
    private static final Key<List<AbsenceFacts>> ABSENCES = KEYS.defaulted(
            "absences",
            ListOf.any(AbsenceFacts.FORMAT),
            List.of(),
            "When he is away for reasons outside the story: a holiday, a state visit.");

    public static final Block<LeaderFacts> FORMAT = KEYS.block("leader", "The leader at the start.", LeaderFacts::of);

    private static LeaderFacts of(Fields f) {
        String name = f.get(NAME);
        LeaderFacts facts = new LeaderFacts(
                name,
                PersonNames.shortName(name, f.find(SHORT)),
                f.get(PRONOUN),
                f.find(TITLE),
                f.get(BORN),
                f.get(SINCE),
                f.get(HEALTH),
                f.get(RUTHLESSNESS),
                f.get(LEVERS),
                f.find(ATTENTION),
                f.find(PARANOIA),
                f.find(TURNOVER),
                f.get(FORCE),
                f.get(VOTES),
                f.get(ABSENCES));
        f.require(facts.born.isBefore(facts.since), SINCE, "lies before the leader was born (" + facts.born + ").");
        f.require(f.reading().begunBy(facts.since), SINCE, "lies after the start of the window.");
        return facts;
    }
}
