package palace.report.sweep;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.experiment.Answer;
import palace.experiment.Answers;
import palace.experiment.Journal;
import palace.experiment.Response;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.Factor;
import palace.experiment.design.FactorEffect;
import palace.report.ensemble.EnsembleTables;
import palace.report.ensemble.RunTables;
import palace.report.folder.OutputFolder;
import palace.report.prose.Plain;
import palace.report.prose.Words;
import palace.report.table.Column;
import palace.report.table.ColumnKind;
import palace.report.table.Numbers;
import palace.report.table.Table;
import palace.scenario.Roster;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourValue;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** The tables of a sweep. */
public final class SweepTables {
    static final String DESIGN = "design.csv";
    static final String RESPONSES = "responses.csv";
    static final String PARAMETERS = "parameters.csv";

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
        writeHistories(folder, journal, rerun);
        EnsembleTables.writeOutcomes(folder, sweep.results());
        folder.write(effects(), sweep.effects()::forEach);
        Behaviour behaviour =
                sweep.design().base().at(new DesignPoint("", List.of())).behaviour();
        folder.write(parameters(behaviour), behaviour.paths()::forEach);
    }

    /** Writes the points, what each answers, and the histories behind it. */
    public void writeHistories(OutputFolder folder, Journal journal, List<String> rerun) {
        folder.write(
                design(), reader -> IntStream.range(0, sweep.points().size()).forEach(reader::accept));
        folder.write(responses(), this::responses);
        List<Roster> rosters = sweep.cells().stream()
                .map(variant -> new Roster(variant.scenario()))
                .toList();
        new RunTables(sweep.results(), journal, rosters, rerun).writeTo(folder);
    }

    private Table<Integer> design() {
        var columns = new ArrayList<>(point());
        columns.add(text(
                "label", "The point in words.", cell -> sweep.points().get(cell).label()));
        return new Table<>(DESIGN, "One row a cell: the value of each factor.", columns);
    }

    /** Where a cell lies: its number, and the value of each factor. */
    private List<Column<Integer>> point() {
        var columns = new ArrayList<Column<Integer>>();
        columns.add(count("cell", "Which point of the design, from 0.", Integer::intValue));
        List<Factor> factors = sweep.design().factors();
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            Factor factor = factors.get(i);
            String unit = factor.unit().isEmpty() ? "" : " (" + factor.unit() + ")";
            String meaning = Plain.text("%s%s: the value given to %s; empty where the case keeps its own."
                    .formatted(factor.label(), unit, String.join(", ", factor.touched())));
            columns.add(factor(
                    factor,
                    meaning,
                    cell -> sweep.points().get(cell).levels().get(place).text()));
        }
        return columns;
    }

    /** Values that are all numbers are numbers, and have a point where one of them has. */
    private Column<Integer> factor(Factor factor, String meaning, Function<Integer, String> value) {
        List<String> values =
                IntStream.range(0, sweep.points().size()).mapToObj(value::apply).toList();
        if (factor.range() == null && values.stream().allMatch(text -> text.isEmpty() || text.matches("-?[0-9]+"))) {
            return new Column<>(factor.column(), meaning, ColumnKind.INTEGER, value);
        }
        if (values.stream().allMatch(text -> text.isEmpty() || text.matches("-?[0-9]+([.][0-9]+)?"))) {
            return new Column<>(
                    factor.column(), meaning, ColumnKind.NUMBER, cell -> Numbers.pointed(value.apply(cell)));
        }
        return text(factor.column(), meaning, value);
    }

    /** What a cell answers. */
    private record Answered(int cell, Answer answer) {
        @Nullable
        Interval interval() {
            return answer.interval();
        }
    }

    private void responses(Consumer<? super Answered> reader) {
        Answers answers = sweep.answers();
        for (int cell = 0; cell < sweep.points().size(); cell++) {
            for (int response = 0; response < answers.responses().size(); response++) {
                reader.accept(new Answered(cell, answers.answer(cell, response)));
            }
        }
    }

    private Table<Answered> responses() {
        var columns = new ArrayList<Column<Answered>>();
        point().forEach(column -> columns.add(column.of(Answered::cell)));
        columns.add(code("response", "Name of what is measured; the manifest says what each is.", row -> row.answer()
                .response()
                .name()));
        columns.add(number(
                "estimate",
                "The estimate; empty where the histories say nothing, as the success of no attempts.",
                row -> row.answer().value()));
        columns.add(Column.number("low", "Lower end of the interval.", Interval::low)
                .of(Answered::interval));
        columns.add(Column.number("high", "Upper end of the interval.", Interval::high)
                .of(Answered::interval));
        columns.add(code(
                "interval",
                "Kind of interval: wilson (share of histories), wilson-effective (share of events, with as many trials"
                        + " as the spread over histories is worth), ratio-log-t (rate: t on the logarithm), poisson"
                        + " (nothing was seen), ratio-t (mean).",
                row -> row.interval() == null ? "" : row.answer().intervalKind()));
        columns.add(number(
                "level",
                "How often intervals made like this cover the truth.",
                row -> row.interval() == null ? Double.NaN : Confidence.NINETY_FIVE.level()));
        columns.add(count("runs", "Histories of the cell, failed ones included.", row -> sweep.answers()
                .runs(row.cell())));
        columns.add(count(
                "failed",
                "Histories that could not be finished; they count in every share of histories.",
                row -> sweep.answers().failed(row.cell())));
        columns.add(number(
                "numerator",
                "What was counted or added up over the histories, above the line of the estimate.",
                row -> row.answer().estimate().x()));
        columns.add(number(
                "denominator",
                "What it is divided by: histories, attempts, plots, or years.",
                row -> row.answer().estimate().y()));
        return new Table<>(RESPONSES, "One row a cell and response: the estimate with its interval.", columns);
    }

    private Table<FactorEffect> effects() {
        return new Table<>(
                "effects.csv",
                "One row a factor: how far it moves the response that the answer is about.",
                List.of(
                        code(
                                "response",
                                "Name of what is measured; the manifest says what each is.",
                                effect -> sweep.response().name()),
                        code("factor", "Column of the factor.", effect -> effect.factor()
                                .column()),
                        text(
                                "from",
                                "Its value at which the response is least; for least_squares its first.",
                                FactorEffect::from),
                        text(
                                "to",
                                "Its value at which the response is greatest; for least_squares its last.",
                                FactorEffect::to),
                        number(
                                "change",
                                "What going from one to the other does to the response, on average over the other factors.",
                                FactorEffect::change),
                        number(
                                "low",
                                "Lower end of its 95% interval, of this factor by itself.",
                                effect -> effect.interval().low()),
                        number("high", "Upper end of it.", effect -> effect.interval()
                                .high()),
                        code(
                                "method",
                                "paired_means (interval covers all pairs of the factor's values together) or least_squares (slope of a"
                                        + " straight line through the cells).",
                                effect -> effect.method().name().toLowerCase(Locale.ROOT)),
                        flag(
                                "told",
                                "Whether the change is told from none with all factors in mind: at 5% for all of them together"
                                        + " (Bonferroni).",
                                FactorEffect::told)));
    }

    private static Table<String> parameters(Behaviour behaviour) {
        return new Table<>(
                PARAMETERS,
                "How people decide in the case before the factors move it.",
                List.of(
                        code("parameter", "Dotted path of a behavioural parameter.", path -> path),
                        number("value", "Its value.", path -> value(behaviour.find(path)))));
    }

    private static double value(@Nullable BehaviourValue value) {
        return value == null ? Double.NaN : value.value();
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
