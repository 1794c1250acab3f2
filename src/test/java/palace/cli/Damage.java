package palace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import palace.cli.terminal.ExitCode;

/**
 * Flips a bit of a folder's journal or manifest, or cuts a file short, and looks whether the same command, or a merge of
 * shards, comes to the right bytes or says what is wrong: no wrong bytes, no fault of ours, no damage without a word.
 * Flips have even numbers, cuts odd ones.
 *
 * <p>{@code checks/damage} runs it for long, a test for a moment.
 */
final class Damage {
    private static final int SHARDS = 3;
    private static final String CASE = "scenarios/textbook/counterbalancing.yaml";

    private final Path place;
    private final long seed;
    private final List<Trial> trials = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private long slowest;

    /**
     * A command whose folder is damaged.
     *
     * @param name of its folder
     * @param words the command without the folder
     * @param whole what its folder holds
     * @param parts what the folder of its shards holds; nothing where it has none
     */
    private record Trial(String name, List<String> words, Map<String, byte[]> whole, Map<String, byte[]> parts) {
        /** The files that can be damaged, the histories twice: they are what took the time. */
        List<String> files() {
            List<String> files = whole.keySet().stream()
                    .filter(file -> file.equals("manifest.json") || file.matches("journal/(?!lock).*|generations.*"))
                    .collect(Collectors.toCollection(ArrayList::new));
            files.add("journal/runs");
            files.retainAll(whole.keySet());
            return files;
        }
    }

    Damage(Path place, long seed) throws IOException {
        this.place = place;
        this.seed = seed;
        trial("ensemble", true, "ensemble", CASE, "-n", "60");
        trial("compare", false, "compare", CASE, "--b-set", "politics.terror=0.9", "-n", "12");
        trial("sweep", true, "sweep", design("sweep", "kind: grid", "values: [0.1, 0.5]"), "-n", "8");
        trial(
                "sensitivity",
                true,
                "sensitivity",
                design("space", "", "range: [0.1, 0.9]"),
                "--method",
                "morris",
                "--rows",
                "2",
                "-n",
                "3");
        trial("calibrate", false, "calibrate", targets());
    }

    private String design(String id, String kind, String levels) throws IOException {
        return Files.writeString(place.resolve(id + ".yaml"), """
                schema: 1
                design: { id: %s, title: A trial }
                scenario: %s
                %s
                replications: 3
                factors:
                  - { name: terror, path: politics.terror, %s }
                  - { name: watched, path: politics.surveillance, %s }
                """.formatted(
                                id, Path.of(CASE).toAbsolutePath(), kind, levels, levels))
                .toString();
    }

    private String targets() throws IOException {
        Path world = Files.writeString(place.resolve("small-world.yaml"), """
                schema: 1
                scenario: { id: small-world, title: A small world, weeks: 52, question: "?", background: "none", sources: { A: "none" } }
                mixture:
                  - { part: one, weight: 0.5, scenario: %s }
                  - { part: other, weight: 0.5, scenario: %s, set: { politics.terror: 0.9 } }
                """.formatted(
                        Path.of(CASE).toAbsolutePath(), Path.of(CASE).toAbsolutePath()));
        return Files.writeString(place.resolve("targets.yaml"), """
                schema: 1
                calibration: { id: small, title: A trial, world: %s, particles: 3, generations: 3, histories: 2 }
                targets:
                  - { fact: attempts_per_year }
                priors:
                  - { parameter: founding.thoughts, range: [5, 120], why: "a trial" }
                """.formatted(world))
                .toString();
    }

