package palace.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.option.ShardOptions;
import palace.cli.option.Shareable;
import palace.cli.option.SweepOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Delegable;
import palace.cli.undertaking.Histories;
import palace.cli.undertaking.Made;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
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
import palace.experiment.design.Variant;
import palace.report.ensemble.EnsembleWords;
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
public final class SweepCommand implements Callable<Integer>, Shareable, Delegable {
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
        var undertaking = new Undertaking(spec, output);
        effort.check();
        if (effort.precision() != null) {
            throw new ParameterException(spec.commandLine(), "sweep takes -n, not --precision: all cells get as many.");
        }
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
                        List.of(NAME), work.asked(), replications, work.cells().size()),
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

    private Work work(Undertaking undertaking) {
        SweepOptions.Asked asked = options.drawing(posterior).read();
        undertaking.warn(asked.design().warnings().stream());
        if (asked.design().kind() == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The design has no 'kind', so that sweep does not know its points."
                            + "\nMaybe 'kind: grid', or list, latin-hypercube, sobol.");
        }
        List<DesignPoint> points = asked.design().points(asked.seed());
        List<Variant> cells = Cells.of(asked.base(), points);
        undertaking.warn(Cells.warnings(points, cells).stream());
        List<Measure> measures = Response.measures(Response.of(asked.design().responses()));
        List<HistorySource> runs = cells.stream().map(Variant::histories).toList();
        Shard part = shard.shard();
        Question whole = asked.folder(NAME, "", cells, measures, Shard.WHOLE);
        Experiment experiment = Experiment.sweep(Version.key(whole), runs, asked.seed(), measures)
                .part(part);
        return new Work(asked, points, cells, experiment, asked.folder(NAME, "", cells, measures, part));
    }

    private int tell(Work work, Made made) {
        Sweep sweep = Sweep.of(work.asked().design(), work.points(), work.cells(), made.results(), made.journal());
        var report = new SweepReport(sweep, made.journal(), made.provenance());
        List<String> rerun = work.points().stream()
                .map(point -> options.rerun(work.asked(), point))
                .toList();
        Map<String, String> skipped =
                report.writeTo(made.folder(), rerun, made.toGo(), output.charts() && !made.stopped());
        int code = made.stopped() ? tellStop(sweep, made) : made.code();
        new Reply(out -> new SweepTable(sweep, out).print(made, skipped), bytes -> report.summary(made.folder())
                        .writeTo(bytes))
                .print(output, spec.commandLine().getOut());
        return code;
    }

    private int tellStop(Sweep sweep, Made made) {
        return made.tellStop(
                spec.commandLine().getErr(),
                ", %s in each cell"
                        .formatted(EnsembleWords.grouped(sweep.answers().fewest())));
    }

    private Path folder(Work work) {
        Path whole = options.folder(work.asked());
        return ShardOptions.folder(output.folder(whole), work.experiment().shard());
    }
}
