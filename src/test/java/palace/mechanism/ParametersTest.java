package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of parameters checks every value by its path in the behavioural file. */
class ParametersTest {
    static Stream<Class<? extends Record>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("palace.mechanism").stream()
                        .filter(found ->
                                found.isRecord() && (found.getSimpleName().equals("Parameters") || isSection(found)))
                        .map(JavaClass::reflect)
                        .<Class<? extends Record>>map(found -> found.asSubclass(Record.class))
                        .sorted(Comparator.comparing(Class::getName));
    }

    /** Of what several mechanisms share the record itself is a section of the file. */
    private static boolean isSection(JavaClass found) {
        boolean named = !Shipped.AS_IS
                .behaviour()
                .section(Shipped.kebab(found.getSimpleName()))
                .isEmpty();
        return named
                && found.reflect().getDeclaredClasses().length == 0
                && Arrays.stream(found.reflect().getRecordComponents())
                        .allMatch(component -> component.getType() == double.class);
    }

    @Test
    void everySectionOfTheFileHasItsRecord() {
        assertThat(records().map(ParametersTest::section))
                .containsAll(Shipped.AS_IS.behaviour().sections());
    }

    private static String section(Class<? extends Record> type) {
        Class<?> home = type.getEnclosingClass();
        return Shipped.kebab((home == null ? type : home).getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theShippedValuesAreAccepted(Class<? extends Record> type) {
        assertThat(Shipped.AS_IS.bind(type)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesThatAreNoNumbersAreRefusedByName(Class<? extends Record> type) {
        for (int component = 0; component < type.getRecordComponents().length; component++) {
            refused(type, component, Double.NaN);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesBelowAndAboveAnySenseAreRefusedByName(Class<? extends Record> type) {
        for (int component = 0; component < type.getRecordComponents().length; component++) {
            refused(type, component, -1e6);
            refused(type, component, Double.POSITIVE_INFINITY);
        }
    }

    private static void refused(Class<? extends Record> type, int component, double value) {
        RecordComponent wrong = type.getRecordComponents()[component];
        Class<?> home = type.getEnclosingClass();
        String path =
                Shipped.kebab((home == null ? type : home).getSimpleName()) + "." + Shipped.kebab(wrong.getName());

        assertThatThrownBy(() -> construct(type, component, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(path + " must be ")
                .hasMessageEndingWith("was " + value);
    }

    private static void construct(Class<? extends Record> type, int component, double value) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Record shipped = Shipped.AS_IS.bind(type);
        for (int i = 0; i < components.length; i++) {
            values[i] = i == component ? value : components[i].getAccessor().invoke(shipped);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }
}
