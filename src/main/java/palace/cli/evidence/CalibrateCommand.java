package palace.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.EffortOptions;
import palace.cli.option.FileKind;
import palace.cli.option.Inputs;
import palace.cli.option.Mechanisms;
import palace.cli.option.OutputOptions;
import palace.cli.option.ShardOptions;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Version;
import palace.cli.undertaking.Delegable;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.Request;
import palace.experiment.Shard;
import palace.experiment.calibrate.Calibration;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Targets;
import palace.experiment.calibrate.TargetsReader;
import palace.experiment.calibrate.Trials;
import palace.experiment.crew.Craft;
import palace.report.calibrate.CalibrationParts;
import palace.report.calibrate.CalibrationReport;
import palace.report.calibrate.GenerationsFile;
import palace.report.folder.ManifestReader;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Values of behaviour that agree with data. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Finds which values of behaviour agree with published data: approximate Bayesian computation by"
                + " sequential Monte Carlo, on the facts and within the ranges that a targets file states.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace calibrate docs/targets.yaml                              some ten minutes on two cores",
            "  ./palace calibrate docs/targets.yaml -n 8 --particles 8 --generations 2   a first look",
            "  ./palace calibrate docs/targets.yaml --shard 2/4                  one of four parts",
            "  ./palace calibrate docs/targets.yaml --join PART1 PART2 PART3 PART4 --out DIR",
            "",
            "A targets file holds 'schema: 1', 'calibration' (id, title, world, particles, generations,",
            "histories for each try), 'targets' (a list of fact, by its key in facts.csv, and weight) and",
            "'priors' (a list of parameter, range and why). It is saved after every generation; the same",
            "command goes on. With the same seed the result is the same, stopped or not, on any threads."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class CalibrateCommand implements Callable<Integer>, Delegable {
    private static final String NAME = "calibrate";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TARGETS", description = "A targets file.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--particles", paramLabel = "N", description = "Particles of a generation, instead of the file's.")
    private @Nullable Integer particles;

    @Option(names = "--generations", paramLabel = "N", description = "How many generations, instead of the file's.")
    private @Nullable Integer generations;

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--join",
            paramLabel = "DIR",
            arity = "1..*",
            description =
                    "Join these parts, made with --shard, and calibrate no more. The parts are calibrations of their"
                            + " own, each with its share of the particles; together they count alike.")
    private List<Path> joined = new ArrayList<>();

    @Mixin
    private ShardOptions shard;

    @Mixin
    private EffortOptions effort;

    @Mixin
    private OutputOptions output;

    /**
     * What is done.
     *
     * @param targets of the whole
     * @param question which all parts answer
     * @param whole all parts together
     */
    private record Work(Targets targets, Question question, Calibration whole) {
        int priors() {
            return targets.priors().size();
        }
    }

    @Override
    public Integer call() {
        var undertaking = new Undertaking(spec, output).keeping(() -> Inputs.targets(spec));
        effort.check();
        effort.refusePrecision();
        Work work = work();
        undertaking.warn(work.whole().mixture().warnings().stream());
        Shard part = shard.shard();
        joined.forEach(one -> ManifestReader.damage(one)
                .ifPresent(Ink.speaker(spec.commandLine().getErr(), false)));
        Question question =
                joined.isEmpty() ? work.question().part(part) : work.question().of("of parts");
        Calibration calibration = work.whole().part(part);
        Generation pooled = joined.isEmpty()
                ? null
                : CalibrationParts.together(joined, work.question(), work.priors(), Version.program());
        Path usual = Path.of("results", work.targets().id(), NAME + "-" + seed);
        Path place = ShardOptions.folder(output.folder(usual), part);
        return undertaking.whole(question, place, GenerationsFile.question(place), (folder, provenance) -> {
            List<Generation> made = output.force()
                    ? List.of()
                    : GenerationsFile.read(folder.path(), work.priors(), Version.program(), output::tell);
            List<Generation> all = pooled != null
                    ? List.of(pooled)
                    : calibration.run(made, trials(work, undertaking), so -> save(calibration, so, folder, provenance));
            var report = new CalibrationReport(calibration, all, provenance);
            return new Reply(out -> new CalibrateWords(out).print(all, report), report::json)
                    .pointing(
                            folder, "parameters.csv", "calibration-marginals", report.writeTo(folder, output.charts()));
        });
    }

    @Override
    public Craft craft() {
        Work work = work();
        return work.whole().craft(Version.key(work.question()));
    }

    private Work work() {
        Behaviour behaviour = BehaviourReader.shipped();
        Targets whole = targets(TargetsReader.read(FileKind.TARGETS.checked(file.toString(), file), behaviour));
        Set<String> off = Mechanisms.named(spec, behaviour, without);
        Mixture mixture = mixture(whole.world());
        // how many generations there are to be is no part of the question: more can be asked for later
        String marks = (off.isEmpty() ? "" : " without " + String.join(", ", off)) + " n " + whole.histories()
                + " particles " + whole.particles();
        var question = new Question(NAME, whole.id(), whole.hash() + mixture.hash() + marks, behaviour.hash(), seed);
        return new Work(whole, question, new Calibration(whole, mixture, behaviour, off, seed));
    }

    private Trials trials(Work work, Undertaking undertaking) {
        return undertaking
                .crew(Version.key(work.question()), request(work.targets()))
                .map(Trials::by)
                .orElseGet(() -> work.whole().part(shard.shard()).here(effort.runner()));
    }

    private Request request(Targets targets) {
        var words = new ArrayList<>(List.of(
                NAME,
                file.toString(),
                "--seed",
                Long.toString(seed),
                "--particles",
                Integer.toString(targets.particles()),
                "-n",
                Integer.toString(targets.histories())));
        without.forEach(mechanism -> words.addAll(List.of("--without", mechanism)));
        return new Request(words, targets.histories(), 1, List.of());
    }

    private void save(Calibration calibration, List<Generation> all, OutputFolder folder, Provenance provenance) {
        new CalibrationReport(calibration, all, provenance).writeTo(folder, false);
        Generation last = all.get(all.size() - 1);
        if (!output.quiet()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "generation %d: %d tried, half are nearer than %s%n",
                            last.number(), last.tried(), CalibrateWords.digits(last.half()));
        }
    }

    private Targets targets(Targets stated) {
        int size = particles == null ? stated.particles() : particles;
        int number = generations == null ? stated.generations() : generations;
        check("--particles", size, Targets.FEWEST_PARTICLES, Targets.MOST_PARTICLES);
        check("--generations", number, 1, Targets.MOST_GENERATIONS);
        return new Targets(
                stated.id(),
                stated.title(),
                stated.world(),
                stated.aims(),
                stated.priors(),
                size,
                number,
                effort.histories(stated.histories()),
                stated.hash());
    }

    /** The limits of a file hold for the command line too. */
    private void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw wrong("%s must be in %d to %d, but was %d.".formatted(option, least, most, value));
        }
    }

    private Mixture mixture(String world) {
        Path found = FileKind.scenario(world);
        if (!MixtureReader.isOne(found)) {
            throw wrong(
                    "'world' must name a world of several regimes, but '" + world + "' is one case.\nMaybe 'world'.");
        }
        return MixtureReader.read(found, List.of());
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
