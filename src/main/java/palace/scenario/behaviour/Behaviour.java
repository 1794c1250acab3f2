package palace.scenario.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.format.Nearest;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;

/**
 * How people decide: the behavioural parameters, one section for each mechanism, the same for all cases. Immutable.
 */
public final class Behaviour {
    private static final String ADVICE = "Behaviour is one file for all cases; a section is a mechanism.";

    private final String source;
    private final Map<String, Map<String, BehaviourValue>> sections;

    /** Dotted paths of the values that somebody has changed. */
    private final Set<String> changed;

    Behaviour(String source, Map<String, Map<String, BehaviourValue>> sections) {
        this(source, sections, Set.of());
    }

    private Behaviour(String source, Map<String, Map<String, BehaviourValue>> sections, Set<String> changed) {
        this.source = source;
        this.sections = sections;
        this.changed = changed;
    }

    /** Returns the names of the sections in the order of the file. */
    public List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    /** Returns the parameters of a section by name, in the order of the file; none if there is no such section. */
    public Map<String, BehaviourValue> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    /** Returns the dotted paths of all parameters in the order of the file. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        sections.forEach((section, values) -> values.keySet().forEach(name -> paths.add(section + "." + name)));
        return paths;
    }

    /** Whether there is a parameter at a dotted path. */
    public boolean has(String path) {
        return find(path) != null;
    }

    /** Returns the parameter at a dotted path; null if there is none. */
    public @Nullable BehaviourValue find(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? null : section(path.substring(0, dot)).get(path.substring(dot + 1));
    }

    /**
     * Returns the parameters of a section as the record of its mechanism, by the names of its components.
     *
     * @throws ScenarioException if a parameter is missing, superfluous or refused by the record
     */
    public <R extends Record> R bind(String section, Class<R> type) {
        return new Binding(source, section, section(section)).to(type);
    }

    /** Checks that there is no section besides these, so that a misspelt one is not ignored. */
    public void requireOnly(Collection<String> known) {
        Reading reading = new Reading();
        for (String section : sections.keySet()) {
            if (!known.contains(section)) {
                reading.problem(
                        Place.whole(source), section, "is a section without a mechanism.", maybe(section, known));
            }
        }
        throwIfFailed(reading);
    }

    /**
     * Returns the behaviour with one value changed.
     *
     * @throws ScenarioException if there is no such parameter, or the value is out of its range
     */
    public Behaviour with(String path, double value) {
        Reading reading = new Reading();
        Behaviour changed = with(Place.whole(path + "=" + value), path, value, reading);
        throwIfFailed(reading);
        return changed;
    }

    /** Returns the behaviour with values changed by settings; all that is wrong with them is told together. */
    public Behaviour with(List<Setting> settings) {
        Reading reading = new Reading();
        Behaviour changed = this;
        for (Setting setting : settings) {
            Place place = setting.place();
            Double value = setting.number();
            if (value == null) {
                reading.problem(place, setting.path(), "must be a number, but is '" + setting.value() + "'.");
            } else {
                changed = changed.with(place, setting.path(), value, reading);
            }
        }
        throwIfFailed(reading);
        return changed;
    }

    /**
     * Returns the behaviour with the values that a textbook case gives, but for those that have been changed already:
     * what is asked for goes before what the case says.
     */
    public Behaviour under(Scenario scenario) {
        Behaviour own = this;
        for (Map.Entry<String, Double> value : scenario.behaviour().entrySet()) {
            own = changed.contains(value.getKey()) ? own : own.with(value.getKey(), value.getValue());
        }
        return own;
    }

    /**
     * Returns the behaviour with values that were drawn, but for those that have been changed already; a textbook case's
     * own values still go before them.
     */
    Behaviour drawn(Map<String, Double> values) {
        Behaviour own = this;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            own = changed.contains(value.getKey()) ? own : own.with(value.getKey(), value.getValue());
        }
        return new Behaviour(source, own.sections, changed);
    }

    /** Returns the behaviour with one value changed; without it, where that is a problem of the reading. */
    public Behaviour with(Place place, String path, double value, Reading reading) {
        BehaviourValue found = find(path);
        if (found == null) {
            reading.problem(place, "", "there is no behavioural parameter '" + path + "'.", maybe(path, paths()));
            return this;
        }
        if (!(value >= found.low() && value <= found.high())) {
            reading.problem(place, path, "must be in [%s, %s], but is %s.".formatted(found.low(), found.high(), value));
            return this;
        }
        int dot = path.indexOf('.');
        Map<String, BehaviourValue> section = new LinkedHashMap<>(section(path.substring(0, dot)));
        section.put(path.substring(dot + 1), found.with(value));
        Map<String, Map<String, BehaviourValue>> all = new LinkedHashMap<>(sections);
        all.put(path.substring(0, dot), Collections.unmodifiableMap(section));
        Set<String> paths = new TreeSet<>(changed);
        paths.add(path);
        return new Behaviour(source, all, Collections.unmodifiableSet(paths));
    }

    /** Returns SHA-256 of all values by their paths, whatever their order and reasons, in hexadecimal. */
    public String hash() {
        Map<String, Double> values = new TreeMap<>();
        sections.forEach((section, parameters) ->
                parameters.forEach((name, parameter) -> values.put(section + "." + name, parameter.value())));
        StringBuilder text = new StringBuilder();
        values.forEach((path, value) ->
                text.append(path).append('=').append(value.doubleValue()).append('\n'));
        return Sha256.of(text.toString());
    }

    private static @Nullable String maybe(String found, Collection<String> known) {
        String nearest = Nearest.to(found, known);
        return nearest == null ? null : "Maybe '" + nearest + "'.";
    }

    static void throwIfFailed(Reading reading) {
        if (reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
    }
}
