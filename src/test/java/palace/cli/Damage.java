package palace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import palace.cli.terminal.ExitCode;

/**
 * Flips a bit of a folder's journal or manifest, or cuts a file short, and looks whether the same command, or a merge of
 * shards, comes to the right bytes or says what is wrong: no wrong bytes, no fault of ours, no damage without a word.
 *
 * <p>{@code checks/damage} runs it for long, a test for a moment.
 */
final class Damage {
    private static final List<String> FILES =
            List.of("journal/runs", "journal/runs", "journal/bands", "journal/request", "manifest.json");
    private static final List<String> TABLES =
            List.of("runs.csv", "outcomes.csv", "incidence.csv", "bands.csv", "summary.json", "journal/runs");
    private static final int SHARDS = 3;
    private static final String HISTORIES = "60";
    private static final String CASE = "scenarios/textbook/counterbalancing.yaml";

    private final Path place;
    private final long seed;
    private final Map<String, byte[]> whole = new TreeMap<>();
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private long slowest;

    Damage(Path place, long seed) throws IOException {
        this.place = place;
        this.seed = seed;
        ensemble("whole");
        Bench.remember(place.resolve("whole"), whole);
        for (int shard = 1; shard <= SHARDS; shard++) {
            ensemble("parts", "--shard", shard + "/" + SHARDS);
        }
        Bench.remember(place.resolve("parts"), parts);
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
                "%d flips and cuts (seed %d): %d faults; the slowest command took %d ms; ends %s%n",
                done, seed, check.faults().size(), check.slowest, check.ends);
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
        String file = FILES.get(random.nextInt(FILES.size()));
        if (random.nextBoolean()) {
            Bench.restore(place.resolve("whole"), whole);
            boolean same = spoil(place.resolve("whole"), file, random);
            Bench.Tried again = tried(number, file, ensemble("whole"));
            judge(number, file, again, same);
            ends.merge("resume=" + again.code(), 1, Integer::sum);
            if (again.code() == 0) {
                compare(number, file, "whole");
            }
        } else {
            shard(number, 1 + random.nextInt(SHARDS), file, random);
        }
    }

    /** Damages a shard; what a merge refuses is mended by the shard's own command. */
    private void shard(long number, int shard, String file, SplittableRandom random) throws IOException {
        Bench.restore(place.resolve("parts"), parts);
        Bench.delete(place.resolve("joined"));
        boolean same = spoil(place.resolve("parts/shard-%d-of-%d".formatted(shard, SHARDS)), file, random);
        Bench.Tried merged = tried(number, file, merge());
        ends.merge("merge=" + merged.code(), 1, Integer::sum);
        if (merged.code() != 0) {
            if (!merged.words().contains("shard-" + shard)) {
                faults.add("damage %d of %s: the merge names no shard: %s".formatted(number, file, merged.words()));
            }
            Bench.Tried again = tried(number, file, ensemble("parts", "--shard", shard + "/" + SHARDS));
            judge(number, file, again, same);
            merged = tried(number, file, merge());
            ends.merge("merge again=" + merged.code(), 1, Integer::sum);
        }
        if (merged.code() == 0) {
            compare(number, file, "joined");
        }
    }

    /** Answers whether what was damaged does not matter to anybody. */
    private boolean spoil(Path folder, String name, SplittableRandom random) throws IOException {
        Path file = folder.resolve(name);
        byte[] sound = Files.readAllBytes(file);
        int at = random.nextInt(sound.length);
        byte[] spoilt = random.nextBoolean() ? Arrays.copyOf(sound, at) : sound.clone();
        if (spoilt.length == sound.length) {
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, spoilt);
        return name.equals("manifest.json");
    }

    private void judge(long number, String file, Bench.Tried tried, boolean maybeSilent) {
        boolean told = tried.words().contains(Path.of(file).getFileName().toString());
        if (!told && !maybeSilent) {
            faults.add("damage %d of %s: not told: %s".formatted(number, file, tried.words()));
        }
    }

    private Bench.Tried tried(long number, String file, Bench.Tried tried) {
        slowest = Math.max(slowest, tried.millis());
        if (tried.code() == ExitCode.FAULT) {
            faults.add("damage %d of %s: %s".formatted(number, file, tried.words()));
        }
        return tried;
    }

    private void compare(long number, String file, String folder) throws IOException {
        for (String table : TABLES) {
            if (!Arrays.equals(Files.readAllBytes(place.resolve(folder).resolve(table)), whole.get(table))) {
                faults.add("damage %d of %s: %s has wrong bytes".formatted(number, file, table));
            }
        }
    }

    private Bench.Tried ensemble(String folder, String... more) {
        var words = new ArrayList<>(List.of("ensemble", CASE, "-n", HISTORIES, "--no-charts", "--quiet"));
        words.addAll(List.of("--out", place.resolve(folder).toString()));
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
