package palace.scenario.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The behavioural file in the program. A page, which has no files, is handed it; another class stands here then. */
final class ShippedBehaviour {
    static final String NAME = "behaviour.yaml";

    private ShippedBehaviour() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(
                ShippedBehaviour.class.getResourceAsStream("/palace/" + NAME), "not in the program: " + NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
