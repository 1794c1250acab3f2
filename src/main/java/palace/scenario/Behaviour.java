package palace.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How people decide: every behavioural parameter, by mechanism, with its unit, range and origin. */
public final class Behaviour {
    private final Map<String, Map<String, BehaviourValue>> sections;

    Behaviour(Map<String, Map<String, BehaviourValue>> sections) {
        this.sections = sections;
    }

    /** The names of the sections, in order. */
    public Set<String> sections() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** The parameters of a section, in order. */
    public Map<String, BehaviourValue> section(String name) {
        Map<String, BehaviourValue> section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("the behavioural file has no section '%s'".formatted(name));
        }
        return Collections.unmodifiableMap(section);
    }

    /** Whether there is a parameter of this dotted path. */
    public boolean has(String path) {
        int dot = path.indexOf('.');
        Map<String, BehaviourValue> section = dot < 0 ? null : sections.get(path.substring(0, dot));
        return section != null && section.containsKey(path.substring(dot + 1));
    }

    /** The dotted paths of all parameters, sorted. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        sections.forEach((section, values) -> values.keySet().forEach(name -> paths.add(section + "." + name)));
        return paths;
    }

    /**
     * The same behaviour with one parameter changed.
     *
     * @throws IllegalArgumentException if there is no such parameter, or the value is out of its range
     */
    public Behaviour with(String path, double value) {
        int dot = path.indexOf('.');
        String section = dot < 0 ? "" : path.substring(0, dot);
        String name = path.substring(dot + 1);
        BehaviourValue before = sections.getOrDefault(section, Map.of()).get(name);
        if (before == null) {
            throw new IllegalArgumentException("no behavioural parameter is called '%s'".formatted(path));
        }
        Map<String, Map<String, BehaviourValue>> changed = new LinkedHashMap<>(sections);
        Map<String, BehaviourValue> values = new LinkedHashMap<>(section(section));
        values.put(name, before.with(path, value));
        changed.put(section, values);
        return new Behaviour(changed);
    }

    /**
     * Binds a section to the record of its mechanism, component by component.
     *
     * @throws IllegalArgumentException if a parameter is missing, superfluous or refused by the record
     */
    public <R extends Record> R bind(String name, Class<R> type) {
        Map<String, BehaviourValue> values = section(name);
        RecordComponent[] components = type.getRecordComponents();
        Set<String> left = new TreeSet<>(values.keySet());
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int c = 0; c < components.length; c++) {
            String parameter = kebab(components[c].getName());
            BehaviourValue value = values.get(parameter);
            if (value == null) {
                throw new IllegalArgumentException("the behavioural file lacks %s.%s".formatted(name, parameter));
            }
            left.remove(parameter);
            arguments[c] = value.value();
            types[c] = components[c].getType();
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    "the behavioural file has %s.%s, which nothing reads".formatted(name, String.join(", ", left)));
        }
        return construct(type, types, arguments);
    }

    private static <R extends Record> R construct(Class<R> type, Class<?>[] types, Object[] arguments) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A hash of all values, by which results name the behaviour that made them. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        for (String path : paths()) {
            int dot = path.indexOf('.');
            BehaviourValue value = section(path.substring(0, dot)).get(path.substring(dot + 1));
            text.append(path)
                    .append('=')
                    .append(value == null ? "" : value.value())
                    .append('\n');
        }
        return Sha256.of(text.toString());
    }
}
