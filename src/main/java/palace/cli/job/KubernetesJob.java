package palace.cli.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import palace.cli.option.Inputs;
import palace.cli.terminal.Shell;

/**
 * What {@code kubectl apply} takes: an indexed job that does every shard in a pod of its own, and before it the files that
 * it reads, so that the image need not hold the case.
 *
 * @param job what each task does
 * @param image the container image
 * @param claim the volume claim for the results
 * @param carried the files that the command was given, and its words with their places in a pod
 */
public record KubernetesJob(JobScript job, String image, String claim, Inputs.Carried carried) {
    /** Where a pod finds the files. */
    public static final String CASES = "/cases";

    /** A name may have 63 letters, and Kubernetes adds the number of the task and five letters of its own to it. */
    private static final int LONGEST_NAME = 63 - "-99999-abcde".length();

    /** Kubernetes takes a mebibyte in a map of files; some is left for the rest of it. */
    private static final int MOST_BYTES = 1_000_000;

    private static final String INDENT = "    ";

    /** Checks that the files fit. */
    public KubernetesJob {
        int bytes = carried.files().stream()
                .mapToInt(file -> file.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "the case has %d bytes, and a job of Kubernetes carries %d at most".formatted(bytes, MOST_BYTES));
        }
    }

    /** The files, if there are any, and the job. */
    public String manifests() {
        var yaml = new ArrayList<String>();
        advice(yaml);
        if (!carried.files().isEmpty()) {
            files(yaml);
        }
        job(yaml);
        return String.join("\n", yaml) + "\n";
    }

    private void advice(List<String> yaml) {
        yaml.addAll(List.of(
                "# Each task asks for:  " + job.asksFor(),
                "# Submit:              kubectl apply -f job.yaml   (Kubernetes 1.29 or newer)",
                "# A task that ends early is begun again up to three times, and goes on where it stopped.",
                "# When all are done:   " + Shell.line(job.merge("./palace")),
                "# The image has Palace in /palace; the volume keeps the results of all tasks; "
                        + (carried.files().isEmpty()
                                ? "the cases of a world are those of the image."
                                : "the case comes with the job.")));
    }

    private void files(List<String> yaml) {
        yaml.addAll(List.of(
                "apiVersion: v1", "kind: ConfigMap", "metadata:", "  name: " + JobScript.scalar(name()), "data:"));
        for (Inputs.Carried.File file : carried.files()) {
            yaml.add("  " + file.name() + ": " + quoted(file.text()));
        }
        yaml.add("---");
    }

    private void job(List<String> yaml) {
        yaml.addAll(List.of(
                "apiVersion: batch/v1",
                "kind: Job",
                "metadata:",
                "  name: " + JobScript.scalar(name()),
                "spec:",
                "  completionMode: Indexed",
                "  completions: " + job.shards(),
                "  parallelism: " + job.shards(),
                "  backoffLimitPerIndex: 3",
                "  template:",
                "    spec:",
                "      restartPolicy: Never",
                "      terminationGracePeriodSeconds: 60",
                "      containers:",
                "        - name: palace",
                "          image: " + JobScript.scalar(image),
                "          workingDir: /palace",
                "          command:"));
        for (String word : job.command("./palace", carried.words())) {
            // Kubernetes puts variables for $(NAME)
            yaml.add("            - " + JobScript.scalar(word.replace("$", "$$")));
        }
        yaml.addAll(List.of(
                "          resources:",
                "            requests: {cpu: " + job.threads() + ", memory: " + job.gigabytes() + "Gi}",
                "            limits: {memory: " + job.gigabytes() + "Gi}",
                "          volumeMounts:",
                "            - {name: results, mountPath: /palace/results}"));
        volumes(yaml);
    }

    private void volumes(List<String> yaml) {
        boolean cases = !carried.files().isEmpty();
        if (cases) {
            yaml.add("            - {name: cases, mountPath: " + CASES + ", readOnly: true}");
        }
        yaml.addAll(List.of(
                "      volumes:",
                "        - name: results",
                "          persistentVolumeClaim: {claimName: " + JobScript.scalar(claim) + "}"));
        if (cases) {
            yaml.addAll(
                    List.of("        - name: cases", "          configMap: {name: " + JobScript.scalar(name()) + "}"));
        }
    }

    private String name() {
        return job.brief(LONGEST_NAME);
    }

    /** A text as a value: as it stands, where YAML gives it back as it is, and between quotes otherwise. */
    private static String quoted(String text) {
        boolean plain = text.endsWith("\n") && text.codePoints().allMatch(KubernetesJob::isPlain);
        return plain
                ? "|2+\n" + INDENT + text.substring(0, text.length() - 1).replace("\n", "\n" + INDENT)
                : JobScript.scalar(text);
    }

    /** Whether YAML takes a letter for itself wherever it stands; it takes some for the end of a line. */
    private static boolean isPlain(int letter) {
        return letter == '\n'
                || (letter >= ' ' && letter < 0x7F)
                || (letter >= 0xA0 && letter < 0xD800 && letter != 0x2028 && letter != 0x2029);
    }
}
