package palace.cli.terminal;

import java.io.File;
import java.util.concurrent.TimeUnit;

/**
 * The shell that began this program, waits for it and passes signals on. Where it was killed outright, as a scheduler does,
 * the program ends with it, as outright, and does not go on with nobody to stop it.
 */
public final class Launcher extends Thread {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final long process;

    private Launcher(long process) {
        super("launcher");
        this.process = process;
    }

    /** Begins to look out for its end, if there is a launcher. */
    public static void watch() {
        Long number = Long.getLong("palace.launcher");
        if (number != null) {
            var watch = new Launcher(number);
            watch.setDaemon(true);
            watch.start();
        }
    }

    /** Looks again and again: the JDK tells the end of a process that is no child up to five seconds late. */
    @Override
    public void run() {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            } while (isThere());
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    /** Where files tell which processes there are, they do so in a hundredth of the JDK's first time. */
    private boolean isThere() {
        return new File("/proc/self").exists()
                ? new File("/proc", Long.toString(process)).exists()
                : ProcessHandle.of(process).isPresent();
    }
}
