package palace.crooked.model.event;

/** Something that happened. */
public interface Event {}