    private void trial(String name, boolean shards, String... words) throws IOException {
        var trial = new Trial(name, List.of(words), new TreeMap<>(), new TreeMap<>());
        Bench.Tried whole = command(trial, place.resolve(name));
        if (whole.code() != 0) {
            throw new IllegalStateException(whole.words());
        }
        Bench.remember(place.resolve(name), trial.whole);
        if (shards) {
            for (int shard = 1; shard <= SHARDS; shard++) {
                command(trial, place.resolve("parts"), "--shard", shard + "/" + SHARDS);
            }
            Bench.remember(place.resolve("parts"), trial.parts);
            Bench.delete(place.resolve("parts"));
        }
        trials.add(trial);
    }

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
        Path place = Files.createTempDirectory("palace-damage-");
        var check = new Damage(place, seed);
        long done = 0;
        for (; done < count && System.nanoTime() < end; done++) {
            check.damage(done);
        }
        check.faults().forEach(System.out::println);
        System.out.printf(
                "%d flips and %d cuts (seed %d): %d faults; the slowest command took %d ms; ends %s%n",
                (done + 1) / 2, done / 2, seed, check.faults().size(), check.slowest, check.ends);
        if (check.faults().isEmpty()) {
            Bench.delete(place);
        }
        System.exit(check.faults().isEmpty() ? 0 : 1);
    }

    List<String> faults() {
        return faults;
    }

    /** Tries the damage of a number. */
    void damage(long number) throws IOException {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        Trial trial = trials.get(random.nextInt(trials.size()));
        List<String> files = trial.files();
        String file = files.get(random.nextInt(files.size()));
        var wound = new Wound(number, trial, file, random);
        if (trial.parts.isEmpty() || random.nextBoolean()) {
            whole(wound);
        } else {
            shard(wound, 1 + random.nextInt(SHARDS));
        }
    }

    private record Wound(long number, Trial trial, String file, SplittableRandom random) {
        /** Strikes; whether what it leaves is what a command leaves that was stopped: all of it whole, and no more. */
        boolean strike(Path folder) throws IOException {
            Path path = folder.resolve(file);
            byte[] sound = Files.readAllBytes(path);
            int at = random.nextInt(sound.length);
            byte[] spoilt = number % 2 == 0 ? sound.clone() : Arrays.copyOf(sound, at);
            if (number % 2 == 0) {
                spoilt[at] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(path, spoilt);
            return number % 2 == 1 && file.equals("journal/runs") && isWhole(sound, at);
        }

        /** Whether a journal cut to this length ends with its first line or with a whole record. */
        private static boolean isWhole(byte[] journal, int length) {
            ByteBuffer records = ByteBuffer.wrap(journal);
            skip(records, records.getShort()); // what it is
            skip(records, records.getShort() + 1 + Integer.BYTES); // of which experiment, the line's end and its sum
            while (records.position() < length) {
                skip(records, records.getInt() + Integer.BYTES);
            }
            return records.position() == length;
        }

        private static void skip(ByteBuffer bytes, int count) {
            bytes.position(bytes.position() + count);
        }

        String named() {
            return "damage %d of %s %s: ".formatted(number, trial.name, file);
        }
    }

    private void whole(Wound wound) throws IOException {
        Path folder = place.resolve(wound.trial.name);
        Bench.restore(folder, wound.trial.whole);
        boolean stopped = wound.strike(folder);
        Bench.Tried again = tried(wound, "resume", command(wound.trial, folder));
        judge(wound, again, stopped);
        if (again.code() == 0) {
            compare(wound, folder);
        }
    }

    /** Damages a shard; what a merge refuses is mended by the shard's own command. */
    private void shard(Wound wound, int shard) throws IOException {
        Path parts = place.resolve("parts");
        Bench.restore(parts, wound.trial.parts);
        Bench.delete(place.resolve("joined"));
        boolean stopped = wound.strike(parts.resolve("shard-%d-of-%d".formatted(shard, SHARDS)));
        Bench.Tried merged = tried(wound, "merge", merge());
        if (merged.code() != 0) {
            if (!merged.words().contains(stopped ? "shard %d/%d".formatted(shard, SHARDS) : "shard-" + shard)) {
                faults.add(wound.named() + "the merge names no shard: " + merged.words());
            }
            Bench.Tried again = tried(wound, "resume", command(wound.trial, parts, "--shard", shard + "/" + SHARDS));
            judge(wound, again, stopped);
            merged = tried(wound, "merge again", merge());
        }
        if (merged.code() == 0) {
            compare(wound, place.resolve("joined"));
        }
    }

    private void judge(Wound wound, Bench.Tried tried, boolean stopped) {
        String name = String.valueOf(Path.of(wound.file).getFileName());
        boolean told = tried.words().substring(tried.words().indexOf('\n')).contains(name);
        ends.merge(wound.file + (told ? " told" : stopped ? " stopped" : " silent"), 1, Integer::sum);
        if (!told && !stopped) {
            faults.add(wound.named() + "not told: " + tried.words());
        }
        if (tried.code() != 0 && wound.file.equals("manifest.json")) {
            faults.add(wound.named() + "only a manifest, and not survived: " + tried.words());
        }
    }

    private Bench.Tried tried(Wound wound, String what, Bench.Tried tried) {
        ends.merge(what + "=" + tried.code(), 1, Integer::sum);
        slowest = Math.max(slowest, tried.millis());
        if (tried.code() == ExitCode.FAULT) {
            faults.add(wound.named() + tried.words());
        }
        return tried;
    }

    private void compare(Wound wound, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : wound.trial.whole.entrySet()) {
            if (!file.getKey().matches("(journal/)?\\.?(lock|request)")) {
                byte[] found = Files.readAllBytes(folder.resolve(file.getKey()));
                boolean same = file.getKey().equals("manifest.json")
                        ? sound(found).equals(sound(file.getValue()))
                        : Arrays.equals(found, file.getValue());
                if (!same) {
                    faults.add(
                            wound.named() + file.getKey() + " has wrong bytes: " + difference(found, file.getValue()));
                }
            }
        }
    }

    private static String difference(byte[] found, byte[] wanted) {
        List<String> mine = sound(found).lines().toList();
        List<String> theirs = sound(wanted).lines().toList();
        return mine.stream().filter(line -> !theirs.contains(line)).findFirst().orElse("")
                + " instead of "
                + theirs.stream()
                        .filter(line -> !mine.contains(line))
                        .findFirst()
                        .orElse("");
    }

    /** A manifest but for what a clock or a place shows in. */
    private static String sound(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8)
                .lines()
                .filter(
                        line -> !line.matches(
                                " *\"(start|duration_seconds|command_line|arguments|cite|looks|checksum|seal|inputs/[a-z.]*)\" :.*"))
                .collect(Collectors.joining("\n"));
    }

    private static Bench.Tried command(Trial trial, Path out, String... more) {
        var words = new ArrayList<>(trial.words);
        words.addAll(List.of("--no-charts", "--quiet", "--out", out.toString()));
        words.addAll(List.of(more));
        return Bench.run(words.toArray(new String[0]));
    }

    private Bench.Tried merge() {
        return Bench.run(
                "merge",
                place.resolve("parts").toString(),
                "--no-charts",
                "--quiet",
                "--out",
                place.resolve("joined").toString());
    }
}
