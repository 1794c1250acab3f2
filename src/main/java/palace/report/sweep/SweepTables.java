package palace.report.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.experiment.Answer;
import palace.experiment.Journal;
import palace.experiment.Response;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.Factor;
import palace.experiment.design.Level;
import palace.report.ensemble.EnsembleDictionary;
import palace.report.ensemble.EnsembleTables;
import palace.report.folder.Meaning;
import palace.report.folder.OutputFolder;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.CsvTable;
import palace.scenario.Behaviour;
import palace.scenario.BehaviourValue;
import palace.scenario.Roster;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** The tables of a sweep. */
public final class SweepTables {
    public static final String DESIGN = "design.csv";
    public static final String RESPONSES = "responses.csv";
    static final String EFFECTS = "effects.csv";
    static final String PARAMETERS = "parameters.csv";

    static final List<String> RESPONSE_COLUMNS =
            List.of("response", "estimate", "low", "high", "interval", "level", "runs", "failed");
    static final List<String> EFFECT_COLUMNS =
            List.of("response", "factor", "from", "to", "change", "low", "high", "method");
    static final List<String> PARAMETER_COLUMNS = List.of("parameter", "value");

    private final Sweep sweep;

    public SweepTables(Sweep sweep) {
        this.sweep = sweep;
    }

    /**
     * Writes them.
     *
     * @param rerun what to type for one history of each cell, but for its number
     */
    void writeTo(OutputFolder folder, Journal journal, List<String> rerun) {
        folder.write(DESIGN, meaning(DESIGN), this::design);
        folder.write(RESPONSES, meaning(RESPONSES), this::responses);
        folder.write(EFFECTS, SweepDictionary.of(EFFECTS), this::effects);
        folder.write(PARAMETERS, SweepDictionary.of(PARAMETERS), this::parameters);
        List<Roster> rosters = sweep.cells().stream()
                .map(variant -> new Roster(variant.scenario()))
                .toList();
        var histories = new EnsembleTables(sweep.results(), journal, rosters, rerun);
        folder.write(EnsembleTables.RUNS, histories.runsMeaning(), histories::runs);
        folder.write(EnsembleTables.OUTCOMES, EnsembleDictionary.of(EnsembleTables.OUTCOMES), histories::outcomes);
        if (sweep.results().failed() > 0) {
            folder.write(EnsembleTables.FAILURES, EnsembleDictionary.of(EnsembleTables.FAILURES), histories::failures);
        }
    }

    private List<String> factors() {
        return sweep.design().factors().stream().map(Factor::column).toList();
    }

    public void design(OutputStream out) throws IOException {
        var header = new ArrayList<>(List.of("cell"));
        header.addAll(factors());
        header.add("label");
        var table = new CsvTable(out, header);
        for (int cell = 0; cell < sweep.points().size(); cell++) {
            point(table, cell).text(sweep.points().get(cell).label()).end();
        }
        table.finish();
    }

    private CsvTable point(CsvTable table, int cell) {
        DesignPoint point = sweep.points().get(cell);
        table.number(cell);
        for (Level level : point.levels()) {
            table.text(level.text());
        }
        return table;
    }

    public void responses(OutputStream out) throws IOException {
        var header = new ArrayList<>(List.of("cell"));
        header.addAll(factors());
        header.addAll(RESPONSE_COLUMNS);
        var table = new CsvTable(out, header);
        for (int cell = 0; cell < sweep.points().size(); cell++) {
            for (int response = 0; response < sweep.answers().responses().size(); response++) {
                response(point(table, cell), sweep.answers().answer(cell, response));
                table.count(sweep.answers().runs(cell))
                        .count(sweep.answers().failed(cell))
                        .end();
            }
        }
        table.finish();
    }

    private static void response(CsvTable table, Answer answer) {
        Interval interval = answer.interval();
        table.code(answer.response().name())
                .number(answer.value())
                .number(interval == null ? Double.NaN : interval.low())
                .number(interval == null ? Double.NaN : interval.high());
        if (interval == null) {
            table.empty().empty();
        } else {
            table.code(answer.intervalKind()).number(Confidence.NINETY_FIVE.level());
        }
    }

    private void effects(OutputStream out) throws IOException {
        var table = new CsvTable(out, EFFECT_COLUMNS);
        for (var effect : sweep.effects()) {
            table.code(sweep.response().name())
                    .code(effect.factor().column())
                    .text(effect.from())
                    .text(effect.to())
                    .number(effect.change())
                    .number(effect.interval().low())
                    .number(effect.interval().high())
                    .code(effect.method().name().toLowerCase(java.util.Locale.ROOT))
                    .end();
        }
        table.finish();
    }

    /** How people decide in the case before the factors move it. */
    private void parameters(OutputStream out) throws IOException {
        var table = new CsvTable(out, PARAMETER_COLUMNS);
        Behaviour behaviour =
                sweep.design().base().at(new DesignPoint("", List.of())).behaviour();
        for (String path : behaviour.paths()) {
            BehaviourValue value = behaviour.find(path);
            table.code(path).number(value == null ? Double.NaN : value.value()).end();
        }
        table.finish();
    }

    /** The meaning of a table whose columns are those of this design. */
    public Meaning meaning(String table) {
        var design = new LinkedHashMap<String, String>();
        design.put("cell", "Which point of the design, from 0.");
        for (Factor factor : sweep.design().factors()) {
            String unit = factor.unit().isEmpty() ? "" : " (" + factor.unit() + ")";
            design.put(
                    factor.column(),
                    Plain.text("%s%s: the value given to %s; empty where the case keeps its own."
                            .formatted(factor.label(), unit, String.join(", ", factor.touched()))));
        }
        var responses = new LinkedHashMap<>(design);
        design.put("label", "The point in words.");
        RESPONSE_COLUMNS.forEach(column -> responses.put(column, SweepDictionary.column(column)));
        return new Meaning(SweepDictionary.file(table), table.equals(DESIGN) ? design : responses);
    }

    /** What each response is, by name. */
    static Map<String, String> meanings(List<Response> responses) {
        var meanings = new LinkedHashMap<String, String>();
        for (Response response : responses) {
            meanings.put(response.name(), Words.sentence(response.subject()) + ".");
        }
        return meanings;
    }
}
