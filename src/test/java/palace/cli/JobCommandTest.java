package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import palace.cli.job.JobScript;
import palace.cli.job.KubernetesJob;
import palace.cli.option.Inputs;

class JobCommandTest {
    private static final String NASTY = "it's $HOME `id` $(id) \"quoted\" \\n ; rm -rf # é 🏛 *";

    private static final String MERGE =
            "cd -- /a && { ./palace merge b --out b || { code=$?; echo 'If tasks are missing: '\\''bash job.sh TASKS'\\''"
                    + " does them again and merges then, for example '\\''bash job.sh 2,5-7'\\''; '\\''--array='\\'' above"
                    + " names them.' >&2; exit $code; }; }";

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
        var carried = new Inputs.Carried(List.of("ensemble", NASTY), List.of());
        Map<?, ?> job = last(new KubernetesJob(nasty(), "me/palace: 1 # x", "a\"b", carried).manifests());

        assertThat(job.get("kind")).isEqualTo("Job");
        var spec = (Map<?, ?>) job.get("spec");
        assertThat(spec.get("completions")).isEqualTo(7);
        assertThat(spec.get("completionMode")).isEqualTo("Indexed");
        assertThat(container(job).get("image")).isEqualTo("me/palace: 1 # x");
        List<String> words = ((List<?>) container(job).get("command"))
                .stream().map(word -> expanded((String) word)).toList();
        assertThat(words)
                .startsWith("./palace", "ensemble", NASTY, "--shard", "env/7")
                .endsWith("--out", NASTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n",
                "a: 1",
                "\n  a: 1 # indented, and \"quoted\"\n\n---\nb: 'x'  \n\n",
                "a: 1\r\nb: \t2\n",
                "# Čeština, 中文 – 🏛\u2028\u0085\na: $(HOME)\n",
                ""
            })
    void aKubernetesJobCarriesAFileAsItIs(String text) throws IOException {
        var carried = new Inputs.Carried(List.of("sweep", "/cases/b"), List.of(new Inputs.Carried.File("b", text)));
        String manifests = new KubernetesJob(nasty(), "i", "c", carried).manifests();

        Map<?, ?> map = (Map<?, ?>) new Yaml().loadAll(manifests).iterator().next();
        assertThat(map.get("kind")).isEqualTo("ConfigMap");
        assertThat(((Map<?, ?>) map.get("data")).get("b")).isEqualTo(text);
        assertThat(container(last(manifests)).get("volumeMounts").toString()).contains("mountPath=/cases");
    }

    /** Read as a pod reads them: the design finds its case beside itself, and asks what was asked here. */
    @Test
    void aKubernetesJobOfADesignNeedsNoFileOfTheImage() throws IOException {
        assertThat(palace("job", "k8s", "provocation-recruits", "--shards", "3"))
                .as(err.toString())
                .isZero();

        for (Object document : new Yaml().loadAll(out.toString())) {
            if (((Map<?, ?>) document).get("data") instanceof Map<?, ?> files) {
                for (var file : files.entrySet()) {
                    Files.writeString(place.resolve((String) file.getKey()), (String) file.getValue());
                }
            }
        }
        List<?> words = (List<?>) container(last(out.toString())).get("command");
        assertThat(words.subList(0, 3).toString()).isEqualTo("[./palace, sweep, /cases/input-1.yaml]");
        assertThat(palace("sweep", place.resolve("input-1.yaml").toString(), "--dry-run"))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(place.resolve("input-1.yaml"))).contains("scenario: input-2.yaml");
    }

    @Test
    void whatDoesNotGoToTheVolumeIsNoJobOfKubernetes() {
        assertThat(palace("job", "k8s", "khrushchev-1964", "--out", "/tmp/a")).isEqualTo(2);
        assertThat(err.toString()).contains("--out must be below results, where the volume is, but was /tmp/a.");
        var large = new Inputs.Carried(List.of(), List.of(new Inputs.Carried.File("a", "é".repeat(500_001))));
        assertThatThrownBy(() -> new KubernetesJob(nasty(), "i", "c", large))
                .hasMessageContaining("has 1000002 bytes, and a job of Kubernetes carries 1000000 at most");
    }

    private static Map<?, ?> last(String manifests) {
        Map<?, ?> job = Map.of();
        for (Object document : new Yaml().loadAll(manifests)) {
            job = (Map<?, ?>) document;
        }
        return job;
    }

    private static Map<?, ?> container(Map<?, ?> job) {
        var pod = (Map<?, ?>) ((Map<?, ?>) ((Map<?, ?>) job.get("spec")).get("template")).get("spec");
        return (Map<?, ?>) ((List<?>) pod.get("containers")).get(0);
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
        "rivalry-density, '', sweep rivalry-density --seed 1 -n 1000 --shard, rivalry-density/sweep-1",
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
                        "sbatch --parsable --array=1-7 -- " + place.resolve("job.sh"),
                        "sbatch --dependency=afterany:77 --job-name=palace-a-merge --ntasks=1 --mem=3G --time=01:00:00"
                                + " --wrap " + MERGE,
                        "Array job 77: tasks 1-7 of 7; the merge follows when they have ended.");
        assertThat(bySlurm(1001, "2,5").lines())
                .contains(
                        "sbatch --parsable --array=2,5 -- " + place.resolve("job.sh"),
                        "Array job 77: tasks 2,5 of 7; the merge follows when they have ended.");
        assertThat(bySlurm(7))
                .contains("This site takes at most 6 tasks in an array, and these are 7. Maybe --shards 6.");
    }

    /** A merge that lacks tasks says how to get them, and ends as what it ran ended. */
    @Test
    void theMergeOfASlurmScriptSaysWhatToDoAboutMissingTasks() throws Exception {
        Path file = place.resolve("wrapped.sh");
        Path home = Files.createDirectories(place.resolve("home"));
        program(home.resolve("palace"), "exit 7");
        Files.writeString(file, MERGE.replace("/a", home.toString()));
        Process process = new ProcessBuilder("sh", file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("'bash job.sh TASKS' does them again and merges then");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    private String bySlurm(int mostTasks, String... tasks) throws Exception {
        Path bin = Files.createDirectories(place.resolve("bin"));
        program(bin.resolve("scontrol"), "echo 'MaxArraySize            = %d'".formatted(mostTasks));
        program(bin.resolve("sbatch"), "echo sbatch \"$@\" >>%s/log; echo '77;cluster'".formatted(place));
        Files.deleteIfExists(place.resolve("log"));
        JobScript job =
                new JobScript("palace-a", 7, 2, 3, null, "./palace", Path.of("/a"), List.of("ensemble", "a"), "b");
        Files.writeString(place.resolve("job.sh"), job.slurm());
        var command = new ProcessBuilder("bash", place.resolve("job.sh").toString());
        command.command().addAll(List.of(tasks));
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
