package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import palace.cli.job.JobScript;
import palace.cli.job.KubernetesJob;
import palace.cli.option.Designs;
import palace.cli.option.Inputs;
import palace.cli.option.Library;
import palace.cli.option.Shareable;
import palace.cli.option.Shareable.Share;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A script that runs an experiment on a cluster. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = "palace job slurm|sge|pbs|k8s CASE|DESIGN [OPTIONS]",
        description = "Prints a ready script that shares an ensemble, a sweep or a sensitivity analysis out among the"
                + " machines of a cluster; each task does one shard. All options of those commands may follow.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace job slurm khrushchev-1964 -n 1000000 --shards 40 > job.sh && bash job.sh",
            "  ./palace job pbs rivalry-density -n 10000 --time-limit 55m       a sweep",
            "  ./palace job sge world-average-parameters --method sobol         a sensitivity analysis",
            "  ./palace job k8s khrushchev-1964 --image me/palace | kubectl apply -f -"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class JobCommand implements Callable<Integer> {
    private static final int MOST_SHARDS = 100_000;
    /** One processor is on every machine; a cluster has more tasks at once instead. */
    private static final int USUAL_THREADS = 1;

    private static final double GIGABYTE = 1L << 30;
    /** Bytes a person: for reading the case, with room for rubbish, and for each history under way. */
    private static final int READING = 2000;

    private static final int HISTORY = 500;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "slurm|sge|pbs|k8s", description = "The system that the cluster runs.")
    private Scheduler scheduler;

    @Parameters(
            index = "1",
            paramLabel = "CASE|DESIGN",
            description =
                    "A case, for an ensemble, or a design, for a sweep or with --method for a sensitivity analysis.")
    private String subject;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "8",
            description = "Into how many parts it is cut, 2 or more. Default: ${DEFAULT-VALUE}.")
    private int shards;

    @Option(
            names = "--image",
            paramLabel = "NAME",
            defaultValue = "palace",
            description = "Kubernetes: the container image. Default: ${DEFAULT-VALUE}.")
    private String image;

    @Option(
            names = "--claim",
            paramLabel = "NAME",
            defaultValue = "palace-results",
            description = "Kubernetes: the volume claim for the results. Default: ${DEFAULT-VALUE}.")
    private String claim;

    /** What runs jobs on a cluster. */
    enum Scheduler {
        SLURM,
        SGE,
        PBS,
        K8S
    }

    @Override
    public Integer call() {
        if (shards < 2 || shards > MOST_SHARDS) {
            throw wrong("--shards must be in 2 to %d, but was %d.".formatted(MOST_SHARDS, shards));
        }
        if (scheduler != Scheduler.K8S && Files.exists(Path.of(subject)) && !Files.isRegularFile(Path.of(subject))) {
            throw wrong(subject + " is no file that the tasks of a job can read.\nMaybe save it as one first.");
        }
        Share share = asked().share();
        JobScript script = script(share);
        PrintWriter print = spec.commandLine().getOut();
        print.print(
                switch (scheduler) {
                    case SLURM -> script.slurm();
                    case SGE -> script.sge();
                    case PBS -> script.pbs();
                    case K8S -> kubernetes(script, share).manifests();
                });
        print.flush();
        return ExitCode.DONE;
    }

    /** The command that is shared out, as it would read the same words. */
    private Shareable asked() {
        boolean isCase =
                Library.find(subject).filter(file -> !Designs.isDesign(subject)).isPresent();
        String command = isCase ? "ensemble" : rest.contains("--method") ? "sensitivity" : "sweep";
        for (String option : List.of("--shard", "--precision", "--dry-run")) {
            if (rest.stream().anyMatch(word -> word.equals(option) || word.startsWith(option + "="))) {
                throw wrong(option + " has no place in a job of many shards.");
            }
        }
        var words = new ArrayList<>(List.of(command, subject));
        words.addAll(rest);
        CommandLine palace = Program.of(spec).reading(words);
        palace.setErr(spec.commandLine().getErr());
        ParseResult read = palace.parseArgs(words.toArray(new String[0]));
        if (read.subcommand().commandSpec().userObject() instanceof Shareable shareable) {
            return shareable;
        }
        throw new IllegalStateException(command + " cannot be shared out");
    }

    private JobScript script(Share share) {
        Path home = Path.of("").toAbsolutePath();
        var all = new ArrayList<>(share.request().words());
        all.addAll(List.of(share.whole().toString(), home.toString(), image, claim));
        for (String word : all) {
            if (word.chars().anyMatch(Character::isISOControl)) {
                throw wrong("'" + Ink.plain(word) + "' holds a line break or the like, and cannot go into a script.");
            }
        }
        return new JobScript(
                "palace-" + share.id(),
                shards,
                share.effort().threads(USUAL_THREADS),
                gigabytes(share),
                share.effort().timeLimit(),
                Home.launcher(),
                home,
                share.request().words(),
                share.whole().toString());
    }

    /** Pods share nothing but the volume, so that the results must go there. */
    private KubernetesJob kubernetes(JobScript script, Share share) {
        if (share.whole().isAbsolute() || !share.whole().normalize().startsWith("results")) {
            throw wrong("--out must be below results, where the volume is, but was %s.".formatted(share.whole()));
        }
        try {
            return new KubernetesJob(script, image, claim, Inputs.carried(share.request(), KubernetesJob.CASES));
        } catch (IllegalArgumentException e) {
            throw wrong("Too large: " + e.getMessage() + ".");
        }
    }

    /** Memory for the program, for reading the case and for the histories that are lived at once. */
    private static int gigabytes(Share share) {
        double people = (double) share.people()
                * (READING + HISTORY * (1 + share.effort().threads(USUAL_THREADS)));
        return 1 + (int) Math.ceil(people / GIGABYTE);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
