package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.facts.RegimeType;

/**
 * A forecast of each row by the library alone, with nothing fitted to any country: the mean over structures, each weighted by
 * how well it explains the earlier years of the country under a regime of that type.
 *
 * @param probability the chance of an attempt
 * @param restless how restless the country has shown itself: the weighted mean of its structures'
 * @param effective how many structures still count: one over the sum of squared weights
 */
public record Foresight(double probability, double restless, double effective) {
    private static final double LEAST = 1e-12;

    /** The forecasts of all rows; rows of a country follow one another in time. */
    static List<Foresight> of(List<CountryRow> rows, List<War> wars, Structures library) {
        var forecasts = new ArrayList<Foresight>();
        for (int i = 0; i < rows.size(); i++) {
            CountryRow row = rows.get(i);
            List<Structures.Structure> structures = library.of(row.type());
            double[] weights = weights(rows, wars, i, library, structures);
            double sum = 0;
            double squares = 0;
            double probability = 0;
            double restless = 0;
            for (int s = 0; s < weights.length; s++) {
                sum += weights[s];
                squares += weights[s] * weights[s];
                probability += weights[s] * library.hazard(structures.get(s), row, wars.get(i));
                restless += weights[s] * structures.get(s).restless();
            }
            forecasts.add(new Foresight(probability / sum, restless / sum, sum * sum / squares));
        }
        return forecasts;
    }

    /** How well each structure explains the rows before one; the row's own attempt is not looked at. */
    private static double[] weights(
            List<CountryRow> rows, List<War> wars, int of, Structures library, List<Structures.Structure> structures) {
        CountryRow row = rows.get(of);
        RegimeType type = row.type();
        double[] weights = new double[structures.size()];
        for (int s = 0; s < weights.length; s++) {
            Structures.Structure structure = structures.get(s);
            Boolean control = row.control();
            double weight = control == null ? 1 : control ? structure.firm() : 1 - structure.firm();
            for (int i = of - 1; i >= 0 && rows.get(i).country() == row.country(); i--) {
                if (rows.get(i).type() == type) {
                    double hazard = library.hazard(structure, rows.get(i), wars.get(i));
                    weight *= rows.get(i).attempted() ? hazard : 1 - hazard;
                }
            }
            weights[s] = weight + LEAST / weights.length;
        }
        return weights;
    }
}
