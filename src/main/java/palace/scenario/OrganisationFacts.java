package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.institution.Control;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Codebook;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/**
 * An organisation that commands force.
 *
 * @param force its share of the force that could act in the capital within the window
 * @param shieldsLeader whether it guards the leader, as long as whom it answers to is with him
 * @param answersTo an elite's id, a cohort's id, {@code leader}, or null for nobody who acts alone
 * @param hoursAway hours between it and the capital
 * @param own whether it is its commander's own property
 * @param control who makes its officers
 * @param choosesItsOwn whether those who belong to it are not the leader's to appoint or dismiss
 * @param officers who commands inside it, under whom it answers to; a cohort stands for every member
 */
public record OrganisationFacts(
        String id,
        String name,
        Quantity force,
        boolean shieldsLeader,
        @Nullable String answersTo,
        double hoursAway,
        boolean own,
        Control control,
        boolean choosesItsOwn,
        List<String> officers) {
    private static final Keys KEYS = new Keys();
    private static final Key<String> ID = KEYS.required("id", Terms.ID, "Its id.", "kgb");
    private static final Key<String> NAME = KEYS.required("name", Terms.LINE, "Its name in prose.", "KGB");
    private static final Key<Quantity> FORCE = KEYS.declare(new Key<>(
            "force",
            Terms.QUANTITY,
            false,
            Codebook.NOTHING,
            "Share of the force that could act in the capital within the window.",
            List.of(0.12)));
    private static final Key<Boolean> SHIELDS = KEYS.defaulted(
            "shields-leader", Terms.FLAG, false, "Whether it guards the leader, while its commander is with him.");
    private static final Key<String> ANSWERS_TO = KEYS.optional(
            "answers-to",
            Terms.SOMEBODY_OR_LEADER,
            "Who commands it: an elite, a cohort (split evenly) or 'leader'. Needed where it has force.",
            "semichastny");
    private static final Key<Double> HOURS_AWAY =
            KEYS.defaulted("hours-away", Terms.HOURS, 0.0, "Hours between it and the capital.");
    private static final Key<Boolean> OWN =
            KEYS.defaulted("own", Terms.FLAG, false, "Whether it is a private army, its commander's own property.");
    private static final Key<Control> CONTROL = KEYS.optional(
            "control", Terms.CONTROL, Terms.MEANING_OF_CONTROL + " Default: personal if its own, else professional.");
    private static final Key<Boolean> CHOOSES = KEYS.optional(
            "chooses-its-own",
            Terms.FLAG,
            "Whether those who belong to it are elected, or chosen by itself or its owner: the leader can neither"
                    + " dismiss nor appoint them. Default: true if it is somebody's own, else false.");
    public static final Key<List<String>> OFFICERS = KEYS.defaulted(
            "officers",
            Terms.PEOPLE,
            List.of(),
            "Who commands inside it, under the one whom it answers to, where sources name them: a list, or a cohort.");

    public static final Block<OrganisationFacts> FORMAT =
            KEYS.block("organisation", "An organisation and the force it commands.", OrganisationFacts::of);

    private static OrganisationFacts of(Fields f) {
        Quantity force = f.get(FORCE);
        f.require(
                f.has(ANSWERS_TO) || force.high() == 0,
                FORCE,
                "is a share of force that answers to nobody; say whom with 'answers-to' (an elite, a cohort or"
                        + " leader).");
        Control control = f.find(CONTROL);
        Boolean chooses = f.find(CHOOSES);
        return new OrganisationFacts(
                f.get(ID),
                f.get(NAME),
                force,
                f.get(SHIELDS),
                f.find(ANSWERS_TO),
                f.get(HOURS_AWAY),
                f.get(OWN),
                control == null ? Codebook.control(f.get(OWN)) : control,
                chooses == null ? f.get(OWN) : chooses,
                f.get(OFFICERS));
    }
}
