package palace.experiment.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palace.experiment.Runner;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.random.KeyedRandom;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.simulation.Cases;
import palace.statistics.BootstrapPlan;
import palace.statistics.CalibrationTable;
import palace.statistics.ClassForecast;
import palace.statistics.Forecast;
import palace.statistics.Resamples;

/**
 * How the model forecast cases that are over.
 *
 * @param cases the cases, in the order in which they were given
 * @param seed root seed, of the histories and of the bootstrap
 */
public record TrackRecord(List<CaseScore> cases, long seed) {
    private static final int BINS = 5;

    public TrackRecord {
        cases = List.copyOf(cases);
    }

    /** A track record of cases each of which knows how the others ended. */
    static TrackRecord together(List<CaseScore> alone, long seed) {
        var cases = new ArrayList<CaseScore>();
        for (int one = 0; one < alone.size(); one++) {
            var elsewhere =
                    new ArrayList<>(alone.stream().map(CaseScore::happened).toList());
            elsewhere.remove(one);
            cases.add(alone.get(one).beside(elsewhere));
        }
        return new TrackRecord(cases, seed);
    }

    /**
     * The mean score of a forecaster over the cases, beside that of the model.
     *
     * @param facet the question
     * @param forecaster who forecasts
     * @param logScore mean logarithm of the probability given to what happened; higher is better
     * @param brier mean sum of squared errors; lower is better
     * @param gain how much higher the model's mean log score is
     * @param spread of that gain, by a bootstrap over cases
     */
    public record Mean(
            Facet facet, Forecaster forecaster, double logScore, double brier, double gain, Resamples.Spread spread) {}

    /** Runs so many histories of each case. */
    public static TrackRecord of(
            List<Scenario> scenarios,
            Behaviour behaviour,
            Set<String> without,
            int histories,
            long seed,
            Runner runner) {
        return together(
                scenarios.stream()
                        .map(scenario -> CaseScore.of(
                                scenario, Cases.run(scenario, behaviour, without, true), histories, seed, runner))
                        .toList(),
                seed);
    }

    /** The mean scores on a question, the model's first. */
    public List<Mean> means(Facet facet) {
        Resamples resamples =
                Resamples.of(cases.size(), BootstrapPlan.USUAL, new KeyedRandom(seed, "TrackRecord.resample"));
        double[] model = logScores(facet, Forecaster.MODEL);
        var means = new ArrayList<Mean>();
        for (Forecaster forecaster : Forecaster.values()) {
            double[] scores = logScores(facet, forecaster);
            double[] gains = new double[scores.length];
            for (int i = 0; i < gains.length; i++) {
                gains[i] = model[i] - scores[i];
            }
            means.add(new Mean(
                    facet,
                    forecaster,
                    mean(scores),
                    mean(cases.stream()
                            .mapToDouble(
                                    score -> forecast(score, facet, forecaster).brier())
                            .toArray()),
                    mean(gains),
                    resamples.ofMean(gains)));
        }
        return means;
    }

    private double[] logScores(Facet facet, Forecaster forecaster) {
        return cases.stream()
                .mapToDouble(score -> forecast(score, facet, forecaster).logScore())
                .toArray();
    }

    private static ClassForecast forecast(CaseScore score, Facet facet, Forecaster forecaster) {
        return score.answer(facet).by(forecaster);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** Windows in which somebody moved beside quiet ones. */
    public List<Twins> twins() {
        return Twins.among(cases);
    }

    /** Whether what the model calls likely happens: every outcome of every case, in five bins. */
    public CalibrationTable calibration() {
        var forecasts = new ArrayList<Forecast>();
        for (CaseScore score : cases) {
            ClassForecast said = score.answer(Facet.OUTCOME).by(Forecaster.MODEL);
            for (int outcome = 0; outcome < said.probabilities().size(); outcome++) {
                forecasts.add(new Forecast(said.probabilities().get(outcome), outcome == said.happened()));
            }
        }
        return CalibrationTable.of(forecasts, BINS);
    }
}
