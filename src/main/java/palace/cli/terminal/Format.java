package palace.cli.terminal;

/** How a command answers. */
public enum Format {
    /** Words for people. */
    TEXT,
    /** One JSON object. */
    JSON
}
