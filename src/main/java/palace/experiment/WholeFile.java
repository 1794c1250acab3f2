package palace.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that come into being whole or not at all: they are written aside and renamed. What stands in the place of the
 * file aside is removed first, so that a link that somebody has laid there leads nowhere. Where that fails, on a full disk for
 * one, nothing is left aside.
 */
final class WholeFile {
    private WholeFile() {}

    /** Where a file is written until it is whole. */
    static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** Something that makes a file aside. */
    @FunctionalInterface
    interface Making {
        void make() throws IOException;
    }

    /** Makes a file aside; what is there of it when that fails is removed. */
    static void orNothing(Path aside, Making making) throws IOException {
        try {
            making.make();
        } catch (IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException second) {
                e.addSuppressed(second); // the first fault is the one to tell
            }
            throw e;
        }
    }

    static void write(Path file, byte[] content) throws IOException {
        Path aside = aside(file);
        orNothing(aside, () -> {
            begin(aside, content);
            rename(aside, file);
        });
    }

    /** Begins a file in a place that is cleared first. */
    static void begin(Path aside, byte[] content) throws IOException {
        try (OutputStream out = create(aside)) {
            out.write(content);
        }
    }

    static OutputStream create(Path aside) throws IOException {
        Files.deleteIfExists(aside);
        return Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    static void rename(Path aside, Path file) throws IOException {
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file that has a second name, as in a copy made of hard links, bytes of its own. */
    static void unshare(Path file) throws IOException {
        if (names(file) > 1) {
            Path aside = aside(file);
            orNothing(aside, () -> {
                Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
                rename(aside, file);
            });
        }
    }

    private static int names(Path file) throws IOException {
        try {
            return (int) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException notUnix) {
            return 1;
        }
    }
}
