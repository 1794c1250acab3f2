package palace.scenario.format;

/** A page asks for no fingerprints: the library's are not to be had there, and nothing is compared by them. */
public final class Sha256 {
    private Sha256() {}

    public static String of(Node root) {
        return "";
    }

    public static String of(String text) {
        return "";
    }
}
