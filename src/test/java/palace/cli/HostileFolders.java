package palace.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import palace.cli.terminal.ExitCode;

/**
 * Prepares folders as somebody might who means ill (links, second names of files, folders where files are wanted, names in
 * manifests, commands) and writes into them, reads them and joins them, with and without {@code --force}: nothing outside
 * the folder may change, and nothing is called a fault of ours.
 *
 * <p>{@code checks/hostile-folders} runs it for long, a test for a moment.
 */
final class HostileFolders {
    private static final String CASE = "scenarios/textbook/bank-run.yaml";
    private static final List<String> VICTIMS = List.of(
            "runs.csv", "manifest.json", "thesis.txt", "runs", "bands", "request", "lock", "fear.svg", "case.yaml");

    private final Path place;
    private final long seed;
    private final Path outside;
    private final Map<String, Map<String, byte[]>> folders = new TreeMap<>();
    private final Map<String, String> before;
    private final Map<String, Integer> ends = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int links;

    HostileFolders(Path place, long seed) throws IOException {
        this.place = place;
        this.seed = seed;
        outside = Files.createDirectory(place.resolve("outside"));
        for (String name : VICTIMS) {
            Files.writeString(outside.resolve(name), "mine: " + name);
        }
        sound("ensemble", "ensemble", CASE, "-n", "8", "--no-charts");
        sound("run", "run", CASE);
        sound("compare", "compare", CASE, "--b-set", "politics.terror=0.9", "-n", "4", "--no-charts");
        sound("parts", "ensemble", CASE, "-n", "8", "--no-charts", "--shard", "1/2");
        sound("parts", "ensemble", CASE, "-n", "8", "--no-charts", "--shard", "2/2");
        before = seen();
    }

