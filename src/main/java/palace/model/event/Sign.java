package palace.model.event;

/**
 * A few words that mark an event on a picture.
 *
 * @param words what happened
 * @param tone for whom it speaks
 * @param rank which signs stay where there is no room for all: the greater
 */
public record Sign(String words, Tone tone, int rank) {
    /** For whom an event speaks. */
    public enum Tone {
        CHALLENGERS,
        LEADER,
        BEGINNING,
        BETRAYAL,
        TURN,
        NOTHING
    }

    /** Something that decides for all. */
    public static Sign turn(String words) {
        return new Sign(words, Tone.TURN, 300);
    }
}
