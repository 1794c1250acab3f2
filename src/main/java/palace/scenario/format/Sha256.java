package palace.scenario.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of what a file says. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the fingerprint of what a file says, in hexadecimal. */
    public static String of(Node root) {
        StringBuilder text = new StringBuilder();
        root.canonical(text);
        return of(text.toString());
    }

    /** Returns the fingerprint of a text, in hexadecimal. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
