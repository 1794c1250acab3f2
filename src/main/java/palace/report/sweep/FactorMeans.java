package palace.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Moments;

/** Means of the cells that are alike in one factor: of each of its values, or of each fifth of a range. */
record FactorMeans(FactorAxis axis, List<MultiplesPlot.Spot> cells) {
    private static final int PARTS = 5;

    /** The means with the t interval over cells; where there is one cell it has none. */
    List<FactorLines.Spot> spots() {
        var groups = new TreeMap<Double, Moments>();
        for (MultiplesPlot.Spot cell : cells) {
            groups.computeIfAbsent(place(cell.at()), at -> new Moments()).add(cell.value());
        }
        var spots = new ArrayList<FactorLines.Spot>();
        groups.forEach((at, group) -> spots.add(new FactorLines.Spot(at, group.mean(), interval(group))));
        return spots;
    }

    private double place(double at) {
        if (!axis.isNumeric() || !axis.drawn()) {
            return at;
        }
        double width = (axis.high() - axis.low()) / PARTS;
        double part = width > 0 ? Math.min(PARTS - 1.0, Math.floor((at - axis.low()) / width)) : 0;
        return axis.low() + (part + 0.5) * width;
    }

    private static Interval interval(Moments group) {
        if (group.count() < 2) {
            return new Interval(group.mean(), group.mean());
        }
        Interval whole = group.estimate().interval(Confidence.NINETY_FIVE);
        return new Interval(Math.max(0, whole.low()), Math.max(0, whole.high()));
    }
}
