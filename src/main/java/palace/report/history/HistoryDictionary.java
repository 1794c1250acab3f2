package palace.report.history;

import java.util.LinkedHashMap;
import java.util.Map;
import palace.report.folder.Meaning;
import palace.simulation.Series;

/** What the tables of a history and their columns mean, in plain English. */
final class HistoryDictionary {
    private static final Map<String, String> EVENT_COLUMNS = eventColumns();

    private HistoryDictionary() {}

    /** The meaning of a table of a history. */
    static Meaning of(String name) {
        return name.equals(HistoryTables.EVENTS)
                ? new Meaning(
                        "One row an event, in the order in which they happened, with the numbers behind each decision.",
                        EVENT_COLUMNS)
                : new Meaning("One row a week: the state of the regime at the end of that week.", timeseriesColumns());
    }

    private static Map<String, String> timeseriesColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("week", "Weeks since the start, from 0.");
        columns.put("date", "First day of the week, ISO 8601.");
        for (Series series : Series.values()) {
            columns.put(series.column(), meaning(series));
        }
        return columns;
    }

    private static Map<String, String> eventColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("sequence", "Position in the history, from 1.");
        columns.put("week", "Weeks since the start, from 0.");
        columns.put("hour", "Hours since the attempt began; empty outside an attempt.");
        columns.put("date", "Day of the event, ISO 8601; the first day of its week outside an attempt.");
        columns.put("kind", "What happened, as one word.");
        columns.put("actor", "Who acted; empty when nobody did.");
        columns.put("target", "Whom it concerned; empty when nobody.");
        columns.put("mechanism", "The rule of the model that caused it; Timeline for what the scenario dated.");
        columns.put(
                "detail",
                "JSON object with the numbers behind the decision: stakes, threshold, perceived share, probability,"
                        + " draw.");
        return columns;
    }

    /** What a weekly series measures. */
    private static String meaning(Series series) {
        return switch (series) {
            case MYSTIQUE -> "What others believe of the leader's strength, 0 to 1.";
            case MYSTIQUE_CEILING -> "The most that mystique can recover to, 0 to 1; a revelation lowers it for good.";
            case LEVERS -> "The leader's control of the machinery of power, 0 to 1.";
            case PERFORMANCE -> "How well the regime works, 0 to 1.";
            case CORRUPTION -> "Corruption, 0 to 1.";
            case ATTENTION -> "How closely the leader attends to what he is told, 0 to 1.";
            case MEAN_LOYALTY -> "Attachment of the elite in office to the leader, mean by power, 0 to 1.";
            case MEAN_GRIEVANCE -> "Grievance of the elite in office, mean by power, from 0 up.";
            case MEAN_FEAR -> "Fear of the elite in office, mean by power, 0 to 1.";
            case PRIVATE_SUPPORT -> "Share of power in the hands of those who support the leader in private.";
            case PUBLIC_SUPPORT -> "Share of power that has not shown itself against the leader.";
            case DISCONTENT_SHARE -> "Share of power in the hands of the discontented, nearly all in secret.";
            case ACTIVE_PLOTS -> "Plots under way.";
            case PLOTTERS -> "Members of plots under way.";
            case MEAN_COMPETENCE -> "Mean competence of office-holders, 0 to 1.";
            case RENTS_PAID -> "Rents paid over rents due, mean by power; 1 is all that is due.";
            case TREASURY -> "Reserves in years of regular revenue; empty when that layer is off.";
            case FRONT ->
                "Share of the army that holds the line, 0 once the war is lost; empty when that layer is off.";
            case STREET -> "Share of the street in protest; empty when that layer is off.";
            case OPENNESS -> "How far the screws are loosened, 0 to 1.";
            case GUARD_LOYALTY -> "Loyalty of those who guard the leader, by force; empty when nobody does.";
            case ATTEMPT -> "1 in a week in which an attempt was under way, else 0.";
            case BELIEVED_DISCONTENT -> "What the elite believes that share to be.";
            case INFIGHTING -> "Cost of rivals fighting each other, 0 to 1.";
        };
    }
}
