package palace.scenario.format;

import org.jspecify.annotations.Nullable;

/** Stands for the table that the build makes of all records of the model: see {@code palace.page.build.RecordTables}. */
final class RecordTable {
    private RecordTable() {}

    /** All records. */
    static Class<?>[] types() {
        throw new UnsupportedOperationException();
    }

    /** The names of the components of each, with a comma between them and an asterisk behind those that are people. */
    static String[] components() {
        throw new UnsupportedOperationException();
    }

    /** The value of a component. */
    static @Nullable Object value(int type, int component, Object record) {
        throw new UnsupportedOperationException();
    }

    /** A record of numbers. */
    static Object ofNumbers(int type, double[] values) {
        throw new UnsupportedOperationException();
    }
}
