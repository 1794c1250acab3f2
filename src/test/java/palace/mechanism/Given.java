package palace.mechanism;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Circle;
import palace.mechanism.judgement.Consent;
import palace.mechanism.judgement.Hope;
import palace.mechanism.judgement.Interests;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Levers;
import palace.mechanism.judgement.Overmighty;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;

/**
 * Parameters that a test gives itself, by their names in the behavioural file: {@code "loss-base 0.5, spoils 0.4"}. What
 * is not named is 0, so that a test holds whatever values are shipped.
 */
public final class Given {
    private static final String PLAIN_STAKES = "lawful 1, shared 1, alone 0.1";
    private static final String PLAIN_CAREER = "discount 1, half-life 1";
    private static final String PLAIN_CONSENT = "share 0.5, spread 1, surely 1, overrun 1, overrun-spread 1";
    private static final String PLAIN_PROSPECT = "tally 1, sure 0.001, spread 1, seats 1, cast 1, steps 6, march 12";

    /** Stakes of middling values; a place is worth as much under the next leader as under this. */
    public static final Interests INTERESTS = interests(
            "severity-base 0.15, severity-ruthlessness 0.4, severity-terror 0.5, loss-base 0.5, loss-attachment 0.35, "
                    + "rival-discount 0.7, rival-gain 0.8, stranger-gain 0.4, gain-base 0.2, gain-relief 0.8, "
                    + "spoils 0.5, threatened 1.2, rivals-win 0.6, waiting 4",
            "worth 0.3, service 1",
            "");

    /** Somebody of middling judgement, who counts only on whom he knows of. */
    public static final Judgement JUDGEMENT = judgement(
            new Choice(6),
            INTERESTS,
            "bandwagon 0.8, half 0.5, sure 0.1, loyalists 0.5, critical 0.5, spread 0.15, seats 0.1, cast 0.1, "
                    + "opposing 2, shield 0.3, shield-votes 0.2, absence 0.1");

    private Given() {}

    /** Parameters of these values. */
    public static <R extends Record> R the(Class<R> type, String values) {
        return made(type, values, component -> 0);
    }

    /** The same parameters but for these values. */
    public static <R extends Record> R but(R parameters, String values) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) parameters.getClass();
        return made(type, values, component -> value(component, parameters));
    }

    private static double value(RecordComponent component, Record of) {
        try {
            return (double) component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R extends Record> R made(
            Class<R> type, String values, ToDoubleFunction<RecordComponent> otherwise) {
        Map<String, Double> given = given(values);
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Double value = given.remove(Shipped.kebab(components[i].getName()));
            arguments[i] = value == null ? otherwise.applyAsDouble(components[i]) : value;
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type + " has no " + given.keySet());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Map<String, Double> given(String values) {
        Map<String, Double> given = new LinkedHashMap<>();
        for (String one : values.split(", *", -1)) {
            if (!one.isBlank()) {
                String[] nameAndValue = one.strip().split(" +", -1);
                given.put(nameAndValue[0], Double.parseDouble(nameAndValue[1]));
            }
        }
        return given;
    }

    /** Stakes of these values, in which a motion is punished as a move by force and no place must be shared. */
    public static Interests interests(String stakes, String career, String overmighty) {
        return new Interests(
                but(the(Stakes.Parameters.class, PLAIN_STAKES), stakes),
                career(career),
                the(Overmighty.class, overmighty));
    }

    /** Careers of these values, with a discount of 1 a year and a half-life of a week. */
    public static Career.Parameters career(String values) {
        return but(the(Career.Parameters.class, PLAIN_CAREER), values);
    }

    /** Consent of these values, else uncertain and not to be overrun. */
    public static Consent.Parameters consent(String values) {
        return but(the(Consent.Parameters.class, PLAIN_CONSENT), values);
    }

    /** Prospects of these values; all who would follow are expected to, unless they say otherwise. */
    public static Prospect.Parameters prospect(String values) {
        return but(the(Prospect.Parameters.class, PLAIN_PROSPECT), values);
    }

    /** The same interests but for these of the overmighty. */
    public static Interests but(Interests interests, String overmighty) {
        return new Interests(interests.parameters(), interests.career(), but(interests.overmighty(), overmighty));
    }

    /** The same judgement by somebody who chooses otherwise. */
    public static Judgement but(Judgement judgement, Choice choice) {
        return new Judgement(
                choice,
                judgement.stakes(),
                judgement.prospect(),
                judgement.circle(),
                judgement.hope(),
                judgement.consent(),
                judgement.levers());
    }

    /** The same judgement of other interests. */
    public static Judgement but(Judgement judgement, Interests interests) {
        return new Judgement(
                judgement.choice(),
                interests,
                judgement.prospect(),
                judgement.circle(),
                judgement.hope(),
                judgement.consent(),
                judgement.levers());
    }

    /** A judgement of these stakes and prospects, which knows of others what all believe and hopes for nobody. */
    public static Judgement judgement(Choice choice, Interests interests, String prospect) {
        return new Judgement(
                choice,
                interests,
                prospect(prospect),
                the(Circle.class, ""),
                the(Hope.class, ""),
                consent(""),
                the(Levers.Parameters.class, ""));
    }
}
