package palace.experiment.rare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
            course.step();
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

    private static final Course.Aim COUP = new Course.Aim(OutcomeClass.COUP, false);

    /** Courses of a case that have come to some height before they were decided. */
    private static List<Course> come(CaseModel run, Predicate<Course> there, int most) {
        return LongStream.range(0, 2000)
                .mapToObj(replication -> Course.of(run, 3, replication))
                .filter(course -> {
                    while (!course.decided() && !there.test(course)) {
                        course.step();
                    }
                    return !course.decided();
                })
                .limit(most)
                .toList();
    }

    private static List<Double> heights(Course course) {
        var heights = new ArrayList<Double>();
        while (!course.decided()) {
            course.step();
            heights.add(course.height(COUP));
        }
        return heights;
    }

    @Test
    void coursesThatPartHaveOnePastAndFuturesOfTheirOwn() {
        CaseModel run = run("gorbachev-1991");
        Course course = come(run, each -> each.height(COUP) > 0, 1).get(0);

        assertThat(course.part(1).height(COUP)).isEqualTo(course.height(COUP));
        assertThat(heights(course.part(1))).isEqualTo(heights(course.part(1)));
        assertThat(LongStream.range(0, 40)
                        .mapToObj(number -> lived(course.part(number)))
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    /** What a plot's one draw makes of it is drawn when it has been founded, so those who part there differ in it. */
    @Test
    void thoseWhoPartWhenAPlotIsFoundedDifferInWhatItLacksToMove() {
        CaseModel run = run("gorbachev-1991");
        Course course = come(run, each -> each.height(COUP) > 0, 1).get(0);

        assertThat(LongStream.range(0, 20)
                        .mapToObj(course::part)
                        .map(each -> {
                            each.step();
                            return each.height(COUP);
                        })
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    /** In the midst of an attempt too the copy has all that the original has: parted or not, the hours go on from there. */
    @Test
    void anAttemptCanBePartedInAnyHour() {
        CaseModel run = run("wagner-2023");
        for (Course course : come(run, Course::underAttempt, 20)) {
            for (int hour = 0; hour < 5 && course.underAttempt(); hour++) {
                assertThat(course.part(1).height(COUP)).isEqualTo(course.height(COUP));
                assertThat(heights(course.part(1))).isEqualTo(heights(course.part(1)));
                course.step();
            }
        }
    }

    /**
     * Parting must not change how likely anything is. Histories are parted once, at the first plot or in the third hour of
     * the first attempt, and go on alone: as many of them end in a coup as of those that were never parted. A correct
     * program differs by more than four standard errors once in 16 000 runs; the seeds were chosen once.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHistoryThatWasPartedOnceEndsInACoupAsOftenAsAnother(boolean inTheThirdHour) {
        CaseModel run = run("wagner-2023");
        int histories = 1500;
        double plain = LongStream.range(0, histories)
                .filter(replication -> run.counted(11, replication).outcome() == OutcomeClass.COUP)
                .count();
        double parted = LongStream.range(0, histories)
                .filter(replication -> {
                    Course course = Course.of(run, 12, replication);
                    for (int hours = 0;
                            !course.decided() && (inTheThirdHour ? hours < 3 : course.height(COUP) == 0); ) {
                        course.step();
                        hours += course.underAttempt() ? 1 : 0;
                    }
                    return lived(course.decided() ? course : course.part(7)) == OutcomeClass.COUP;
                })
                .count();

        double share = (plain + parted) / (2 * histories);
        assertThat((plain - parted) / histories)
                .isCloseTo(0, within(4 * Math.sqrt(2 * share * (1 - share) / histories)));
    }

    /**
     * One history in ten of Wagner's march ends in a coup and as many in no more than a failed attempt: plain histories and
     * splitting must agree. A correct program differs by more than four
     * standard errors once in 16 000 runs; the seeds were chosen once.
     */
    @Test
    void splittingAgreesWithPlainHistoriesWhereBothCanReach() {
        CaseModel run = run("wagner-2023");
        for (OutcomeClass outcome : List.of(OutcomeClass.COUP, OutcomeClass.ATTEMPT_FAILED)) {
            int histories = 1500;
            double plain = LongStream.range(0, histories)
                            .filter(replication -> run.counted(11, replication).outcome() == outcome)
                            .count()
                    / (double) histories;
            RareSheet sheet =
                    new RareOutcome(run, new Course.Aim(outcome, false), 12).measure(200, new ThreadRunner(2));

            double split = sheet.estimate().mean().mean();
            double error =
                    FastMath.hypot(sheet.estimate().mean().standardError(), Math.sqrt(plain * (1 - plain) / histories));
            assertThat(split - plain).isBetween(-4 * error, 4 * error);
            assertThat(error).isLessThan(0.02); // else it would tell nothing
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        CaseModel run = run("gorbachev-1991");
        RareOutcome rare = new RareOutcome(run, COUP, 5);

        assertThat(rare.measure(10, new ThreadRunner(2))).isEqualTo(rare.measure(10, new ThreadRunner(1)));
    }
}
