package palace.scenario.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import palace.scenario.ScenarioException;
import palace.scenario.format.Document;
import palace.scenario.format.ListOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/** The lessons that are shipped, in the order in which they are best taught. */
public final class Lessons {
    private static final String FILE = "/palace/lessons.yaml";

    private Lessons() {}

    /** All lessons. */
    public static List<Lesson> shipped() {
        try (InputStream in = Lessons.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Lesson> parse(byte[] text) {
        var reading = new Reading();
        Node list = Document.parse("lessons.yaml", text, reading);
        List<Lesson> lessons = list == null ? null : ListOf.any(Lesson.FORMAT).read(list, "", reading);
        if (lessons == null || reading.failed()) {
            throw ScenarioException.of(reading, "The lessons are part of the program.");
        }
        return lessons;
    }

    /** The lesson of this name. */
    public static Optional<Lesson> named(String name) {
        return shipped().stream().filter(lesson -> lesson.id().equals(name)).findFirst();
    }
}
