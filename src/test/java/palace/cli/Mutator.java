package palace.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Changes files and words at random, some as a careless person would and some as a broken disk. */
final class Mutator {
    static final List<String> ODD = List.of(
            "",
            "~",
            "null",
            "[]",
            "{}",
            "-1",
            "0",
            "1",
            "2",
            "0.5",
            "1.5",
            "-0.0",
            "1e309",
            ".nan",
            ".inf",
            "-.inf",
            "1e-320",
            "999999999999",
            "2147483648",
            "9223372036854775808",
            "0x10",
            "2000-02-30",
            "9999-12-31",
            "0000-01-01",
            "1964-10-05",
            "60%",
            "0,45",
            "01.02.2027",
            "'",
            "\"",
            "[1, 2",
            "{a: b}",
            "[0.1, 0.9]",
            "[0.9, 0.1]",
            "[high, very-high]",
            "very-high",
            "true",
            "&a x",
            "*a",
            "!!int 3",
            "- - -",
            "leader",
            "all",
            "*",
            "a.b",
            "..",
            "{ election: 1, removal: unanimity }",
            "\u202Eabc",
            "\uD83D\uDE00",
            "x".repeat(600));

    private static final Pattern VALUE = Pattern.compile("(:[ ]+|[\\[,] ?)([^,:\\]\\[{}\n#]+)");

    private final SplittableRandom random;

    Mutator(SplittableRandom random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A text with one to four changes, mostly one: the more there are, the earlier it is refused. */
    String text(String sound) {
        String changed = sound;
        for (int left = Math.max(1, random.nextInt(8) - 3); left > 0; left--) {
            changed = switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> value(changed, one(ODD));
                case 4 -> value(changed, anyValue(sound));
                case 5, 6, 7 -> lines(changed);
                default -> letters(changed);
            };
        }
        return changed;
    }

    /** A table with one to three changes: a cell, a row, a column, its separators, its quotes, its letters. */
    String table(String sound) {
        String changed = sound;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            changed = switch (random.nextInt(9)) {
                case 0, 1, 2 -> cell(changed);
                case 3 -> column(changed);
                case 4 -> lines(changed);
                case 5 -> changed.replace(',', one(List.of(';', '\t', '|')));
                case 6 -> one(List.of("\uFEFF", "\"", "\n", "\r\n", "a,b\n", "")) + changed;
                case 7 -> changed.replace("\n", one(List.of("\r\n", "\r", ",\n", "\n\n", "\"\n")));
                default -> letters(changed);
            };
        }
        return changed;
    }

    private String cell(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(3) == 0 ? 0 : random.nextInt(lines.size());
        String[] cells = lines.get(at).split(",", -1);
        cells[random.nextInt(cells.length)] = one(ODD);
        lines.set(at, String.join(",", cells));
        return String.join("\n", lines);
    }

    /** A column that is left out, stands twice, or stands at the end. */
    private String column(String text) {
        int kind = random.nextInt(3);
        int at = random.nextInt(text.split("\n", 2)[0].split(",", -1).length);
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            var cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
            if (at < cells.size()) {
                String cell = kind == 1 ? cells.get(at) : cells.remove(at);
                if (kind > 0) {
                    cells.add(cell);
                }
            }
            lines.add(String.join(",", cells));
        }
        return String.join("\n", lines);
    }

    /** Records that are left out, stand twice or in each other's place, or hold other bytes; every checksum is right. */
    byte[] records(byte[] journal) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(journal));
        in.readUTF();
        byte[] key = in.readUTF().getBytes(StandardCharsets.UTF_8);
        in.skipNBytes(1 + Integer.BYTES);
        int header = journal.length - in.available();
        var records = new ArrayList<byte[]>();
        while (in.available() > 0) {
            records.add(in.readNBytes(in.readInt()));
            in.skipNBytes(Integer.BYTES);
        }
        int at = random.nextInt(records.size());
        switch (random.nextInt(6)) {
            case 0 -> records.remove(at);
            case 1 -> records.add(random.nextInt(records.size()), records.get(at));
            case 2 -> Collections.swap(records, at, random.nextInt(records.size()));
            default -> records.set(at, bytes(records.get(at)));
        }
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(journal, 0, header);
        for (byte[] record : records) {
            var crc = new CRC32();
            crc.update(key);
            crc.update(record);
            out.writeInt(record.length);
            out.write(record);
            out.writeInt((int) crc.getValue());
        }
        return bytes.toByteArray();
    }

    /** Bytes with a flipped bit, a cut, a stretch of noughts, a stretch that stands twice or one that is missing. */
    byte[] bytes(byte[] sound) {
        if (sound.length == 0) {
            return new byte[] {1};
        }
        byte[] changed = sound.clone();
        int at = random.nextInt(sound.length);
        int length = 1 + random.nextInt(Math.min(200, sound.length - at));
        switch (random.nextInt(6)) {
            case 0, 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed = Arrays.copyOf(sound, at);
            case 3 -> Arrays.fill(changed, at, at + length, (byte) 0);
            case 4 -> changed = joined(Arrays.copyOf(sound, at + length), Arrays.copyOfRange(sound, at, sound.length));
            default -> changed = joined(Arrays.copyOf(sound, at), Arrays.copyOfRange(sound, at + length, sound.length));
        }
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<int[]> values(String text) {
        var found = new ArrayList<int[]>();
        Matcher values = VALUE.matcher(text);
        while (values.find()) {
            found.add(new int[] {values.start(2), values.end(2)});
        }
        return found;
    }

    private String anyValue(String text) {
        List<int[]> values = values(text);
        if (values.isEmpty()) {
            return "x";
        }
        int[] value = one(values);
        return text.substring(value[0], value[1]);
    }

    private String value(String text, String other) {
        List<int[]> values = values(text);
        if (values.isEmpty()) {
            return other;
        }
        int[] value = one(values);
        return text.substring(0, value[0]) + other + text.substring(value[1]);
    }

    private String lines(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(at));
            case 2 -> lines.set(at, "  " + lines.get(at));
            case 3 -> lines.set(at, lines.get(at).replaceFirst("^ +", ""));
            default -> {
                int other = random.nextInt(lines.size());
                String kept = lines.get(at);
                lines.set(at, lines.get(other));
                lines.set(other, kept);
            }
        }
        return String.join("\n", lines);
    }

    private String letters(String text) {
        byte[] changed = bytes(text.getBytes(StandardCharsets.UTF_8));
        return new String(changed, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
}
