package palace.report.chart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image as a PNG file. A chart is large areas of one colour: the cheapest compression does as well as the best,
 * and the JDK's own writer takes longer to load than this one to finish.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte FILTER_UP = 2;

    private PngFile() {}

    /** Writes an image of {@code 0xRRGGBB} pixels, row by row. */
    static void write(int[] pixels, int width, OutputStream out) throws IOException {
        int height = pixels.length / width;
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(width, height), 13);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            rows(pixels, width, deflater, data);
        } finally {
            deflater.end();
        }
        chunk(data, "IEND", new byte[0], 0);
        data.flush();
    }

    private static byte[] header(int width, int height) {
        return new byte[] {
            (byte) (width >> 24),
            (byte) (width >> 16),
            (byte) (width >> 8),
            (byte) width,
            (byte) (height >> 24),
            (byte) (height >> 16),
            (byte) (height >> 8),
            (byte) height,
            8, // bits a channel
            2, // red, green and blue
            0,
            0,
            0
        };
    }

    private static void rows(int[] pixels, int width, Deflater deflater, DataOutputStream data) throws IOException {
        byte[] row = new byte[1 + 3 * width];
        byte[] packed = new byte[1 << 16];
        row[0] = FILTER_UP;
        for (int start = 0; start < pixels.length; start += width) {
            filter(pixels, start, width, row);
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                flush(deflater, packed, data);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            flush(deflater, packed, data);
        }
    }

    /** Each pixel as its difference from the one above. */
    private static void filter(int[] pixels, int start, int width, byte[] row) {
        int to = 1;
        for (int i = start; i < start + width; i++) {
            int pixel = pixels[i];
            int above = start == 0 ? 0 : pixels[i - width];
            row[to++] = (byte) ((pixel >> 16) - (above >> 16));
            row[to++] = (byte) ((pixel >> 8) - (above >> 8));
            row[to++] = (byte) (pixel - above);
        }
    }

    private static void flush(Deflater deflater, byte[] packed, DataOutputStream data) throws IOException {
        int count = deflater.deflate(packed);
        if (count > 0) {
            chunk(data, "IDAT", packed, count);
        }
    }

    private static void chunk(DataOutputStream data, String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        data.writeInt(length);
        data.write(name);
        data.write(content, 0, length);
        data.writeInt((int) crc.getValue());
    }
}
