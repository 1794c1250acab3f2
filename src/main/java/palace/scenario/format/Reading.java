package palace.scenario.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one file: what is known so far, and everything found wrong with it. */
public final class Reading {
    private static final int MOST_KEPT = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Names names = new Names();
    private @Nullable Period period;
    private int problemCount;

    /** Reports what is wrong. */
    public void problem(Place place, String subject, String finding, @Nullable String maybe) {
        problemCount++;
        if (!isFull()) {
            problems.add(new Problem(place, subject, finding, maybe));
        }
    }

    /** Reports what is wrong, with no guess what was meant. */
    public void problem(Place place, String subject, String finding) {
        problem(place, subject, finding, null);
    }

    /** Reports a value that is not what it must be. */
    void wrong(Node node, String subject, String allowed) {
        wrong(node, subject, allowed, null);
    }

    /** Reports a value that is not what it must be, with a guess. */
    public void wrong(Node node, String subject, String allowed, @Nullable String maybe) {
        problem(node.place(), subject, "must be " + allowed + ", but is " + Node.describe(node) + ".", maybe);
    }

    /**
     * Reports what a reader did not foresee: the file is at fault until the opposite is known, and the place is.
     *
     * @param fault what a check or a constructor said
     */
    public void unforeseen(Place place, String subject, RuntimeException fault) {
        String why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        problem(
                place,
                subject,
                "cannot be used: " + why.strip().replaceAll("\\s+", " ") + ".",
                "Maybe a value here does not go with another one; if it does, please report the file.");
    }

    /** Notes something that is probably not meant, but can be run. */
    public void warning(Place place, String subject, String finding) {
        warnings.add(new Problem(place, subject, finding, null));
    }

    /** Returns a sentence that guesses what was meant: the nearest name and, if it was defined in the file, its line. */
    @Nullable
    String guess(String found, Collection<String> known) {
        String nearest = isFull() ? null : Nearest.to(found, known);
        if (nearest == null) {
            return null;
        }
        Place place = names.placeOf(nearest);
        return "Maybe '" + nearest + "'" + (place == null || place.line() == 0 ? "." : " (line " + place.line() + ").");
    }

    /** Whether further problems are only counted, so that guesses for them would be lost. */
    boolean isFull() {
        return problems.size() >= MOST_KEPT;
    }

    /** The names that the file defines. */
    public Names names() {
        return names;
    }

    /** Sets the dates within which the file's events must lie. */
    public void within(Period window) {
        period = window;
    }

    @Nullable
    Period period() {
        return period;
    }

    /** Whether a stretch of days touches the window; true if the file has none. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return period == null || (!from.isAfter(period.last()) && !to.isBefore(period.first()));
    }

    /** Whether something was so when the window began; true if the file has none. */
    public boolean begunBy(LocalDate date) {
        return period == null || !date.isAfter(period.first());
    }

    /** Whether anything is wrong so far. */
    public boolean failed() {
        return problemCount > 0;
    }

    /** How many problems there are; only the first hundred are kept. */
    public int problemCount() {
        return problemCount;
    }

    /** Returns the problems in the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }

    /** Returns the warnings in the order in which they came up. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
