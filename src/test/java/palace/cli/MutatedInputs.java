package palace.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final List<Kind> CHEAP =
            Stream.of(Kind.values()).filter(kind -> !kind.isDear).toList();

    /** Exit codes of what has written all its results: an expectation may have failed or be undecided. */
    private static final Set<Integer> FINISHED = Set.of(ExitCode.DONE, ExitCode.EXPECTATION_FAILED, ExitCode.UNDECIDED);

    private static final List<Kind> COSTLY =
            Stream.of(Kind.values()).filter(kind -> kind.isDear).toList();

    /** What costs most is tried least: one of so many is of a dear kind. */
    private static final int DEAR = 30;

    private static final String COUNTRY_YEARS = """
            ccode,year,regime,attempts,tenure_yr_start,months_since_attempt,internal_conflict,sectyapp_pers
            1,1960,military,0,1,9999,0,1.0
            1,1961,military,1,2,9999,0,1.0
            1,1962,military,0,0,6,1,1.0
            2,1960,party,0,3,9999,0,
            2,1961,party,0,4,9999,0,
            2,1962,party,0,5,9999,0,
            3,1960,personal,1,6,9999,1,0.0
            3,1961,personal,0,0,6,0,0.0
            3,1962,personal,0,1,18,0,0.0
            4,1960,monarchy,0,9,9999,0,0.5
            4,1961,monarchy,0,10,9999,0,0.5
            4,1962,monarchy,1,11,9999,0,0.5
            """;

    private final Path place;
    private final long seed;
    private final long slow;
    private final List<Path> scenarios;
    private final List<Path> designs;
    private final Path small;
    private final Map<String, byte[]> journal = new TreeMap<>();
    private final Map<String, byte[]> tables = new TreeMap<>();
    private final Map<String, byte[]> history = new TreeMap<>();
    private final Map<String, byte[]> calibration = new TreeMap<>();
    private final Map<Path, String> texts = new HashMap<>();
    private final Map<Kind, Long> taken = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> drawn = new EnumMap<>(Kind.class);
    private final Map<Path, String> wounds = new HashMap<>();
    private final Set<Kind> tried = EnumSet.allOf(Kind.class);
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final String targets;
    private long slowest;
    private long inputs;

    /** What kinds of input there are, and whether one costs as much as dozens of the others. */
    enum Kind {
        SCENARIO(false),
        DESIGN(false),
        SET(false),
        B_SET(false),
        JOURNAL(true),
        MANIFEST(true),
        TABLE(false),
        POSTERIOR(false),
        GENERATIONS(true),
        COUNTRY_YEARS(true),
        TARGETS(true),
        REPORT(true),
        HISTORY(false);

        private final boolean isDear;

        Kind(boolean isDear) {
            this.isDear = isDear;
        }
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
        Bench.run("ensemble", small.toString(), "-n", "6", "--no-charts", "--quiet", "--out", folder("sound"));
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
        Bench.run("run", small.toString(), "--no-charts", "--quiet", "--out", folder("history"));
        Bench.remember(place.resolve("history"), history);
        Files.writeString(
                place.resolve("small-world.yaml"), """
                schema: 1
                scenario: { id: small-world, title: A, weeks: 26, question: "?", background: "-", sources: { A: "-" } }
                mixture:
                  - { part: one, weight: 0.5, scenario: %s }
                  - { part: other, weight: 0.5, scenario: %s, set: { politics.terror: 0.9 } }
                """.formatted(small.toAbsolutePath(), small.toAbsolutePath()));
        targets = """
                schema: 1
                calibration: { id: small, title: A trial, world: %s, particles: 3, generations: 2, histories: 1 }
                targets:
                  - { fact: attempts_per_year }
                priors:
                  - { parameter: founding.thoughts, range: [5, 120], why: "a trial" }
                """.formatted(place.resolve("small-world.yaml"));
        Files.writeString(place.resolve("sound.yaml"), targets);
        Bench.Tried made =
                Bench.run("calibrate", folder("sound.yaml"), "--no-charts", "--quiet", "--out", folder("calibration"));
        if (made.code() != 0) {
            throw new IllegalStateException(made.words());
        }
        Bench.remember(place.resolve("calibration"), calibration);
    }

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long seconds = Long.parseLong(arguments[2]);
        Set<Kind> kinds = arguments.length < 4
                ? EnumSet.allOf(Kind.class)
                : EnumSet.copyOf(
                        Stream.of(arguments[3].split(",")).map(Kind::valueOf).toList());
        Path place = Files.createTempDirectory("palace-mutations-");
        var check = new MutatedInputs(place, seed, 2000);
        check.tried.retainAll(kinds);
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
        lines.add(
                "%d mutated inputs (seed %d) in %.0f s: %d faults; the slowest took %d ms; inputs by kind %s; exit codes by kind %s; ms %s"
                        .formatted(inputs, seed, seconds, faults.size(), slowest, drawn, codes, taken));
        return lines;
    }

    /** Tries the input of a number. */
    void input(long number) throws IOException {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var mutator = new Mutator(random);
        Kind kind = random.nextInt(DEAR) == 0 ? mutator.one(COSTLY) : mutator.one(CHEAP);
        if (!tried.contains(kind)) {
            return;
        }
        inputs++;
        drawn.merge(kind, 1L, Long::sum);
        switch (kind) {
            case SCENARIO -> scenario(number, mutator);
            case DESIGN -> design(number, mutator);
            case SET -> tried(number, kind, Bench.run(set(mutator)));
            case B_SET -> tried(number, kind, Bench.run(bSet(mutator)));
            case JOURNAL -> journal(number, mutator);
            case MANIFEST -> manifest(number, mutator);
            case TABLE -> table(number, mutator);
            case POSTERIOR -> posterior(number, mutator);
            case GENERATIONS -> generations(number, mutator);
            case COUNTRY_YEARS -> countryYears(number, mutator);
            case TARGETS -> targets(number, mutator);
            case REPORT -> report(number, mutator);
            case HISTORY -> history(number, mutator);
        }
    }

    private void posterior(long number, Mutator mutator) throws IOException {
        String sound = new String(calibration.get("posterior.csv"), StandardCharsets.UTF_8);
        Path file = Files.writeString(place.resolve("posterior.csv"), mutator.table(sound));
        tried(
                number,
                Kind.POSTERIOR,
                Bench.run(
                        "run",
                        small.toString(),
                        "--posterior",
                        file.toString(),
                        "--weeks",
                        "3",
                        "--no-charts",
                        "--quiet",
                        "--force",
                        "--out",
                        folder("run")));
    }

    /** A calibration goes on from its generations to the right ones, or is joined of them. */
    private void generations(long number, Mutator mutator) throws IOException {
        Path folder = place.resolve("spoilt");
        Bench.restore(folder, calibration);
        String name = mutator.one(List.of("generations.csv", "generations.sums", "manifest.json"));
        String sound = new String(calibration.get(name), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), name.endsWith("csv") ? mutator.table(sound) : mutator.text(sound));
        var words = new ArrayList<>(List.of("calibrate", folder("sound.yaml"), "--no-charts", "--quiet"));
        boolean joins = mutator.below(2) == 0;
        words.addAll(
                joins
                        ? List.of("--join", folder.toString(), "--out", folder("whole"))
                        : List.of("--out", folder.toString()));
        int code = tried(number, Kind.GENERATIONS, Bench.run(words.toArray(new String[0])));
        if (code == 0
                && !joins
                && !java.util.Arrays.equals(
                        Files.readAllBytes(folder.resolve("generations.csv")), calibration.get("generations.csv"))) {
            faults.add("input %d: %s changed, then wrong generations".formatted(number, name));
        }
    }

    private void countryYears(long number, Mutator mutator) throws IOException {
        Path file = Files.writeString(place.resolve("years.csv"), mutator.table(COUNTRY_YEARS));
        tried(
                number,
                Kind.COUNTRY_YEARS,
                Bench.run(
                        "backtest",
                        file.toString(),
                        "-n",
                        "1",
                        "--set",
                        "scenario.weeks=52",
                        "--set",
                        "scenario.burn-in=0",
                        "--no-charts",
                        "--quiet",
                        "--force",
                        "--out",
                        folder("backtest")));
    }

    private void targets(long number, Mutator mutator) throws IOException {
        Path file = Files.writeString(place.resolve("targets.yaml"), mutator.text(targets));
        tried(
                number,
                Kind.TARGETS,
                Bench.run(
                        "calibrate",
                        file.toString(),
                        "-n",
                        "1",
                        "--generations",
                        "1",
                        "--particles",
                        "2",
                        "--no-charts",
                        "--quiet",
                        "--force",
                        "--out",
                        folder("calibrated")));
    }

    /** A page of a folder of which a file was changed. */
    private void report(long number, Mutator mutator) throws IOException {
        int which = mutator.below(3);
        Path folder = place.resolve("reported-" + which);
        change(folder, List.of(journal, tables, history).get(which), mutator);
        tried(number, Kind.REPORT, Bench.run("report", folder.toString(), "--quiet"));
    }

    /** A history whose folder was changed is explained, or made again. */
    private void history(long number, Mutator mutator) throws IOException {
        Path folder = place.resolve("told");
        change(folder, history, mutator);
        tried(number, Kind.HISTORY, Bench.run(mutator.one(List.of("explain", "rerun")), folder.toString()));
    }

    /** Changes a file of a folder from which commands only read. */
    private void change(Path folder, Map<String, byte[]> sound, Mutator mutator) throws IOException {
        String name = mutator.below(3) == 0
                ? "manifest.json"
                : mutator.one(sound.keySet().stream()
                        .filter(file -> !file.contains("journal/") && !file.startsWith("."))
                        .toList());
        wound(folder, sound, name, mutator);
    }

    /** What the last one changed is put back before; all is written only the first time. */
    private void wound(Path folder, Map<String, byte[]> sound, String name, Mutator mutator) throws IOException {
        String before = wounds.put(folder, name);
        if (before == null) {
            Bench.restore(folder, sound);
        } else {
            Files.write(folder.resolve(before), sound.get(before));
        }
        String text = new String(sound.get(name), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), name.endsWith(".csv") ? mutator.table(text) : mutator.text(text));
    }

    private void scenario(long number, Mutator mutator) throws IOException {
        Path file = Files.writeString(place.resolve("case.yaml"), mutator.text(text(mutator.one(scenarios))));
        int right = tried(number, Kind.SCENARIO, Bench.run("validate", file.toString()));
        if (right == 0) {
            int run = tried(number, Kind.SCENARIO, runBriefly(file));
            if (run != 0) {
                faults.add("input %d: validate says right, run ends with %d".formatted(number, run));
            }
        }
    }

    private void design(long number, Mutator mutator) throws IOException {
        String text =
                mutator.one(List.of(true, false)) ? text(place.resolve("trial.yaml")) : text(mutator.one(designs));
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
        List<String> keys = text(small)
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
        boolean deep = name.equals("journal/runs") && mutator.below(2) == 0;
        Files.write(folder.resolve(name), deep ? mutator.records(journal.get(name)) : mutator.bytes(journal.get(name)));
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
                                "6",
                                "--no-charts",
                                "--quiet",
                                "--out",
                                folder.toString()));
        Path result = merged ? place.resolve("whole") : folder;
        if (FINISHED.contains(code) && !merged && !deep) {
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
        String name = mutator.one(List.of("responses.csv", "design.csv", "parameters.csv", "manifest.json"));
        wound(folder, tables, name, mutator);
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
        taken.merge(kind, tried.millis(), Long::sum);
        slowest = Math.max(slowest, tried.millis());
        boolean placed = tried.words().matches("(?s).*\\.yaml(:\\d+)*  .*"); // of an empty file it is the file
        if (tried.code() == ExitCode.INVALID_FILE && (kind == Kind.SCENARIO || kind == Kind.DESIGN) && !placed) {
            faults.add("input %d (%s) has a message without a place: %s".formatted(number, kind, tried.words()));
        }
        if (tried.code() == ExitCode.FAULT) {
            faults.add("input %d (%s): %s".formatted(number, kind, tried.words()));
        } else if (tried.millis() > slow) {
            faults.add("input %d (%s) took %d ms: %s".formatted(number, kind, tried.millis(), tried.words()));
        }
        return tried.code();
    }

    private String text(Path file) throws IOException {
        String text = texts.get(file);
        if (text == null) {
            text = Files.readString(file);
            texts.put(file, text);
        }
        return text;
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
