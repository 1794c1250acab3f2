package palace.report.lab.room;

import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.KeyGenerator;

/** What nobody is to guess. It is no draw of a history: no history knows it. */
final class Secrets {
    /** Without the letters and digits that are taken for one another when they are read out. */
    private static final String LETTERS = "ABCDEFGHKLMNPQRTUVWXYZ";

    private Secrets() {}

    /** A key of 128 bits. */
    static String key() {
        return HexFormat.of().formatHex(bytes());
    }

    /** A code to be read out and typed. */
    static String code(int letters) {
        var code = new StringBuilder();
        byte[] bytes = bytes();
        for (int i = 0; i < letters; i++) {
            int value = ((bytes[2 * i] & 0xff) << 8) + (bytes[2 * i + 1] & 0xff);
            code.append(LETTERS.charAt(value % LETTERS.length()));
        }
        return code.toString();
    }

    private static byte[] bytes() {
        try {
            var generator = KeyGenerator.getInstance("AES");
            generator.init(128);
            return generator.generateKey().getEncoded();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
