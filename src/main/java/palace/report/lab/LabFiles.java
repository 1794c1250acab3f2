package palace.report.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of the page that the program brings with it: what somebody wrote, and the engine that the build made. */
public interface LabFiles {
    /**
     * A part by its name.
     *
     * @throws IllegalStateException if the program was built without it
     */
    byte[] bytes(String name);

    /** A part that is a text. */
    default String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Those in the program. */
    static LabFiles shipped() {
        return name -> {
            try (InputStream in = LabFiles.class.getResourceAsStream("/palace/lab/" + name)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "%s is not in this program: it was built without the page. Maybe build it with 'mvn package'."
                                    .formatted(name));
                }
                return in.readAllBytes();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        };
    }
}
