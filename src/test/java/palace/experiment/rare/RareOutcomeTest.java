package palace.experiment.rare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.model.OutcomeClass;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.Course;

class RareOutcomeTest {
    private static CaseModel run(String name) {
        return Cases.run(
                ScenarioReader.read(Path.of("scenarios/record/" + name + ".yaml")),
                BehaviourReader.shipped(),
                Set.of(),
                true);
    }

    private static OutcomeClass lived(Course course) {
        while (!course.decided()) {
            course.week();
        }
        return course.outcome();
    }

    @Test
    void aCourseThatIsNotPartedIsTheHistoryOfItsSeed() {
        CaseModel run = run("gorbachev-1991");
        for (long replication = 0; replication < 40; replication++) {
            assertThat(lived(Course.of(run, 3, replication)))
                    .isEqualTo(run.counted(3, replication).outcome());
        }
    }

    private static Course afterFourWeeks(CaseModel run, long replication) {
        Course course = Course.of(run, 3, replication);
        for (int week = 0; week < 4 && !course.decided(); week++) {
            course.week();
        }
        return course;
    }

    @Test
    void coursesThatPartHaveOnePastAndFuturesOfTheirOwn() {
        CaseModel run = run("gorbachev-1991");
        Course course = LongStream.range(0, 100)
                .mapToObj(replication -> afterFourWeeks(run, replication))
                .filter(each -> !each.decided())
                .findFirst()
                .orElseThrow();
        Course one = course.part(1);
        Course again = course.part(1);
        Course other = course.part(2);

        assertThat(one.height()).isEqualTo(course.height());
        one.week();
        again.week();
        other.week();
        assertThat(one.height()).isEqualTo(again.height());
        assertThat(LongStream.range(0, 40)
                        .mapToObj(number -> lived(course.part(number)))
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    /**
     * One history in ten of Wagner's march ends in a coup: plain histories and splitting must agree. A correct program
     * differs by more than four standard errors once in 16 000 runs; the seeds were chosen once.
     */
    @Test
    void splittingAgreesWithPlainHistoriesWhereBothCanReach() {
        CaseModel run = run("wagner-2023");
        int histories = 2000;
        double plain = LongStream.range(0, histories)
                        .filter(replication -> run.counted(11, replication).outcome() == OutcomeClass.COUP)
                        .count()
                / (double) histories;
        RareSheet sheet = new RareOutcome(run, OutcomeClass.COUP, 12).measure(100, new ThreadRunner(2));

        double split = sheet.estimate().mean().mean();
        double error =
                FastMath.hypot(sheet.estimate().mean().standardError(), Math.sqrt(plain * (1 - plain) / histories));
        assertThat(split - plain).isBetween(-4 * error, 4 * error);
        assertThat(sheet.estimate().ladder().levels()).isNotEmpty();
        assertThat(error).isLessThan(0.02); // else it would tell nothing
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        CaseModel run = run("gorbachev-1991");
        RareOutcome rare = new RareOutcome(run, OutcomeClass.COUP, 5);

        assertThat(rare.measure(10, new ThreadRunner(2))).isEqualTo(rare.measure(10, new ThreadRunner(1)));
    }
}
