package palace.report.sweep;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.Response;
import palace.experiment.design.Factor;
import palace.experiment.design.FactorEffect;
import palace.report.chart.Figure;
import palace.report.chart.ScaleAxis;
import palace.report.prose.Plain;
import palace.report.prose.Words;

/** Charts of a sweep with many factors: a response over each of them, the one that moves it most first. */
record SweepMultiples(SweepPage page) {
    private static final int MOST_TOLD = 2;

    Figure chart(int response, List<FactorEffect> effects) {
        var panels = new ArrayList<MultiplesPlot.Panel>();
        double most = 0.001;
        for (Factor factor : order(effects)) {
            int place = page.factors().indexOf(factor);
            FactorAxis axis = page.axis(place);
            List<MultiplesPlot.Spot> cells = cells(axis, place, response);
            for (MultiplesPlot.Spot cell : cells) {
                most = Math.max(most, cell.value());
            }
            panels.add(new MultiplesPlot.Panel(axis, cells, new FactorMeans(axis, cells).spots()));
        }
        double top = ScaleAxis.upTo(most, "").getUpperBound() / 1.005;
        return page.figure(
                "factors-" + page.name(response),
                "a response over each factor, all on one scale.",
                finding(page.response(response), effects),
                "a dot a cell; blue: mean of cells alike in this factor, 95% (t)",
                new MultiplesPlot(panels, top));
    }

    private List<MultiplesPlot.Spot> cells(FactorAxis axis, int factor, int response) {
        var cells = new ArrayList<MultiplesPlot.Spot>();
        for (int cell = 0; cell < page.answers().cells(); cell++) {
            double value = page.answer(cell, response).value();
            if (!Double.isNaN(value)) {
                double at = axis.at(page.sweep().points().get(cell).levels().get(factor));
                cells.add(new MultiplesPlot.Spot(at, value));
            }
        }
        return cells;
    }

    /** The factors, the one that moves it most first. */
    private List<Factor> order(List<FactorEffect> effects) {
        var order = new ArrayList<Factor>();
        effects.forEach(effect -> order.add(effect.factor()));
        page.factors().stream().filter(factor -> !order.contains(factor)).forEach(order::add);
        return order;
    }

    private static String finding(Response response, List<FactorEffect> effects) {
        List<String> moved = effects.stream()
                .filter(FactorEffect::told)
                .limit(MOST_TOLD)
                .map(effect -> moved(response, effect))
                .toList();
        String what = Words.sentence(response.subject());
        return moved.isEmpty()
                ? what + ": no factor moves it beyond noise"
                : what + ": moved most by " + String.join(", ", moved);
    }

    private static String moved(Response response, FactorEffect effect) {
        return "%s (%s%s, %s to %s)"
                .formatted(
                        Plain.text(effect.factor().label()),
                        effect.change() > 0 ? "+" : "",
                        IntervalWords.rough(response, effect.change()).replace("%", " points"),
                        Plain.text(effect.from()),
                        Plain.text(effect.to()));
    }
}
