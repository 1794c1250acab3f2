package palace.experiment.crew;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What every member of a crew is told once: the command, and the files that it reads as they were when it was typed.
 *
 * @param key of the craft that is asked for; whoever makes another of these words is no member
 * @param words the command
 * @param home where the program was at home; empty where it was nowhere
 * @param papers texts of files by their paths
 */
public record Errand(String key, List<String> words, String home, Map<String, String> papers) implements Serializable {
    public Errand {
        words = List.copyOf(words);
        papers = new TreeMap<>(papers);
    }

    /**
     * Lays all files out below a folder, each where it was below the root of its disk, so that what names a file beside
     * it still finds it.
     *
     * @return the same errand there
     */
    public Errand laidOut(Path folder) throws IOException {
        var laid = new TreeMap<String, String>();
        for (Map.Entry<String, String> paper : papers.entrySet()) {
            Path file = below(folder, paper.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, paper.getValue());
            laid.put(file.toString(), paper.getValue());
        }
        List<String> there = words.stream()
                .map(word -> papers.containsKey(word) ? below(folder, word).toString() : word)
                .toList();
        return new Errand(key, there, home.isEmpty() ? "" : below(folder, home).toString(), laid);
    }

    private static Path below(Path folder, String path) {
        Path whole = Path.of(path).toAbsolutePath().normalize();
        Path root = whole.getRoot();
        return root == null ? folder.resolve(whole) : folder.resolve(root.relativize(whole));
    }
}
