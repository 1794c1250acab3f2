package palace.report.chart;

import java.util.List;

/** How the values of a scale are written. */
@FunctionalInterface
public interface ScaleWords {
    /** The most digits that are added to tell values apart. */
    int MOST_DIGITS = 6;

    /** A value with as many digits as it bears, and so many more. */
    String of(double value, int more);

    /** Values in words, all with so many digits that no two are the same. */
    default List<String> apart(List<Double> values) {
        List<String> labels = List.of();
        for (int more = 0; more <= MOST_DIGITS; more++) {
            int digits = more;
            labels = values.stream().map(value -> of(value, digits)).toList();
            if (labels.stream().distinct().count() == values.size()) {
                break;
            }
        }
        return labels;
    }
}
