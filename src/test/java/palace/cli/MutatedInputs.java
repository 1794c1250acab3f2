package palace.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import palace.cli.terminal.ExitCode;

/**
 * Gives the program inputs that were changed at random, and looks whether one of them ends in a fault of ours or takes
 * too long. Each is a pure function of the seed and its number, so that one can be made again.
 *
 * <p>{@code checks/mutations} runs it for long, a test for a moment.
 */
final class MutatedInputs {
    private static final String SMALL = "scenarios/textbook/";

    /** Paths into a case, right ones and such as people might try. */
    private static final List<String> PATHS = List.of(
            "politics.terror",
            "politics",
            "leader.born",
            "leader.absences",
            "leader.absences.1.from",
            "leader.absences.*.until",
            "leader.name",
            "elites",
            "elites.1",
            "elites.1.closeness",
            "elites.1.votes",
            "elites.*.ambition",
            "elites.*.rank",
            "elites.*",
            "elites.1.id",
            "elites.0.closeness",
            "elites.-1.closeness",
            "cohorts",
            "cohorts.*.count",
            "cohorts.1.competence",
            "organisations",
            "organisations.1.force",
            "organisations.*.answers-to",
            "bodies.1.can-remove",
            "bodies",
            "rivalries",
            "ties",
            "trust",
            "timeline",
            "timeline.1",
            "timeline.1.date",
            "timeline.*.event",
            "scenario.start",
            "scenario.weeks",
            "scenario.id",
            "scenario",
            "treasury",
            "street",
            "front",
            "lash-out",
            "mediator",
            "expect",
            "record",
            "behaviour",
            "behaviour.decay.rate",
            "schema",
            "founding.thoughts",
            "");

    private final Path place;
    private final long seed;
    private final long slow;
    private final List<Path> scenarios;
    private final List<Path> designs;
    private final Path small;
    private final Map<String, byte[]> journal = new TreeMap<>();
    private final Map<String, byte[]> tables = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long slowest;
    private long inputs;

    /** What kinds of input there are. */
    enum Kind {
        SCENARIO,
        DESIGN,
        SET,
        B_SET,
        JOURNAL,
        MANIFEST,
        TABLE
    }

