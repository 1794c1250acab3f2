package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;

class OpeningsTest {
    private static final Course.Aim COUP = new Course.Aim(OutcomeClass.COUP, false);

    private static CaseModel run(String name) {
        return Cases.run(
                ScenarioReader.read(Path.of("scenarios/record/" + name + ".yaml")),
                BehaviourReader.shipped(),
                Set.of(),
                true);
    }

    private static boolean comes(Course course) {
        while (!course.decided() && !course.lost(COUP)) {
            course.step();
        }
        return course.decided() && course.cameTo(COUP);
    }

    /**
     * Each plot of each history, once, times how many such are to be expected: as many coups as plain histories see, of which
     * a fifth are later attempts. A correct program differs by more than four standard errors once in 16 000 runs; the seeds
     * were chosen once.
     */
    @Test
    void whatThePlotsOfHistoriesComeToIsWhatHistoriesComeTo() {
        CaseModel run = run("khrushchev-1964");
        int histories = 1200;
        double plain = LongStream.range(0, histories)
                        .filter(replication -> run.counted(21, replication).outcome() == OutcomeClass.COUP)
                        .count()
                / (double) histories;
        double[] each = LongStream.range(0, histories)
                .mapToDouble(replication -> Openings.of(run, 22, replication, COUP, 4).each().stream()
                        .filter(opening -> comes(opening.course().part(1)))
                        .mapToDouble(Openings.Opening::expected)
                        .sum())
                .toArray();
        double mean =
                LongStream.range(0, histories).mapToDouble(h -> each[(int) h]).sum() / histories;
        double square = 0;
        for (double one : each) {
            square += (one - mean) * (one - mean);
        }
        double error = Math.sqrt((square / histories + plain * (1 - plain)) / histories);

        assertThat(mean).isCloseTo(plain, within(4 * error));
        assertThat(error).isLessThan(0.03); // else it would tell nothing
    }

    @Test
    void aPlotTellsOfItselfAlone() {
        CaseModel run = run("wagner-2023");
        Openings openings = Openings.of(run, 3, 1, COUP, 4);

        assertThat(openings.each()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.expected()).isPositive();
            assertThat(each.course().lost(COUP)).isFalse();
        });
        assertThat(openings.steps()).isGreaterThanOrEqualTo(openings.length());
    }
}
