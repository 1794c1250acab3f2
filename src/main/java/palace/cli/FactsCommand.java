package palace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.Facts;
import palace.experiment.facts.World;
import palace.scenario.Behaviour;
import palace.scenario.BehaviourReader;
import palace.scenario.Changes;
import palace.scenario.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change how people decide, or a value of every regime, by its dotted path. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. Repeatable.")
    private List<String> without = new ArrayList<>();

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

    @Override
    public Integer call() {
        Behaviour shipped = BehaviourReader.shipped();
        Changes changes = Changes.split(settings(), shipped);
        Behaviour behaviour = shipped.with(changes.behaviour());
        Set<String> off = Mechanisms.named(spec, behaviour, without);
        Path file = Library.find(scenario).orElseThrow(() -> new NoSuchScenario(scenario));
        World world = MixtureReader.isOne(file)
                ? World.of(MixtureReader.read(file, changes.facts()), behaviour, off)
                : World.of(ScenarioReader.read(file, changes.facts()), behaviour, off);
        Facts facts = Facts.of(world, (int) effort.replications(), seed, effort.runner());
        PrintWriter out = spec.commandLine().getOut();
        new FactWords(out).print(facts.measure(Facts.RESAMPLES));
        out.flush();
        return ExitCode.DONE;
    }

    private List<Setting> settings() {
        var all = new ArrayList<Setting>();
        if (weeks != null) {
            all.add(new Setting("scenario.weeks", weeks.toString()));
        }
        if (burnIn != null) {
            all.add(new Setting("scenario.burn-in", burnIn.toString()));
        }
        settings.stream().map(this::setting).forEach(all::add);
        return all;
    }

    private Setting setting(String text) {
        Setting setting = Setting.parse(text);
        if (setting == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--set wants PATH=VALUE, but got '" + text + "'.\nMaybe 'succession.loyalty=0.6'.");
        }
        return setting;
    }
}
