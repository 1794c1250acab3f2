package palace.cli.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How the program ends: by itself, or by a signal (Ctrl-C, the end of a job, a terminal that is closed), and then with the
 * exit code for it at any moment. What a command does not want to be torn in two it says here: the end waits for it.
 */
public final class ProgramEnd {
    private final Deque<Runnable> last = new ArrayDeque<>();
    private boolean leaving;

    /** Something that is no longer to be done at the end. */
    public interface Duty extends AutoCloseable {
        @Override
        void close();
    }

    /** The end of the program that a command belongs to. */
    public static ProgramEnd of(CommandSpec command) {
        return command.root().userObject() instanceof Program program ? program.ending() : new ProgramEnd();
    }

    /** Begins to look out for signals. */
    public void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::signal, "end"));
    }

    /** Says what is to be done when a signal comes, until that is no longer needed. */
    public Duty atSignal(Runnable what) {
        synchronized (last) {
            last.push(what);
        }
        return () -> {
            synchronized (last) {
                last.remove(what);
            }
        };
    }

    /** From now on the program ends by itself. */
    public void leave() {
        synchronized (last) {
            leaving = true;
        }
    }

    private void signal() {
        synchronized (last) {
            if (leaving) {
                return;
            }
        }
        for (Runnable what = next(); what != null; what = next()) {
            what.run();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }

    private @Nullable Runnable next() {
        synchronized (last) {
            return last.poll();
        }
    }
}
