package palace.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the records of a part in the order of their tasks. */
final class PartCursor implements Closeable {
    private final Part part;
    private final int cells;
    private final RecordReader reader;
    private long position = -1;
    private @Nullable RunRecord current;
    private boolean misplaced;

    PartCursor(Part part, int cells) throws IOException {
        this.part = part;
        this.cells = cells;
        reader = part.open();
        advance();
    }

    Part part() {
        return part;
    }

    /** Whether all its records were taken. */
    boolean isAtEnd() {
        return current == null;
    }

    /** The task of the record that is taken next. */
    long task() {
        return part.shard().task(position);
    }

    /** The record of a task, which is then passed; null where this part does not have it. */
    @Nullable
    RunRecord take(long task) throws IOException {
        RunRecord run = current;
        if (run == null || task() != task) {
            return null;
        }
        advance();
        return run;
    }

    /** What is damaged in this part, when all its records were taken; nothing while somebody still writes it. */
    Optional<String> damage() throws IOException {
        boolean whole = !misplaced && reader.whole() >= Files.size(Journal.records(part.folder()));
        return whole || part.busy()
                ? Optional.empty()
                : Optional.of("%s: damaged or torn off after %d whole histories."
                        .formatted(Journal.records(part.folder()), position));
    }

    /** A record that is not the one that belongs here ends the part, as one that is not whole does. */
    private void advance() throws IOException {
        position++;
        RunRecord next = reader.next();
        long task = task();
        misplaced = next != null && (next.cell() != task % cells || next.replication() != task / cells);
        current = misplaced ? null : next;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
