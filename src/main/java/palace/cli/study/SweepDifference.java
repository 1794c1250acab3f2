package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.report.folder.ManifestReader;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.report.sweep.SweepComparison;
import palace.report.sweep.SweepComparisonReport;
import palace.report.sweep.SweepFolder;
import palace.scenario.format.Sha256;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Tells what moved between two sweeps. */
record SweepDifference(CommandSpec spec) {
    private static final String NAME = "compare";

    int print(String one, @Nullable String other, Undertaking undertaking) {
        Path a = folder(one);
        Path b = folder(other);
        for (Path sweep : List.of(a, b)) {
            ManifestReader.damage(sweep)
                    .ifPresent(Ink.speaker(spec.commandLine().getErr(), false));
        }
        SweepComparison comparison = SweepComparison.of(SweepFolder.read(a), SweepFolder.read(b));
        var question = new Question(NAME, a.getFileName() + " and " + b.getFileName(), hash(a), hash(b), 0);
        Path usual = Path.of("results", "compare-" + name(a) + "-" + name(b));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            var report = new SweepComparisonReport(comparison, provenance);
            report.writeTo(folder);
            return new Reply(out -> print(comparison, folder, out), report::summary);
        });
    }

    private static void print(SweepComparison comparison, OutputFolder folder, PrintWriter out) {
        List<String> inputs = comparison.inputs();
        out.println();
        out.println(Paragraph.of("  ", comparison.answer()));
        out.println();
        out.println(inputs.isEmpty() ? "  The inputs are the same." : "  What went in differently:");
        inputs.forEach(line -> out.println("    " + Ink.plain(line)));
        out.println();
        if (!comparison.table().isEmpty()) {
            SweepTable.print(comparison.table(), out);
            if (comparison.untold() > 0) {
                out.println("  ... and %d more, in moved.csv".formatted(comparison.untold()));
            }
            out.println();
        }
        out.println("  Read    " + Home.asTyped(folder.path().resolve("moved.csv")));
    }

    private Path folder(@Nullable String given) {
        if (given == null) {
            throw new ParameterException(
                    spec.commandLine(), "A sweep is compared with another sweep; give the folder of that one too.");
        }
        Path path = Path.of(given);
        if (!SweepFolder.isOne(path)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A sweep is compared with another sweep, but '" + given + "' is not a folder of one.");
        }
        return path.toAbsolutePath().normalize();
    }

    /** The folder's own name after that of the folder around it, which is that of the design. */
    private static String name(Path folder) {
        Path parent = folder.getParent();
        String around = parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "-";
        return (around + folder.getFileName()).replaceAll("[^A-Za-z0-9.=]+", "-");
    }

    private static String hash(Path folder) {
        return Sha256.of(folder.toString());
    }
}
