package palace.experiment.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.experiment.crew.ScrambledCrew;
import palace.random.Draws;

/** A toy with a known answer: one normal observation, whose mean is wanted under an even prior. */
class AbcSmcTest {
    private static final long SOURCE = Draws.source("AbcSmcTest");
    private static final List<Prior> PRIORS = List.of(new Prior("mean", 0, 10, "a toy"));

    private static double normal(long seed, long number) {
        long key = Draws.of(seed, number).key(SOURCE, 0);
        return FastMath.sqrt(-2 * FastMath.log(1 - Draws.uniform(key, 0)))
                * FastMath.cos(2 * Math.PI * Draws.uniform(key, 1));
    }

    /** Simulates an observation with an error of 1 and says how far it is from the one that was seen. */
    private static Trials.Distance seen(double observed, long seed) {
        return (values, attempt) -> Math.abs(values.get(0) + normal(seed, attempt) - observed);
    }

    private static List<Generation> run(double observed, int size, int generations, long seed, int threads) {
        return new AbcSmc(PRIORS, size, seed)
                .run(Trials.here(new ThreadRunner(threads), seen(observed, seed)), List.of(), generations, made -> {});
    }

    @Test
    void thePosteriorOfANormalMeanIsNormal() {
        List<Generation> generations = run(5, 1000, 6, 1, 2);

        Generation last = generations.get(5);
        // mean 5, deviation 1 (a tolerance of about 0.1 adds nothing); 1000 particles know the mean to 0.05
        assertThat(last.tolerance()).isLessThan(0.3);
        assertThat(last.mean(0)).isCloseTo(5, within(0.2));
        assertThat(last.deviation(0)).isCloseTo(1, within(0.15));
        assertThat(last.quantile(0, 0.05)).isCloseTo(3.36, within(0.35)); // 5 - 1.645
        assertThat(last.effective()).isBetween(300.0, 1000.0);
    }

    @Test
    void thePriorIsKeptWhereTheDataSayNothing() {
        List<Generation> generations = new AbcSmc(PRIORS, 600, 1)
                .run(
                        Trials.here(
                                new ThreadRunner(2),
                                (values, attempt) ->
                                        Draws.uniform(Draws.of(1, attempt).key(SOURCE, 1), 0)),
                        List.of(),
                        4,
                        made -> {});

        Generation last = generations.get(3);
        assertThat(last.mean(0)).isCloseTo(5, within(0.5));
        assertThat(last.deviation(0)).isCloseTo(2.886751, within(0.3)); // 10 / sqrt(12)
    }

    @Test
    void trueValuesLieAnywhereInTheirPosteriors() {
        int[] tenths = new int[5];
        int truths = 100;
        for (int truth = 0; truth < truths; truth++) {
            double mean = 10 * Draws.uniform(Draws.of(7, truth).key(SOURCE, 2), 0);
            double observed = mean + normal(11, truth);
            List<Generation> generations = run(observed, 80, 4, 100 + truth, 1);
            Generation last = generations.get(generations.size() - 1);
            double below = last.particles().stream()
                    .filter(particle -> particle.values().get(0) < mean)
                    .mapToDouble(Particle::weight)
                    .sum();
            tenths[(int) Math.min(4, 5 * below)]++;
        }
        double square = 0;
        for (int count : tenths) {
            square += (count - truths / 5.0) * (count - truths / 5.0) / (truths / 5.0);
        }

        assertThat(square).isLessThan(18.47); // chi-square with four degrees of freedom: once in a thousand
    }

    @Test
    void aRunThatGoesOnIsTheOneThatWasNeverStopped() {
        List<Generation> whole = run(5, 50, 4, 1, 1);
        var saved = new ArrayList<List<Generation>>();

        List<Generation> begun =
                new AbcSmc(PRIORS, 50, 1).run(Trials.here(new ThreadRunner(2), seen(5, 1)), List.of(), 2, saved::add);
        List<Generation> goneOn =
                new AbcSmc(PRIORS, 50, 1).run(Trials.here(new ThreadRunner(2), seen(5, 1)), begun, 4, saved::add);

        assertThat(goneOn).isEqualTo(whole);
        assertThat(saved).hasSize(4);
    }

    @Test
    void triesThatAreMadeElsewhereGiveTheSameGenerations() {
        Trials.Distance distance = seen(5, 1);
        var crew = new ScrambledCrew(order -> Trials.answer(distance, order));

        List<Generation> there = new AbcSmc(PRIORS, 50, 1).run(Trials.by(crew), List.of(), 4, made -> {});

        assertThat(there).isEqualTo(run(5, 50, 4, 1, 2));
    }

    @Test
    void aGenerationThatCannotBeFilledEndsTheRun() {
        List<Generation> generations = new AbcSmc(PRIORS, 10, 1)
                .run(
                        Trials.here(new ThreadRunner(1), (values, attempt) -> attempt < 10 ? attempt : 1000),
                        List.of(),
                        5,
                        made -> {});

        assertThat(generations).hasSize(1);
    }

    @Test
    void weightsAreWeightedRight() {
        var generation = new Generation(
                1, 1, 3, List.of(new Particle(List.of(2.0), 0.5, 0.75), new Particle(List.of(6.0), 0.1, 0.25)));

        assertThat(generation.mean(0)).isEqualTo(3);
        assertThat(generation.deviation(0)).isCloseTo(1.732051, within(1e-6)); // sqrt(0.75 * 1 + 0.25 * 9)
        assertThat(generation.effective()).isCloseTo(1.6, within(1e-12)); // 1 / (0.5625 + 0.0625)
        assertThat(generation.quantile(0, 0.5)).isEqualTo(2);
        assertThat(generation.quantile(0, 0.8)).isEqualTo(6);
    }
}
