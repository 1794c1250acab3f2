package palace.report.sweep;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import palace.model.OutcomeClass;
import palace.report.chart.ChartStyle;

/**
 * Responses that are drawn on one scale.
 *
 * @param name of the chart
 * @param scale what the scale shows
 * @param responses their names
 */
record ResponseGroup(String name, String scale, List<String> responses) {
    private static final List<Color> COLOURS = List.of(
            ChartStyle.BLUE,
            ChartStyle.ORANGE,
            ChartStyle.GREEN,
            ChartStyle.PURPLE,
            ChartStyle.SKY,
            ChartStyle.VERMILION);

    private static final List<ResponseGroup> GROUPS = List.of(
            new ResponseGroup("attempts", "a year", List.of("attempts_per_year", "coups_per_year")),
            new ResponseGroup("success", "share", List.of("success_share", "premature_share", "betrayed_share")),
            new ResponseGroup("outcomes", "share of histories", outcomes()),
            new ResponseGroup("falls", "share of histories", List.of("share_attempt", "leader_falls")),
            new ResponseGroup("plots", "a year", List.of("plots_per_year")),
            new ResponseGroup("members", "members", List.of("members_per_plot", "members")),
            new ResponseGroup("weight", "share of weight", List.of("joined_share", "aside_share", "rallied_share")),
            new ResponseGroup(
                    "hearts",
                    "share of power",
                    List.of("mean_private_support", "mean_discontent_share", "mean_believed_discontent")),
            new ResponseGroup(
                    "regime",
                    "mean over the weeks",
                    List.of("mean_mystique", "mean_performance", "mean_fear", "mean_grievance", "mean_infighting")));

    private static List<String> outcomes() {
        var names = new ArrayList<String>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            names.add("share_" + outcome.code());
        }
        return names;
    }

    /** The groups that hold these responses, and no others. */
    static List<ResponseGroup> of(List<String> names) {
        var groups = new ArrayList<ResponseGroup>();
        Set<String> left = new LinkedHashSet<>(names);
        for (ResponseGroup group : GROUPS) {
            List<String> own = group.responses.stream().filter(names::contains).toList();
            if (!own.isEmpty()) {
                groups.add(new ResponseGroup(group.name, group.scale, own));
                left.removeAll(own);
            }
        }
        for (String alone : left) {
            groups.add(new ResponseGroup(alone.replace('_', '-'), "", List.of(alone)));
        }
        return groups;
    }

    /** The colour of a response, the same on every chart where it has a meaning of its own. */
    Color colour(String response) {
        for (OutcomeClass outcome : OutcomeClass.values()) {
            if (response.equals("share_" + outcome.code())) {
                return ChartStyle.of(outcome.hue());
            }
        }
        return switch (response) {
            case "coups_per_year", "leader_falls", "success_share", "mean_believed_discontent" -> ChartStyle.ORANGE;
            case "attempts_per_year", "share_attempt", "mean_fear" -> ChartStyle.BLACK;
            case "premature_share", "mean_performance" -> ChartStyle.PURPLE;
            case "mean_discontent_share", "mean_grievance" -> ChartStyle.VERMILION;
            default -> COLOURS.get(responses.indexOf(response) % COLOURS.size());
        };
    }
}
