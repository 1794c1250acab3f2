package palace.experiment;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records of histories on disk, only ever added to. Each has its length and a checksum; what a crash has torn off at the
 * end, or a fault of the disk has spoilt, is cut when the file is opened, and that is told.
 *
 * <p>A file begins with a line that says what it is and the key of its experiment; it comes into being with both or not
 * at all.
 */
final class RecordFile implements Closeable {
    private final Path path;
    private final String key;
    private final byte[] keyBytes;
    private final FileChannel channel;
    private final DataOutputStream out;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(256);
    private final DataOutputStream record = new DataOutputStream(content);
    private long count;

    private RecordFile(Path path, String key, FileChannel channel) {
        this.path = path;
        this.key = key;
        keyBytes = key.getBytes(StandardCharsets.UTF_8);
        this.channel = channel;
        out = new DataOutputStream(new BufferedOutputStream(stream(channel), 1 << 16));
    }

    /** A stream whose close leaves the channel open. */
    private static OutputStream stream(FileChannel channel) {
        return Channels.newOutputStream(channel);
    }

    /** Puts records that are handed over one by one in the place of a file, all of them or none. */
    static void replace(Path file, String key, Journal.Filling filling) throws IOException {
        Path aside = WholeFile.aside(file);
        WholeFile.orNothing(aside, () -> {
            WholeFile.begin(aside, RecordReader.header(key));
            try (RecordFile records = open(aside, key, note -> {})) {
                filling.fill(records);
                records.force();
            }
            WholeFile.rename(aside, file);
        });
    }

    /**
     * Opens the records of an experiment, or begins them.
     *
     * @param teller is told what was damaged
     */
    static RecordFile open(Path path, String key, Consumer<String> teller) throws IOException {
        byte[] header = RecordReader.header(key);
        if (!Files.exists(path)) {
            WholeFile.write(path, header);
        }
        WholeFile.unshare(path);
        long count;
        long whole;
        boolean spoilt;
        try (RecordReader reader = RecordReader.open(path, key)) {
            while (reader.nextBytes() != null) {
                // counted by the reader
            }
            count = reader.count();
            whole = reader.whole();
            spoilt = reader.spoilt();
            tell(path, reader, teller);
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (spoilt) {
                channel.write(ByteBuffer.wrap(header), 0);
            }
            channel.truncate(whole).position(whole);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        var file = new RecordFile(path, key, channel);
        file.count = count;
        return file;
    }

    private static void tell(Path path, RecordReader read, Consumer<String> teller) throws IOException {
        long size = Files.size(path);
        if (read.spoilt()) {
            if (read.count() == 0 && !isBegun(path, read.key())) {
                throw RecordReader.unreadable(path);
            }
            teller.accept("%s: its first line was damaged; it was written anew.".formatted(path));
        }
        if (size > read.whole()) {
            teller.accept("%s: damaged or torn off after %d whole histories; %d bytes were cut off, and what they held"
                            .formatted(path, read.count(), size - read.whole())
                    + " runs again.");
        }
    }

    /** Whether a file holds the beginning of our first line and nothing else: it was cut there. */
    private static boolean isBegun(Path path, String key) throws IOException {
        byte[] header = RecordReader.header(key);
        long size = Files.size(path);
        return size < header.length && Arrays.equals(Files.readAllBytes(path), Arrays.copyOf(header, (int) size));
    }

    /** How many records there are. */
    long count() {
        return count;
    }

    /** Adds a record at the end. */
    void append(RunRecord run) throws IOException {
        content.reset();
        RecordCodec.write(run, record);
        byte[] bytes = content.toByteArray();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeInt(RecordReader.checksum(keyBytes, bytes));
        count++;
    }

    /** Reads records from the first on, until the limit or until the reader wants no more. */
    void replay(long limit, Predicate<RunRecord> reader) throws IOException {
        out.flush();
        try (RecordReader records = RecordReader.open(path, key)) {
            for (long number = 0; number < Math.min(limit, count); number++) {
                @Nullable RunRecord run = records.next();
                if (run == null || !reader.test(run)) {
                    return;
                }
            }
        }
    }

    /** Forgets all records but so many first ones. */
    void cut(long keep) throws IOException {
        out.flush();
        try (RecordReader records = RecordReader.open(path, key)) {
            while (records.count() < keep && records.nextBytes() != null) {
                // counted by the reader
            }
            channel.truncate(records.whole()).position(records.whole());
            count = records.count();
        }
    }

    /** Hands everything to the disk. */
    void force() throws IOException {
        out.flush();
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            out.flush();
        }
    }
}
