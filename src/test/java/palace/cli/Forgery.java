package palace.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A journal that tells another story of its first history, and the same of no other. */
final class Forgery {
    /** Bytes of a record before its outcome: cell, replication, seed. */
    private static final int UP_TO_OUTCOME = 4 + 8 + 8;

    private Forgery() {}

    static void forge(Path journal, Path forged) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(journal)));
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(in.readUTF());
        String key = in.readUTF();
        out.writeUTF(key);
        out.writeByte(in.readByte());
        out.writeInt(in.readInt());
        byte[] record = in.readNBytes(in.readInt());
        int weeks = UP_TO_OUTCOME + 2 + record[UP_TO_OUTCOME + 1] + 3; // last byte of the number of weeks
        record[weeks]++;
        var crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        crc.update(record);
        out.writeInt(record.length);
        out.write(record);
        out.writeInt((int) crc.getValue());
        Files.write(forged, bytes.toByteArray());
    }
}
