package palace.report;

import java.util.LinkedHashMap;
import java.util.Map;
import palace.simulation.Series;

/** What every file and column means, in plain English; printed in each manifest. */
final class Dictionary {
    private static final Map<String, String> EVENT_COLUMNS = eventColumns();

    private Dictionary() {}

    /** What a file holds. */
    static String file(String name) {
        return switch (name) {
            case HistoryTables.TIMESERIES -> "One row a week: the state of the regime at the end of that week.";
            case HistoryTables.EVENTS ->
                "One row an event, in the order in which they happened, with the numbers behind each decision.";
            case Chronicle.FILE -> "The history in plain English, made from the recorded numbers only.";
            case Verification.TABLE ->
                "One row a known answer: what a published model says, and what this model's rules gave.";
            case Summary.FILE -> "The results in one JSON object: how it ended, when, and which facts decided.";
            default -> {
                String table = name.equals(SensitivityTables.INDICES)
                        ? "One row a response, index and factor: how much the factor matters, and how surely."
                        : EnsembleDictionary.file(name) + SweepDictionary.file(name);
                yield table.isEmpty() ? chart(name) : table;
            }
        };
    }

    /** The columns of a table with their meanings, in order; empty for other files. */
    static Map<String, String> columns(String file) {
        return switch (file) {
            case HistoryTables.TIMESERIES -> timeseriesColumns();
            case HistoryTables.EVENTS -> EVENT_COLUMNS;
            case Verification.TABLE -> verificationColumns();
            case SweepTables.EFFECTS, SweepTables.PARAMETERS, SweepComparisonReport.TABLE ->
                SweepDictionary.columns(file);
            default -> EnsembleDictionary.columns(file);
        };
    }

    private static String chart(String name) {
        int slash = name.lastIndexOf('/');
        int dot = name.lastIndexOf('.');
        String chart = dot > slash ? name.substring(slash + 1, dot) : name;
        return switch (chart) {
            case "regime" -> "Chart: mystique with its ceiling, levers, performance, corruption and attention by week.";
            case "hearts" -> "Chart: private against public support, and the discontent that others do not see.";
            case "plots" -> "Chart: plots under way, the share of the elite in them, and what became of them.";
            case "fear" -> "Chart: fear, grievance and infighting among the elite.";
            case "competence" -> "Chart: competence of office-holders, corruption, and rents paid.";
            case "layers" -> "Chart: reserves, the line at the front, the street and how far the screws are loosened.";
            case "attempt" -> "Chart: who joined, stood aside and rallied, hour by hour of the attempt that decided.";
            case "network" -> "Chart: rivalries, trust and power among the elite, coloured by final stance.";
            case "granovetter" -> "Chart: the share that is in at rest against the spread of thresholds.";
            case "watts" -> "Chart: the chance of a global cascade against the ties of each.";
            case "global-game" -> "Chart: the strength below which a regime falls against the cost of attacking.";
            case "diamond-dybvig" ->
                "Chart: the share of withdrawals from which all run against what is promised to the first.";
            default -> EnsembleDictionary.chart(chart);
        };
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

    private static Map<String, String> verificationColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("model", "Name of the published model.");
        columns.put("quantity", "What was measured, and at which point.");
        columns.put("kind", "exact, simulated (a mean of draws), or above (theory gives a direction only).");
        columns.put("expected", "What the published model says; empty where no formula gives it.");
        columns.put("found", "What this model's own rules gave.");
        columns.put("difference", "Found less expected.");
        columns.put("allowed", "The difference that is allowed; three standard errors where something is drawn.");
        columns.put("source", "Whose model it is.");
        columns.put("pass", "Whether the difference is allowed; true where nothing is expected.");
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
