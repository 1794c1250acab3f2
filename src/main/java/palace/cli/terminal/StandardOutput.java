package palace.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers whether it could be written; a {@link PrintWriter} on it keeps silent about that. */
public final class StandardOutput extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException fault;

    public StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            stream.write(bytes, from, count);
        } catch (IOException e) {
            fault = fault == null ? e : fault;
            throw e;
        }
    }

    /** The exit code of what was written. A reader who has seen enough, such as {@code head}, is no fault. */
    public int verdict(PrintWriter err) {
        String reason = fault == null ? "" : String.valueOf(fault.getMessage());
        if (fault == null || reason.contains("Broken pipe")) {
            return ExitCode.DONE;
        }
        boolean full = reason.contains("No space left");
        err.println("Standard output cannot be written: " + (full ? "the disk is full." : reason + "."));
        return full ? ExitCode.LIMIT : ExitCode.WRONG_USAGE;
    }
}
