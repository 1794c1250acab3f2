package palace.report.ensemble;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import palace.experiment.CellCounts;
import palace.experiment.Journal;
import palace.experiment.Measure;
import palace.experiment.Results;
import palace.experiment.RunRecord;
import palace.experiment.SeriesGrids;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.report.folder.Meaning;
import palace.report.folder.OutputFolder;
import palace.report.table.CsvTable;
import palace.scenario.Roster;
import palace.simulation.Series;
import palace.statistics.Band;
import palace.statistics.Bands;
import palace.statistics.Confidence;
import palace.statistics.CumulativeIncidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** The tables of an ensemble; its rows come from the journal one by one, so that memory stays flat. */
public final class EnsembleTables {
    public static final String RUNS = "runs.csv";
    public static final String FAILURES = "failures.csv";
    public static final String OUTCOMES = "outcomes.csv";
    static final String INCIDENCE = "incidence.csv";
    static final String BANDS = "bands.csv";

    static final List<String> RUN_COLUMNS = List.of(
            "cell",
            "replication",
            "seed",
            "outcome",
            "weeks",
            "attempts",
            "plots",
            "betrayed",
            "premature",
            "attempt_week",
            "target",
            "arena",
            "members",
            "rallied_share",
            "joined_share",
            "aside_share",
            "failure");
    static final List<String> FAILURE_COLUMNS = List.of("cell", "replication", "seed", "reason", "rerun");
    static final List<String> OUTCOME_COLUMNS =
            List.of("cell", "outcome", "count", "runs", "failed", "share", "low", "high", "interval", "level");
    static final List<String> INCIDENCE_COLUMNS =
            List.of("cell", "week", "outcome", "at_risk", "incidence", "low", "high");
    static final List<String> BAND_COLUMNS =
            List.of("cell", "week", "series", "mean", "p05", "p25", "p50", "p75", "p95");

    private final Results results;
    private final Journal journal;
    private final List<Roster> rosters;
    private final List<String> rerun;

    /**
     * @param rosters who is who in each cell
     * @param rerun what to type for one history of each cell, but for its number
     */
    public EnsembleTables(Results results, Journal journal, List<Roster> rosters, List<String> rerun) {
        this.results = results;
        this.journal = journal;
        this.rosters = List.copyOf(rosters);
        this.rerun = rerun;
    }

    public void writeTo(OutputFolder folder) {
        folder.write(RUNS, runsMeaning(), this::runs);
        if (results.failed() > 0) {
            folder.write(FAILURES, EnsembleDictionary.of(FAILURES), this::failures);
        }
        folder.write(OUTCOMES, EnsembleDictionary.of(OUTCOMES), this::outcomes);
        folder.write(INCIDENCE, EnsembleDictionary.of(INCIDENCE), this::incidence);
        if (!results.bands().isEmpty()) {
            folder.write(BANDS, EnsembleDictionary.of(BANDS), this::bands);
        }
    }

    public void runs(OutputStream out) throws IOException {
        List<String> columns = new ArrayList<>(RUN_COLUMNS);
        measures().forEach(measure -> columns.add(measure.column()));
        var table = new CsvTable(out, columns);
        journal.replay(results.histories(), run -> {
            row(table, run);
            return true;
        });
        table.finish();
    }

    /** What the rows of the histories mean, with the measures of this experiment. */
    public Meaning runsMeaning() {
        Meaning fixed = EnsembleDictionary.of(RUNS);
        var columns = new LinkedHashMap<>(fixed.columns());
        measures().forEach(measure -> columns.put(measure.column(), measure.meaning()));
        return new Meaning(fixed.holds(), columns);
    }

    private List<Measure> measures() {
        return results.experiment().measures();
    }

