package palace.cli.option;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Nearest;

/** A scenario that is neither a file nor shipped. */
public final class NoSuchScenario extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoSuchScenario(String given) {
        super("There is no scenario '%s'.\n%s".formatted(given, advice(given)), null, false, false);
    }

    /** What may be meant, or where to look. */
    public static String advice(String given) {
        if (Designs.isDesign(given)) {
            return FileKind.DESIGN.sentence(given);
        }
        if (given.startsWith("@") && Library.find(given.substring(1)).isPresent()) {
            return "Maybe '" + given.substring(1) + "'.";
        }
        Path file = Path.of(given).getFileName();
        @Nullable String nearest = file == null ? null : Nearest.to(Library.name(file), Library.names());
        return nearest == null ? "'./palace list' shows what there is." : "Maybe '" + nearest + "'.";
    }
}
