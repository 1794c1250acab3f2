package palace.scenario.format;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of records, in their order: the one place that looks into a record from outside. Where nothing can be
 * looked into, as in a page, a table made in the build stands here instead.
 */
public final class Records {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                return List.of();
            }
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true); // the record of an event is private to its mechanism
            }
            return List.of(components);
        }
    };

    private Records() {}

    /** The names of the components of a record, as its source writes them; none of what is no record. */
    public static List<String> names(Class<?> type) {
        return COMPONENTS.get(type).stream().map(RecordComponent::getName).toList();
    }

    /** Whether a component has a mark. */
    public static boolean isMarked(Class<?> type, int component, Class<? extends Annotation> mark) {
        return COMPONENTS.get(type).get(component).isAnnotationPresent(mark);
    }

    /** The value of a component. */
    public static @Nullable Object value(Object record, int component) {
        RecordComponent its = COMPONENTS.get(record.getClass()).get(component);
        try {
            return its.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read %s of %s".formatted(its.getName(), record), e);
        }
    }

    /**
     * A record of numbers.
     *
     * @throws IllegalArgumentException if the record refuses them
     * @throws IllegalStateException if it is not made of as many doubles
     */
    public static <R extends Record> R ofNumbers(Class<R> type, double... values) {
        Class<?>[] types = new Class<?>[values.length];
        Arrays.fill(types, double.class);
        Object[] arguments = Arrays.stream(values).boxed().toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException notOfNumbers) {
            throw new IllegalStateException(notOfNumbers);
        }
    }
}
