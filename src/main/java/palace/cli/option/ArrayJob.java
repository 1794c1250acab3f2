package palace.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.experiment.Shard;

/**
 * Which shard a task of an array job is, told by the variables that Slurm, SGE, PBS, AWS Batch and Kubernetes set.
 *
 * <p>Slurm, SGE and PBS number tasks as the user says: from 1, please. AWS and Kubernetes number them from 0. Where only
 * some tasks of an array are submitted again, the variables tell how many those are and not how many there were: then the
 * number of shards must be given.
 */
final class ArrayJob {
    private static final String ADVICE = "'--shard env/7' says that there are 7; number the array from 1 to 7.";

    private final Map<String, String> environment;

    /**
     * @param environment variables of the process
     */
    ArrayJob(Map<String, String> environment) {
        this.environment = environment;
    }

    /** A kind of array: the variable with the number of the task, what the first task of a whole array is called. */
    private record Kind(String task, int first) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("SLURM_ARRAY_TASK_ID", 1),
            new Kind("SGE_TASK_ID", 1),
            new Kind("PBS_ARRAY_INDEX", 1),
            new Kind("PBS_ARRAYID", 1),
            new Kind("AWS_BATCH_JOB_ARRAY_INDEX", 0),
            new Kind("JOB_COMPLETION_INDEX", 0));

    /**
     * The shard of this task.
     *
     * @param shards how many there are; null to read that too
     * @throws IllegalArgumentException if the variables do not tell
     */
    Shard shard(@Nullable Integer shards) {
        Kind kind = kind();
        int task = number(kind.task());
        if (shards == null) {
            return whole(kind, task);
        }
        if (kind.first() == 1 && "0".equals(environment.get("SLURM_ARRAY_TASK_MIN"))) {
            throw new IllegalArgumentException(
                    "the array is numbered from 0; with a number of shards it must be numbered from 1");
        }
        int number = task - kind.first() + 1;
        if (number < 1 || number > shards) {
            throw new IllegalArgumentException("%s is %d, but with %d shards it must be in %d to %d"
                    .formatted(kind.task(), task, shards, kind.first(), kind.first() + shards - 1));
        }
        return new Shard(number, shards);
    }

    private Shard whole(Kind kind, int task) {
        int first;
        int step = 1;
        int count;
        switch (kind.task()) {
            case "SLURM_ARRAY_TASK_ID" -> {
                first = number("SLURM_ARRAY_TASK_MIN");
                count = number("SLURM_ARRAY_TASK_COUNT");
                step = environment.containsKey("SLURM_ARRAY_TASK_STEP") ? number("SLURM_ARRAY_TASK_STEP") : 1;
                if (environment.containsKey("SLURM_ARRAY_TASK_MAX")
                        && (number("SLURM_ARRAY_TASK_MAX") - first) / step + 1 != count) {
                    throw new IllegalArgumentException("the array has gaps. " + ADVICE);
                }
            }
            case "SGE_TASK_ID" -> {
                first = number("SGE_TASK_FIRST");
                step = number("SGE_TASK_STEPSIZE");
                count = (number("SGE_TASK_LAST") - first) / Math.max(1, step) + 1;
            }
            case "AWS_BATCH_JOB_ARRAY_INDEX" -> {
                first = 0;
                count = number("AWS_BATCH_JOB_ARRAY_SIZE");
            }
            default ->
                throw new IllegalArgumentException(
                        "%s tells which task this is, but nothing tells how many there are. %s"
                                .formatted(kind.task(), ADVICE));
        }
        if (first > 1) {
            throw new IllegalArgumentException("the array begins with task %d. %s".formatted(first, ADVICE));
        }
        if (step < 1 || (task - first) % step != 0) {
            throw new IllegalArgumentException("task %d is not one of the array's. %s".formatted(task, ADVICE));
        }
        return new Shard((task - first) / step + 1, count);
    }

    private Kind kind() {
        var found = new ArrayList<Kind>();
        for (Kind kind : KINDS) {
            String value = environment.get(kind.task());
            if (value != null && !value.isBlank() && !value.equals("undefined")) { // SGE's word for no array
                found.add(kind);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("this is no array job: none of %s is set"
                    .formatted(String.join(", ", KINDS.stream().map(Kind::task).toList())));
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("two array jobs at once: %s and %s are set; give --shard K/N"
                    .formatted(found.get(0).task(), found.get(1).task()));
        }
        return found.get(0);
    }

    private int number(String variable) {
        String value = environment.get(variable);
        try {
            if (value != null) {
                return Integer.parseInt(value.strip());
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s must be a number, but is '%s'".formatted(variable, value), e);
        }
        throw new IllegalArgumentException("%s is not set. %s".formatted(variable, ADVICE));
    }
}
