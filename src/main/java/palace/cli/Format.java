package palace.cli;

/** How a command answers. */
enum Format {
    /** Words for people. */
    TEXT,
    /** One JSON object. */
    JSON
}
