package palace.report.ensemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.report.folder.Meaning;

/** What the files and columns of an ensemble mean, in plain English. */
public final class EnsembleDictionary {
    private EnsembleDictionary() {}

    /** The meaning of a table. */
    public static Meaning of(String name) {
        return new Meaning(file(name), columns(name));
    }

    private static String file(String name) {
        return switch (name) {
            case EnsembleTables.RUNS -> "One row a history: how it ended, and the attempt that decided.";
            case EnsembleTables.FAILURES ->
                "One row for each history that could not be finished, and how to run it again.";
            case EnsembleTables.OUTCOMES -> "How often each outcome came; outcomes that never came have a row too.";
            case EnsembleTables.INCIDENCE ->
                "How likely each fate is to have come by the end of a week, where one fate excludes the others"
                        + " (Aalen-Johansen).";
            case EnsembleTables.BANDS ->
                "Where each weekly series lies, over the histories still under way, up to the week before a fall"
                        + " that ends them.";
            default -> "";
        };
    }

    /** The columns of a table with their meanings, in order; empty for other files. */
    private static Map<String, String> columns(String file) {
        List<String> columns =
                switch (file) {
                    case EnsembleTables.RUNS -> EnsembleTables.RUN_COLUMNS;
                    case EnsembleTables.FAILURES -> EnsembleTables.FAILURE_COLUMNS;
                    case EnsembleTables.OUTCOMES -> EnsembleTables.OUTCOME_COLUMNS;
                    case EnsembleTables.INCIDENCE -> EnsembleTables.INCIDENCE_COLUMNS;
                    case EnsembleTables.BANDS -> EnsembleTables.BAND_COLUMNS;
                    default -> List.of();
                };
        var meanings = new LinkedHashMap<String, String>();
        columns.forEach(column -> meanings.put(column, meaning(column)));
        return meanings;
    }

    private static String meaning(String column) {
        return switch (column) {
            case "cell" -> "Which of the compared cases, from 0; an ensemble has one.";
            case "replication" -> "Number of the history, from 0.";
            case "seed" -> "Root seed; with the replication it fixes the history.";
            case "outcome" -> "How it ended; empty for a history that failed.";
            case "weeks" -> "Weeks until the end.";
            case "attempts" -> "Attempts made.";
            case "plots" -> "Plots founded.";
            case "betrayed" -> "Plots betrayed by somebody who was sounded out.";
            case "premature" -> "Attempts that a leak or a closing window forced.";
            case "attempt_week" -> "Week of the attempt that decided, or else of the last one, from 0.";
            case "target" -> "Whom it was aimed at: leader, or the id of a rival.";
            case "arena" -> "Where it was decided: votes, force or march.";
            case "members" -> "Members when it began.";
            case "rallied_share" -> "Share of weight that rallied to the leader.";
            case "joined_share" -> "Share of weight that had joined at the end.";
            case "aside_share" -> "Share of weight that stood aside.";
            case "failure" ->
                "Why the attempt failed; where the outcome is empty, why the history could not be finished.";
            case "reason" -> "Why the history could not be finished.";
            case "rerun" -> "What to type to run it again alone.";
            case "count" -> "Histories with this outcome.";
            case "runs" -> "All histories, failed ones included.";
            case "failed" -> "Histories that could not be finished; they count in every share.";
            case "share" -> "Histories with this outcome over all histories.";
            case "low" -> "Lower end of the interval.";
            case "high" -> "Upper end of the interval.";
            case "interval" -> "Kind of interval.";
            case "level" -> "How often intervals made like this cover the truth.";
            case "week" -> "Weeks since the start, from 0.";
            case "at_risk" -> "Histories undecided at the start of the week.";
            case "incidence" -> "Probability that this fate has come by the end of the week.";
            case "series" -> "Name of the weekly series.";
            case "mean" -> "Mean over the histories under way.";
            case "p05", "p25", "p50", "p75", "p95" -> "Quantile over the histories under way, in percent.";
            default -> "";
        };
    }
}
