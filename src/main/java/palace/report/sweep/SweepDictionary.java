package palace.report.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.report.folder.Meaning;

/** What the files and columns of a sweep mean, in plain English. */
final class SweepDictionary {
    private SweepDictionary() {}

    /** What a table holds; empty for other files. */
    static String file(String name) {
        return switch (name) {
            case SweepTables.DESIGN -> "One row a cell: the value of each factor.";
            case SweepTables.RESPONSES -> "One row a cell and response: the estimate with its interval.";
            case SweepTables.EFFECTS -> "One row a factor: how far it moves the response that the answer is about.";
            case SweepTables.PARAMETERS -> "How people decide in the case before the factors move it.";
            default -> "";
        };
    }

    /** The meaning of a table whose columns are always the same. */
    static Meaning of(String name) {
        return new Meaning(file(name), columns(name));
    }

    /** The columns of a table with their meanings, in order; empty for other files. */
    private static Map<String, String> columns(String file) {
        List<String> columns =
                switch (file) {
                    case SweepTables.EFFECTS -> SweepTables.EFFECT_COLUMNS;
                    case SweepTables.PARAMETERS -> SweepTables.PARAMETER_COLUMNS;
                    default -> List.of();
                };
        var meanings = new LinkedHashMap<String, String>();
        columns.forEach(column -> meanings.put(column, column(column)));
        return meanings;
    }

    static String column(String column) {
        return switch (column) {
            case "response" -> "Name of what is measured; the manifest says what each is.";
            case "estimate" -> "The estimate; empty where the histories say nothing, as the success of no attempts.";
            case "low" -> "Lower end of the interval.";
            case "high" -> "Upper end of the interval.";
            case "interval" ->
                "Kind of interval: wilson (share of histories), wilson-effective (share of events, with as many trials"
                        + " as the spread over histories is worth), ratio-log-t (rate: t on the logarithm), poisson"
                        + " (nothing was seen), ratio-t (mean).";
            case "level" -> "How often intervals made like this cover the truth.";
            case "runs" -> "Histories of the cell, failed ones included.";
            case "failed" -> "Histories that could not be finished; they count in every share of histories.";
            case "factor" -> "Column of the factor.";
            case "from" -> "Its value at which the response is least; for least_squares its first.";
            case "to" -> "Its value at which the response is greatest; for least_squares its last.";
            case "change" ->
                "What going from one to the other does to the response, on average over the other factors.";
            case "method" ->
                "paired_means (interval covers all pairs of the factor's values together) or least_squares (slope of a"
                        + " straight line through the cells).";
            case "parameter" -> "Dotted path of a behavioural parameter.";
            case "value" -> "Its value.";
            default -> "";
        };
    }
}
