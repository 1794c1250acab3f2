package palace.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.EffortOptions;
import palace.cli.option.Inputs;
import palace.cli.option.Library;
import palace.cli.option.Mechanisms;
import palace.cli.option.NoSuchScenario;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.Charts;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Version;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Facts;
import palace.experiment.facts.World;
import palace.report.facts.FactsReport;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.mixture.Mixture;
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
public final class FactsCommand implements Callable<Integer> {
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

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        Behaviour shipped = BehaviourReader.shipped();
        Changes changes = Changes.split(settings(), shipped);
        Behaviour behaviour = shipped.with(changes.behaviour());
        Set<String> off = Mechanisms.named(spec, behaviour, without);
        Path file = Library.find(scenario).orElseThrow(() -> new NoSuchScenario(scenario));
        Asked asked = asked(file, changes.facts(), behaviour, off);
        Provenance provenance = Version.provenance(spec, asked.question(), started, Inputs.kept(spec));
        try (OutputFolder folder = output.open(
                output.folder(Path.of("results", asked.question().scenario(), "facts-" + seed)), asked.question())) {
            Facts facts = Facts.of(asked.world(), (int) effort.replications(), seed, effort.runner());
            FactSheet sheet = facts.measure(Facts.RESAMPLES);
            var report = new FactsReport(sheet, provenance);
            Map<String, String> skipped = report.writeTo(folder, output.charts());
            print(sheet, report, folder, skipped);
        }
        return ExitCode.DONE;
    }

    /** A world and what results on it answer. */
    private record Asked(World world, Question question) {}

    private Asked asked(Path file, List<Setting> changes, Behaviour behaviour, Set<String> off) {
        String marks = (off.isEmpty() ? "" : " without " + String.join(", ", off)) + " n " + effort.replications();
        if (MixtureReader.isOne(file)) {
            Mixture mixture = MixtureReader.read(file, changes);
            return new Asked(
                    World.of(mixture, behaviour, off),
                    question(mixture.about().id(), mixture.hash() + marks, behaviour));
        }
        Scenario one = ScenarioReader.read(file, changes);
        return new Asked(World.of(one, behaviour, off), question(one.about().id(), one.hash() + marks, behaviour));
    }

    private Question question(String id, String hash, Behaviour behaviour) {
        return new Question("facts", id, hash, behaviour.hash(), seed);
    }

    private void print(FactSheet sheet, FactsReport report, OutputFolder folder, Map<String, String> skipped) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            report.json(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            new FactWords(out).print(sheet);
            out.println();
            out.println("  Read    " + Home.asTyped(folder.path().resolve("facts.csv")));
            Charts.where(folder, skipped, "facts-attempts", out);
        }
        out.flush();
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
