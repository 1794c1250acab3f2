package palace.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import palace.cli.option.Asked;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.indicators.IndicatorSheet;
import palace.experiment.indicators.Indicators;
import palace.report.folder.Question;
import palace.report.indicators.IndicatorReport;
import palace.report.indicators.IndicatorWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What to watch. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Tells what to watch: how well everything that can be observed, and its change over a quarter, foretells an"
                    + " attempt within 4, 13 and 52 weeks. What an outsider can see is told apart from what only"
                    + " insiders know."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace indicators world                     a world of unlike regimes",
            "  ./palace indicators khrushchev-1964 -n 1000",
            "  ./palace indicators personal --set politics.terror=0.2"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class IndicatorsCommand implements Callable<Integer> {
    private static final String NAME = "indicators";
    private static final int USUAL = 300;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions options;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output);
        effort.check();
        effort.refuseStopping();
        Asked given = options.ask();
        undertaking.warn(given.warnings().stream());
        int histories = effort.histories(USUAL);
        Question question = given.question(NAME, options.seed()).of(histories + " histories");
        Path usual = Path.of("results", given.subject().id(), options.folder(NAME, List.of(), List.of()));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            IndicatorSheet sheet = Indicators.measure(given.source(), histories, options.seed(), effort.runner());
            var report = new IndicatorReport(sheet, given.subject().title(), provenance);
            return Reply.of(IndicatorWords.answer(sheet), report::json)
                    .pointing(folder, "indicators.csv", NAME, report.writeTo(folder, output.charts()));
        });
    }
}
