package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import palace.cli.command.JobScript;

class JobCommandTest {
    private static final String NASTY = "it's $HOME `id` $(id) \"quoted\" \\n ; rm -rf # é 🏛 *";

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err, true));
    }

    /** A script with words that a shell would love to read as something else. */
    private JobScript nasty() throws IOException {
        Path home = Files.createDirectories(place.resolve("a 'home' $(id)"));
        Path program = home.resolve("pal ace'");
        Files.writeString(program, "#!/bin/sh\nfor word in \"$PWD\" \"$@\"; do printf '%s\\n' \"$word\"; done\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new JobScript(
                "palace-a",
                7,
                2,
                3,
                Duration.ofMinutes(55),
                program.toString(),
                home,
                List.of("ensemble", NASTY),
                NASTY);
    }

    private String bash(String script, String... options) throws Exception {
        Path file = place.resolve("job.sh");
        Files.writeString(file, script);
        var command = new ProcessBuilder("bash");
        command.command().addAll(List.of(options));
        command.command().add(file.toString());
        command.environment().put("SLURM_JOB_ID", "1"); // by hand the script submits itself
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"slurm", "sge", "pbs"})
    void aScriptGivesTheProgramEveryWordAsItWasTyped(String scheduler) throws Exception {
        JobScript job = nasty();
        String script =
                switch (scheduler) {
                    case "slurm" -> job.slurm();
                    case "sge" -> job.sge();
                    default -> job.pbs();
                };

        assertThat(bash(script, "-n")).isEmpty();
        assertThat(bash(script).lines())
                .containsExactly(
                        job.home().toString(),
                        "ensemble",
                        NASTY,
                        "--shard",
                        "env/7",
                        "--threads",
                        "2",
                        "--time-limit",
                        "3300s",
                        "--no-charts",
                        "--out",
                        NASTY);
    }

    @ParameterizedTest
    @CsvSource({
        "slurm, #SBATCH --array=1-40, #SBATCH --time=01:35:00",
        "sge, #$ -t 1-40, #$ -l h_rt=01:35:00",
        "pbs, #PBS -J 1-40, #PBS -l walltime=01:35:00"
    })
    void theCommandPrintsAnArrayOfAllShards(String scheduler, String array, String time) throws Exception {
        int code = palace(
                "job",
                scheduler,
                "khrushchev-1964",
                "-n",
                "1000000",
                "--shards",
                "40",
                "--time-limit",
                "1h30m",
                "--set",
                "politics.terror=0.4",
                "--seed",
                "7");

        assertThat(code).as(err.toString()).isZero();
        assertThat(bash(out.toString(), "-n")).isEmpty();
        assertThat(out.toString().lines())
                .startsWith("#!/bin/bash")
                .contains(array, time)
                .last()
                .asString()
                .isEqualTo("exec ./palace ensemble khrushchev-1964 --seed 7 --set politics.terror=0.4 -n 1000000"
                        + " --shard env/40 --threads 1 --time-limit 5400s --no-charts"
                        + " --out results/khrushchev-1964/ensemble-7-set-politics.terror=0.4");
        assertThat(out.toString())
                .contains("palace merge results/khrushchev-1964/ensemble-7-set-politics.terror=0.4 --out");
    }

    @Test
    void aKubernetesJobGivesTheProgramEveryWordAsItWasTyped() throws IOException {
        Map<String, Object> job = new Yaml().load(nasty().k8s("me/palace: 1 # x", "a\"b"));

        assertThat(job).containsEntry("kind", "Job");
        var spec = (Map<?, ?>) job.get("spec");
        assertThat(spec.get("completions")).isEqualTo(7);
        assertThat(spec.get("completionMode")).isEqualTo("Indexed");
        var pod = (Map<?, ?>) ((Map<?, ?>) spec.get("template")).get("spec");
        var container = (Map<?, ?>) ((List<?>) pod.get("containers")).get(0);
        assertThat(container.get("image")).isEqualTo("me/palace: 1 # x");
        List<String> words = ((List<?>) container.get("command"))
                .stream().map(word -> expanded((String) word)).toList();
        assertThat(words)
                .startsWith("./palace", "ensemble", NASTY, "--shard", "env/7")
                .endsWith("--out", NASTY);
    }

    /** What Kubernetes makes of a word: {@code $$} is a dollar sign. */
    private static String expanded(String word) {
        assertThat(word.replace("$$", "")).doesNotContain("$(");
        return word.replace("$$", "$");
    }

    @ParameterizedTest
    @CsvSource({
        "slurm, --shards, 1, '--shards must be in 2 to 100000, but was 1.'",
        "slurm, --precision, coup=0.1, --precision has no place in a job",
        "slurm, --shard, 2/7, --shard has no place in a job",
        "slurm, --sed, 7, There is no option '--sed'",
        "torque, --seed, 1, 'must be one of slurm, sge, pbs, k8s, but was'",
        "slurm, --seed, x, must be a whole number",
    })
    void whatMakesNoJobIsWrongUsage(String scheduler, String option, String value, String words) {
        assertThat(palace("job", scheduler, "khrushchev-1964", option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rivalry-density, '', sweep rivalry-density --seed 1 -n 300 --shard, rivalry-density/sweep-1",
        "world-average-parameters, --method=sobol, sensitivity world-average-parameters --method sobol --rows 128, "
                + "world-average-parameters/sensitivity-sobol-1"
    })
    void aDesignBecomesASweepOrASensitivityAnalysis(String design, String method, String words, String folder)
            throws Exception {
        var arguments = new ArrayList<>(List.of("job", "slurm", design, "--shards", "3"));
        if (!method.isEmpty()) {
            arguments.addAll(List.of(method.split("=")));
        }
        assertThat(palace(arguments.toArray(new String[0]))).as(err.toString()).isZero();

        assertThat(bash(out.toString(), "-n")).isEmpty();
        assertThat(out.toString()).contains("exec ./palace " + words, "--shard env/3", "--out results/" + folder);
    }

    @Test
    void aTaskAsksForMemoryByHowManyPeopleThereAre() {
        assertThat(palace("job", "slurm", "khrushchev-1964")).isZero();
        assertThat(palace("job", "pbs", "nomenklatura-1m", "--threads", "4")).isZero();

        assertThat(out.toString()).contains("#SBATCH --mem=2G", "select=1:ncpus=4:mem=6gb");
    }

    /** Slurm's own commands are put in its place: what they are asked for is what matters. */
    @Test
    void runByHandASlurmScriptSubmitsTheArrayAndAMergeAfterIt() throws Exception {
        assertThat(bySlurm(1001).lines())
                .containsExactly(
                        "sbatch --parsable -- " + place.resolve("job.sh"),
                        "sbatch --dependency=afterok:77 --job-name=palace-a-merge --ntasks=1 --mem=3G --time=01:00:00"
                                + " --wrap cd -- /a && exec ./palace merge b --out b",
                        "Array job 77: 7 tasks.");
        assertThat(bySlurm(7))
                .contains("This site takes at most 6 tasks in an array, and these are 7. Maybe --shards 6.");
    }

    private String bySlurm(int mostTasks) throws Exception {
        Path bin = Files.createDirectories(place.resolve("bin"));
        program(bin.resolve("scontrol"), "echo 'MaxArraySize            = %d'".formatted(mostTasks));
        program(bin.resolve("sbatch"), "echo sbatch \"$@\" >>%s/log; echo '77;cluster'".formatted(place));
        Files.deleteIfExists(place.resolve("log"));
        JobScript job =
                new JobScript("palace-a", 7, 2, 3, null, "./palace", Path.of("/a"), List.of("ensemble", "a"), "b");
        Files.writeString(place.resolve("job.sh"), job.slurm());
        var command = new ProcessBuilder("bash", place.resolve("job.sh").toString());
        command.environment().remove("SLURM_JOB_ID");
        command.environment().merge("PATH", bin + ":", (path, first) -> first + path);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Path log = place.resolve("log");
        return (Files.exists(log) ? Files.readString(log) : "") + said.replace("77;cluster\n", "");
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aLineBreakCannotLeaveItsComment() {
        assertThat(palace("job", "slurm", "khrushchev-1964", "--out", "a\nrm -rf /"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds a line break");
    }
}
