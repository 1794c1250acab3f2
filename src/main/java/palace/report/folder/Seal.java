package palace.report.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The last field of a manifest: a checksum over all that stands before it, so that one flipped bit is seen. It is of help
 * against a disk and a hand that slips, not against somebody who forges.
 *
 * <p>A manifest that was written before there were seals ends with the list of its files, and is taken as it is.
 */
final class Seal {
    private static final String FIELD = ",\n  \"seal\" : \"";
    private static final String UNSEALED = "(?s).*\\n  }\\n}";
    private static final long LONGEST = 1 << 24;

    private Seal() {}

    /** Writes an object as JSON, sealed. */
    static void write(OutputStream out, Unfinished.Content object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        object.writeTo(bytes);
        String text = bytes.toString(StandardCharsets.UTF_8).strip();
        String content = text.substring(0, text.lastIndexOf('}')).stripTrailing();
        String sealed = content + FIELD + checksum(content) + "\"\n}\n";
        out.write(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a file is there and is not as it was sealed. */
    static boolean isBroken(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && (Files.size(file) > LONGEST || isBroken(Files.readAllBytes(file)));
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isBroken(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1); // a letter a byte
        int end = text.lastIndexOf(FIELD);
        boolean sealed = end >= 0 && text.substring(end).matches(FIELD + "[0-9a-f]{8}\"\n}\n");
        return sealed
                ? !text.startsWith(checksum(Arrays.copyOf(bytes, end)), end + FIELD.length())
                : !text.stripTrailing().matches(UNSEALED);
    }

    private static String checksum(String content) {
        return checksum(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return "%08x".formatted(crc.getValue());
    }
}
