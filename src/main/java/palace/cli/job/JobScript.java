package palace.cli.job;

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
        advice(lines, "bash job.sh   (all, and a job that merges them in the end)", "bash job.sh 2,5");
        submission(lines);
        return body(lines);
    }

    /**
     * The merge runs when all tasks have ended, in whatever way: after a task that was killed it says which are missing and
     * how to do them again, where one that waits for success would wait for ever.
     */
    private void submission(List<String> lines) {
        String merge = "cd -- %s && { %s || { code=$?; echo %s >&2; exit $code; }; }"
                .formatted(
                        Shell.quoted(home.toString()),
                        Shell.line(merge(program)),
                        Shell.quoted("If tasks are missing: 'bash job.sh TASKS' does them again and merges then, for"
                                + " example 'bash job.sh 2,5-7'; '--array=' above names them."));
        lines.addAll(List.of(
                "",
                "if [ -z \"$SLURM_JOB_ID\" ]; then",
                "    most=$(scontrol show config | sed -n 's/^MaxArraySize *= *//p')",
                "    if [ -n \"$most\" ] && [ \"$most\" -le " + shards + " ]; then",
                "        echo \"This site takes at most $((most - 1)) tasks in an array, and these are " + shards
                        + ". Maybe --shards $((most - 1)).\" >&2",
                "        exit 2",
                "    fi",
                "    tasks=${1:-1-" + shards + "}",
                "    job=$(sbatch --parsable --array=\"$tasks\" -- \"$0\") || exit 1",
                "    job=${job%%;*}",
                "    sbatch --dependency=afterany:\"$job\" --job-name=" + name + "-merge --ntasks=1 --mem=" + gigabytes
                        + "G --time=01:00:00 --wrap " + Shell.quoted(merge) + " || exit 1",
                "    echo \"Array job $job: tasks $tasks of " + shards + "; the merge follows when they have ended.\"",
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

    /** The name, cut to what a scheduler takes. */
    String brief(int most) {
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

    /** What a task asks for, in words. */
    String asksFor() {
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
                "",
                "cd -- " + Shell.quoted(home.toString()) + " || exit 2",
                "exec " + Shell.line(command(program, words))));
        return String.join("\n", lines) + "\n";
    }

    /** The command that joins the parts. */
    List<String> merge(String launcher) {
        return List.of(launcher, "merge", out, "--out", out);
    }

    /** The command of a task: these words, and which part of it. */
    List<String> command(String launcher, List<String> asked) {
        var command = new ArrayList<String>();
        command.add(launcher);
        command.addAll(asked);
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
