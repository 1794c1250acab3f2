package palace.report.folder;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import palace.report.Sample;

/** A program that never gets to the end of its table. */
final class SlowWriter {
    private SlowWriter() {}

    public static void main(String[] args) {
        OutputFolder folder = OutputFolder.open(Path.of(args[0]), Sample.question(), false);
        Runtime.getRuntime().addShutdownHook(new Thread(folder::sweep));
        folder.write("table.csv", Meaning.of("A file."), out -> {
            out.write(new byte[1 << 20]);
            System.out.println("half-written");
            sleep();
        });
    }

    private static void sleep() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
