package palace.cli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import palace.cli.option.ChangeOptions;
import palace.cli.option.ChangeOptions.Changed;
import palace.cli.option.EffortOptions;
import palace.cli.option.FileKind;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.CountryRow;
import palace.experiment.backtest.Structures;
import palace.experiment.facts.World;
import palace.report.backtest.BacktestReport;
import palace.report.backtest.CountryTable;
import palace.report.folder.Question;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts of country-years. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Forecasts attempts in the country-years of a table, each from that row and earlier rows of its"
                + " country only, and scores the forecasts against regressions.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace backtest my-country-years.csv                a library of 400 histories a regime type",
            "  ./palace backtest my-country-years.csv -n 2000        a larger one",
            "  ./palace backtest my-country-years.csv --country 432  with a chart of this country",
            "",
            "The table needs a header line and the columns ccode, year, regime (party, personal, military",
            "or monarchy), attempts (in the year), tenure_yr_start (years in office), months_since_attempt",
            "(9999: none) and internal_conflict (0 or 1); sectyapp_pers (1: the leader himself controls the",
            "security service; may be empty) is read where it is there. Nothing else is read."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class BacktestCommand implements Callable<Integer> {
    /** Histories of each type of regime. */
    private static final long USUAL = 400;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CSV", description = "A table of country-years.")
    private Path table;

    @Mixin
    private ChangeOptions changes;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Also a chart of this country's forecasts by year. Repeatable.")
    private List<Integer> countries = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "WORLD",
            defaultValue = "world",
            description = "The world whose parts are the library's regimes. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output).keepingNoInputs();
        effort.check();
        effort.refusePrecision();
        List<CountryRow> rows = CountryTable.read(table);
        check(rows);
        Changed changed = changes.read(List.of());
        Mixture mixture = mixture(changed.facts());
        undertaking.warn(mixture.warnings().stream());
        World world = World.of(mixture, changed.behaviour(), changed.off());
        check(rows, world);
        int histories = effort.histories(USUAL);
        String marks = changed.marks() + " n " + histories;
        Question question = new Question(
                "backtest",
                mixture.about().id(),
                Sha256.of(mixture.hash() + bytes()) + marks,
                changed.behaviour().hash(),
                changes.seed());
        Path usual = Path.of("results", question.scenario(), changes.folder("backtest", List.of()));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            Structures library = Structures.of(world, histories, changes.seed(), effort.runner());
            var backtest = new Backtest(rows, library, changes.seed());
            var report = new BacktestReport(backtest, countries, provenance);
            return new Reply(out -> new BacktestWords(out).print(backtest), report::json)
                    .pointing(folder, "scores.csv", "backtest-calibration", report.writeTo(folder, output.charts()));
        });
    }

    private Mixture mixture(List<Setting> facts) {
        Path file = FileKind.scenario(scenario);
        if (!MixtureReader.isOne(file)) {
            throw wrong(
                    "--scenario wants a world of several regimes, but '" + scenario + "' is one case.\nMaybe 'world'.");
        }
        return MixtureReader.read(file, facts);
    }

    private void check(List<CountryRow> rows) {
        if (rows.stream().map(CountryRow::country).distinct().count() < 2
                || rows.stream().noneMatch(CountryRow::attempted)) {
            throw wrong("a backtest needs rows of at least two countries, and one with an attempt, but " + table
                    + " has none.");
        }
        for (int country : countries) {
            if (rows.stream().noneMatch(row -> row.country() == country)) {
                throw wrong("--country " + country + ": the table has no such ccode.");
            }
        }
    }

    private void check(List<CountryRow> rows, World world) {
        for (CountryRow row : rows) {
            if (world.parts().stream().noneMatch(part -> part.type() == row.type())) {
                throw wrong("the table has " + row.type().code() + " regimes, but the world '" + scenario
                        + "' has no such part.\nMaybe 'world'.");
            }
        }
    }

    private String bytes() {
        try {
            return new String(Files.readAllBytes(table), StandardCharsets.UTF_8); // whatever it is written in
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
