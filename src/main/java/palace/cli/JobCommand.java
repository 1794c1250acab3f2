package palace.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A script that runs an experiment on a cluster. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Prints a ready script that shares an ensemble out among the machines of a cluster; each task"
                + " does one shard. Everything that an ensemble takes may be given.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace job slurm khrushchev-1964 -n 1000000 --shards 40 > job.sh && sbatch job.sh",
            "  ./palace job k8s khrushchev-1964 -n 1000000 --image me/palace | kubectl apply -f -"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class JobCommand implements Callable<Integer> {
    private static final int MOST_SHARDS = 100_000;
    private static final int USUAL_THREADS = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "slurm|sge|pbs|k8s", description = "The system that the cluster runs.")
    private Scheduler scheduler;

    @Mixin
    private CaseOptions options;

    @Mixin
    private EffortOptions effort;

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "8",
            description = "Into how many parts it is cut, 2 or more. Default: ${DEFAULT-VALUE}.")
    private int shards;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go. Default: results/<scenario>/ensemble-<seed>.")
    private @Nullable Path out;

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
        if (effort.precision() != null) {
            throw wrong("--precision looks at the whole ensemble and cannot be used with shards.");
        }
        Case given = options.read(true);
        JobScript script = script(given);
        PrintWriter print = spec.commandLine().getOut();
        print.print(
                switch (scheduler) {
                    case SLURM -> script.slurm();
                    case SGE -> script.sge();
                    case PBS -> script.pbs();
                    case K8S -> script.k8s(image, claim);
                });
        print.flush();
        return ExitCode.DONE;
    }

    private JobScript script(Case given) {
        String id = given.scenario().about().id();
        Path whole = out != null ? out : Path.of("results", id, options.folder("ensemble", List.of(), List.of()));
        var words = options.request("ensemble", given, effort.replications()).words();
        Path home = Path.of("").toAbsolutePath();
        var all = new ArrayList<>(words);
        all.addAll(List.of(whole.toString(), home.toString(), image, claim));
        for (String word : all) {
            if (word.chars().anyMatch(Character::isISOControl)) {
                throw wrong("'" + Ink.plain(word) + "' holds a line break or the like, and cannot go into a script.");
            }
        }
        return new JobScript(
                "palace-" + id,
                shards,
                effort.threads(USUAL_THREADS),
                effort.timeLimit(),
                Home.launcher(),
                home,
                words,
                whole.toString());
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
