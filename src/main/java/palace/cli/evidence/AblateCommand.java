package palace.cli.evidence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.EffortOptions;
import palace.cli.option.FileKind;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.ablation.Ablation;
import palace.experiment.ablation.AblationSheet;
import palace.experiment.ablation.Finding;
import palace.report.ablation.AblationReport;
import palace.report.ablation.AblationWords;
import palace.report.folder.Question;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The model against its own claims. */
@Command(
        name = "ablate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Holds the model against its own claims: for each, the same histories with its mechanism and without it,"
                    + " where the claim lives, and whether what they show moves to the side that the claim names."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace ablate                     every claim; some minutes",
            "  ./palace ablate --claim K7,R6       two of them",
            "  ./palace ablate -n 1000             more histories, narrower intervals"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class AblateCommand implements Callable<Integer> {
    private static final String NAME = "ablate";
    private static final int USUAL = 400;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--claim",
            paramLabel = "CLAIM",
            split = ",",
            description = "Only these claims, for example K7,R6. Default: all. docs/claims.md lists them.")
    private List<String> claims = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change how people decide on both sides, by its dotted path. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output);
        effort.check();
        effort.refuseStopping();
        checkClaims();
        Behaviour behaviour = behaviour();
        int histories = effort.histories(USUAL);
        String extent = histories + " histories of " + (claims.isEmpty() ? "all" : String.join(",", claims));
        Question question = new Question(NAME, "claims", extent, behaviour.hash(), seed);
        Path usual = Path.of(
                "results", "claims", NAME + "-" + seed + (claims.isEmpty() ? "" : "-" + String.join("-", claims)));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            boolean talks = !output.quiet() && !output.json();
            AblationSheet sheet = new Ablation(
                            (id, changes, without) -> run(id, changes, without, behaviour),
                            histories,
                            seed,
                            effort.runner())
                    .measure(this::isWanted, (done, of, found) -> tell(talks, undertaking.out(), found));
            var report = new AblationReport(sheet, provenance);
            return Reply.of(AblationWords.answer(sheet), report::json)
                    .pointing(folder, "ablation.csv", "ablation-1", report.writeTo(folder, output.charts()));
        });
    }

    private void checkClaims() {
        for (String claim : claims) {
            if (!Ablation.claims().contains(claim)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "No claim is called '%s'.\nThere are %s."
                                .formatted(claim, String.join(", ", Ablation.claims())));
            }
        }
    }

    private boolean isWanted(String claim) {
        return claims.isEmpty() || claims.contains(claim);
    }

    private Behaviour behaviour() {
        Behaviour shipped = BehaviourReader.shipped();
        Changes changes = Changes.split(parsed(settings), shipped);
        if (!changes.facts().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--set of ablate changes how people decide, but got '%s'."
                            .formatted(changes.facts().get(0).path()));
        }
        return shipped.with(changes.behaviour());
    }

    private List<Setting> parsed(List<String> texts) {
        var parsed = new ArrayList<Setting>();
        for (String text : texts) {
            @Nullable Setting setting = Setting.parse(text);
            if (setting == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--set wants PATH=VALUE, but got '" + text + "'.\nMaybe 'launch.misjudges=0'.");
            }
            parsed.add(setting);
        }
        return parsed;
    }

    private CaseModel run(String id, List<String> changed, List<String> without, Behaviour behaviour) {
        Path file = FileKind.scenario(id);
        Changes changes = Changes.split(parsed(changed), behaviour);
        return Cases.run(
                ScenarioReader.read(file, changes.facts()),
                behaviour.with(changes.behaviour()),
                new HashSet<>(without),
                true);
    }

    private static void tell(boolean talks, PrintWriter out, Finding found) {
        if (talks) {
            out.println(AblationWords.line(found));
            out.flush();
        }
    }
}
