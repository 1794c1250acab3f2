package palace.mechanism;

import java.util.Locale;
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
import palace.random.Draws;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;

/**
 * The behaviour that ships with the program, bound to the records of mechanisms; single values may be changed.
 *
 * @param behaviour the file's values
 */
public record Shipped(Behaviour behaviour) {
    public static final Shipped AS_IS = new Shipped(BehaviourReader.shipped());

    /** The same with one value changed, by its path in the file. */
    public Shipped with(String path, double value) {
        return new Shipped(behaviour.with(path, value));
    }

    /** The parameters of a mechanism; the section is named as the class, or the class in which it stands. */
    public <R extends Record> R bind(Class<R> type) {
        Class<?> home = type.getEnclosingClass();
        return behaviour.bind(kebab((home == null ? type : home).getSimpleName()), type);
    }

    public Judgement judgement() {
        return new Judgement(
                bind(Choice.class),
                interests(),
                bind(Prospect.Parameters.class),
                bind(Circle.class),
                bind(Hope.class),
                bind(Consent.Parameters.class),
                bind(Levers.Parameters.class));
    }

    public Interests interests() {
        return new Interests(bind(Stakes.Parameters.class), bind(Career.Parameters.class), bind(Overmighty.class));
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The draw that a source of chance makes for one item at one time. */
    public static double draw(Draws draws, String source, long time, int item) {
        return Draws.uniform(draws.key(Draws.source(source), time), item);
    }

    /** A further draw of the same item. */
    static double draw(Draws draws, String source, long time, int item, int ordinal) {
        return Draws.uniform(draws.key(Draws.source(source), time), item, ordinal);
    }
}
