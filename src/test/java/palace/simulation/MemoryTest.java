package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.behaviour.BehaviourReader;

/** What a large regime costs in memory: less than 220 bytes an elite, and 16 a tie more in an attempt. */
class MemoryTest {
    private static final int SMALL = 10_000;
    private static final int LARGE = 20_000;

    @Test
    void aRegimeInAnAttemptNeedsUnder220BytesAnEliteAnd16ATie() {
        Regime small = inAnAttempt(SMALL);
        Regime large = inAnAttempt(LARGE);

        double perElite = (double) (beyondTies(large) - beyondTies(small)) / (LARGE - SMALL);

        assertThat(perElite).isBetween(100.0, 220.0);
    }

    /** In peace, ties and all: what a million people cost. */
    @Test
    void aRegimeInPeaceNeedsUnder220BytesAnEliteWithItsTies() {
        Set<Object> none = Collections.newSetFromMap(new IdentityHashMap<>());

        long grown = bytes(world(LARGE), none) - bytes(world(SMALL), none);

        assertThat((double) grown / (LARGE - SMALL)).isBetween(100.0, 220.0);
    }

    private static Regime inAnAttempt(int elites) {
        Regime regime = world(elites);
        Plot plot = regime.found(0, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
        regime.launch(plot, false, 1);
        return regime;
    }

    private static long beyondTies(Regime regime) {
        int ties = regime.rivalries().count() + regime.ties().trust().count();
        return bytes(regime, Collections.newSetFromMap(new IdentityHashMap<>())) - 16L * ties;
    }

    /** Bytes of all arrays that hang on an object of ours. */
    private static long bytes(Object object, Set<Object> seen) {
        if (object == null || !seen.add(object)) {
            return 0;
        }
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return (long) Array.getLength(object) * width(type.getComponentType());
        }
        if (object instanceof List<?> list) {
            return list.stream().mapToLong(item -> 4 + bytes(item, seen)).sum();
        }
        if (!type.getName().startsWith("palace.") || type.isEnum()) {
            return 0;
        }
        long bytes = 0;
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                bytes += bytes(valueOf(field, object), seen);
            }
        }
        return bytes;
    }

    private static int width(Class<?> component) {
        return component == double.class || component == long.class
                ? 8
                : component == short.class ? 2 : component == byte.class || component == boolean.class ? 1 : 4;
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @Test
    void aCopyCostsWhatChangesAndNotTheTies() {
        Regime small = world(SMALL);
        Regime large = world(LARGE);
        small.copy();

        double perElite = (double) (allocatedBy(large::copy) - allocatedBy(small::copy)) / (LARGE - SMALL);

        assertThat(perElite).isBetween(100.0, 180.0);
    }

    /** A week allocates for events and for attempts, never for an elite; so a quiet week costs next to nothing. */
    @Test
    void aQuietWeekAllocatesNothingForAnElite() {
        CaseModel run = quiet(SMALL, 52);
        CaseModel none = quiet(SMALL, 1);
        run.counted(Histories.SEED, 0);
        none.counted(Histories.SEED, 0);

        long bytes =
                allocatedBy(() -> run.counted(Histories.SEED, 0)) - allocatedBy(() -> none.counted(Histories.SEED, 0));

        assertThat((double) bytes / (51L * SMALL)).isLessThan(1);
    }

    private static CaseModel quiet(int elites, int weeks) {
        Regime start = world(elites);
        CaseModel run = Histories.run(
                Histories.scenario("preset/world-average"),
                BehaviourReader.shipped(),
                Set.of("Founding", "Appointment", "Predation"));
        return new CaseModel(draws -> start.copy(), run.overview(), List.of(), weeks, false);
    }

    private static Regime world(int elites) {
        CaseModel run = Histories.run("preset/world-average", "cohorts.ministers.count=" + (elites - 24));
        return run.start().apply(Draws.of(Histories.SEED, 0));
    }

    private static long allocatedBy(Runnable action) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        action.run();
        return threads.getThreadAllocatedBytes(self) - before;
    }
}
