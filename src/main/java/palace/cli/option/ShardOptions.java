package palace.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import palace.experiment.Shard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of an experiment to do here. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ShardOptions {
    private static final String FROM_ENVIRONMENT = "env";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description = "Only the K-th of N equal parts, to be run on N machines and merged. In an array job"
                    + " (Slurm, SGE, PBS, AWS Batch, Kubernetes) env/N, or env where the job itself says how many"
                    + " tasks it has.")
    private @Nullable String shard;

    /** The part that was asked for, or the whole. */
    public Shard shard() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        try {
            String[] parts = shard.split("/", -1);
            if (parts[0].equals(FROM_ENVIRONMENT) || parts[0].equals("auto")) {
                return new ArrayJob(System.getenv()).shard(parts.length == 1 ? null : count(parts));
            }
            return Shard.parse(shard);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--shard: " + e.getMessage() + ".", e);
        }
    }

    /** The folder of a part of what goes into another folder. */
    public static Path folder(Path whole, Shard part) {
        return part.equals(Shard.WHOLE) ? whole : whole.resolve("shard-%d-of-%d".formatted(part.number(), part.of()));
    }

    private static int count(String[] parts) {
        if (parts.length != 2 || !parts[1].strip().matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("a number of shards must follow, for example env/7");
        }
        return Integer.parseInt(parts[1].strip());
    }
}
