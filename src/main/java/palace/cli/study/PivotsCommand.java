package palace.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.pivots.PivotSheet;
import palace.experiment.pivots.Pivots;
import palace.experiment.pivots.Players;
import palace.mechanism.attempt.Cascade;
import palace.report.folder.Question;
import palace.report.pivots.PivotReport;
import palace.report.pivots.PivotWords;
import palace.simulation.CaseModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose choice decides. */
@Command(
        name = "pivots",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Tells whose choice decides: the first attempt of each history is lived through again, with the same"
                    + " chance, with each person, cohort and organisation held to joining, to standing aside and to"
                    + " rallying; and with every coalition of the foremost, for their Shapley values."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace pivots khrushchev-1964",
            "  ./palace pivots beria-1953 -n 1000 --foremost 8",
            "  ./palace pivots military --weeks 260"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class PivotsCommand implements Callable<Integer> {
    private static final String NAME = "pivots";
    private static final int USUAL = 300;
    private static final int MOST_FOREMOST = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Option(
            names = "--foremost",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many players get a Shapley value, those first on whom most hangs: 0 to 10, each doubles"
                    + " the coalitions. Default: ${DEFAULT-VALUE}.")
    private int foremost;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output);
        effort.check();
        effort.refuseStopping();
        if (foremost < 0 || foremost > MOST_FOREMOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--foremost must be in 0 to %d, but was %d.".formatted(MOST_FOREMOST, foremost));
        }
        Case given = options.read(true);
        undertaking.warn(given.warnings().stream());
        checkThatPeopleChoose(given);
        int histories = effort.histories(USUAL);
        Question question = given.question(NAME, options.seed()).of(histories + " histories, foremost " + foremost);
        Path usual = Path.of("results", given.scenario().about().id(), options.folder(NAME, List.of(), List.of()));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            PivotSheet sheet = new Pivots(
                            given.run(),
                            staying(given),
                            Players.of(given.scenario()),
                            histories,
                            options.seed(),
                            effort.runner())
                    .measure(foremost);
            var report = new PivotReport(sheet, given.scenario().about().title(), provenance);
            return Reply.of(PivotWords.answer(sheet), report::json)
                    .pointing(folder, "pivots.csv", NAME, report.writeTo(folder, output.charts()));
        });
    }

    private void checkThatPeopleChoose(Case given) {
        boolean choose = given.run().overview().mechanisms().stream().anyMatch(Cascade.class::isInstance);
        if (!choose) {
            throw new ParameterException(
                    spec.commandLine(), "pivots asks what hangs on choices, and without Cascade nobody makes any.");
        }
    }

    /** The case with a leader who never leaves; null where he never does. */
    private @Nullable CaseModel staying(Case given) {
        return given.scenario().leader().absences().isEmpty()
                ? null
                : options.read(null, List.of("leader.absences=[]"), List.of(), true)
                        .run();
    }
}
