package palace.cli.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How the program ends: by itself, or by a signal (Ctrl-C, the end of a job, a terminal that is closed), and then with the
 * exit code for it at any moment. What a command does not want to be torn in two it says here: the end waits for it.
 */
public final class ProgramEnd {
    private final Deque<Runnable> duties = new ArrayDeque<>();
    private final Deque<Runnable> last = new ArrayDeque<>();
    private boolean leaving;
    private boolean signalled;
    /** All duties are done, and none may be taken on. */
    private boolean over;

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
        return push(what, duties);
    }

    /** The same for what is done when all of those are done, and nobody begins anything any more. */
    public Duty atLast(Runnable what) {
        return push(what, last);
    }

    private Duty push(Runnable what, Deque<Runnable> those) {
        undisturbed(() -> {
            those.push(what);
            return those;
        });
        return () -> {
            synchronized (this) {
                those.remove(what);
            }
        };
    }

    /** Takes a short step for which the end waits. Once the program is over it does not return. */
    public <T> T undisturbed(Supplier<T> step) {
        while (true) {
            synchronized (this) {
                if (!over) {
                    return step.get();
                }
            }
            LockSupport.park();
        }
    }

    /** Does not return if a signal has come: what follows would speak of what the end may have taken away. */
    public void restIfSignalled() {
        while (isSignalled()) {
            LockSupport.park();
        }
    }

    private synchronized boolean isSignalled() {
        return signalled;
    }

    /** From now on the program ends by itself. */
    public synchronized void leave() {
        leaving = true;
    }

    private void signal() {
        if (ended()) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
    }

    /** Does all that is to be done at a signal; false if the program ends by itself. */
    boolean ended() {
        synchronized (this) {
            if (leaving) {
                return false;
            }
            signalled = true;
        }
        for (Runnable what = next(); what != null; what = next()) {
            what.run();
        }
        return true;
    }

    private synchronized @Nullable Runnable next() {
        Runnable duty = duties.poll();
        over = duty == null;
        return over ? last.poll() : duty;
    }
}
