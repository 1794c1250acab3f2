package palace.report.calibrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What tells whether a table is as it was written, by which program and to what question: after each generation how many
 * bytes there were, and their hash. A last line is the hash of the seal itself.
 *
 * @param key of the question, with the program
 * @param ends of the generations
 */
record GenerationsSeal(String key, List<End> ends) {
    static final String NAME = "generations.sums";

    /**
     * The end of a generation.
     *
     * @param bytes how many there are up to it
     * @param hash of them
     */
    record End(int bytes, String hash) {
        static End of(byte[] table, int bytes) {
            return new End(bytes, sha256(Arrays.copyOf(table, bytes)));
        }
    }

    GenerationsSeal {
        ends = List.copyOf(ends);
    }

    /**
     * Seals a table.
     *
     * @param lines after how many lines each generation ends
     */
    static GenerationsSeal of(String key, byte[] table, List<Integer> lines) {
        var ends = new ArrayList<End>();
        int line = 0;
        for (int at = 0; at < table.length; at++) {
            if (table[at] == '\n' && lines.contains(++line)) {
                ends.add(End.of(table, at + 1));
            }
        }
        return new GenerationsSeal(key, ends);
    }

    /** What a folder holds; nothing where there is none, or none that is whole. */
    static Optional<GenerationsSeal> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var ends = new ArrayList<End>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[0].matches("[0-9]{1,9}")) {
                ends.add(new End(Integer.parseInt(words[0]), words[1]));
            }
        }
        var seal = new GenerationsSeal(lines.get(0).replace('\t', '\n'), ends);
        return seal.text().equals(text) ? Optional.of(seal) : Optional.empty();
    }

    String text() {
        var text = new StringBuilder(key.replace('\n', '\t')).append('\n');
        ends.forEach(end -> text.append(end.bytes).append(' ').append(end.hash).append('\n'));
        return text + sha256(text.toString().getBytes(StandardCharsets.ISO_8859_1)) + "\n";
    }

    /** How many first generations of a table are as they were written. */
    int whole(byte[] table) {
        int whole = 0;
        while (whole < ends.size()
                && ends.get(whole).bytes <= table.length
                && End.of(table, ends.get(whole).bytes).equals(ends.get(whole))) {
            whole++;
        }
        return whole;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
