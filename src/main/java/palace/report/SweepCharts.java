package palace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jfree.chart.plot.Plot;
import palace.experiment.Answer;
import palace.experiment.Answers;
import palace.experiment.Response;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.Factor;
import palace.experiment.design.FactorEffect;
import palace.experiment.design.FactorEffects;
import palace.experiment.design.Kind;
import palace.experiment.design.Level;
import palace.statistics.Interval;

/**
 * The charts of a sweep: one factor gives lines over it, two of a grid give maps, everything else small charts side by
 * side, one for each factor.
 */
final class SweepCharts {
    /** Responses that have a map or small charts of their own where the design does not choose. */
    private static final List<String> TELLING = List.of(
            "attempts_per_year",
            "coups_per_year",
            "share_coup",
            "share_attempt",
            "leader_falls",
            "success_share",
            "premature_share",
            "betrayed_share",
            "mean_discontent_share");

    private static final int MOST = 8;

    private final Sweep sweep;
    private final Answers answers;
    private final List<Factor> factors;
    private final String version;

    SweepCharts(Sweep sweep, String version) {
        this.sweep = sweep;
        this.answers = sweep.answers();
        this.factors = sweep.design().factors();
        this.version = version;
    }

    /** Begins to draw and write them all. */
    void begin(DrawingBoard board, OutputFolder folder) {
        Kind kind = sweep.design().kind();
        if (kind == Kind.LIST || factors.size() == 1) {
            lines(board, folder);
        } else if (kind == Kind.GRID && factors.size() == 2) {
            for (int response : chosen()) {
                draw(board, folder, "map-" + name(response), () -> map(response));
            }
        } else {
            for (int response : chosen()) {
                // Found here, before anything is drawn: the journal is read by one at a time.
                List<FactorEffect> effects = FactorEffects.of(sweep.design(), sweep.points(), answers, response);
                draw(board, folder, "factors-" + name(response), () -> multiples(response, effects));
            }
        }
    }

    private void draw(DrawingBoard board, OutputFolder folder, String name, Supplier<Figure> figure) {
        board.draw(name, figure, folder);
    }

    private String name(int response) {
        return answers.responses().get(response).name().replace('_', '-');
    }

