package palace.cli.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.option.PosteriorOptions;
import palace.cli.option.Unmoved;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Histories;
import palace.cli.undertaking.Made;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Shard;
import palace.report.difference.DifferenceNames;
import palace.report.difference.DifferenceReport;
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
            "  ./palace compare khrushchev-1964 --b-set 'leader.absences=[]'   without the holiday",
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
        var undertaking = new Undertaking(spec, output);
        effort.check();
        if (effort.precision() != null) {
            throw new ParameterException(spec.commandLine(), "compare takes -n, not --precision.");
        }
        boolean sweeps = SweepFolder.isOne(Path.of(options.asked()));
        if (sweeps || (other != null && SweepFolder.isOne(Path.of(other)))) {
            return new SweepDifference(spec).print(options.asked(), other, undertaking);
        }
        Case a = options.drawing(posterior).read(true);
        if (other == null && settings.isEmpty() && without.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A and B are the same case: --set and --without change both. Maybe name another case, or change B with"
                            + " --b-set or --b-without.");
        }
        var both = new Both(a, options.read(other, settings, without, true));
        undertaking.warn(Stream.concat(both.a().warnings().stream(), both.b().warnings().stream()));
        Question question = both.question(options.seed());
        var experiment = new Experiment(
                Version.key(question),
                List.of(both.a().source(), both.b().source()),
                options.seed(),
                Shard.WHOLE,
                false);
        var histories = new Histories(
                question, folder(both), experiment, Goal.of(effort.replications()), null, Progress.Shown.share("coup"));
        return undertaking.count(histories, effort, made -> tell(both, made));
    }

    private int tell(Both both, Made made) {
        var report = new DifferenceReport(
                both.a().scenario(),
                made.results(),
                made.journal(),
                new DifferenceNames(both.a().scenario().about().title(), change(both), () -> new Unmoved(
                                both.a(), both.b(), options.seed())
                        .reason(settings, without)),
                made.provenance());
        if (made.stopped()) {
            report.writeUnfinished(made.folder(), made.toGo());
            return made.tellStop(spec.commandLine().getErr(), "");
        }
        Map<String, String> skipped = report.writeTo(
                made.folder(),
                List.of(both.a().scenario(), both.b().scenario()),
                List.of(options.rerun(both.a(), List.of(), List.of()), options.rerun(both.b(), settings, without)),
                output.charts());
        Reply.of(List.of(report.answer()), report::summary)
                .pointing(made.folder(), "differences.csv", "differences", skipped)
                .print(output, spec.commandLine().getOut());
        return made.code();
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
            List<String> gone =
                    settings.stream().filter(text -> text.endsWith("=")).toList();
            List<String> set =
                    settings.stream().filter(text -> !text.endsWith("=")).toList();
            if (!set.isEmpty()) {
                words.add((words.isEmpty() ? "With " : "with ") + String.join(", ", set));
            }
            if (!gone.isEmpty()) {
                String things = gone.stream()
                        .map(text -> text.substring(0, text.length() - 1))
                        .collect(Collectors.joining(", "));
                words.add((words.isEmpty() ? "Without " : "without ") + things);
            }
        }
        if (!without.isEmpty()) {
            words.add((words.isEmpty() ? "Without " : "without ") + String.join(", ", without));
        }
        return String.join(", ", words);
    }

    private Path folder(Both both) {
        String a = both.a().scenario().about().id();
        String b = both.b().scenario().about().id();
        String name = a.equals(b) ? NAME : NAME + "-" + b;
        return output.folder(Path.of("results", a, options.folder(name, settings, without)));
    }
}
