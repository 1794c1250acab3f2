package palace.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Shell;

/**
 * A job for a cluster that does every shard of an experiment in a task of its own.
 *
 * @param name of letters, digits and hyphens
 * @param shards how many tasks
 * @param threads of each task
 * @param gigabytes of memory that each task asks for
 * @param limit after which a task stops by itself; null for none
 * @param program the launcher
 * @param home where the command was typed
 * @param words the command and its options, but for the shard and the folder
 * @param out the folder of the whole
 */
public record JobScript(
        String name,
        int shards,
        int threads,
        int gigabytes,
        @Nullable Duration limit,
        String program,
        Path home,
        List<String> words,
        String out) {
    private static final Duration TO_FINISH = Duration.ofMinutes(5);
    /** What a task asks for that was given no time: many sites let nobody in who asks for none. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final int LONGEST_PBS_NAME = 15;
    /** A name may have 63 letters, and Kubernetes adds the number of the task and five letters of its own to it. */
    private static final int LONGEST_K8S_NAME = 63 - "-99999-abcde".length();

    public JobScript {
        words = List.copyOf(words);
        name = name.replaceAll("-+$", "");
    }

    /**
     * For Slurm. Run by hand it looks whether the site takes so many tasks, submits them and, to be run after all of them, a
     * job that merges; run by Slurm it does a shard.
     */
    public String slurm() {
        var lines = new ArrayList<>(List.of(
                "#!/bin/bash",
                "#SBATCH --job-name=" + name,
                "#SBATCH --array=1-" + shards,
                "#SBATCH --ntasks=1",
                "#SBATCH --cpus-per-task=" + threads,
                "#SBATCH --mem=" + gigabytes + "G",
                "#SBATCH --signal=B:TERM@60",
                "#SBATCH --requeue",
                "#SBATCH --open-mode=append",
                "#SBATCH --time=" + clock(limit == null ? A_DAY : limit.plus(TO_FINISH))));
        advice(lines, "bash job.sh   (all, and a job that merges them in the end)", "sbatch --array=2,5 job.sh");
        submission(lines);
        return body(lines);
    }

    private void submission(List<String> lines) {
        String merge = "cd -- " + Shell.quoted(home.toString()) + " && exec " + Shell.line(merge(program));
        lines.addAll(List.of(
                "",
                "if [ -z \"$SLURM_JOB_ID\" ]; then",
                "    most=$(scontrol show config | sed -n 's/^MaxArraySize *= *//p')",
                "    if [ -n \"$most\" ] && [ \"$most\" -le " + shards + " ]; then",
                "        echo \"This site takes at most $((most - 1)) tasks in an array, and these are " + shards
                        + ". Maybe --shards $((most - 1)).\" >&2",
                "        exit 2",
                "    fi",
                "    job=$(sbatch --parsable -- \"$0\") || exit 1",
                "    job=${job%%;*}",
                "    sbatch --dependency=afterok:\"$job\" --job-name=" + name + "-merge --ntasks=1 --mem=" + gigabytes
                        + "G --time=01:00:00 --wrap " + Shell.quoted(merge) + " || exit 1",
                "    echo \"Array job $job: " + shards + " tasks.\"",
                "    exit 0",
                "fi"));
    }

    /** For {@code qsub} of the Grid Engines. */
    public String sge() {
        var lines = new ArrayList<>(List.of(
                "#!/bin/bash",
                "#$ -S /bin/bash",
                "#$ -N " + name,
                "#$ -t 1-" + shards,
                "#$ -pe smp " + threads,
                "#$ -j y",
                "#$ -cwd"));
        wallTime(lines, "#$ -l h_rt=");
        advice(lines, "qsub job.sh", "qsub -t 2-3 job.sh   (one range at a time)");
        return body(lines);
    }

    /** For {@code qsub} of PBS. */
    public String pbs() {
        var lines = new ArrayList<>(List.of(
                "#!/bin/bash",
                "#PBS -N " + brief(LONGEST_PBS_NAME),
                "#PBS -J 1-" + shards,
                "#PBS -l select=1:ncpus=" + threads + ":mem=" + gigabytes + "gb",
                "#PBS -j oe"));
        wallTime(lines, "#PBS -l walltime=");
        advice(lines, "qsub job.sh", "qsub -J 2-3 job.sh   (one range at a time)");
        return body(lines);
    }

    /** For {@code kubectl apply}: an indexed job. */
    public String k8s(String image, String claim) {
        var yaml = new ArrayList<>(List.of(
                "# Each task asks for:  " + asksFor(),
                "# Submit:              kubectl apply -f job.yaml   (Kubernetes 1.29 or newer)",
                "# A task that ends early is begun again up to three times, and goes on where it stopped.",
                "# When all are done:   " + Shell.line(merge("./palace")),
                "# The image has Palace in /palace; the volume keeps the results of all tasks.",
                "apiVersion: batch/v1",
                "kind: Job",
                "metadata:",
                "  name: " + scalar(brief(LONGEST_K8S_NAME)),
                "spec:",
                "  completionMode: Indexed",
                "  completions: " + shards,
                "  parallelism: " + shards,
                "  backoffLimitPerIndex: 3",
                "  template:",
                "    spec:",
                "      restartPolicy: Never",
                "      terminationGracePeriodSeconds: 60",
                "      containers:",
                "        - name: palace",
                "          image: " + scalar(image),
                "          workingDir: /palace",
                "          command:"));
        for (String word : command("./palace")) {
            yaml.add("            - " + scalar(word.replace("$", "$$"))); // Kubernetes puts variables for $(NAME)
        }
        yaml.addAll(List.of(
                "          resources:",
                "            requests: {cpu: " + threads + ", memory: " + gigabytes + "Gi}",
                "            limits: {memory: " + gigabytes + "Gi}",
                "          volumeMounts:",
                "            - {name: results, mountPath: /palace/results}",
                "      volumes:",
                "        - name: results",
                "          persistentVolumeClaim: {claimName: " + scalar(claim) + "}"));
        return String.join("\n", yaml) + "\n";
    }

    private String brief(int most) {
        return name.length() > most ? name.substring(0, most).replaceAll("-+$", "") : name;
    }

    private void wallTime(List<String> lines, String option) {
        if (limit != null) {
            lines.add(option + clock(limit.plus(TO_FINISH)));
        }
    }

    private static String clock(Duration whole) {
        return "%02d:%02d:%02d".formatted(whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
    }

    private void advice(List<String> lines, String submit, String again) {
        lines.addAll(List.of(
                "",
                "# Each task asks for:  " + asksFor(),
                "# Submit:              " + submit,
                "# Some of them again:  " + again,
                "#                      which ones, './palace merge' says; each goes on where it stopped",
                "# When all are done:   " + Shell.line(merge(program))));
    }

    private String asksFor() {
        return "%s and %d GB, %s; --threads and --time-limit change that"
                .formatted(
                        threads == 1 ? "1 processor" : threads + " processors",
                        gigabytes,
                        limit == null
                                ? "without a time"
                                : "and stops by itself after " + limit.toMinutes() + " minutes");
    }

    private String body(List<String> lines) {
        lines.addAll(List.of(
                "", "cd -- " + Shell.quoted(home.toString()) + " || exit 2", "exec " + Shell.line(command(program))));
        return String.join("\n", lines) + "\n";
    }

    private List<String> merge(String launcher) {
        return List.of(launcher, "merge", out, "--out", out);
    }

    private List<String> command(String launcher) {
        var command = new ArrayList<String>();
        command.add(launcher);
        command.addAll(words);
        command.addAll(List.of("--shard", "env/" + shards, "--threads", Integer.toString(threads)));
        if (limit != null) {
            command.addAll(List.of("--time-limit", limit.toSeconds() + "s"));
        }
        command.addAll(List.of("--no-charts", "--out", out));
        return command;
    }

    /** A word in double quotes, as both YAML and JSON read it. */
    static String scalar(String word) {
        var quoted = new StringBuilder("\"");
        word.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter >= ' ' && letter < 0x7F) {
                quoted.append((char) letter);
            } else {
                quoted.append(letter > 0xFFFF ? "\\U%08X".formatted(letter) : "\\u%04X".formatted(letter));
            }
        });
        return quoted.append('"').toString();
    }
}