    /** The responses that have charts of their own: the one that the answer is about first, none that is always 0. */
    private List<Integer> chosen() {
        var chosen = new ArrayList<>(List.of(sweep.primary()));
        boolean own = !sweep.design().responses().isEmpty();
        boolean stops = sweep.cells().get(0).run().stopAtFall();
        for (int i = 0; i < answers.responses().size(); i++) {
            String name = answers.responses().get(i).name();
            boolean tells = TELLING.contains(name) && (stops ? !name.endsWith("_year") : !name.startsWith("share_"));
            if ((own || tells) && !chosen.contains(i) && chosen.size() < MOST && varies(i)) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private boolean varies(int response) {
        return answers.column(response).stream().anyMatch(answer -> answer.value() > 0);
    }

    // Lines

    private void lines(DrawingBoard board, OutputFolder folder) {
        boolean stops = sweep.cells().get(0).run().stopAtFall();
        List<String> names = answers.responses().stream()
                .map(Response::name)
                .filter(name -> !sweep.design().responses().isEmpty()
                        || (stops
                                ? !name.endsWith("_year")
                                : !name.startsWith("share_") && !name.equals("leader_falls")))
                .filter(name -> varies(index(name)))
                .toList();
        for (ResponseGroup group : ResponseGroup.of(names)) {
            if (!group.name().startsWith("final-")) {
                draw(board, folder, "lines-" + group.name(), () -> lines(group));
            }
        }
    }

    private int index(String name) {
        return answers.responses().stream().map(Response::name).toList().indexOf(name);
    }

    private Figure lines(ResponseGroup group) {
        FactorAxis axis = only();
        var chart = new FactorLines(axis);
        var findings = new ArrayList<String>();
        for (int i = 0; i < group.responses().size(); i++) {
            int response = index(group.responses().get(i));
            List<FactorLines.Spot> spots = spots(axis, response);
            if (!spots.isEmpty()) {
                Response shown = answers.responses().get(response);
                chart.add(
                        brief(shown),
                        group.colour(shown.name()),
                        spots,
                        i,
                        group.responses().size());
                findings.add(brief(shown) + " " + ends(shown, spots));
            }
        }
        String finding = over(axis) + String.join(", ", findings.subList(0, Math.min(3, findings.size())));
        return figure("lines-" + group.name(), finding, kinds(group), chart.plot(group.scale()));
    }

    /** What goes from where to where. */
    private static String over(FactorAxis axis) {
        List<Level> levels = axis.levels();
        return axis.isNumeric() && levels.size() > 1
                ? "%s %s to %s: "
                        .formatted(
                                Words.sentence(axis.label()),
                                levels.get(0).text(),
                                levels.get(levels.size() - 1).text())
                : "";
    }

    /** The only factor; for a list its points. */
    private FactorAxis only() {
        if (sweep.design().kind() == Kind.LIST && factors.size() != 1) {
            var levels = new ArrayList<Level>();
            sweep.points().forEach(point -> levels.add(named(point)));
            return new FactorAxis(Factor.of("points", levels), levels);
        }
        return new FactorAxis(
                factors.get(0),
                sweep.points().stream().map(point -> point.levels().get(0)).toList());
    }

    private static Level named(DesignPoint point) {
        return new Level(point.label(), null, List.of(), List.of());
    }

    private Level level(DesignPoint point) {
        boolean list = sweep.design().kind() == Kind.LIST && factors.size() != 1;
        return list ? named(point) : point.levels().get(0);
    }

    private List<FactorLines.Spot> spots(FactorAxis axis, int response) {
        var spots = new ArrayList<FactorLines.Spot>();
        for (int cell = 0; cell < answers.cells(); cell++) {
            Answer answer = answers.answer(cell, response);
            Interval interval = answer.interval();
            if (interval != null) {
                spots.add(new FactorLines.Spot(axis.at(level(sweep.points().get(cell))), answer.value(), interval));
            }
        }
        spots.sort(Comparator.comparingDouble(FactorLines.Spot::at));
        return spots;
    }

    private static String ends(Response response, List<FactorLines.Spot> spots) {
        FactorLines.Spot first = spots.get(0);
        FactorLines.Spot last = spots.get(spots.size() - 1);
        return "%s to %s".formatted(Measured.rough(response, first.value()), Measured.rough(response, last.value()));
    }

    /** A response in as few words as a line of a chart has room for. */
    static String brief(Response response) {
        return switch (response.name()) {
            case "attempts_per_year" -> "attempts a year";
            case "coups_per_year" -> "coups a year";
            case "success_share" -> "success";
            case "premature_share" -> "forced";
            case "betrayed_share" -> "plots betrayed";
            case "share_attempt" -> "an attempt";
            case "leader_falls" -> "leader falls";
            case "mean_discontent_share" -> "discontented";
            case "mean_believed_discontent" -> "believed so";
            case "joined_share" -> "joined";
            case "aside_share" -> "stood aside";
            case "rallied_share" -> "rallied";
            case "members" -> "members of an attempt";
            case "members_per_plot" -> "members of a plot";
            case "plots_per_year" -> "plots a year";
            case "share_no_attempt" -> "nothing";
            default ->
                response.name()
                        .replaceAll("^(share|mean)_", "")
                        .replace("_", " ")
                        .replace("standoff", "stand-off");
        };
    }

    // Maps

    private Figure map(int response) {
        FactorAxis across = axis(0);
        FactorAxis up = axis(1);
        double[][] values = new double[across.levels().size()][up.levels().size()];
        double widest = 0;
        for (int cell = 0; cell < answers.cells(); cell++) {
            DesignPoint point = sweep.points().get(cell);
            Answer answer = answers.answer(cell, response);
            values[index(across, point.levels().get(0))][
                    index(up, point.levels().get(1))] = answer.value();
            Interval interval = answer.interval();
            widest = interval == null ? widest : Math.max(widest, interval.halfWidth());
        }
        Response shown = answers.responses().get(response);
        double width = widest;
        Plot plot = new HeatPlot(
                heat(across), heat(up), values, value -> Measured.alone(shown, value, new Interval(0, 2 * width)));
        String within = "each known to ±%s or better"
                .formatted(Measured.alone(shown, widest, new Interval(0, 2 * widest))
                        .replace("%", " points"));
        return figure(
                "map-" + name(response), finding(response), "95% " + kind(response) + " intervals, " + within, plot);
    }

    private FactorAxis axis(int factor) {
        return new FactorAxis(
                factors.get(factor),
                sweep.points().stream().map(point -> point.levels().get(factor)).toList());
    }

    private static int index(FactorAxis axis, Level level) {
        return axis.levels().indexOf(level);
    }

    private static HeatPlot.Axis heat(FactorAxis axis) {
        return new HeatPlot.Axis(
                axis.label(),
                axis.levels().stream().map(level -> Plain.text(level.text())).toList(),
                axis.isNumeric());
    }

    // Small charts

    private Figure multiples(int response, List<FactorEffect> effects) {
        var panels = new ArrayList<MultiplesPlot.Panel>();
        double most = 0;
        for (Factor factor : order(effects)) {
            int place = factors.indexOf(factor);
            FactorAxis axis = axis(place);
            var cells = new ArrayList<MultiplesPlot.Spot>();
            for (int cell = 0; cell < answers.cells(); cell++) {
                double value = answers.answer(cell, response).value();
                if (!Double.isNaN(value)) {
                    cells.add(new MultiplesPlot.Spot(
                            axis.at(sweep.points().get(cell).levels().get(place)), value));
                    most = Math.max(most, value);
                }
            }
            panels.add(new MultiplesPlot.Panel(axis, cells, new FactorMeans(axis, cells).spots()));
        }
        double top = ScaleAxis.upTo(Math.max(most, 0.001), "").getUpperBound() / 1.005;
        return figure(
                "factors-" + name(response),
                moved(response, effects),
                "a dot a cell; blue: mean of cells alike in this factor, 95% (t)",
                new MultiplesPlot(panels, top));
    }

    /** The factors, that which moves it most first. */
    private List<Factor> order(List<FactorEffect> effects) {
        var order = new ArrayList<Factor>();
        effects.forEach(effect -> order.add(effect.factor()));
        factors.stream().filter(factor -> !order.contains(factor)).forEach(order::add);
        return order;
    }

    private String moved(int response, List<FactorEffect> effects) {
        Response shown = answers.responses().get(response);
        var words = new ArrayList<String>();
        for (FactorEffect effect : effects) {
            if (effect.isReal() && words.size() < 2) {
                words.add("%s (%s%s, %s to %s)"
                        .formatted(
                                Plain.text(effect.factor().label()),
                                effect.change() > 0 ? "+" : "",
                                Measured.rough(shown, effect.change()).replace("%", " points"),
                                Plain.text(effect.from()),
                                Plain.text(effect.to())));
            }
        }
        String what = Words.sentence(shown.subject());
        return words.isEmpty()
                ? what + ": no factor moves it beyond noise"
                : what + ": moved most by " + String.join(", ", words);
    }

    // Words

    /** Where a response is least and greatest. */
    private String finding(int response) {
        Response shown = answers.responses().get(response);
        int least = -1;
        int most = -1;
        for (int cell = 0; cell < answers.cells(); cell++) {
            double value = answers.answer(cell, response).value();
            if (!Double.isNaN(value)) {
                least = least < 0 || value < answers.answer(least, response).value() ? cell : least;
                most = most < 0 || value > answers.answer(most, response).value() ? cell : most;
            }
        }
        if (least < 0) {
            return Words.sentence(shown.subject()) + ": nothing to say";
        }
        return "%s: %s (%s) to %s (%s)"
                .formatted(
                        Words.sentence(shown.subject()),
                        Measured.rough(shown, answers.answer(least, response).value()),
                        shortened(least),
                        Measured.rough(shown, answers.answer(most, response).value()),
                        shortened(most));
    }

    private String shortened(int cell) {
        String label = Plain.text(sweep.points().get(cell).label());
        return label.length() <= 36 ? label : "cell " + cell;
    }

    private String kinds(ResponseGroup group) {
        List<String> kinds = group.responses().stream()
                .map(name -> kind(index(name)))
                .distinct()
                .toList();
        return "95% intervals (" + String.join(", ", kinds) + ")";
    }

    private String kind(int response) {
        return switch (answers.responses().get(response).kind()) {
            case SHARE -> "Wilson";
            case SHARE_OF_EVENTS -> "Wilson, effective trials";
            case RATE -> "log-t of the ratio";
            case MEAN -> "t of the mean";
        };
    }

    private Figure figure(String name, String finding, String kind, Plot plot) {
        String caption = "%s · n = %s in each of %s cells · %s · seed %d · Palace %s"
                .formatted(
                        Plain.text(sweep.design().about().title()),
                        EnsembleWords.grouped(answers.fewest()),
                        EnsembleWords.grouped(answers.cells()),
                        kind,
                        sweep.results().experiment().seed(),
                        version);
        return new Figure(name, ChartStyle.chart(finding, caption, plot));
    }
}
