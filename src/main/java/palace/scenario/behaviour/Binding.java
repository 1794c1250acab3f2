package palace.scenario.behaviour;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import palace.scenario.ScenarioException;
import palace.scenario.format.Kebab;
import palace.scenario.format.Nearest;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;

/** A section of the behavioural file on its way into a mechanism's record of parameters. */
record Binding(String source, String section, Map<String, BehaviourValue> values) {

    /** Returns the record; its components are numbers named as the parameters, in camel case. */
    <R extends Record> R to(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components)
                .map(part -> Kebab.kebab(part.getName()))
                .toList();
        checkNames(names);
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != double.class) {
                throw new IllegalStateException(type.getName() + "." + components[i].getName() + " is not a double");
            }
            types[i] = double.class;
            arguments[i] = Objects.requireNonNull(values.get(names.get(i))).value();
        }
        return construct(type, types, arguments);
    }

    private void checkNames(List<String> names) {
        Reading reading = new Reading();
        Place place = Place.whole(source);
        for (String name : names) {
            if (!values.containsKey(name)) {
                reading.problem(place, section, "the parameter '" + name + "' is missing.");
            }
        }
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                String nearest = Nearest.to(name, names);
                String maybe = nearest == null ? null : "Maybe '" + nearest + "'.";
                reading.problem(place, section, "the parameter '" + name + "' is not known.", maybe);
            }
        }
        Behaviour.throwIfFailed(reading);
    }

    private <R extends Record> R construct(Class<R> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException cause) {
                Reading reading = new Reading();
                reading.problem(Place.whole(source), section, cause.getMessage() + ".");
                throw ScenarioException.of(reading, "The value suits the file's range, but not the mechanism's.");
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notARecordOfOurs) {
            throw new IllegalStateException(notARecordOfOurs);
        }
    }
}
