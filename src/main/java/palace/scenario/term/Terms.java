package palace.scenario.term;

import java.util.List;
import java.util.Map;
import palace.model.institution.Control;
import palace.scenario.format.Day;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.OneOf;
import palace.scenario.format.Real;
import palace.scenario.format.Reference;
import palace.scenario.format.Text;
import palace.scenario.format.Type;
import palace.scenario.format.YesOrNo;

/** What the values of a scenario may be; the blocks share these. */
public final class Terms {
    public static final String ELITE = "elite";
    public static final String COHORT = "cohort";
    public static final String EVERYBODY = "everybody";
    public static final String BODY = "body";
    public static final String ORGANISATION = "organisation";

    /** The word that stands for the leader where an elite's id could stand. */
    public static final String LEADER = "leader";

    public static final Type<String> ID = Text.ID;
    public static final Type<String> LINE = Text.LINE;
    public static final Type<String> PARAGRAPH = Text.PARAGRAPH;
    public static final Type<Boolean> FLAG = new YesOrNo();
    public static final Day DATE = Day.ANY;
    public static final Day DATE_IN_WINDOW = Day.IN_WINDOW;
    public static final Type<Quantity> QUANTITY = QuantityType.FIVE_STEPS;
    public static final Type<Quantity> HEALTH = QuantityType.HEALTH;
    public static final OneOf<Pronoun> PRONOUN = OneOf.of(Pronoun.class);
    public static final OneOf<Rank> RANK = OneOf.of(Rank.class);
    public static final OneOf<Control> CONTROL = OneOf.of(Control.class);
    public static final String MEANING_OF_CONTROL =
            "Who makes an officer's career and sits beside him: party (political officers and police in every unit),"
                    + " professional (the service itself), personal (kin, pay or a private master).";
    public static final OneOf<Grievance> GRIEVANCE = OneOf.of(Grievance.class);
    public static final OneOf<Concerns> CONCERNS = OneOf.of(Concerns.class);
    public static final Type<Double> HOURS = new Real(0, 1000);

    /** An elite, or every member of a cohort, or one of them ({@code ministers-7}). */
    public static final Type<String> SOMEBODY = new Reference("elite", List.of(ELITE, COHORT), List.of());

    public static final Type<String> SOMEBODY_OR_LEADER =
            new Reference("elite", List.of(ELITE, COHORT), List.of(LEADER));
    /** An elite, or one member of a cohort. */
    public static final Type<String> ONE = new OnePerson(false);

    /** An elite, or one member of a cohort, or the leader. */
    public static final Type<String> ONE_OR_LEADER = new OnePerson(true);

    public static final Type<List<String>> PEOPLE = ListOf.oneOrMore(SOMEBODY);
    /** A cohort, or everybody. */
    public static final Type<String> COHORT_ID = new Reference("cohort", List.of(COHORT), List.of(EVERYBODY));

    public static final Type<String> BODY_ID = new Reference("body", List.of(BODY), List.of());
    public static final Type<String> ORGANISATION_ID = new Reference("organisation", List.of(ORGANISATION), List.of());
    public static final Type<Map<String, Double>> VOTES = new MapOf<>(BODY_ID, new Real(0, 1_000_000));

    private Terms() {}
}
