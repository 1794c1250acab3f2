package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final Path SHIPPED = Path.of("docs/targets.yaml");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int calibrate(Path targets, String folder, String... more) {
        var words = new ArrayList<>(List.of(
                "calibrate",
                targets.toString(),
                "-n",
                "2",
                "--out",
                place.resolve(folder).toString()));
        words.addAll(List.of(more));
        if (!words.contains("--particles")) {
            words.addAll(List.of("--particles", "3"));
        }
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aStoppedCalibrationGoesOnToTheSameBytes() throws IOException {
        assertThat(calibrate(SHIPPED, "whole", "--generations", "2")).isZero();
        assertThat(calibrate(SHIPPED, "parts", "--generations", "1", "--no-charts", "--quiet"))
                .isZero();
        assertThat(calibrate(SHIPPED, "parts", "--generations", "2", "--no-charts", "--quiet"))
                .isZero();

        assertThat(Files.readAllLines(place.resolve("whole/posterior.csv")).get(0))
                .startsWith("distance,weight,founding_thoughts,");
        assertThat(Files.readAllLines(place.resolve("whole/parameters.csv"))).hasSize(1 + 5);
        assertThat(Files.readAllLines(place.resolve("whole/generations.csv"))).hasSize(1 + 2 * 3 * 5);
        for (String table : List.of("posterior.csv", "parameters.csv", "generations.csv")) {
            assertThat(place.resolve("parts").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
        assertThat(place.resolve("whole/charts/calibration-marginals.png")).isNotEmptyFile();
        assertThat(out.toString()).contains("90% of the posterior", "--set founding.thoughts=");
        assertThat(place.resolve("whole/summary.json"))
                .content()
                .contains("The data tell most of ", "approximate Bayesian computation", " independent particles: ");
    }

    @Test
    void aChangedDigitIsToldAndItsGenerationRunsAgain() throws IOException {
        String[] few = {"--generations", "2", "--no-charts", "--quiet"};
        assertThat(calibrate(SHIPPED, "out", few)).isZero();
        Path table = place.resolve("out/generations.csv");
        String sound = Files.readString(table);
        int digit = sound.lastIndexOf(',') + 1;
        Files.writeString(table, sound.substring(0, digit) + "9" + sound.substring(digit));

        assertThat(calibrate(SHIPPED, "out", few)).isZero();

        assertThat(err.toString()).contains("generations.csv: damaged or torn off after 1 whole generations");
        assertThat(table).hasContent(sound);
    }

    @Test
    void aManifestThatIsCutIsWrittenAnewAndNothingIsLost() throws IOException {
        String[] few = {"--generations", "1", "--no-charts", "--quiet"};
        assertThat(calibrate(SHIPPED, "out", few)).isZero();
        Path manifest = place.resolve("out/manifest.json");
        Files.writeString(manifest, "{");

        assertThat(calibrate(SHIPPED, "out", few)).as(err.toString()).isZero();

        assertThat(err.toString()).contains("manifest.json: was damaged").doesNotContain("generations.csv");
        assertThat(manifest).content().contains("\"made_by\"");
    }

    @Test
    void generationsOfAnotherProgramAreRefused() throws IOException {
        String[] few = {"--generations", "1", "--no-charts", "--quiet"};
        assertThat(calibrate(SHIPPED, "out", few)).isZero();
        Path seal = place.resolve("out/generations.sums");
        List<String> lines = Files.readAllLines(seal);
        String text = lines.get(0).replaceFirst("palace [0-9a-f]*", "palace 0") + "\n" + lines.get(1) + "\n";
        Files.writeString(seal, text + sha256(text) + "\n");

        assertThat(calibrate(SHIPPED, "out", few)).isEqualTo(2);

        assertThat(err.toString()).contains("was made by palace 0, but this is palace ");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes());
            return java.util.HexFormat.of().formatHex(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatATargetsFileHasWrongIsToldWithItsPlace() throws IOException {
        Path wrong = place.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(SHIPPED)
                        .replace("fact: success_share", "fact: success_shares")
                        .replace("founding.thoughts", "founding.thougts")
                        .replace("range: [0.2, 1]", "range: [0.2, 3]"));

        assertThat(calibrate(wrong, "a")).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "wrong.yaml:", "Maybe 'success_share'", "Maybe 'founding.thoughts'", "must stay in [0.0, 1.0]");
    }

    @Test
    void limitsOfTheFileHoldOnTheCommandLineToo() {
        for (String size : List.of("1", "100001", "2147483647")) {
            assertThat(calibrate(SHIPPED, "a", "--particles", size)).isEqualTo(2);
            assertThat(err.toString()).contains("--particles must be in 2 to 100000, but was " + size + ".");
        }
        assertThat(calibrate(SHIPPED, "a", "--generations", "101")).isEqualTo(2);
        assertThat(err.toString()).contains("--generations must be in 1 to 100, but was 101.");
        assertThat(place.resolve("a")).doesNotExist();
    }

    @Test
    void whatIsProbablyNotMeantInItsWorldIsTold() throws IOException {
        Files.copy(Path.of("scenarios/preset/military.yaml"), place.resolve("military.yaml"));
        Path world = place.resolve("half.yaml");
        Files.writeString(world, """
                schema: 1
                scenario: { id: half, title: "Half of a world", weeks: 60, burn-in: 10, background: "None.", sources: { A: "None." } }
                mixture:
                  - { part: juntas, weight: 0.5, scenario: military.yaml }
                """);
        Path targets = place.resolve("targets.yaml");
        Files.writeString(targets, Files.readString(SHIPPED).replace("world: world", "world: " + world));

        assertThat(calibrate(targets, "a", "--generations", "1", "--no-charts", "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).containsOnlyOnce("warning: ").contains("0.5");
    }

    @Test
    void partsAreJoinedIntoOnePosterior() throws IOException {
        String[] few = {"--generations", "1", "--no-charts", "--quiet"};
        assertThat(calibrate(SHIPPED, "one", with(few, "--shard", "1/2"))).isZero();
        assertThat(calibrate(SHIPPED, "two", with(few, "--shard", "2/2"))).isZero();
        String one = place.resolve("one/shard-1-of-2").toString();
        String two = place.resolve("two/shard-2-of-2").toString();

        assertThat(calibrate(SHIPPED, "all", "--generations", "1", "--quiet", "--join", one, two))
                .as(err.toString())
                .isZero();

        // of three particles each part has two, and each counts a half
        List<String> rows = Files.readAllLines(place.resolve("all/posterior.csv"));
        assertThat(rows).hasSize(1 + 4);
        assertThat(rows.subList(1, 5)).allMatch(row -> row.split(",")[1].equals("0.25"));
        assertThat(rows.subList(1, 3)).isNotEqualTo(rows.subList(3, 5));
        assertThat(place.resolve("all/charts/calibration-pairs.svg")).isNotEmptyFile();
    }

    @Test
    void aPartThatIsMissingOrOfAnotherCalibrationIsNamed() {
        String[] few = {"--generations", "1", "--no-charts", "--quiet"};
        assertThat(calibrate(SHIPPED, "one", with(few, "--shard", "1/2"))).isZero();
        assertThat(calibrate(SHIPPED, "other", with(few, "--shard", "2/2", "--seed", "7")))
                .isZero();
        String one = place.resolve("one/shard-1-of-2").toString();
        String other = place.resolve("other/shard-2-of-2").toString();

        assertThat(calibrate(SHIPPED, "a", "--generations", "1", "--join", one)).isEqualTo(2);
        assertThat(err.toString()).contains("Parts are missing: 2/2.");
        assertThat(calibrate(SHIPPED, "a", "--generations", "1", "--join", one, other))
                .isEqualTo(2);
        assertThat(err.toString()).contains("shard-2-of-2: is no part of this calibration.");
        assertThat(calibrate(SHIPPED, "a", "--generations", "1", "--join", one, one))
                .isEqualTo(2);
        assertThat(err.toString()).contains("part 1/2 is given twice");
    }

    private static String[] with(String[] few, String... more) {
        var all = new ArrayList<>(List.of(few));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
