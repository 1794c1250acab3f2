package palace.experiment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A file of records, taken apart: its first line and each record with its length and checksum. */
final class DamagedJournal {
    private static final int CHECKSUM = 4;

    private final Path file;
    private final byte[] header;
    private final List<byte[]> records = new ArrayList<>();

    private DamagedJournal(Path file, byte[] header) {
        this.file = file;
        this.header = header;
    }

    static DamagedJournal of(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        var in = new DataInputStream(new ByteArrayInputStream(all));
        in.readUTF();
        in.readUTF();
        in.skipNBytes(1 + CHECKSUM);
        var journal = new DamagedJournal(file, java.util.Arrays.copyOf(all, all.length - in.available()));
        while (in.available() > 0) {
            int length = in.readInt();
            var record = ByteBuffer.allocate(Integer.BYTES + length + CHECKSUM).putInt(length);
            record.put(in.readNBytes(length + CHECKSUM));
            journal.records.add(record.array());
        }
        return journal;
    }

    DamagedJournal withoutRecord(int number) {
        records.remove(number);
        return this;
    }

    DamagedJournal withRecordsChanged(int one, int other) {
        Collections.swap(records, one, other);
        return this;
    }

    /** Where a record begins in the file. */
    int start(int number) {
        return header.length
                + records.subList(0, number).stream()
                        .mapToInt(record -> record.length)
                        .sum();
    }

    void save() throws IOException {
        var all = ByteBuffer.allocate(start(records.size())).put(header);
        records.forEach(all::put);
        Files.write(file, all.array());
    }
}
