package palace.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.cli.terminal.ProgramEnd;
import palace.experiment.Experiment;
import palace.experiment.Journal;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where results go and how much is said. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go. Default: results/<scenario>/<command>-<seed>.")
    private @Nullable Path out;

    @Option(names = "--no-charts", description = "Tables and words only.")
    private boolean noCharts;

    @Option(names = "--force", description = "Overwrite a folder that holds other results.")
    private boolean force;

    @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: the summary as one object on standard output.")
    private Format format;

    @Option(names = "--report", description = "Also make report.html of the folder: one page that needs nothing else.")
    private boolean report;

    private @Nullable Path opened;

    /** The folder that was asked for, or else this one. */
    public Path folder(Path usual) {
        return out == null ? usual : out;
    }

    /** Opens a folder of results, and tells what was damaged in it. */
    public OutputFolder open(Path folder, Question question) {
        return open(folder, question, Optional.empty());
    }

    /** As above, where what took the time lies in no journal but says what it is the answer to. */
    public OutputFolder open(Path folder, Question question, Optional<Question> kept) {
        OutputFolder opened = ProgramEnd.of(spec).undisturbed(() -> OutputFolder.open(folder, question, force, kept));
        opened.notes().forEach(this::tell);
        this.opened = opened.path();
        return opened;
    }

    /** Opens the journal of an experiment in a folder, and tells what was damaged in it. */
    public Journal open(OutputFolder folder, Experiment experiment) {
        return Journal.open(folder.path(), experiment, force, this::tell);
    }

    /** Tells what was found damaged, and what is done about it. */
    public void tell(String damage) {
        spec.commandLine().getErr().println(Ink.lines(damage));
    }

    /** The folder of which a page is wanted; null where none is, or nothing was written. */
    public @Nullable Path reported() {
        return report ? opened : null;
    }

    public boolean charts() {
        return !noCharts;
    }

    public boolean force() {
        return force;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean json() {
        return format == Format.JSON;
    }
}
