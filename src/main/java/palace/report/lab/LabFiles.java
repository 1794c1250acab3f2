package palace.report.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of the page that the program brings with it: what somebody wrote, and the engine that the build made. */
public interface LabFiles {
    /**
     * A part by its name.
     *
     * @throws NotInTheProgram if the program was built without it
     */
    byte[] bytes(String name);

    /** A part that is a text. */
    default String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** This program was built without the page. */
    final class NotInTheProgram extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        NotInTheProgram(String name) {
            super(("This program was built without the page of the lab: '%s' is not in it.%n"
                            + "Maybe './palace lab' in the folder of the sources, which builds it once, or"
                            + " 'mvn -DskipTests package' there, without -Dpage.skip=true and -Dquick.")
                    .formatted(name));
        }
    }

    /** Those in the program. */
    static LabFiles shipped() {
        return name -> {
            try (InputStream in = LabFiles.class.getResourceAsStream("/palace/lab/" + name)) {
                if (in == null) {
                    throw new NotInTheProgram(name);
                }
                return in.readAllBytes();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        };
    }
}
