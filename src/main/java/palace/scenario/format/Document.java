package palace.scenario.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file from the disk: its bytes are untrusted, and every fault of theirs is told as a {@link Problem}. */
public final class Document {
    /** The most that is read: a thousand named elites with sources are a fifth of it. */
    static final int MOST_BYTES = 3_000_000;

    private static final int MOST_NEIGHBOURS = 1000;

    private Document() {}

    /** Returns the file as a tree; null if it cannot be read, and then the reading knows why. */
    public static @Nullable Node read(Path file, Reading reading) {
        byte[] bytes = bytes(file, reading);
        return bytes == null ? null : parse(file.toString(), bytes, reading);
    }

    /** Returns what is in a file, as far as it may be of use; null if it cannot be read, and then the reading knows why. */
    public static byte @Nullable [] bytes(Path file, Reading reading) {
        Place place = Place.whole(file.toString());
        if (!Files.exists(file)) {
            reading.problem(place, "", "there is no such file.", neighbour(file));
            return null;
        }
        if (Files.isDirectory(file)) {
            reading.problem(place, "", "is a folder, not a file.");
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (AccessDeniedException denied) {
            reading.problem(place, "", "may not be read: permission denied.");
        } catch (IOException fault) {
            reading.problem(place, "", "cannot be read: " + fault.getMessage() + ".");
        }
        return null;
    }

    /** Returns bytes as a tree; null if they are not a document, and then the reading knows why. */
    public static @Nullable Node parse(String source, byte[] bytes, Reading reading) {
        Place place = Place.whole(source);
        if (bytes.length > MOST_BYTES) {
            reading.problem(place, "", "is too large: at most " + MOST_BYTES / 1_000_000 + " MB are read.");
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Parse.file(source, reading).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            reading.problem(place, "", "is not text in UTF-8. Save it as UTF-8 in your editor.");
            return null;
        }
    }

    private static @Nullable String neighbour(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(MOST_NEIGHBOURS)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(other -> !other.equals(name.toString())) // a link that leads nowhere
                    .sorted()
                    .toList();
            String nearest = Nearest.to(name.toString(), names);
            return nearest == null ? null : "Maybe '" + file.resolveSibling(nearest) + "'.";
        } catch (IOException unreadable) {
            return null;
        }
    }
}
