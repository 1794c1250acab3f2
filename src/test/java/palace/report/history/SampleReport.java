package palace.report.history;

import java.nio.file.Path;
import palace.report.Sample;
import palace.report.SampleCourt;
import palace.report.court.Court;
import palace.report.folder.OutputFolder;
import palace.simulation.history.History;

/** Writes the report of the made-up history into a folder: to be looked at, and timed in a cold JVM. */
final class SampleReport {
    private SampleReport() {}

    /** The same charts where there is little or much to show. */
    private static void more(Path place) {
        write(place.resolve("crowd"), Sample.quiet(300), SampleCourt.crowd(60));
        write(place.resolve("long"), Sample.many(1300), SampleCourt.crowd(25));
        write(place.resolve("short"), Sample.quiet(1), SampleCourt.crowd(1));
    }

    private static void write(Path place, History history, Court court) {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), true);
        new HistoryReport(Sample.cast(), history, court, Sample.provenance()).writeTo(folder, true);
    }

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        OutputFolder folder = OutputFolder.open(Path.of(arguments[0]), Sample.question(), true);
        var report = new HistoryReport(Sample.cast(), Sample.coup(), SampleCourt.court(), Sample.provenance());
        var skipped = report.writeTo(folder, !"--no-charts".equals(arguments[arguments.length - 1]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.println(seconds + " s; skipped " + skipped);
        if ("--more".equals(arguments[arguments.length - 1])) {
            more(Path.of(arguments[0]));
        }
    }
}
