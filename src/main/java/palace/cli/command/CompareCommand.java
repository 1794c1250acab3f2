package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.Inputs;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.option.Unmoved;
import palace.cli.terminal.Charts;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Stop;
import palace.cli.terminal.Version;
import palace.experiment.Ensemble;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Journal;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.report.difference.DifferenceNames;
import palace.report.difference.DifferenceReport;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.report.prose.Words;
import palace.report.sweep.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two cases, or one with and without a change, under the same chance. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Tells what a change would do: pairs of histories with the same chance under A and under B.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace compare khrushchev-1964 --b-set leader.absences=[]   without the holiday",
            "  ./palace compare wagner-2023 --b-without Predation -n 2000",
            "  ./palace compare gorbachev-1991 --b-without Deal --label 'without a deal'",
            "  ./palace compare khrushchev-1964 antiparty-1957",
            "  ./palace compare results/rivalry-density/sweep-1 results/rivalry-density/sweep-2",
            "                                                what moved between two sweeps"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class CompareCommand implements Callable<Integer> {
    private static final String NAME = "compare";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "The other scenario; without it B is A with the changes below.")
    private @Nullable String other;

    @Option(names = "--b-set", paramLabel = "PATH=VALUE", description = "As --set, but for B only. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--b-without", paramLabel = "MECHANISM", description = "As --without, for B only. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--label", paramLabel = "TEXT", description = "What B is called in titles: 'without a mediator'.")
    private @Nullable String label;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private PosteriorOptions posterior;

    @Mixin
    private OutputOptions output;

    /** A and B. */
    private record Both(Case a, Case b) {
        Question question(long seed) {
            Question one = a.question(NAME, seed);
            Question two = b.question(NAME, seed);
            boolean same = one.scenario().equals(two.scenario());
            return new Question(
                    NAME,
                    same ? one.scenario() : one.scenario() + " and " + two.scenario(),
                    one.scenarioHash() + " and " + two.scenarioHash(),
                    one.parameterHash() + " and " + two.parameterHash(),
                    seed);
        }
    }

    @Override
    public Integer call() {
        Instant started = Instant.now();
        effort.check();
        if (effort.precision() != null) {
            throw new ParameterException(spec.commandLine(), "compare takes -n, not --precision.");
        }
        boolean sweeps = SweepFolder.isOne(Path.of(options.asked()));
        if (sweeps || (other != null && SweepFolder.isOne(Path.of(other)))) {
            return new SweepDifference(spec, output).print(options.asked(), other, started);
        }
        var both = new Both(options.drawing(posterior).read(true), options.read(other, settings, without, true));
        PrintWriter err = spec.commandLine().getErr();
        Stream.concat(both.a().warnings().stream(), both.b().warnings().stream())
                .map(warning -> Ink.lines("warning: " + warning))
                .distinct()
                .forEach(err::println);
        Question question = both.question(options.seed());
        var experiment = new Experiment(
                Version.key(question),
                List.of(both.a().source(), both.b().source()),
                options.seed(),
                Shard.WHOLE,
                false);
        try (var stop = new Stop(ProgramEnd.of(spec), effort.timeLimit());
                OutputFolder folder = output.open(folder(both), question);
                Journal journal = output.open(folder, experiment)) {
            var progress = new Progress(stop, "coup", err, Progress.look(output.quiet()));
            Goal goal = Goal.of(effort.replications());
            Results results = new Ensemble(experiment, goal, journal).run(effort.runner(), progress);
            progress.end();
            var report = new DifferenceReport(
                    both.a().scenario(),
                    results,
                    journal,
                    new DifferenceNames(both.a().scenario().about().title(), change(both), () -> new Unmoved(
                                    both.a(), both.b(), options.seed())
                            .reason(settings, without)),
                    Version.provenance(spec, question, started, Inputs.kept(spec)));
            long wanted = experiment.histories(goal.replications());
            if (results.ending() == Results.Ending.STOPPED) {
                report.writeUnfinished(folder, wanted - results.histories());
                err.printf(
                        "Stopped at %s of %s; nothing lost. The same command goes on.%n",
                        EnsembleWords.grouped(results.histories()), EnsembleWords.grouped(wanted));
                return stop.signalled() ? ExitCode.INTERRUPTED : ExitCode.LIMIT;
            }
            print(both, report, folder);
            return results.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private void print(Both both, DifferenceReport report, OutputFolder folder) {
        Map<String, String> skipped = report.writeTo(
                folder,
                List.of(both.a().scenario(), both.b().scenario()),
                List.of(options.rerun(both.a(), List.of(), List.of()), options.rerun(both.b(), settings, without)),
                output.charts());
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.summary(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            out.println();
            out.println(Paragraph.of("  ", report.answer()));
            out.println();
            out.println("  Read    " + Home.asTyped(folder.path().resolve("differences.csv")));
            Charts.where(folder, skipped, "differences", out);
        }
        out.flush();
    }

    /** What B is. */
    private String change(Both both) {
        if (label != null) {
            return Words.sentence(Ink.plain(label));
        }
        var words = new ArrayList<String>();
        if (other != null) {
            words.add(both.b().scenario().about().title());
        }
        if (!settings.isEmpty()) {
            words.add((words.isEmpty() ? "With " : "with ") + String.join(", ", settings));
        }
        if (!without.isEmpty()) {
            words.add((words.isEmpty() ? "Without " : "without ") + String.join(", ", without));
        }
        return words.isEmpty() ? "The same again" : String.join(", ", words);
    }

    private Path folder(Both both) {
        String a = both.a().scenario().about().id();
        String b = both.b().scenario().about().id();
        String name = a.equals(b) ? NAME : NAME + "-" + b;
        return output.folder(Path.of("results", a, options.folder(name, settings, without)));
    }
}