    private void sound(String name, String... words) throws IOException {
        Bench.Tried tried = palace(place.resolve(name), words);
        if (tried.code() != ExitCode.DONE) {
            throw new IllegalStateException(tried.words());
        }
        Bench.remember(place.resolve(name), folders.computeIfAbsent(name, made -> new TreeMap<>()));
    }

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
        Path place = Files.createTempDirectory("palace-hostile-");
        var check = new HostileFolders(place, seed);
        long done = 0;
        for (; done < count && System.nanoTime() < end; done++) {
            check.folder(done);
        }
        check.faults().forEach(System.out::println);
        System.out.printf(
                "%d prepared folders with %d odd things (seed %d): %d faults; ends %s%n",
                done, check.links, seed, check.faults().size(), check.ends);
        if (check.faults().isEmpty()) {
            Bench.delete(place);
        }
        System.exit(check.faults().isEmpty() ? 0 : 1);
    }

    List<String> faults() {
        return faults;
    }

    /** Prepares the folder of a number and uses it. */
    void folder(long number) throws IOException {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        String kind = one(List.copyOf(folders.keySet()), random);
        Path folder = place.resolve("folder");
        Bench.restore(folder, folders.get(kind));
        Path whole = kind.equals("parts") ? folder.resolve("shard-1-of-2") : folder;
        for (int odd = 0; odd < 3; odd++) {
            prepare(whole, random);
        }
        Bench.Tried tried = use(folder, random);
        ends.merge(tried.words().split(" ", 2)[0] + "=" + tried.code(), 1, Integer::sum);
        if (tried.code() == ExitCode.FAULT) {
            faults.add("folder %d: %s".formatted(number, tried.words()));
        }
        Map<String, String> now = seen();
        if (!now.equals(before)) {
            faults.add("folder %d: changed something outside: %s: %s".formatted(number, tried.words(), now));
            restore();
        }
        Bench.delete(place.resolve("joined"));
    }

    private Bench.Tried use(Path folder, SplittableRandom random) {
        boolean force = random.nextBoolean();
        return switch (random.nextInt(10)) {
            case 0 -> palace(folder, force, "run", CASE, "--no-charts");
            case 1 -> palace(folder, force, "run", CASE);
            case 2 -> palace(folder, force, "ensemble", CASE, "-n", "8", "--no-charts");
            case 3 -> palace(folder, force, "ensemble", CASE, "-n", "8", "--seed", "2", "--no-charts", "--report");
            case 4 ->
                palace(folder, force, "compare", CASE, "--b-set", "politics.terror=0.9", "-n", "4", "--no-charts");
            case 5 -> palace(folder, force, "merge", place.resolve("parts").toString(), "--no-charts");
            case 6 -> palace(place.resolve("joined"), force, "merge", folder.toString(), "--no-charts");
            case 7 -> Bench.run("report", folder.toString(), "--quiet");
            case 8 -> Bench.run("rerun", folder.toString());
            default -> Bench.run("explain", folder.toString());
        };
    }

    private static Bench.Tried palace(Path out, String... words) {
        return palace(out, false, words);
    }

    private static Bench.Tried palace(Path out, boolean force, String... words) {
        var all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--quiet", "--out", out.toString()));
        if (force) {
            all.add("--force");
        }
        return Bench.run(all.toArray(new String[0]));
    }

    private void prepare(Path folder, SplittableRandom random) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        links++;
        Path file = folder.resolve(name(folder, random));
        if (!Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path victim = outside.resolve(one(VICTIMS, random));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                remove(file);
                Files.createSymbolicLink(file, random.nextInt(4) == 0 ? outside.resolve("nothing") : victim);
            }
            case 3 -> {
                remove(file);
                Files.createLink(file, victim);
            }
            case 4 -> {
                remove(file);
                Files.createDirectory(file);
            }
            case 5 -> {
                Path inner = folder.resolve(one(List.of("journal", "charts", "inputs", "link"), random));
                remove(inner);
                Files.createSymbolicLink(inner, outside);
            }
            default -> manifest(folder, victim, random);
        }
    }

    /** A file of the folder, one that is written there, or what is written before it. */
    private static String name(Path folder, SplittableRandom random) throws IOException {
        var names =
                new ArrayList<>(List.of(".lock", "report.html", "inputs/case.yaml", "journal/lock", "summary.json"));
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .forEach(names::add);
        }
        String name = one(names, random);
        int end = name.lastIndexOf('/') + 1;
        return random.nextBoolean() ? name : name.substring(0, end) + "." + name.substring(end) + ".part";
    }

    /** A manifest that names what is not its own, or a command that would write elsewhere. */
    private void manifest(Path folder, Path victim, SplittableRandom random) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String evil = one(
                List.of(
                        "../outside/" + victim.getFileName(),
                        victim.toString(),
                        "link/runs",
                        "..",
                        "",
                        "a\\u0000b",
                        "/"),
                random);
        String text = Files.readString(manifest);
        text = switch (random.nextInt(4)) {
            case 0 -> text.replace("\"runs.csv\" : {", "\"%s\" : {".formatted(evil));
            case 1 -> text.replace("\"files\" : {", "\"files\" : { \"%s\" : { },".formatted(evil));
            case 2 ->
                text.replaceFirst("\"arguments\" : \\[ ", "$0\"run\", \"%s\", \"--out=%s\", ".formatted(CASE, outside));
            default -> text.replaceFirst("\"inputs\" : \\{", "$0 \"%s\" : \"%s\",".formatted(evil, CASE));
        };
        Files.delete(manifest); // it may have a second name
        Files.writeString(manifest, text);
    }

    private static void remove(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.delete(file);
        } else {
            Bench.delete(file);
        }
    }

    /** All that lies outside, by name. */
    private Map<String, String> seen() throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(outside)) {
            for (Path file : all.toList()) {
                boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                found.put(
                        file.getFileName().toString(),
                        plain ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "no file");
            }
        }
        return found;
    }

    private void restore() throws IOException {
        Bench.delete(outside);
        Files.createDirectory(outside);
        for (String name : VICTIMS) {
            Files.writeString(outside.resolve(name), "mine: " + name);
        }
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
