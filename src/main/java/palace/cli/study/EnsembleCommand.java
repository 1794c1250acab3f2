package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Asked;
import palace.cli.option.CaseClaims;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.option.RareOptions;
import palace.cli.option.ShardOptions;
import palace.cli.option.Shareable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Delegable;
import palace.cli.undertaking.Histories;
import palace.cli.undertaking.Made;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.CellCounts;
import palace.experiment.Ensemble;
import palace.experiment.Expectation;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Request;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.experiment.crew.Craft;
import palace.report.ensemble.EnsembleReport;
import palace.report.ensemble.EnsembleWords;
import palace.report.ensemble.Subject;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.simulation.HistorySource;
import palace.statistics.PrecisionTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Many histories of a case. */
@Command(
        name = "ensemble",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Tells how likely each outcome was: many histories of a case, each share with its interval.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace ensemble khrushchev-1964 -n 10000",
            "  ./palace ensemble khrushchev-1964 --precision coup=0.01     as many as it takes",
            "  ./palace ensemble khrushchev-1964 --time-limit 55m          stop in time, go on later",
            "  ./palace ensemble khrushchev-1964 --shard 2/7               a seventh of it",
            "  ./palace ensemble stalin-1937 --rare coup                   how likely, where hardly any is seen",
            "  ./palace ensemble stalin-1937 --rare coup --against-leader  the same, rivals left out"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class EnsembleCommand implements Callable<Integer>, Shareable, Delegable {
    private static final String NAME = "ensemble";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private RareOptions rare;

    @Mixin
    private ShardOptions shard;

    @Mixin
    private PosteriorOptions posterior;

    @Mixin
    private OutputOptions output;

    private final UnaryOperator<HistorySource> rehearsal;

    public EnsembleCommand() {
        this(UnaryOperator.identity());
    }

    /**
     * @param rehearsal what a test changes in the histories
     */
    public EnsembleCommand(UnaryOperator<HistorySource> rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output);
        effort.check();
        rare.check();
        if (rare.asked()) {
            rare.refuse(posterior.given(), "--posterior");
            rare.refuse(!shard.shard().equals(Shard.WHOLE), "--shard");
            return new RareEnsemble(spec, options, effort, output).run(rare.aim(), undertaking);
        }
        Asked given = options.drawing(posterior).ask();
        undertaking.warn(given.warnings().stream());
        Shard part = shard();
        Question whole = given.question(NAME, options.seed());
        Question question = part.equals(Shard.WHOLE) ? whole : given.question(NAME + " " + part, options.seed());
        Experiment experiment = experiment(given).part(part);
        PrecisionTarget target = effort.precision();
        var histories = new Histories(
                question,
                folder(given, part),
                experiment,
                goal(target),
                options.request(NAME, given, effort.replications()),
                Progress.Shown.share(
                        target == null ? "coup" : target.halfWidths().firstKey()));
        return undertaking.count(histories, effort, made -> tell(given, made));
    }

    private int tell(Asked given, Made made) {
        PrintWriter err = spec.commandLine().getErr();
        var report = new EnsembleReport(given.subject(), made.results(), made.journal(), made.provenance());
        if (made.stopped()) {
            report.writeUnfinished(made.folder(), made.toGo());
            return made.tellStop(err, "");
        }
        if (made.wanted() == 0) { // more shards than histories
            report.writeUnfinished(made.folder(), 0);
            Ink.speaker(err, output.quiet()).accept("This shard has no histories; that is right.");
            return ExitCode.DONE;
        }
        Map<String, String> skipped =
                report.writeTo(made.folder(), options.rerun(given, List.of(), List.of()), output.charts());
        print(given, report, made, skipped);
        return code(given, made.results());
    }

    private Experiment experiment(Asked given) {
        return Experiment.ensemble(
                Version.key(given.question(NAME, options.seed())), rehearsal.apply(given.source()), options.seed());
    }

    @Override
    public Craft craft() {
        return Ensemble.craft(experiment(options.drawing(posterior).ask()));
    }

    @Override
    public Share share() {
        rare.refuse(true, "shards: it runs on one machine");
        Asked given = options.drawing(posterior).ask();
        Request request = options.request(NAME, given, effort.replications());
        int people = given.subject().parts().stream()
                .mapToInt(Subject.Part::elites)
                .max()
                .orElse(0);
        return new Share(given.subject().id(), people, request, folder(given, Shard.WHOLE), effort);
    }

    private Goal goal(@Nullable PrecisionTarget target) {
        return target == null ? Goal.of(effort.replications()) : Goal.precise(target, effort.replications());
    }

    private Shard shard() {
        Shard part = shard.shard();
        if (!part.equals(Shard.WHOLE) && effort.precision() != null) {
            throw new ParameterException(
                    spec.commandLine(), "--precision looks at the whole ensemble and cannot be used with --shard.");
        }
        return part;
    }

    private Path folder(Asked given, Shard part) {
        Path whole = Path.of("results", given.subject().id(), options.folder(NAME, List.of(), List.of()));
        return ShardOptions.folder(output.folder(whole), part);
    }

    private void print(Asked given, EnsembleReport report, Made made, Map<String, String> skipped) {
        Results results = made.results();
        OutputFolder folder = made.folder();
        new Reply(
                        out -> new Likelihood(given, made, out)
                                .print(skipped, effort.precision(), parts(given, report)),
                        bytes -> report.summary(folder).writeTo(bytes))
                .print(output, spec.commandLine().getOut());
        if (results.failed() > 0 && (output.quiet() || output.json())) {
            spec.commandLine()
                    .getErr()
                    .println("%d of %d histories failed: %s says why and how to run them again."
                            .formatted(
                                    results.failed(),
                                    results.histories(),
                                    Home.asTyped(folder.path().resolve("failures.csv"))));
        }
        if (results.ending() == Results.Ending.LIMIT) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The precision is not reached with %s histories; with a larger -n the same command goes on."
                                    .formatted(EnsembleWords.grouped(results.histories())));
        }
    }

    private static List<CellCounts> parts(Asked given, EnsembleReport report) {
        return given.subject().isWorld() ? report.parts() : List.of();
    }

    private static int code(Asked given, Results results) {
        if (results.failed() > 0) {
            return ExitCode.SOME_FAILED;
        }
        List<Expectation.Verdict> verdicts = CaseClaims.verdicts(given, results);
        if (verdicts.contains(Expectation.Verdict.FAIL)) {
            return ExitCode.EXPECTATION_FAILED;
        }
        if (results.ending() == Results.Ending.LIMIT) {
            return ExitCode.LIMIT;
        }
        return verdicts.contains(Expectation.Verdict.UNDECIDED) ? ExitCode.UNDECIDED : ExitCode.DONE;
    }
}
