package palace.scenario.format;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param place where
 * @param subject the dotted path of what is wrong, or empty for the file as a whole
 * @param finding what was found and what is allowed
 * @param maybe what was probably meant, as a whole sentence
 */
public record Problem(
        Place place,
        String subject,
        String finding,
        @Nullable String maybe) {

    /** Returns the message as it is printed: one line, and a second, aligned one if there is a guess. */
    @Override
    public String toString() {
        String where = place.toString();
        String line = where + "  " + (subject.isEmpty() ? "" : subject + ": ") + finding;
        return maybe == null ? line : line + "\n" + " ".repeat(where.length() + 2) + maybe;
    }
}
