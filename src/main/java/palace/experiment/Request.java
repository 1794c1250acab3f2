package palace.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of an experiment, kept beside its records, so that its parts can be joined later and elsewhere.
 *
 * @param words what to type for the whole of it: the command with everything that the results depend on, but without
 *     the part, the folder and how much is said
 * @param replications how many replications every cell is to have in all parts together
 * @param cells how many cells there are
 * @param files the files that were read
 */
public record Request(List<String> words, long replications, int cells, List<Input> files) {
    private static final String MAGIC = "palace request 2";
    private static final int LONGEST = 1 << 28;

    public Request {
        words = List.copyOf(words);
        files = List.copyOf(files);
        if (replications < 1 || cells < 1) {
            throw new IllegalArgumentException(
                    "a request needs replications and cells, but has %d and %d".formatted(replications, cells));
        }
        Math.multiplyExact(replications, (long) cells); // so many histories can be numbered
    }

    /**
     * A file that was read.
     *
     * @param word how it was called
     * @param path where it was
     * @param text what was in it
     */
    public record Input(String word, String path, String text) {}

    /** How many histories there are to be in all parts together. */
    public long histories() {
        return Math.multiplyExact(replications, (long) cells);
    }

    void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(MAGIC);
        out.writeLong(replications);
        out.writeInt(cells);
        out.writeInt(words.size());
        for (String word : words) {
            write(word, out);
        }
        out.writeInt(files.size());
        for (Input input : files) {
            write(input.word(), out);
            write(input.path(), out);
            write(input.text(), out);
        }
        out.writeInt(RecordReader.checksum(bytes.toByteArray()));
        WholeFile.write(file, bytes.toByteArray());
    }

    /** What was kept; nothing if there is none, or none that is whole. */
    static Optional<Request> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? parse(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Whether something was kept and can no longer be read. */
    static boolean isDamaged(Path file) throws IOException {
        return Files.exists(file) && read(file).isEmpty();
    }

    private static Optional<Request> parse(byte[] bytes) throws IOException {
        int rest = bytes.length - Integer.BYTES;
        if (rest < 0
                || ByteBuffer.wrap(bytes, rest, Integer.BYTES).getInt()
                        != RecordReader.checksum(Arrays.copyOf(bytes, rest))) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, rest))) {
            if (!in.readUTF().equals(MAGIC)) {
                return Optional.empty();
            }
            long replications = in.readLong();
            int cells = in.readInt();
            int length = in.readInt();
            var words = new ArrayList<String>();
            for (int i = 0; i < length; i++) {
                words.add(read(in));
            }
            int many = in.readInt();
            var files = new ArrayList<Input>();
            for (int i = 0; i < many; i++) {
                files.add(new Input(read(in), read(in), read(in)));
            }
            return Optional.of(new Request(words, replications, cells, files));
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new EOFException();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
