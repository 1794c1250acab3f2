package palace.report.sensitivity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import palace.experiment.Journal;
import palace.experiment.design.SensitivityPlan.Index;
import palace.report.ensemble.EnsembleDictionary;
import palace.report.ensemble.EnsembleTables;
import palace.report.folder.Meaning;
import palace.report.folder.OutputFolder;
import palace.report.sweep.SweepTables;
import palace.report.table.CsvTable;
import palace.scenario.Roster;
import palace.statistics.SensitivityIndex;

/** The tables of a sensitivity analysis. */
final class SensitivityTables {
    static final String INDICES = "indices.csv";
    static final List<String> COLUMNS = List.of(
            "response",
            "factor",
            "method",
            "index",
            "estimate",
            "low",
            "high",
            "rank_first_probability",
            "above_dummy_probability",
            "units");

    private final Sensitivity found;
    private final SweepTables points;

    SensitivityTables(Sensitivity found) {
        this.found = found;
        this.points = new SweepTables(found.sweep());
    }

    /**
     * Writes them.
     *
     * @param rerun what to type for one history of each point, but for its number
     */
    void writeTo(OutputFolder folder, Journal journal, List<String> rerun) {
        folder.write(INDICES, meaning(), this::indices);
        folder.write(SweepTables.DESIGN, points.meaning(SweepTables.DESIGN), points::design);
        folder.write(SweepTables.RESPONSES, points.meaning(SweepTables.RESPONSES), points::responses);
        List<Roster> rosters = found.sweep().cells().stream()
                .map(variant -> new Roster(variant.scenario()))
                .toList();
        var histories = new EnsembleTables(found.sweep().results(), journal, rosters, rerun);
        folder.write(EnsembleTables.RUNS, histories.runsMeaning(), histories::runs);
        if (found.sweep().results().failed() > 0) {
            folder.write(EnsembleTables.FAILURES, EnsembleDictionary.of(EnsembleTables.FAILURES), histories::failures);
        }
    }

    private void indices(OutputStream out) throws IOException {
        var table = new CsvTable(out, COLUMNS);
        for (int response = 0; response < found.responses().size(); response++) {
            for (Index index : found.responses().get(response)) {
                for (int factor = 0; factor <= found.factors(); factor++) {
                    row(table, response, index, factor);
                }
            }
        }
        table.finish();
    }

    private void row(CsvTable table, int response, Index index, int factor) {
        SensitivityIndex its = index.factors().factors().get(factor);
        boolean dummy = factor == found.factors();
        table.code(found.sweep().answers().responses().get(response).name())
                .code(found.factor(factor))
                .code(found.method().code())
                .code(index.name())
                .number(its.estimate())
                .number(its.interval().low())
                .number(its.interval().high())
                .number(its.rankFirstProbability())
                .number(
                        dummy || index.name().equals("mu")
                                ? Double.NaN
                                : index.factors().probabilityAbove(factor, found.factors()))
                .number(index.units())
                .end();
    }

    private static Meaning meaning() {
        var indices = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> indices.put(column, meaning(column)));
        return new Meaning(
                "One row a response, index and factor: how much the factor matters, and how surely.", indices);
    }

    private static String meaning(String column) {
        return switch (column) {
            case "response" -> "Name of what is measured; the manifest says what each is.";
            case "factor" -> "Column of the factor; dummy is one that nothing reads, and shows what chance does.";
            case "method" -> "morris or sobol.";
            case "index" ->
                "mu, mu_star, sigma: mean, mean size and spread of the change in the response over the factor's whole"
                        + " range; first, total: share of the variance that the factor causes alone, and with others.";
            case "estimate" -> "The index.";
            case "low" -> "Lower end of the 95% percentile interval, by resampling whole trajectories or rows.";
            case "high" -> "Upper end of that interval.";
            case "rank_first_probability" -> "Share of the resamples in which no factor has a larger index.";
            case "above_dummy_probability" ->
                "Share of the resamples in which the index is above the dummy's; empty for mu, which has a sign.";
            case "units" -> "Trajectories or rows whose points all answered; the others are left out whole.";
            default -> "";
        };
    }
}
