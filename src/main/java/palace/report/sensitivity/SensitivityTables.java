package palace.report.sensitivity;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.util.List;
import java.util.function.Consumer;
import palace.experiment.Journal;
import palace.experiment.design.SensitivityPlan.Index;
import palace.report.folder.OutputFolder;
import palace.report.sweep.SweepTables;
import palace.report.table.Table;
import palace.statistics.sensitivity.SensitivityIndex;

/** The tables of a sensitivity analysis. */
final class SensitivityTables {
    private final Sensitivity found;

    SensitivityTables(Sensitivity found) {
        this.found = found;
    }

    /**
     * Writes them.
     *
     * @param rerun what to type for one history of each point, but for its number
     */
    void writeTo(OutputFolder folder, Journal journal, List<String> rerun) {
        folder.write(indices(), this::rows);
        new SweepTables(found.sweep()).writeHistories(folder, journal, rerun);
    }

    /** An index of a factor; the last factor is the dummy. */
    private record Row(int response, Index index, int factor) {
        SensitivityIndex its() {
            return index.factors().factors().get(factor);
        }
    }

    private void rows(Consumer<? super Row> reader) {
        for (int response = 0; response < found.responses().size(); response++) {
            for (Index index : found.responses().get(response)) {
                for (int factor = 0; factor <= found.factors(); factor++) {
                    reader.accept(new Row(response, index, factor));
                }
            }
        }
    }

    private Table<Row> indices() {
        return new Table<>(
                "indices.csv",
                "One row a response, index and factor: how much the factor matters, and how surely.",
                List.of(
                        code(
                                "response",
                                "Name of what is measured; the manifest says what each is.",
                                row -> found.sweep()
                                        .answers()
                                        .responses()
                                        .get(row.response())
                                        .name()),
                        code(
                                "factor",
                                "Column of the factor; dummy is one that nothing reads, and shows what chance does.",
                                row -> found.factor(row.factor())),
                        code("method", "morris or sobol.", row -> found.method().code()),
                        code(
                                "index",
                                "mu, mu_star, sigma: mean, mean size and spread of the change in the response over the factor's whole"
                                        + " range; first, total: share of the variance that the factor causes alone, and with others.",
                                row -> row.index().name()),
                        number("estimate", "The index.", row -> row.its().estimate()),
                        number(
                                "low",
                                "Lower end of the 95% percentile interval, by resampling whole trajectories or rows.",
                                row -> row.its().interval().low()),
                        number("high", "Upper end of that interval.", row -> row.its()
                                .interval()
                                .high()),
                        number(
                                "rank_first_probability",
                                "Share of the resamples in which no factor has a larger index.",
                                row -> row.its().rankFirstProbability()),
                        number(
                                "above_dummy_probability",
                                "Share of the resamples in which the index is above the dummy's; empty for mu, which has a sign.",
                                this::aboveDummy),
                        count(
                                "units",
                                "Trajectories or rows whose points all answered; the others are left out whole.",
                                row -> row.index().units())));
    }

    private double aboveDummy(Row row) {
        int dummy = found.factors();
        return row.factor() == dummy || row.index().name().equals("mu")
                ? Double.NaN
                : row.index().factors().probabilityAbove(row.factor(), dummy);
    }
}
