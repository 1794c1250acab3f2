package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import palace.cli.option.EffortOptions;
import palace.cli.option.Inputs;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.option.ShardOptions;
import palace.cli.option.Shareable;
import palace.cli.option.SweepOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Stop;
import palace.cli.terminal.Version;
import palace.experiment.Ensemble;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Journal;
import palace.experiment.Measure;
import palace.experiment.Request;
import palace.experiment.Response;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.experiment.design.Cells;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Variant;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.report.sweep.Sweep;
import palace.report.sweep.SweepReport;
import palace.simulation.HistorySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Many histories at every point of a design. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Runs a case over a design: what happens as facts, parameters or mechanisms vary.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace sweep rivalry-density                 a design that is shipped",
            "  ./palace sweep my-design.yaml --dry-run        how many cells, how long, how much disk",
            "  ./palace sweep my-design.yaml -n 1000          more histories of each cell",
            "  ./palace sweep my-design.yaml --shard 2/7      a seventh of it",
            "",
            "scenarios/sweeps/README.md says what a design may hold."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class SweepCommand implements Callable<Integer>, Shareable {
    private static final String NAME = "sweep";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SweepOptions options;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private ShardOptions shard;

    @Option(names = "--dry-run", description = "Say how many cells, how long and how much disk, and run nothing.")
    private boolean dryRun;

    @Mixin
    private PosteriorOptions posterior;

    @Mixin
    private OutputOptions output;

    /** What is run. */
    private record Work(
            SweepOptions.Asked asked,
            List<DesignPoint> points,
            List<Variant> cells,
            Experiment experiment,
            Question question) {}

    @Override
    public Integer call() {
        Instant started = Instant.now();
        effort.check();
        if (effort.precision() != null) {
            throw new ParameterException(spec.commandLine(), "sweep takes -n, not --precision: all cells get as many.");
        }
        Work work = work();
        long replications = effort.replications(work.asked().design().about().replications());
        if (dryRun) {
            ExperimentDesign plan = work.asked().design();
            new DryRun(plan, work.experiment(), replications, effort.runner().threads())
                    .print(spec.commandLine().getOut(), output.json());
            return ExitCode.DONE;
        }
        Provenance provenance = Version.provenance(spec, work.question(), started, Inputs.kept(spec));
        try (var stop = new Stop(ProgramEnd.of(spec), effort.timeLimit());
                OutputFolder folder = output.open(folder(work), work.question());
                Journal journal = output.open(folder, work.experiment())) {
            journal.keep(options.request(
                    List.of(NAME), work.asked(), replications, work.cells().size()));
            return run(work, Goal.of(replications), folder, provenance, journal, stop);
        }
    }

    @Override
    public Share share() {
        Work work = work();
        long replications = effort.replications(work.asked().design().about().replications());
        Request request = options.request(
                List.of(NAME), work.asked(), replications, work.cells().size());
        return new Share(
                work.asked().design().about().id(),
                work.asked().design().base().people(),
                request,
                folder(work),
                effort);
    }

    private Work work() {
        SweepOptions.Asked asked = options.drawing(posterior).read();
        PrintWriter err = spec.commandLine().getErr();
        asked.design().warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        if (asked.design().kind() == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The design has no 'kind', so that sweep does not know its points."
                            + "\nMaybe 'kind: grid', or list, latin-hypercube, sobol.");
        }
        List<DesignPoint> points = asked.design().points(asked.seed());
        List<Variant> cells = Cells.of(asked.base(), points);
        Cells.warnings(points, cells).forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        List<Measure> measures = Response.measures(Response.of(asked.design().responses()));
        List<HistorySource> runs = cells.stream().map(Variant::histories).toList();
        Shard part = shard.shard();
        Question whole = asked.folder(NAME, "", cells, measures, Shard.WHOLE);
        Experiment experiment = Experiment.sweep(Version.key(whole), runs, asked.seed(), measures)
                .part(part);
        return new Work(asked, points, cells, experiment, asked.folder(NAME, "", cells, measures, part));
    }

    private int run(Work work, Goal goal, OutputFolder folder, Provenance provenance, Journal journal, Stop stop) {
        PrintWriter err = spec.commandLine().getErr();
        var progress = new Progress(stop, work.cells().size(), err, Progress.look(output.quiet()));
        Results results = new Ensemble(work.experiment(), goal, journal).run(effort.runner(), progress);
        progress.end();
        long wanted = work.experiment().histories(goal.replications());
        long toGo = wanted - results.histories();
        boolean stopped = results.ending() == Results.Ending.STOPPED;
        Sweep sweep = Sweep.of(work.asked().design(), work.points(), work.cells(), results, journal);
        var report = new SweepReport(sweep, journal, provenance);
        List<String> rerun = work.points().stream()
                .map(point -> options.rerun(work.asked(), point))
                .toList();
        Map<String, String> skipped = report.writeTo(folder, rerun, toGo, output.charts() && !stopped);
        if (stopped) {
            err.printf(
                    "Stopped at %s of %s, %s in each cell; nothing lost. The same command goes on.%n",
                    EnsembleWords.grouped(results.histories()),
                    EnsembleWords.grouped(wanted),
                    EnsembleWords.grouped(sweep.answers().fewest()));
        }
        print(sweep, report, folder, skipped, progress);
        if (stopped) {
            return stop.signalled() ? ExitCode.INTERRUPTED : ExitCode.LIMIT;
        }
        return results.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void print(
            Sweep sweep, SweepReport report, OutputFolder folder, Map<String, String> skipped, Progress progress) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.summary(folder).writeTo(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet() && sweep.answers().fewest() > 0) {
            new SweepTable(sweep, out).print(folder, skipped, progress.time());
        }
        out.flush();
    }

    private Path folder(Work work) {
        Path whole = options.folder(work.asked());
        return ShardOptions.folder(output.folder(whole), work.experiment().shard());
    }
}
