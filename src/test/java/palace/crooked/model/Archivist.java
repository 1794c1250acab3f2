package palace.crooked.model;

import java.nio.file.Path;

/** State that knows a file. */
record Archivist(Path shelf) {}
