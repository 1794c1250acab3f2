package palace.report.table;

import java.time.LocalDate;
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
 * @param kind what its cells hold
 * @param cell its cell in a row, as text
 * @param <R> what a row is made of
 */
public record Column<R>(String name, String meaning, ColumnKind kind, Function<? super R, String> cell) {
    /**
     * A column of numbers that may have a fraction, so that whole ones are written with a point: a reader that guesses
     * types from the first rows must not take it for whole numbers. NaN is an empty cell: not applicable.
     */
    public static <R> Column<R> number(String name, String meaning, ToDoubleFunction<? super R> value) {
        return new Column<>(
                name, meaning, ColumnKind.NUMBER, row -> Numbers.pointed(Numbers.text(value.applyAsDouble(row))));
    }

    /** The same with twelve significant digits, for what is computed on elsewhere. */
    public static <R> Column<R> exact(String name, String meaning, ToDoubleFunction<? super R> value) {
        return new Column<>(
                name, meaning, ColumnKind.NUMBER, row -> Numbers.pointed(Numbers.exact(value.applyAsDouble(row))));
    }

    /** A column of numbers that are never but whole; NaN is an empty cell: not applicable. */
    public static <R> Column<R> whole(String name, String meaning, ToDoubleFunction<? super R> value) {
        return new Column<>(name, meaning, ColumnKind.INTEGER, row -> Numbers.text(value.applyAsDouble(row)));
    }

    /** A column of whole numbers of any size. */
    public static <R> Column<R> count(String name, String meaning, ToLongFunction<? super R> value) {
        return new Column<>(name, meaning, ColumnKind.INTEGER, row -> Long.toString(value.applyAsLong(row)));
    }

    /** A column of words of our own, such as codes. */
    public static <R> Column<R> code(String name, String meaning, Function<? super R, String> value) {
        return new Column<>(name, meaning, ColumnKind.WORD, value);
    }

    /** A column of days. */
    public static <R> Column<R> date(String name, String meaning, Function<? super R, LocalDate> value) {
        return new Column<>(
                name, meaning, ColumnKind.DATE, row -> value.apply(row).toString());
    }

    /** A column of {@code true} and {@code false}. */
    public static <R> Column<R> flag(String name, String meaning, Predicate<? super R> value) {
        return new Column<>(name, meaning, ColumnKind.FLAG, row -> Boolean.toString(value.test(row)));
    }

    /** A column of ids: of persons, cases, parts. They are quoted, for "marshal-1" passes for a day in March. */
    public static <R> Column<R> id(String name, String meaning, Function<? super R, String> value) {
        return new Column<>(name, meaning, ColumnKind.TEXT, value);
    }

    /**
     * A column of texts of a scenario's author, quoted. A text that a spreadsheet would run as a formula gets an
     * apostrophe in front.
     */
    public static <R> Column<R> text(String name, String meaning, Function<? super R, String> value) {
        return new Column<>(name, meaning, ColumnKind.TEXT, row -> harmless(value.apply(row)));
    }

    /** The same column of rows that have such a part; empty where a row has none. */
    public <S> Column<S> of(Function<? super S, ? extends @Nullable R> part) {
        return new Column<>(name, meaning, kind, row -> {
            R its = part.apply(row);
            return its == null ? "" : cell.apply(its);
        });
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
