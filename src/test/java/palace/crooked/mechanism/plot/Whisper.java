package palace.crooked.mechanism.plot;

/** Is heard on the floor below. */
public final class Whisper {
    private Whisper() {}

    public static String of() {
        return "psst";
    }
}
