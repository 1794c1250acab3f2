package palace.scenario.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, as 1964-10-14.
 *
 * @param inPeriod whether it must lie in the window of the file
 */
public record Day(boolean inPeriod) implements Type<LocalDate> {

    private static final String ALLOWED = "a date such as 1964-10-14 (year-month-day)";
    private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}|[0-9]{1,2})[./-] ?([0-9]{1,2})[./-] ?([0-9]{4}|[0-9]{1,2})");

    /** Any date. */
    public static final Day ANY = new Day(false);

    /** A date in the window of the file. */
    public static final Day IN_WINDOW = new Day(true);

    @Override
    public @Nullable LocalDate read(Node node, String path, Reading reading) {
        LocalDate date = parse(node);
        if (date == null) {
            String noDay = node instanceof Node.Scalar scalar ? noSuchDay(scalar.text()) : null;
            if (noDay != null) {
                reading.problem(node.place(), path, "is no day: " + noDay + ".");
            } else {
                reading.wrong(node, path, ALLOWED, guess(node));
            }
            return null;
        }
        Period period = reading.period();
        if (inPeriod && period != null && !period.contains(date)) {
            reading.wrong(node, path, "a date in the window of this file, " + period);
            return null;
        }
        return date;
    }

    /** Why a text that has the form of a date is none, as November 1965 has 30 days; null for another form. */
    private static @Nullable String noSuchDay(String text) {
        if (!text.matches(FORM)) {
            return null;
        }
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return "months go from 01 to 12, and here it is " + text.substring(5, 7);
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
        return "%s %s has %d days"
                .formatted(
                        whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        text.substring(0, 4),
                        whole.lengthOfMonth());
    }

    /**
     * Returns a date as it was typed.
     *
     * @throws IllegalArgumentException which says what it must be, and what may be meant
     */
    public static LocalDate typed(String text) {
        Node.Scalar node = new Node.Scalar(text, true, Place.whole(text));
        LocalDate date = parse(node);
        if (date != null) {
            return date;
        }
        String noDay = noSuchDay(text);
        String guess = guess(node);
        throw new IllegalArgumentException("must be %s, but was '%s'%s.%s"
                .formatted(ALLOWED, text, noDay == null ? "" : ": " + noDay, guess == null ? "" : "\n" + guess));
    }

    /** What may be meant: a day that comes first, or other marks between. */
    private static @Nullable String guess(Node node) {
        Matcher written = node instanceof Node.Scalar scalar ? WRITTEN.matcher(scalar.text()) : null;
        if (written == null || !written.matches()) {
            return null;
        }
        boolean yearFirst = written.group(1).length() == 4;
        if (yearFirst == (written.group(3).length() == 4)) {
            return null;
        }
        String year = written.group(yearFirst ? 1 : 3);
        int day = Integer.parseInt(written.group(yearFirst ? 3 : 1));
        int month = Integer.parseInt(written.group(2));
        try {
            return "Maybe %s.".formatted(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Returns the date; null if the node is none. */
    public static @Nullable LocalDate parse(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().matches(FORM)) {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException noSuchDay) {
                return null; // the 31st of June
            }
        }
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer("date", () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", "A date: year-month-day.");
            schema.put("type", "string");
            schema.put("format", "date");
            schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            return schema;
        });
    }
}
