package palace.experiment.crew;

/** What a member of a crew does: it answers orders, each by itself. Several threads may ask at once. */
public interface Craft {
    /** Names everything that answers depend on but the order: members of one crew have the same. */
    String key();

    /** The answer to an order: a pure function of it. */
    byte[] answer(byte[] order);
}
