package palace.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the checks of damage and of odd inputs share: commands that are tried, and folders that are put back. */
final class Bench {
    private Bench() {}

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * A command that was tried.
     *
     * @param code its exit code
     * @param millis how long it would have taken on a quiet machine: the processor's time, or the clock's where that is less
     * @param words what was typed and what was said
     */
    record Tried(int code, long millis, String words) {}

    static Tried run(String... words) {
        var err = new StringWriter();
        long begun = System.nanoTime();
        long used = SYSTEM.getProcessCpuTime();
        int code = Palace.run(List.of(words), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        long taken = Math.min(System.nanoTime() - begun, SYSTEM.getProcessCpuTime() - used);
        return new Tried(code, taken / 1_000_000, String.join(" ", words) + "\n" + err);
    }

    static void remember(Path folder, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    static void restore(Path folder, Map<String, byte[]> files) throws IOException {
        delete(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
