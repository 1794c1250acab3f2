package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.EffortOptions;
import palace.cli.option.Inputs;
import palace.cli.option.OutputOptions;
import palace.cli.option.ShardOptions;
import palace.cli.option.Shareable;
import palace.cli.option.SweepOptions;
import palace.cli.terminal.Charts;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Stop;
import palace.cli.terminal.Version;
import palace.experiment.Answers;
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
import palace.experiment.design.SensitivityPlan;
import palace.experiment.design.SensitivityPlan.Method;
import palace.experiment.design.Variant;
import palace.random.KeyedRandom;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.report.sensitivity.Sensitivity;
import palace.report.sensitivity.SensitivityReport;
import palace.report.sensitivity.SensitivityWords;
import palace.report.sweep.Sweep;
import palace.simulation.HistorySource;
import palace.statistics.BootstrapPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which factors of a design matter.
 *
 * <p>Longer than 250 lines: what it does to undertake an experiment is not yet shared with the other three commands.
 */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Tells which factors of a design matter, and how surely: moved all together, beside a dummy that"
                + " nothing reads and that shows what chance does.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace sensitivity world-average-parameters --dry-run          what it would cost",
            "  ./palace sensitivity world-average-parameters --method morris    which matter at all",
            "  ./palace sensitivity world-average-parameters --method sobol     whose share of the variance"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class SensitivityCommand implements Callable<Integer>, Shareable {
    private static final String NAME = "sensitivity";
    private static final int TRAJECTORIES = 20;
    private static final int ROWS = 128;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SweepOptions options;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "morris",
            description = "morris: few points, which factors matter at all; sobol: many, whose share of the variance."
                    + " Default: ${DEFAULT-VALUE}.")
    private Method method;

    @Option(
            names = {"--rows", "--trajectories"},
            paramLabel = "N",
            description = "Rows of a Sobol design, best a power of two (default 128), or trajectories of a Morris"
                    + " design (default 20).")
    private @Nullable Integer units;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "Resamples of whole rows or trajectories, for intervals and ranks. Default: ${DEFAULT-VALUE}.")
    private int resamples;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private ShardOptions shard;

    @Option(names = "--dry-run", description = "Say how many points, how long and how much disk, and run nothing.")
    private boolean dryRun;

    @Mixin
    private OutputOptions output;

    /** What is run. */
    private record Work(
            SweepOptions.Asked asked,
            SensitivityPlan plan,
            List<DesignPoint> points,
            List<Variant> cells,
            Experiment experiment,
            Question question) {}

    @Override
    public Integer call() {
        Instant started = Instant.now();
        effort.check();
        if (effort.precision() != null) {
            throw wrong("sensitivity takes -n, not --precision: all points get as many.");
        }
        if (resamples < 1) {
            throw wrong("--resamples must be at least 1, but was " + resamples + ".");
        }
        Work work = work();
        long replications = effort.replications(work.asked().design().about().replications());
        if (dryRun) {
            new DryRun(
                            work.asked().design(),
                            work.experiment(),
                            replications,
                            effort.runner().threads())
                    .print(spec.commandLine().getOut(), output.json());
            return ExitCode.DONE;
        }
        Provenance provenance = Version.provenance(spec, work.question(), started, Inputs.kept(spec));
        try (var stop = new Stop(ProgramEnd.of(spec), effort.timeLimit());
                OutputFolder folder = output.open(folder(work), work.question());
                Journal journal = output.open(folder, work.experiment())) {
            journal.keep(options.request(
                    command(), work.asked(), replications, work.cells().size()));
            return run(work, Goal.of(replications), folder, provenance, journal, stop);
        }
    }

    @Override
    public Share share() {
        Work work = work();
        long replications = effort.replications(work.asked().design().about().replications());
        Request request = options.request(
                command(), work.asked(), replications, work.cells().size());
        return new Share(
                work.asked().design().about().id(),
                work.asked().design().base().people(),
                request,
                folder(work),
                effort);
    }

    private List<String> command() {
        return List.of(
                NAME,
                "--method",
                method.code(),
                "--rows",
                Integer.toString(units()),
                "--resamples",
                Integer.toString(resamples));
    }

    private int units() {
        int wanted = units != null ? units : method == Method.MORRIS ? TRAJECTORIES : ROWS;
        if (wanted < 2) {
            throw wrong("--rows must be at least 2, but was " + wanted + ".");
        }
        return wanted;
    }

    private Work work() {
        SweepOptions.Asked asked = options.read();
        ExperimentDesign design = asked.design();
        PrintWriter err = spec.commandLine().getErr();
        design.warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        int factors = design.factors().size();
        long size = (long) units() * (factors + (method == Method.MORRIS ? 2 : 3));
        if (size > ExperimentDesign.MOST_CELLS) {
            throw wrong("%d points are more than the %d that can be run.\nMaybe fewer --rows, or fewer factors."
                    .formatted(size, ExperimentDesign.MOST_CELLS));
        }
        SensitivityPlan plan = SensitivityPlan.of(
                method, factors, units(), new KeyedRandom(asked.seed(), method.code() + " points of a design"));
        List<DesignPoint> points = plan.points(design);
        List<Variant> cells = Cells.of(asked.base(), points);
        Cells.warnings(points, cells)
                .forEach(warning -> spec.commandLine().getErr().println(Ink.lines("warning: " + warning)));
        List<Measure> measures = Response.measures(Response.of(design.responses()));
        List<HistorySource> runs = cells.stream().map(Variant::histories).toList();
        Shard part = shard.shard();
        Question whole = asked.folder(NAME, method.code() + "\n", cells, measures, Shard.WHOLE);
        Experiment experiment = Experiment.independent(Version.key(whole), runs, asked.seed(), measures)
                .part(part);
        return new Work(
                asked,
                plan,
                points,
                cells,
                experiment,
                asked.folder(NAME, method.code() + "\n", cells, measures, part));
    }

    private int run(Work work, Goal goal, OutputFolder folder, Provenance provenance, Journal journal, Stop stop) {
        PrintWriter err = spec.commandLine().getErr();
        var progress = new Progress(stop, work.cells().size(), err, Progress.look(output.quiet()));
        Results results = new Ensemble(work.experiment(), goal, journal).run(effort.runner(), progress);
        progress.end();
        long wanted = work.experiment().histories(goal.replications());
        boolean stopped = results.ending() == Results.Ending.STOPPED;
        if (stopped || !work.experiment().shard().equals(Shard.WHOLE)) {
            SensitivityReport.writeUnfinished(folder, provenance, results.histories(), wanted - results.histories());
            return part(results, wanted, stopped, stop);
        }
        Answers answers =
                Answers.of(results, journal, Response.of(work.asked().design().responses()));
        Sweep sweep = Sweep.measured(work.asked().design(), work.points(), work.cells(), results, answers);
        Sensitivity found = Sensitivity.of(
                method, work.plan(), sweep, new BootstrapPlan(resamples, BootstrapPlan.USUAL.confidence()));
        var report = new SensitivityReport(found, journal, provenance);
        Map<String, String> skipped = report.writeTo(folder, rerun(work), output.charts());
        print(found, report, folder, skipped, progress);
        return results.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /** A part of the histories says nothing of its own: it is merged. */
    private int part(Results results, long wanted, boolean stopped, Stop stop) {
        if (stopped || !output.quiet()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            stopped
                                    ? "Stopped at %s of %s; nothing lost. The same command goes on.%n"
                                    : "%s of %s histories of this shard are done; './palace merge' makes the tables.%n",
                            EnsembleWords.grouped(results.histories()),
                            EnsembleWords.grouped(wanted));
        }
        if (stopped) {
            return stop.signalled() ? ExitCode.INTERRUPTED : ExitCode.LIMIT;
        }
        return results.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private List<String> rerun(Work work) {
        var commands = new java.util.ArrayList<String>();
        for (int cell = 0; cell < work.points().size(); cell++) {
            var asked = new SweepOptions.Asked(
                    work.asked().design(),
                    work.experiment().seed(cell),
                    work.asked().base());
            commands.add(options.rerun(asked, work.points().get(cell)));
        }
        return commands;
    }

    private void print(
            Sensitivity found,
            SensitivityReport report,
            OutputFolder folder,
            Map<String, String> skipped,
            Progress progress) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.summary(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            out.println(Ink.faint(" %s points · %s histories · %s"
                    .formatted(
                            EnsembleWords.grouped(found.sweep().points().size()),
                            EnsembleWords.grouped(found.sweep().answers().histories()),
                            progress.time())));
            out.println();
            out.println(Paragraph.of("  ", SensitivityWords.answer(found)));
            out.println();
            found.table().forEach(line -> out.println("  " + line));
            out.println();
            out.println("  Read    " + Home.asTyped(folder.path().resolve("indices.csv")));
            Charts.where(folder, skipped, "tornado-" + found.sweep().response().name(), out);
        }
        out.flush();
    }

    private Path folder(Work work) {
        Path usual = options.folder(work.asked());
        String name = String.valueOf(usual.getFileName()).replaceFirst("^sweep", NAME + "-" + method.code());
        return ShardOptions.folder(
                output.folder(usual.resolveSibling(name)), work.experiment().shard());
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
