package palace.scenario.behaviour;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import palace.scenario.ScenarioException;
import palace.scenario.format.Kebab;
import palace.scenario.format.Nearest;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;
import palace.scenario.format.Records;

/** A section of the behavioural file on its way into a mechanism's record of parameters. */
record Binding(String source, String section, Map<String, BehaviourValue> values) {

    /** Returns the record; its components are numbers named as the parameters, in camel case. */
    <R extends Record> R to(Class<R> type) {
        List<String> names = Records.names(type).stream().map(Kebab::kebab).toList();
        checkNames(names);
        double[] numbers = names.stream()
                .mapToDouble(name -> Objects.requireNonNull(values.get(name)).value())
                .toArray();
        try {
            return Records.ofNumbers(type, numbers);
        } catch (IllegalArgumentException refused) {
            Reading reading = new Reading();
            reading.problem(Place.whole(source), section, refused.getMessage() + ".");
            throw ScenarioException.of(reading, "The value suits the file's range, but not the mechanism's.");
        }
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
}
