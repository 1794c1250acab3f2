package palace.experiment.pivots;

/**
 * What hangs on something that nobody in the hours chooses.
 *
 * @param id its name in tables
 * @param name what it is
 * @param compared success with it and without it
 */
public record Circumstance(String id, String name, Switched compared) {}
