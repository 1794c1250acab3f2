package palace.experiment;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the records of a part in the order of their tasks. */
final class PartCursor implements Closeable {
    private final Part part;
    private final int cells;
    private final RecordReader reader;
    private long position = -1;
    private @Nullable RunRecord current;

    PartCursor(Part part, int cells) throws IOException {
        this.part = part;
        this.cells = cells;
        reader = part.open();
        advance();
    }

    Part part() {
        return part;
    }

    /** The record of a task, which is then passed; null where this part does not have it. */
    @Nullable
    RunRecord take(long task) throws IOException {
        RunRecord run = current;
        if (run == null || part.shard().task(position) != task) {
            return null;
        }
        advance();
        return run;
    }

    private void advance() throws IOException {
        position++;
        current = reader.next();
        long task = part.shard().task(position);
        if (current != null && (current.cell() != task % cells || current.replication() != task / cells)) {
            throw MergeException.damaged(part, position);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
