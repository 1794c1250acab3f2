package palace.report.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import palace.model.event.Event;
import palace.model.event.People;
import palace.report.folder.Json;
import palace.scenario.format.Records;

/** The numbers behind an event: the components of its record as a JSON object. */
final class Detail {
    /** These have columns of their own. */
    private static final Set<String> COLUMNS = Set.of("actor", "target", "day");

    private Detail() {}

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
        int place = Records.names(event.getClass()).indexOf(component);
        if (place >= 0 && Records.value(event, place) instanceof Number number) {
            return number.doubleValue();
        }
        return Double.NaN;
    }

    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static void writeRecord(JsonGenerator json, Object record, Set<String> except, IntFunction<String> name)
            throws IOException {
        json.writeStartObject();
        List<String> names = Records.names(record.getClass());
        for (int i = 0; i < names.size(); i++) {
            if (!except.contains(names.get(i))) {
                json.writeFieldName(snakeCase(names.get(i)));
                Object value = Records.value(record, i);
                boolean people = Records.isMarked(record.getClass(), i, People.class);
                writeValue(json, people ? named(value, name) : value, name);
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
