package palace.report.sweep;

import palace.experiment.Answer;
import palace.experiment.Response;
import palace.experiment.design.DesignPoint;
import palace.report.chart.Figure;
import palace.report.chart.HeatPlot;
import palace.report.prose.Plain;
import palace.statistics.Interval;

/** Maps of a sweep with two factors: a response over the values of both. */
record SweepMaps(SweepPage page) {
    private static final String LINES = " · white lines join equal answers, those marked on the scale";

    Figure map(int response) {
        FactorAxis across = page.axis(0);
        FactorAxis up = page.axis(1);
        double[][] values = new double[across.levels().size()][up.levels().size()];
        double widest = 0;
        for (int cell = 0; cell < page.answers().cells(); cell++) {
            DesignPoint point = page.sweep().points().get(cell);
            Answer answer = page.answer(cell, response);
            int column = across.levels().indexOf(point.levels().get(0));
            int row = up.levels().indexOf(point.levels().get(1));
            values[column][row] = answer.value();
            Interval interval = answer.interval();
            widest = interval == null ? widest : Math.max(widest, interval.halfWidth());
        }
        Response shown = page.response(response);
        var precision = new Interval(0, 2 * widest);
        var plot = new HeatPlot(
                heat(across), heat(up), values, (value, more) -> IntervalWords.alone(shown, value, precision, more));
        return page.figure(
                "map-" + page.name(response),
                "a response over the values of two factors; where three values or more of each are ordered, with lines of equal answers.",
                page.finding(response),
                precision(response, shown, precision) + (plot.hasLines() ? LINES : ""),
                plot);
    }

    private String precision(int response, Response shown, Interval precision) {
        double halfWidth = precision.halfWidth();
        return halfWidth > 0
                ? "95%% %s intervals, ±%s or better"
                        .formatted(
                                page.kind(response),
                                IntervalWords.alone(shown, halfWidth, precision).replace("%", " points"))
                : "no intervals";
    }

    private static HeatPlot.Axis heat(FactorAxis axis) {
        return new HeatPlot.Axis(
                axis.label(),
                axis.levels().stream().map(level -> Plain.text(level.text())).toList(),
                axis.isNumeric());
    }
}
