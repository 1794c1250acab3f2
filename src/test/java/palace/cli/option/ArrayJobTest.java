package palace.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.experiment.Shard;

class ArrayJobTest {
    /** Variables as {@code NAME=value NAME=value}. */
    private static Map<String, String> environment(String text) {
        var variables = new TreeMap<>(Map.of("HOME", "/home/a", "SLURM_JOB_ID", "17"));
        Arrays.stream(text.split(" ")).map(word -> word.split("=")).forEach(pair -> variables.put(pair[0], pair[1]));
        return variables;
    }

    /** As documented by sbatch(1), qsub(1) of SGE and AWS Batch. */
    @ParameterizedTest
    @CsvSource({
        "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=7 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=7, 3/7",
        "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_COUNT=7 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=6, 1/7",
        "SLURM_ARRAY_TASK_ID=6 SLURM_ARRAY_TASK_COUNT=7 SLURM_ARRAY_TASK_MIN=0, 7/7",
        "SLURM_ARRAY_TASK_ID=8 SLURM_ARRAY_TASK_COUNT=5 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=8"
                + " SLURM_ARRAY_TASK_STEP=2, 5/5",
        "SGE_TASK_ID=3 SGE_TASK_FIRST=1 SGE_TASK_LAST=7 SGE_TASK_STEPSIZE=2, 2/4",
        "AWS_BATCH_JOB_ARRAY_INDEX=0 AWS_BATCH_JOB_ARRAY_SIZE=7, 1/7"
    })
    void theJobItselfSaysWhichPartThisIs(String variables, String shard) {
        assertThat(new ArrayJob(environment(variables)).shard(null)).hasToString(shard);
    }

    @ParameterizedTest
    @CsvSource({
        "SLURM_ARRAY_TASK_ID=3, 3",
        "SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_COUNT=2 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_MAX=5, 5",
        "SGE_TASK_ID=7 SGE_TASK_FIRST=7 SGE_TASK_LAST=7 SGE_TASK_STEPSIZE=1, 7",
        "PBS_ARRAY_INDEX=1, 1",
        "PBS_ARRAYID=7, 7",
        "AWS_BATCH_JOB_ARRAY_INDEX=0, 1",
        "AWS_BATCH_JOB_ARRAY_INDEX=6, 7",
        "JOB_COMPLETION_INDEX=0, 1",
        "SGE_TASK_ID=undefined PBS_ARRAY_INDEX=4, 4"
    })
    void withTheNumberOfShardsGivenTheTaskIsTheShard(String variables, int number) {
        assertThat(new ArrayJob(environment(variables)).shard(7)).isEqualTo(new Shard(number, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "A=b, this is no array job",
        "SGE_TASK_ID=undefined, this is no array job",
        "PBS_ARRAY_INDEX=1, nothing tells how many",
        "JOB_COMPLETION_INDEX=1, nothing tells how many",
        "SLURM_ARRAY_TASK_ID=3, SLURM_ARRAY_TASK_MIN is not set",
        "SLURM_ARRAY_TASK_ID=x SLURM_ARRAY_TASK_MIN=1, must be a number",
        "SLURM_ARRAY_TASK_ID=3 PBS_ARRAY_INDEX=3, two array jobs at once",
        // sbatch --array=3-4 and --array=1,5: some of seven that are submitted again
        "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=2 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_MAX=4, begins with",
        "SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_COUNT=2 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=5, has gaps",
        "SGE_TASK_ID=3 SGE_TASK_FIRST=3 SGE_TASK_LAST=4 SGE_TASK_STEPSIZE=1, begins with task 3"
    })
    void whatDoesNotTellIsRefused(String variables, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArrayJob(environment(variables)).shard(null))
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({
        "SLURM_ARRAY_TASK_ID=8, must be in 1 to 7",
        "SLURM_ARRAY_TASK_ID=0, must be in 1 to 7",
        "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=0, numbered from 0",
        "JOB_COMPLETION_INDEX=7, must be in 0 to 6"
    })
    void aTaskOutsideTheShardsIsRefused(String variables, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArrayJob(environment(variables)).shard(7))
                .withMessageContaining(words);
    }

    @Test
    void everyTaskOfAnArrayIsAnotherShard() {
        for (int task = 1; task <= 7; task++) {
            assertThat(new ArrayJob(environment("PBS_ARRAY_INDEX=" + task)).shard(7))
                    .isEqualTo(new Shard(task, 7));
            assertThat(new ArrayJob(environment("JOB_COMPLETION_INDEX=" + (task - 1))).shard(7))
                    .isEqualTo(new Shard(task, 7));
        }
    }
}
