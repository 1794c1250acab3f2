package palace.report.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import palace.experiment.Answer;
import palace.experiment.Response;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.Factor;
import palace.experiment.design.Kind;
import palace.experiment.design.Level;
import palace.report.chart.Figure;
import palace.report.prose.Words;
import palace.statistics.Interval;

/** Charts of a sweep with one factor, or of a list of points: a group of responses over it. */
record SweepLines(SweepPage page) {
    private static final int MOST_TOLD = 3;

    Figure chart(ResponseGroup group) {
        FactorAxis axis = axis();
        var chart = new FactorLines(axis);
        var findings = new ArrayList<String>();
        for (int place = 0; place < group.responses().size(); place++) {
            Response shown = Response.named(group.responses().get(place));
            List<FactorLines.Spot> spots = spots(axis, page.index(shown.name()));
            if (!spots.isEmpty()) {
                chart.add(
                        brief(shown),
                        group.colour(shown.name()),
                        spots,
                        place,
                        group.responses().size());
                findings.add(brief(shown) + " " + ends(shown, spots));
            }
        }
        String finding = axis.isNumeric()
                ? over(axis) + String.join(", ", findings.subList(0, Math.min(MOST_TOLD, findings.size())))
                : page.finding(widest(group));
        return page.figure(
                "lines-" + group.name(),
                "responses over the values of the factor, with their intervals.",
                finding,
                kinds(group),
                chart.plot(group.scale()));
    }

    private boolean isList() {
        return page.sweep().design().kind() == Kind.LIST && page.factors().size() != 1;
    }

    /** The scale of the only factor; for a list that of its points. */
    private FactorAxis axis() {
        if (!isList()) {
            return page.axis(0);
        }
        List<Level> points =
                page.sweep().points().stream().map(SweepLines::named).toList();
        return new FactorAxis(Factor.of("points", points), points);
    }

    private static Level named(DesignPoint point) {
        return new Level(point.label(), null, List.of(), List.of());
    }

    private List<FactorLines.Spot> spots(FactorAxis axis, int response) {
        var spots = new ArrayList<FactorLines.Spot>();
        for (int cell = 0; cell < page.answers().cells(); cell++) {
            Answer answer = page.answer(cell, response);
            Interval interval = answer.interval();
            DesignPoint point = page.sweep().points().get(cell);
            if (interval != null) {
                Level level = isList() ? named(point) : point.levels().get(0);
                spots.add(new FactorLines.Spot(axis.at(level), answer.value(), interval));
            }
        }
        spots.sort(Comparator.comparingDouble(FactorLines.Spot::at));
        return spots;
    }

    private static String ends(Response response, List<FactorLines.Spot> spots) {
        return "%s to %s"
                .formatted(
                        IntervalWords.rough(response, spots.get(0).value()),
                        IntervalWords.rough(
                                response, spots.get(spots.size() - 1).value()));
    }

    /** What goes from where to where. */
    private static String over(FactorAxis axis) {
        List<Level> levels = axis.levels();
        return "%s %s to %s: "
                .formatted(
                        Words.sentence(axis.label()),
                        levels.get(0).text(),
                        levels.get(levels.size() - 1).text());
    }

    /** The response of a group that differs most between cells. */
    private int widest(ResponseGroup group) {
        return group.responses().stream()
                .map(page::index)
                .max(Comparator.comparingDouble(this::span))
                .orElse(0);
    }

    private double span(int response) {
        double[] known = page.answers().column(response).stream()
                .mapToDouble(Answer::value)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return Arrays.stream(known).max().orElse(0) - Arrays.stream(known).min().orElse(0);
    }

    private String kinds(ResponseGroup group) {
        String kinds = group.responses().stream()
                .map(name -> page.kind(page.index(name)))
                .distinct()
                .collect(Collectors.joining(" and "));
        return "95%% %s intervals".formatted(kinds);
    }

    /** A response in as few words as a line of a chart has room for. */
    private static String brief(Response response) {
        return switch (response.name()) {
            case "attempts_per_year" -> "attempts a year";
            case "coups_per_year" -> "coups a year";
            case "plots_per_year" -> "plots a year";
            case "success_share" -> "success";
            case "premature_share" -> "forced";
            case "betrayed_share" -> "plots betrayed";
            case "share_attempt" -> "an attempt";
            case "share_no_attempt" -> "nothing";
            case "share_crushed_standoff" -> "crushed stand-off";
            case "mean_discontent_share" -> "discontented";
            case "mean_believed_discontent" -> "believed so";
            case "joined_share" -> "joined";
            case "aside_share" -> "stood aside";
            case "rallied_share" -> "rallied";
            case "members" -> "members of an attempt";
            case "members_per_plot" -> "members of a plot";
            default -> response.name().replaceAll("^(share|mean)_", "").replace("_", " ");
        };
    }
}
