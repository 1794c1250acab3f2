package palace.scenario;

import java.util.List;
import java.util.Map;
import palace.model.institution.Control;
import palace.scenario.format.Choice;
import palace.scenario.format.Day;
import palace.scenario.format.Flag;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Real;
import palace.scenario.format.Reference;
import palace.scenario.format.Text;
import palace.scenario.format.Type;

/** What the values of a scenario may be; the blocks share these. */
final class Terms {
    static final String ELITE = "elite";
    static final String COHORT = "cohort";
    static final String EVERYBODY = "everybody";
    static final String BODY = "body";
    static final String ORGANISATION = "organisation";

    /** The word that stands for the leader where an elite's id could stand. */
    static final String LEADER = "leader";

    static final Type<String> ID = Text.ID;
    static final Type<String> LINE = Text.LINE;
    static final Type<String> PARAGRAPH = Text.PARAGRAPH;
    static final Type<Boolean> FLAG = new Flag();
    static final Day DATE = Day.ANY;
    static final Day DATE_IN_WINDOW = Day.IN_WINDOW;
    static final Type<Quantity> QUANTITY = QuantityType.FIVE_STEPS;
    static final Type<Quantity> HEALTH = QuantityType.HEALTH;
    static final Choice<Pronoun> PRONOUN = Choice.of(Pronoun.class);
    static final Choice<Rank> RANK = Choice.of(Rank.class);
    static final Choice<Control> CONTROL = Choice.of(Control.class);
    static final String MEANING_OF_CONTROL =
            "Who makes an officer's career and sits beside him: party (political officers and police in every unit),"
                    + " professional (the service itself), personal (kin, pay or a private master).";
    static final Choice<Grievance> GRIEVANCE = Choice.of(Grievance.class);
    static final Choice<Concerns> CONCERNS = Choice.of(Concerns.class);
    static final Type<Double> HOURS = new Real(0, 1000);

    /** An elite, or every member of a cohort, or one of them ({@code ministers-7}). */
    static final Type<String> SOMEBODY = new Reference("elite", List.of(ELITE, COHORT), List.of());

    static final Type<String> SOMEBODY_OR_LEADER = new Reference("elite", List.of(ELITE, COHORT), List.of(LEADER));
    /** An elite, or one member of a cohort. */
    static final Type<String> ONE = new OnePerson(false);

    /** An elite, or one member of a cohort, or the leader. */
    static final Type<String> ONE_OR_LEADER = new OnePerson(true);

    static final Type<List<String>> PEOPLE = ListOf.oneOrMore(SOMEBODY);
    /** A cohort, or everybody. */
    static final Type<String> COHORT_ID = new Reference("cohort", List.of(COHORT), List.of(EVERYBODY));

    static final Type<String> BODY_ID = new Reference("body", List.of(BODY), List.of());
    static final Type<String> ORGANISATION_ID = new Reference("organisation", List.of(ORGANISATION), List.of());
    static final Type<Map<String, Double>> VOTES = new MapOf<>(BODY_ID, new Real(0, 1_000_000));

    private Terms() {}
}
