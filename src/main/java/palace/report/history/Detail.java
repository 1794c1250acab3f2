package palace.report.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import palace.model.event.Event;
import palace.model.event.People;
import palace.report.folder.Json;

/** The numbers behind an event: the components of its record as a JSON object. */
final class Detail {
    /** These have columns of their own. */
    private static final Set<String> COLUMNS = Set.of("actor", "target");

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components).map(Component::of).toList();
        }
    };

    private Detail() {}

    private record Component(String component, String name, Method accessor, boolean people) {
        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the records are private to their mechanism
            boolean people = component.isAnnotationPresent(People.class);
            return new Component(component.getName(), snakeCase(component.getName()), accessor, people);
        }

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read %s of %s".formatted(component, record), e);
            }
        }
    }

    /**
     * The detail cell of an event.
     *
     * @param name the name of an elite's index, or of a constant of {@link palace.model.Party}
     */
    static String of(Event event, IntFunction<String> name) {
        var out = new StringWriter();
        try (JsonGenerator json = Json.compact(out)) {
            writeRecord(json, event, COLUMNS, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has no faults
        }
        return out.toString();
    }

    /** A number of an event's record by its component's name; NaN when there is none. */
    static double number(Event event, String component) {
        for (Component candidate : COMPONENTS.get(event.getClass())) {
            if (candidate.component().equals(component) && candidate.of(event) instanceof Number number) {
                return number.doubleValue();
            }
        }
        return Double.NaN;
    }

    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static void writeRecord(JsonGenerator json, Object record, Set<String> except, IntFunction<String> name)
            throws IOException {
        json.writeStartObject();
        for (Component component : COMPONENTS.get(record.getClass())) {
            if (!except.contains(component.component())) {
                json.writeFieldName(component.name());
                Object value = component.of(record);
                writeValue(json, component.people() ? named(value, name) : value, name);
            }
        }
        json.writeEndObject();
    }

    private static @Nullable Object named(@Nullable Object value, IntFunction<String> name) {
        if (value instanceof List<?> people) {
            return people.stream().map(person -> named(person, name)).toList();
        }
        return value instanceof Integer person ? name.apply(person) : value;
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value, IntFunction<String> name)
            throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            Json.number(json, number.doubleValue());
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Record) {
            writeRecord(json, value, Set.of(), name);
        } else if (value instanceof Iterable<?> items) {
            writeAll(json, items, name);
        } else if (value.getClass().isArray()) {
            writeArray(json, value, name);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeAll(JsonGenerator json, Iterable<?> items, IntFunction<String> name) throws IOException {
        json.writeStartArray();
        for (Object item : items) {
            writeValue(json, item, name);
        }
        json.writeEndArray();
    }

    private static void writeArray(JsonGenerator json, Object array, IntFunction<String> name) throws IOException {
        json.writeStartArray();
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            writeValue(json, Array.get(array, i), name);
        }
        json.writeEndArray();
    }
}
