package palace.crooked.model;

/** Something that happened. */
public interface Event {}
