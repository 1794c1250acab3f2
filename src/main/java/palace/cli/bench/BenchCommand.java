package palace.cli.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import palace.cli.option.Library;
import palace.cli.terminal.ExitCode;
import palace.experiment.Runner;
import palace.experiment.ThreadRunner;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.yardstick.BareArrays;
import palace.simulation.yardstick.PlainMason;
import palace.simulation.yardstick.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How fast Palace is here. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Times the engine on this machine: elite-weeks a second on one core (a history of 65536 people or more takes"
                    + " all), beside the same number of people with far simpler rules, as objects in plain MASON and on"
                    + " bare arrays; then an ensemble on one thread and on all.",
            "Everything is measured in one run and in turn, because machines are noisy: trust the ratios."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace bench                          about half a minute",
            "  ./palace bench --elites 24 --seconds 3  one size, more exactly",
            "  ./palace bench --elites 1000000         a million; takes 2 GB and a minute",
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class BenchCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MILLION = 1e6;
    private static final int ROUNDS = 3;
    /** Elites of the average regime who are not ministers, of whom there are as many as it takes. */
    private static final int OTHERS = 17;

    private static final int FEWEST = OTHERS + 1;
    private static final int MOST = 2_000_000;
    private static final int DECADE = 520;
    private static final int YEAR = 52;
    /** People from which a history is a year or less, so that one fits into a round. */
    private static final int MANY = 1_000;

    private static final int VERY_MANY = 100_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--elites",
            paramLabel = "N",
            split = ",",
            defaultValue = "24,100,10000",
            description = "How many people; several sizes with commas. Default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "0.5",
            description = "How long each is timed, in each of three rounds. Default: ${DEFAULT-VALUE}.")
    private double seconds;

    @Override
    public Integer call() {
        double started = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        for (int size : sizes) {
            if (size < FEWEST || size > MOST) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--elites is " + size + "; allowed are " + FEWEST + " to " + MOST + " people.");
            }
        }
        if (!(seconds > 0 && seconds <= 60)) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds is " + seconds + "; allowed are more than 0 and at most 60.");
        }
        PrintWriter out = spec.commandLine().getOut();
        var table = new BenchTable(out, sizes, Runtime.getRuntime().availableProcessors());
        table.head(ROUNDS);
        for (int size : sizes) {
            table.row(size, rates(size));
        }
        table.foot();
        ensemble(out);
        out.printf(Locale.ROOT, "%nThe program was ready %.2f s after it was started.%n", started);
        out.println("MASON and arrays follow far simpler rules: one draw and two sums for each elite and week.");
        out.println("'mvn -Pbenchmark package' has finer benchmarks.");
        out.flush();
        return ExitCode.DONE;
    }

    private double[] rates(int size) {
        int weeks = size >= VERY_MANY ? YEAR / 2 : size >= MANY ? YEAR : DECADE;
        List<LongSupplier> units = List.of(
                histories(size, weeks, List.of()),
                histories(size, weeks, layers()),
                weeks(new PlainMason(size), size),
                weeks(new BareArrays(size), size));
        double[][] rounds = new double[units.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int unit = 0; unit < units.size(); unit++) {
                rounds[unit][round] = rate(units.get(unit), round == 0);
            }
        }
        return Arrays.stream(rounds)
                .mapToDouble(each -> Arrays.stream(each).sorted().toArray()[ROUNDS / 2])
                .toArray();
    }

    /** Millions a second of what a unit says that it has done; the first round warms up as long first. */
    private double rate(LongSupplier unit, boolean first) {
        if (first) {
            timed(unit);
        }
        return timed(unit) / MILLION;
    }

    private double timed(LongSupplier unit) {
        long start = System.nanoTime();
        long done = 0;
        do {
            done += unit.getAsLong();
        } while (System.nanoTime() - start < seconds * NANOS);
        return done / ((System.nanoTime() - start) / NANOS);
    }

    private static List<Setting> layers() {
        return List.of(
                new Setting("street.anger", "0.5"),
                new Setting("politics.openness", "0.7"),
                new Setting("treasury.reserves", "0.5"),
                new Setting("treasury.gap", "0.05"),
                new Setting("front.enemy", "0.5"),
                new Setting("lash-out.means", "0.5"));
    }

    private LongSupplier histories(int size, int weeks, List<Setting> more) {
        List<Setting> settings = new ArrayList<>(more);
        settings.add(new Setting("cohorts.ministers.count", Integer.toString(size - OTHERS)));
        settings.add(new Setting("cohorts.majors.count", "1"));
        CaseModel built = model("world-average", settings);
        Regime start = built.start().apply(Draws.of(1, 0));
        CaseModel copied = new CaseModel(draws -> start.copy(), built.overview(), List.of(), weeks, false);
        long[] replication = {0};
        return () -> (long) size * copied.counted(1, replication[0]++).weeks();
    }

    private static LongSupplier weeks(Yardstick court, int size) {
        return () -> {
            court.weeks(size >= VERY_MANY ? 1 : YEAR);
            return (long) size * (size >= VERY_MANY ? 1 : YEAR);
        };
    }

    private CaseModel model(String name, List<Setting> settings) {
        Path file = Library.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The shipped case '" + name + "' is not here. Start Palace by its launcher."));
        Scenario scenario = ScenarioReader.read(file, settings);
        return Cases.run(scenario, BehaviourReader.shipped(), Set.of(), true);
    }

    private void ensemble(PrintWriter out) {
        CaseModel model = model("khrushchev-1964", List.of());
        int all = Runtime.getRuntime().availableProcessors();
        many(model, 1);
        double one = many(model, 1);
        double every = many(model, all);
        out.printf(
                Locale.ROOT,
                "%nHistories of khrushchev-1964 a second: %.0f on one thread, %.0f on %d (%.2f times)%n",
                one,
                every,
                all,
                every / one);
    }

    private double many(CaseModel model, int threads) {
        long start = System.nanoTime();
        long done = new ThreadRunner(threads)
                .run(
                        new Runner.Stretch(0, Long.MAX_VALUE, () -> System.nanoTime() - start > 2 * seconds * NANOS),
                        replication -> model.counted(1, replication),
                        (number, history) -> true);
        return done / ((System.nanoTime() - start) / NANOS);
    }
}
