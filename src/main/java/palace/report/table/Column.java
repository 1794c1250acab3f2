package palace.report.table;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, declared once.
 *
 * @param name its name, in lower_snake_case
 * @param meaning what it means, in plain English
 * @param cell its cell in a row, as text
 * @param <R> what a row is made of
 */
public record Column<R>(String name, String meaning, Function<? super R, String> cell) {
    /** A column of numbers; NaN is an empty cell: not applicable. */
    public static <R> Column<R> number(String name, String meaning, ToDoubleFunction<? super R> value) {
        return new Column<>(name, meaning, row -> Numbers.text(value.applyAsDouble(row)));
    }

    /** A column of whole numbers of any size. */
    public static <R> Column<R> count(String name, String meaning, ToLongFunction<? super R> value) {
        return new Column<>(name, meaning, row -> Long.toString(value.applyAsLong(row)));
    }

    /** A column of texts of our own, such as dates and codes. */
    public static <R> Column<R> code(String name, String meaning, Function<? super R, String> value) {
        return new Column<>(name, meaning, value);
    }

    /** A column of {@code true} and {@code false}. */
    public static <R> Column<R> flag(String name, String meaning, Predicate<? super R> value) {
        return new Column<>(name, meaning, row -> Boolean.toString(value.test(row)));
    }

    /**
     * A column of texts of a scenario's author. A text that a spreadsheet would run as a formula gets an apostrophe in
     * front.
     */
    public static <R> Column<R> text(String name, String meaning, Function<? super R, String> value) {
        return new Column<>(name, meaning, row -> harmless(value.apply(row)));
    }

    /** The same column of rows that have such a part; empty where a row has none. */
    public <S> Column<S> of(Function<? super S, ? extends @Nullable R> part) {
        return new Column<>(name, meaning, row -> {
            R its = part.apply(row);
            return its == null ? "" : cell.apply(its);
        });
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