    private void row(CsvTable table, RunRecord run) {
        OutcomeClass outcome = run.outcome();
        table.number(run.cell()).count(run.replication()).count(run.seed());
        if (outcome == null) {
            empty(table, 13);
            table.text(run.failure());
            empty(table, measures().size());
            table.end();
            return;
        }
        table.code(outcome.code())
                .number(run.weeks())
                .number(run.attempts())
                .number(run.plots())
                .number(run.betrayed())
                .number(run.premature());
        RunRecord.Decisive attempt = run.decisive();
        if (attempt == null) {
            empty(table, 8);
        } else {
            table.number(attempt.week())
                    .code(target(run.cell(), attempt.target()))
                    .code(attempt.arena().code())
                    .number(attempt.members())
                    .number(attempt.ralliedShare())
                    .number(attempt.joinedShare())
                    .number(attempt.asideShare())
                    .text(attempt.failure());
        }
        run.measures().forEach(table::number);
        table.end();
    }

    private String target(int cell, int party) {
        return party == Party.LEADER ? "leader" : rosters.get(cell).seat(party).id();
    }

    private static void empty(CsvTable table, int cells) {
        for (int i = 0; i < cells; i++) {
            table.empty();
        }
    }

    public void failures(OutputStream out) throws IOException {
        var table = new CsvTable(out, FAILURE_COLUMNS);
        journal.replay(results.histories(), run -> {
            if (run.failed()) {
                table.number(run.cell())
                        .count(run.replication())
                        .count(run.seed())
                        .text(run.failure())
                        .code(rerun.get(run.cell()) + " --replication " + run.replication())
                        .end();
            }
            return true;
        });
        table.finish();
    }

    public void outcomes(OutputStream out) throws IOException {
        var table = new CsvTable(out, OUTCOME_COLUMNS);
        Confidence confidence = Confidence.NINETY_FIVE;
        for (int cell = 0; cell < results.cells().size(); cell++) {
            CellCounts counts = results.cells().get(cell);
            if (counts.histories() == 0) {
                continue; // a shard may have none of a cell
            }
            for (OutcomeClass outcome : OutcomeClass.values()) {
                Proportion share = counts.share(outcome);
                Interval interval = share.wilson(confidence);
                table.number(cell)
                        .code(outcome.code())
                        .count(share.successes())
                        .count(share.trials())
                        .count(counts.failed())
                        .number(share.share())
                        .number(interval.low())
                        .number(interval.high())
                        .code("wilson")
                        .number(confidence.level())
                        .end();
            }
        }
        table.finish();
    }

    private void incidence(OutputStream out) throws IOException {
        var table = new CsvTable(out, INCIDENCE_COLUMNS);
        for (int cell = 0; cell < results.cells().size(); cell++) {
            for (OutcomeClass outcome : fates()) {
                CellCounts counts = results.cells().get(cell);
                CumulativeIncidence incidence = CumulativeIncidence.of(counts.risks(), outcome.ordinal());
                for (int week = 0; week <= counts.risks().horizon(); week++) {
                    Interval interval = incidence.interval(week, Confidence.NINETY_FIVE);
                    table.number(cell)
                            .number(week)
                            .code(outcome.code())
                            .count(incidence.atRisk(week))
                            .number(incidence.at(week))
                            .number(interval.low())
                            .number(interval.high())
                            .end();
                }
            }
        }
        table.finish();
    }

    /** The fates that compete: every outcome but that nothing happened. */
    public static List<OutcomeClass> fates() {
        var fates = new ArrayList<>(List.of(OutcomeClass.values()));
        fates.remove(OutcomeClass.NO_ATTEMPT);
        return fates;
    }

    private void bands(OutputStream out) throws IOException {
        var table = new CsvTable(out, BAND_COLUMNS);
        for (int cell = 0; cell < results.bands().size(); cell++) {
            Bands bands = results.bands().get(cell);
            int stride =
                    SeriesGrids.stride(results.experiment().cells().get(cell).weeks());
            for (Series series : Series.values()) {
                for (int place = 0; place < bands.weeks(); place++) {
                    Optional<Band> band = bands.band(series.ordinal(), place);
                    if (band.isPresent()) {
                        table.number(cell).number(place * stride).code(series.column());
                        band(table, band.get());
                    }
                }
            }
        }
        table.finish();
    }

    private static void band(CsvTable table, Band band) {
        table.number(band.mean())
                .number(band.p05())
                .number(band.p25())
                .number(band.p50())
                .number(band.p75())
                .number(band.p95())
                .end();
    }
}
