package palace.scenario.format;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In a page nothing can be looked into: what the other class of this name finds out stands in a table here. */
public final class Records {
    private static final Map<Class<?>, Integer> PLACES = places();
    private static final List<List<String>> NAMES = new ArrayList<>();
    private static final List<List<Boolean>> PEOPLE = new ArrayList<>();

    static {
        for (String components : RecordTable.components()) {
            List<String> names = new ArrayList<>();
            List<Boolean> people = new ArrayList<>();
            for (String name : components.isEmpty() ? new String[0] : components.split(",")) {
                boolean marked = name.endsWith("*");
                names.add(marked ? name.substring(0, name.length() - 1) : name);
                people.add(marked);
            }
            NAMES.add(names);
            PEOPLE.add(people);
        }
    }

    private Records() {}

    private static Map<Class<?>, Integer> places() {
        Map<Class<?>, Integer> places = new HashMap<>();
        for (Class<?> type : RecordTable.types()) {
            places.put(type, places.size());
        }
        return places;
    }

    private static int place(Class<?> type) {
        Integer place = PLACES.get(type);
        if (place == null) {
            throw new IllegalStateException(type.getName() + " is not in the table of records");
        }
        return place;
    }

    public static List<String> names(Class<?> type) {
        return NAMES.get(place(type));
    }

    public static boolean isMarked(Class<?> type, int component, Class<? extends Annotation> mark) {
        return PEOPLE.get(place(type)).get(component);
    }

    public static @Nullable Object value(Object record, int component) {
        return RecordTable.value(place(record.getClass()), component, record);
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> R ofNumbers(Class<R> type, double... values) {
        return (R) RecordTable.ofNumbers(place(type), values);
    }
}