    /**
     * @param place an empty folder to work in
     * @param slowMillis an input that takes longer than this is a fault
     */
    MutatedInputs(Path place, long seed, long slowMillis) throws IOException {
        this.place = place;
        this.seed = seed;
        this.slow = slowMillis;
        scenarios = yaml(Path.of("scenarios")).stream()
                .filter(file ->
                        !file.toString().contains("sweeps") && !file.toString().contains("scale"))
                .toList();
        designs = yaml(Path.of("scenarios/sweeps"));
        small = scenarios.stream()
                .filter(file -> file.toString().startsWith(SMALL))
                .findFirst()
                .orElseThrow();
        Bench.run("ensemble", small.toString(), "-n", "20", "--no-charts", "--quiet", "--out", folder("sound"));
        Bench.remember(place.resolve("sound"), journal);
        Path design = Files.writeString(place.resolve("trial.yaml"), """
                schema: 1
                design: { id: trial, title: A trial }
                scenario: %s
                kind: grid
                replications: 3
                factors:
                  - { name: terror, path: politics.terror, values: [0.1, 0.5] }
                """.formatted(small.toAbsolutePath()));
        Bench.run("sweep", design.toString(), "--no-charts", "--quiet", "--out", folder("sweep"));
        Bench.remember(place.resolve("sweep"), tables);
    }

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long seconds = Long.parseLong(arguments[2]);
        Path place = Files.createTempDirectory("palace-mutations-");
        var check = new MutatedInputs(place, seed, 2000);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long begun = System.nanoTime();
        for (long number = 0; number < count && System.nanoTime() < end; number++) {
            check.input(number);
        }
        check.report((System.nanoTime() - begun) / 1e9).forEach(System.out::println);
        if (check.faults().isEmpty()) {
            Bench.delete(place);
        }
        System.exit(check.faults().isEmpty() ? 0 : 1);
    }

    /** What was found wrong, a line each. */
    List<String> faults() {
        return faults;
    }

    List<String> report(double seconds) {
        var lines = new ArrayList<>(faults);
        lines.add("%d mutated inputs (seed %d) in %.0f s: %d faults; the slowest took %d ms; exit codes by kind %s"
                .formatted(inputs, seed, seconds, faults.size(), slowest, codes));
        return lines;
    }

    /** Tries the input of a number. */
    void input(long number) throws IOException {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var mutator = new Mutator(random);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        inputs++;
        switch (kind) {
            case SCENARIO -> scenario(number, mutator);
            case DESIGN -> design(number, mutator);
            case SET -> tried(number, kind, Bench.run(set(mutator)));
            case B_SET -> tried(number, kind, Bench.run(bSet(mutator)));
            case JOURNAL -> journal(number, mutator);
            case MANIFEST -> manifest(number, mutator);
            case TABLE -> table(number, mutator);
        }
    }

    private void scenario(long number, Mutator mutator) throws IOException {
        Path file =
                Files.writeString(place.resolve("case.yaml"), mutator.text(Files.readString(mutator.one(scenarios))));
        int right = tried(number, Kind.SCENARIO, Bench.run("validate", file.toString()));
        if (right == 0) {
            int run = tried(number, Kind.SCENARIO, runBriefly(file));
            if (run != 0) {
                faults.add("input %d: validate says right, run ends with %d".formatted(number, run));
            }
        }
    }

    private void design(long number, Mutator mutator) throws IOException {
        String text = mutator.one(List.of(true, false))
                ? Files.readString(place.resolve("trial.yaml"))
                : Files.readString(mutator.one(designs));
        Path file = Files.writeString(place.resolve("design.yaml"), mutator.text(text));
        tried(number, Kind.DESIGN, Bench.run("validate", file.toString()));
    }

    private Bench.Tried runBriefly(Path file) {
        return Bench.run(
                "run", file.toString(), "--weeks", "3", "--no-charts", "--quiet", "--force", "--out", folder("run"));
    }

    private String[] set(Mutator mutator) throws IOException {
        return new String[] {
            "run",
            small.toString(),
            "--set",
            setting(mutator),
            "--weeks",
            "3",
            "--no-charts",
            "--quiet",
            "--force",
            "--out",
            folder("run")
        };
    }

    private String[] bSet(Mutator mutator) throws IOException {
        return new String[] {
            "compare",
            small.toString(),
            "--b-set",
            setting(mutator),
            "--weeks",
            "3",
            "-n",
            "2",
            "--no-charts",
            "--quiet",
            "--force",
            "--out",
            folder("compare")
        };
    }

    private String setting(Mutator mutator) throws IOException {
        if (mutator.below(2) == 0) {
            return mutator.one(PATHS) + "=" + mutator.one(Mutator.ODD);
        }
        List<String> keys = Files.readString(small)
                .lines()
                .flatMap(line -> Stream.of(line.split("[^a-z0-9-]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        var path = new StringBuilder(mutator.one(keys));
        for (int steps = mutator.below(4); steps > 0; steps--) {
            path.append('.').append(mutator.below(3) == 0 ? mutator.one(Mutator.ODD) : mutator.one(keys));
        }
        String value = mutator.below(3) == 0 ? mutator.one(keys) : mutator.one(Mutator.ODD);
        return path + "=" + value;
    }

    private void journal(long number, Mutator mutator) throws IOException {
        List<String> names = List.of("journal/runs", "journal/bands", "journal/request");
        damaged(number, Kind.JOURNAL, mutator.one(names), mutator);
    }

    private void manifest(long number, Mutator mutator) throws IOException {
        damaged(number, Kind.MANIFEST, "manifest.json", mutator);
    }

    /** A damaged folder goes on to the right bytes, or is refused. */
    private void damaged(long number, Kind kind, String name, Mutator mutator) throws IOException {
        Path folder = place.resolve("damaged");
        Bench.restore(folder, journal);
        Files.write(folder.resolve(name), mutator.bytes(journal.get(name)));
        boolean merged = mutator.below(3) == 0;
        int code = merged
                ? tried(
                        number,
                        kind,
                        Bench.run("merge", folder.toString(), "--no-charts", "--quiet", "--out", folder("whole")))
                : tried(
                        number,
                        kind,
                        Bench.run(
                                "ensemble",
                                small.toString(),
                                "-n",
                                "20",
                                "--no-charts",
                                "--quiet",
                                "--out",
                                folder.toString()));
        Path result = merged ? place.resolve("whole") : folder;
        if (code == 0 && !merged) {
            for (String table : List.of("runs.csv", "bands.csv", "journal/runs")) {
                if (!java.util.Arrays.equals(Files.readAllBytes(result.resolve(table)), journal.get(table))) {
                    faults.add("input %d: %s damaged, then %s has wrong bytes".formatted(number, name, table));
                }
            }
        }
        if (merged && Files.exists(result)) {
            Bench.delete(result);
        }
    }

    private void table(long number, Mutator mutator) throws IOException {
        Path folder = place.resolve("torn");
        Bench.restore(folder, tables);
        String name = mutator.one(List.of("responses.csv", "design.csv", "parameters.csv", "manifest.json"));
        String sound = new String(tables.get(name), StandardCharsets.UTF_8);
        String changed = mutator.below(4) == 0 ? sound.replace(',', ';') : mutator.text(sound);
        Files.writeString(folder.resolve(name), changed);
        tried(
                number,
                Kind.TABLE,
                Bench.run(
                        "compare",
                        folder("sweep"),
                        folder.toString(),
                        "--quiet",
                        "--force",
                        "--out",
                        folder("compared")));
    }

    private int tried(long number, Kind kind, Bench.Tried tried) {
        codes.merge(kind + "=" + tried.code(), 1, Integer::sum);
        slowest = Math.max(slowest, tried.millis());
        if (tried.code() == ExitCode.FAULT) {
            faults.add("input %d (%s): %s".formatted(number, kind, tried.words()));
        } else if (tried.millis() > slow) {
            faults.add("input %d (%s) took %d ms: %s".formatted(number, kind, tried.millis(), tried.words()));
        }
        return tried.code();
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
