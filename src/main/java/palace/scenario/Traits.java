package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Codebook;
import palace.scenario.term.Grievance;
import palace.scenario.term.Quantity;
import palace.scenario.term.Rank;
import palace.scenario.term.Terms;

/**
 * What is coded of every elite, named or in a cohort.
 *
 * @param closeness to the leader
 * @param assets business and property of his own
 * @param following public following
 * @param loyalty to the leader; null: as closeness suggests
 */
public record Traits(
        Rank rank,
        Quantity closeness,
        Grievance grievance,
        Quantity ambition,
        Quantity competence,
        Quantity assets,
        Quantity following,
        @Nullable Quantity loyalty) {

    /** Returns the loyalty, by the codebook where the case is silent. */
    public Quantity loyaltyOrMapped() {
        return loyalty == null ? Codebook.loyalty(closeness) : loyalty;
    }

    /** The keys, which elites and cohorts share. */
    record Declared(
            Key<Rank> rank,
            Key<Quantity> closeness,
            Key<Grievance> grievance,
            Key<Quantity> ambition,
            Key<Quantity> competence,
            Key<Quantity> assets,
            Key<Quantity> following,
            Key<Quantity> loyalty) {

        /** Declares them in a block. */
        static Declared in(Keys keys) {
            return new Declared(
                    keys.required(
                            "rank", Terms.RANK, "Rank in office: second only to the leader, senior, middle, junior."),
                    keys.required(
                            "closeness",
                            Terms.QUANTITY,
                            "To the leader: 0.1 rivals, 0.5 colleagues, 0.7 protégé, 0.9 friend since youth.",
                            0.6),
                    keys.defaulted(
                            "grievance",
                            Terms.GRIEVANCE,
                            Grievance.NONE,
                            "What the leader has done to him, as stated by sources."),
                    keys.defaulted("ambition", Terms.QUANTITY, Codebook.MEDIUM, "How much he wants the first place."),
                    keys.defaulted("competence", Terms.QUANTITY, Codebook.MEDIUM, "Skill in office and in a plot."),
                    keys.defaulted(
                            "assets", Terms.QUANTITY, Codebook.USUAL_ASSETS, "Business and property of his own."),
                    keys.defaulted("following", Terms.QUANTITY, Codebook.NOTHING, "Public following."),
                    keys.optional("loyalty", Terms.QUANTITY, "Attachment to the leader; default: as closeness."));
        }

        Traits of(Fields f) {
            return new Traits(
                    f.get(rank),
                    f.get(closeness),
                    f.get(grievance),
                    f.get(ambition),
                    f.get(competence),
                    f.get(assets),
                    f.get(following),
                    f.find(loyalty));
        }
    }
}
