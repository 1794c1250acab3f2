package palace.crooked.mechanism.judgement;

import palace.crooked.mechanism.plot.Whisper;

/** Listens on the floor above. */
final class Eavesdropper {
    private Eavesdropper() {}

    static String secret() {
        return Whisper.of();
    }
}
