package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.model.OutcomeClass;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.statistics.Confidence;
import palace.statistics.PairedDifference;
import palace.statistics.Proportion;
import palace.statistics.RatioEstimate;

class ContrastTest {
    private static final List<Response> RESPONSES =
            Response.of(List.of("share_coup", "attempts_per_year", "coups_per_year", "members", "success_share"));
    private static final int REPLICATIONS = 150;

    @TempDir
    private Path folder;

    private static CaseModel withoutGuard() {
        return Cases.run(
                ScenarioReader.read(Path.of("scenarios/record/khrushchev-1964.yaml")),
                BehaviourReader.shipped().with("leak.each", 5),
                Set.of("Guard"),
                true);
    }

    /** What two runs of a journal come to. */
    private record Outcome(
            Answers answers,
            Pairs pairs,
            Contrast contrast,
            @Nullable Extremes extremes) {}

    private Outcome outcome(CaseModel first, CaseModel second) {
        Experiment experiment = Experiment.sweep("a test", List.of(first, second), 1, Response.measures(RESPONSES));
        try (Journal journal = Journal.open(folder, experiment, true)) {
            Results results =
                    new Ensemble(experiment, Goal.of(REPLICATIONS), journal).run(new ThreadRunner(2), Watch.NOBODY);
            Answers answers = Answers.of(results, journal, RESPONSES);
            Contrast contrast =
                    Contrast.of(answers, 0, List.of(new double[] {-1, 1})).get(0);
            return new Outcome(answers, Pairs.of(journal, results), contrast, Extremes.of(answers, 0));
        }
    }

    @Test
    void aMeanOverAttemptsHasAsManyReplicationsAsHaveAny() {
        Answers answers = outcome(Trial.khrushchev(), withoutGuard()).answers();
        Set<Long> withAny = new TreeSet<>();
        answers.replay(run -> {
            if (answers.bottom(3, run) > 0) {
                withAny.add(run.replication());
            }
        });

        Contrast members =
                Contrast.of(answers, 3, List.of(new double[] {-1, 1})).get(0);
        assertThat(members.replications()).isEqualTo(withAny.size()).isBetween(2L, REPLICATIONS - 1L);
    }

    @Test
    void onlyHistoriesWithAnAttemptBearWhatACellAnswersOfAttempts() {
        Answers answers = outcome(Trial.khrushchev(), withoutGuard()).answers();
        Answer success = answers.answer(0, 4);

        assertThat(success.estimate().units())
                .isEqualTo(answers.answer(0, 3).estimate().valued());
        assertThat(success.estimate().units()).isBetween(2L, REPLICATIONS - 1L);
        assertThat(answers.answer(0, 1).estimate().units()).isEqualTo(REPLICATIONS); // attempts a year
    }

    /** A difference of 1 with an error of 0.1, of cells of which so many histories have an attempt. */
    private static Contrast ofMeans(long few, long many) {
        var mean = new RatioEstimate(few, few, few, few, few, few);
        return new Contrast(
                1,
                0.1,
                many,
                Response.Kind.MEAN,
                List.of(new Contrast.Part(-1, mean, few), new Contrast.Part(1, mean, many)),
                1);
    }

    /** Student's t of two degrees of freedom is 4.303, of 999 it is 1.962. */
    @Test
    void aThousandReplicationsOfWhichThreeHaveAnAttemptInOneCellAreThreeWitnesses() {
        assertThat(ofMeans(3, 1000).interval(Confidence.NINETY_FIVE).halfWidth())
                .isCloseTo(0.430265273, within(1e-8));
        assertThat(ofMeans(1000, 1000).interval(Confidence.NINETY_FIVE).halfWidth())
                .isCloseTo(0.1962341, within(1e-6));
    }

    @Test
    void ofASingleAttemptNoMeanIsKnown() {
        assertThat(ofMeans(1, 1000).isKnown()).isFalse();
        assertThat(ofMeans(2, 1000).isKnown()).isTrue();
    }

    @Test
    void whatPairingLeavesIsTheErrorOverThatOfCellsWithChanceOfTheirOwn() {
        Answers answers = outcome(Trial.khrushchev(), withoutGuard()).answers();

        Contrast success =
                Contrast.of(answers, 4, List.of(new double[] {-1, 1})).get(0);
        double apart = Math.hypot(
                answers.answer(0, 4).estimate().standardError(),
                answers.answer(1, 4).estimate().standardError());
        assertThat(success.parts()).extracting(Contrast.Part::units).allSatisfy(units -> assertThat(units)
                .isLessThan(success.replications()));
        assertThat(success.pairing()).isLessThan(1).isCloseTo(success.error() / apart, within(0.02));
    }

    @Test
    void aDifferenceOfSharesHasThePairedError() {
        Outcome outcome = outcome(Trial.khrushchev(), withoutGuard());
        Contrast contrast = outcome.contrast();
        PairedDifference pairs = outcome.pairs().change(OutcomeClass.COUP);

        double up = pairs.onlyA();
        double down = pairs.onlyB();
        double n = REPLICATIONS;
        double variance = (up + down - (up - down) * (up - down) / n) / (n * (n - 1)); // of a mean of -1, 0 and 1
        assertThat(up + down).isGreaterThan(5);
        assertThat(contrast.value()).isCloseTo((up - down) / n, within(1e-12));
        assertThat(contrast.error()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(contrast.replications()).isEqualTo(REPLICATIONS);
    }

    @Test
    void aCaseDoesNotDifferFromItself() {
        Outcome outcome = outcome(Trial.khrushchev(), Trial.khrushchev());

        assertThat(outcome.contrast().value()).isZero();
        assertThat(outcome.contrast().error()).isZero();
        assertThat(outcome.extremes()).isNotNull().satisfies(ends -> {
            assertThat(ends.isReal()).isFalse();
            double z2 = 3.841458820694; // 1.96 squared: one pair of cells, no correction
            assertThat(ends.interval().high()).isCloseTo(z2 / (REPLICATIONS + z2), within(1e-9));
        });
    }

    @Test
    void answersAreThoseOfTheCounts() {
        Answers answers = outcome(Trial.khrushchev(), withoutGuard()).answers();

        for (int cell = 0; cell < 2; cell++) {
            Answer coups = answers.answer(cell, 0);
            var share = new Proportion(Math.round(coups.value() * REPLICATIONS), REPLICATIONS);
            assertThat(coups.interval()).isEqualTo(share.wilson(Confidence.NINETY_FIVE));
            assertThat(answers.answer(cell, 1).value()).isBetween(0.0, 5.0);
            assertThat(answers.answer(cell, 2).value())
                    .isLessThanOrEqualTo(answers.answer(cell, 1).value());
            assertThat(answers.runs(cell)).isEqualTo(REPLICATIONS);
        }
        assertThat(answers.fewest()).isEqualTo(REPLICATIONS);
    }

    @Test
    void aFailedHistoryStaysInSharesAndOutOfRates() {
        Answers answers = outcome(Trial.khrushchev(), Trial.fragile()).answers();

        assertThat(answers.failed(1)).isPositive();
        assertThat(answers.answer(1, 0).estimate().y()).isEqualTo(REPLICATIONS);
        assertThat(answers.answer(1, 1).estimate().y())
                .isLessThan(answers.answer(0, 1).estimate().y());
    }
}
