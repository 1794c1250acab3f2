package palace.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.ChangeOptions;
import palace.cli.option.ChangeOptions.Changed;
import palace.cli.option.EffortOptions;
import palace.cli.option.FileKind;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Facts;
import palace.experiment.facts.World;
import palace.report.facts.FactsReport;
import palace.report.folder.Question;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The model against data. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Holds the model against published data: histories of a world of unlike regimes, fact by fact.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace facts                                      1000 histories of twenty years",
            "  ./palace facts -n 200                               quickly",
            "  ./palace facts --set succession.loyalty=0.6         other people",
            "  ./palace facts --set politics.terror=0.8            other regimes"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ChangeOptions changes;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = "world",
            description = "A world of unlike regimes, or one case. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks that are counted, instead of the file's.")
    private @Nullable Integer weeks;

    @Option(names = "--burn-in", paramLabel = "N", description = "Weeks before them, instead of the file's.")
    private @Nullable Integer burnIn;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        effort.check();
        effort.refusePrecision();
        int histories = effort.histories();
        var undertaking = new Undertaking(spec, output);
        Changed changed = changes.read(span());
        Path file = FileKind.scenario(scenario);
        Asked asked = asked(file, changed, undertaking);
        Path usual = Path.of("results", asked.question().scenario(), changes.folder("facts", span()));
        return undertaking.whole(asked.question(), usual, (folder, provenance) -> {
            Facts facts = Facts.of(asked.world(), histories, changes.seed(), effort.runner());
            FactSheet sheet = facts.measure(Facts.RESAMPLES);
            var report = new FactsReport(sheet, provenance);
            return new Reply(out -> new FactWords(out).print(sheet), report::json)
                    .pointing(folder, "facts.csv", "facts-attempts", report.writeTo(folder, output.charts()));
        });
    }

    /** A world and what results on it answer. */
    private record Asked(World world, Question question) {}

    private Asked asked(Path file, Changed changed, Undertaking undertaking) {
        String marks = changed.marks() + " n " + effort.replications();
        Behaviour behaviour = changed.behaviour();
        if (MixtureReader.isOne(file)) {
            Mixture mixture = MixtureReader.read(file, changed.facts());
            undertaking.warn(mixture.warnings().stream());
            return new Asked(
                    World.of(mixture, behaviour, changed.off()),
                    question(mixture.about().id(), mixture.hash() + marks, behaviour));
        }
        Scenario one = ScenarioReader.read(file, changed.facts());
        undertaking.warn(one.warnings().stream());
        return new Asked(
                World.of(one, behaviour, changed.off()), question(one.about().id(), one.hash() + marks, behaviour));
    }

    private Question question(String id, String hash, Behaviour behaviour) {
        return new Question("facts", id, hash, behaviour.hash(), changes.seed());
    }

    /** How long windows are to be. */
    private List<Setting> span() {
        var all = new ArrayList<Setting>();
        if (weeks != null) {
            all.add(new Setting("scenario.weeks", weeks.toString()));
        }
        if (burnIn != null) {
            all.add(new Setting("scenario.burn-in", burnIn.toString()));
        }
        return all;
    }
}
