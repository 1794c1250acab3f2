package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import palace.cli.option.EffortOptions;
import palace.cli.option.MethodOptions;
import palace.cli.option.OutputOptions;
import palace.cli.option.ShardOptions;
import palace.cli.option.Shareable;
import palace.cli.option.SweepOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Delegable;
import palace.cli.undertaking.Histories;
import palace.cli.undertaking.Made;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.Answers;
import palace.experiment.Ensemble;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Measure;
import palace.experiment.Request;
import palace.experiment.Response;
import palace.experiment.Shard;
import palace.experiment.crew.Craft;
import palace.experiment.design.Cells;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.SensitivityPlan;
import palace.experiment.design.SensitivityPlan.Method;
import palace.experiment.design.Variant;
import palace.random.KeyedRandom;
import palace.report.ensemble.EnsembleWords;
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

/** Which factors of a design matter. */
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
public final class SensitivityCommand implements Callable<Integer>, Shareable, Delegable {
    private static final String NAME = "sensitivity";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SweepOptions options;

    @Mixin
    private MethodOptions how;

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
        var undertaking = new Undertaking(spec, output);
        effort.check();
        if (effort.precision() != null) {
            throw wrong("sensitivity takes -n, not --precision: all points get as many.");
        }
        how.check();
        Work work = work(undertaking);
        long replications = effort.replications(work.asked().design().about().replications());
        if (dryRun) {
            ExperimentDesign plan = work.asked().design();
            new DryRun(plan, work.experiment(), replications, effort.runner().threads())
                    .print(spec.commandLine().getOut(), output.json());
            return ExitCode.DONE;
        }
        var histories = new Histories(
                work.question(),
                folder(work),
                work.experiment(),
                Goal.of(replications),
                options.request(
                        command(), work.asked(), replications, work.cells().size()),
                Progress.Shown.inEach(work.cells().size()));
        return undertaking.count(histories, effort, made -> tell(work, made));
    }

    @Override
    public Craft craft() {
        return Ensemble.craft(work(new Undertaking(spec, output)).experiment());
    }

    @Override
    public Share share() {
        Work work = work(new Undertaking(spec, output));
        ExperimentDesign design = work.asked().design();
        long replications = effort.replications(design.about().replications());
        Request request = options.request(
                command(), work.asked(), replications, work.cells().size());
        return new Share(design.about().id(), design.base().people(), request, folder(work), effort);
    }

    private List<String> command() {
        return Stream.concat(Stream.of(NAME), how.list().stream()).toList();
    }

    private Work work(Undertaking undertaking) {
        SweepOptions.Asked asked = options.read();
        ExperimentDesign design = asked.design();
        undertaking.warn(design.warnings().stream());
        int factors = design.factors().size();
        long size = (long) how.units() * (factors + (how.method() == Method.MORRIS ? 2 : 3));
        if (size > ExperimentDesign.MOST_CELLS) {
            throw wrong("%d points are more than the %d that can be run.\nMaybe fewer --rows, or fewer factors."
                    .formatted(size, ExperimentDesign.MOST_CELLS));
        }
        SensitivityPlan plan = SensitivityPlan.of(
                how.method(),
                factors,
                how.units(),
                new KeyedRandom(asked.seed(), how.method().code() + " points of a design"));
        List<DesignPoint> points = plan.points(design);
        List<Variant> cells = Cells.of(asked.base(), points);
        undertaking.warn(Cells.warnings(points, cells).stream());
        List<Measure> measures = Response.measures(Response.of(design.responses()));
        List<HistorySource> runs = cells.stream().map(Variant::histories).toList();
        Shard part = shard.shard();
        Question whole = asked.folder(NAME, how.method().code() + "\n", cells, measures, Shard.WHOLE);
        Experiment experiment = Experiment.independent(Version.key(whole), runs, asked.seed(), measures)
                .part(part);
        Question question = asked.folder(NAME, how.method().code() + "\n", cells, measures, part);
        return new Work(asked, plan, points, cells, experiment, question);
    }

    private int tell(Work work, Made made) {
        if (made.stopped() || !work.experiment().shard().equals(Shard.WHOLE)) {
            SensitivityReport.writeUnfinished(
                    made.folder(), made.provenance(), made.results().histories(), made.toGo());
            return tellPart(made);
        }
        Answers answers = Answers.of(
                made.results(),
                made.journal(),
                Response.of(work.asked().design().responses()));
        Sweep sweep = Sweep.measured(work.asked().design(), work.points(), work.cells(), made.results(), answers);
        Sensitivity found = Sensitivity.of(
                how.method(), work.plan(), sweep, new BootstrapPlan(how.resamples(), BootstrapPlan.USUAL.confidence()));
        var report = new SensitivityReport(found, made.journal(), made.provenance());
        Map<String, String> skipped = report.writeTo(made.folder(), rerun(work), output.charts());
        new Reply(out -> print(found, made, out), report::summary)
                .pointing(
                        made.folder(),
                        "indices.csv",
                        "tornado-" + found.sweep().response().name(),
                        skipped)
                .print(output, spec.commandLine().getOut());
        return made.code();
    }

    /** A part of the histories says nothing of its own: it is merged. */
    private int tellPart(Made made) {
        PrintWriter err = spec.commandLine().getErr();
        if (!made.stopped() && !output.quiet()) {
            err.printf(
                    "%s of %s histories of this shard are done; './palace merge' makes the tables.%n",
                    EnsembleWords.grouped(made.results().histories()), EnsembleWords.grouped(made.wanted()));
        }
        return made.stopped() ? made.tellStop(err, "") : made.code();
    }

    private List<String> rerun(Work work) {
        SweepOptions.Asked all = work.asked();
        return IntStream.range(0, work.points().size())
                .mapToObj(cell -> options.rerun(
                        new SweepOptions.Asked(all.design(), work.experiment().seed(cell), all.base()),
                        work.points().get(cell)))
                .toList();
    }

    private static void print(Sensitivity found, Made made, PrintWriter out) {
        out.println(Ink.faint(" %s points · %s · %s"
                .formatted(
                        EnsembleWords.grouped(found.sweep().points().size()),
                        EnsembleWords.histories(found.sweep().answers().histories()),
                        made.progress().time())));
        out.println();
        out.println(Paragraph.of("  ", SensitivityWords.answer(found)));
        out.println();
        found.table().forEach(line -> out.println("  " + line));
    }

    private Path folder(Work work) {
        Path usual = options.folder(work.asked());
        String name = String.valueOf(usual.getFileName())
                .replaceFirst("^sweep", NAME + "-" + how.method().code());
        return ShardOptions.folder(
                output.folder(usual.resolveSibling(name)), work.experiment().shard());
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
