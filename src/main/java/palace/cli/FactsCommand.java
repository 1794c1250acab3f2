package palace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import palace.experiment.facts.Facts;
import palace.experiment.facts.World;
import palace.scenario.Behaviour;
import palace.scenario.BehaviourReader;
import palace.scenario.Changes;
import palace.scenario.format.Setting;
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
            "  ./palace facts                                      1000 histories of twenty years, after five",
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
            names = "--years",
            paramLabel = "N",
            defaultValue = "20",
            description = "Years that are counted. Default: ${DEFAULT-VALUE}.")
    private int years;

    @Option(
            names = "--burn-in",
            paramLabel = "YEARS",
            defaultValue = "5",
            description = "Years that are simulated before and not counted. Default: ${DEFAULT-VALUE}.")
    private int burnIn;

    @Mixin
    private EffortOptions effort;

    @Override
    public Integer call() {
        Behaviour behaviour = BehaviourReader.shipped();
        Changes changes = Changes.split(settings.stream().map(this::setting).toList(), behaviour);
        Set<String> off = Mechanisms.named(spec, behaviour, without);
        World world = new Worlds(years, burnIn, changes.facts()).world(behaviour.with(changes.behaviour()), off);
        Facts facts = Facts.of(world, (int) effort.replications(), seed, effort.runner());
        PrintWriter out = spec.commandLine().getOut();
        new FactWords(out).print(facts.measure(Facts.RESAMPLES));
        out.flush();
        return ExitCode.DONE;
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
