package palace.experiment.track;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import palace.model.OutcomeClass;

/** What is asked of a window. The answers to one question exclude each other. */
public enum Facet {
    /** How it ended. */
    OUTCOME("how it ended"),
    /** Whether anybody moved, inside the ruling group or in the street. */
    ATTEMPT("whether anybody moved"),
    /** Against whom the move that decided was made. */
    TARGET("against whom"),
    /** Where it was decided. */
    ARENA("where it was decided");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question in words. */
    public String words() {
        return words;
    }

    /** What may be the answer, as in files. */
    public List<String> answers() {
        return switch (this) {
            case OUTCOME -> codes(OutcomeClass.values());
            case ATTEMPT -> List.of("none", "move");
            case TARGET -> codes(Occurrence.Against.values());
            case ARENA -> codes(Occurrence.Ground.values());
        };
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
