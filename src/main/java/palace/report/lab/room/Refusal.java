package palace.report.lab.room;

import java.io.Serial;

/** Why a room does not take something; the message is for whoever sent it. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Kinds of reasons. */
    public enum Kind {
        /** The room is closed. */
        CLOSED,
        /** The room is full. */
        FULL,
        /** What was sent makes no sense. */
        SENSELESS,
        /** It is for another case than the one of now. */
        OUT_OF_DATE
    }

    private final Kind kind;

    Refusal(Kind kind, String words) {
        super(words);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
