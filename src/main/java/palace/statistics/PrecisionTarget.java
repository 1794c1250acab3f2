package palace.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How precisely an ensemble is to know the shares of some outcomes: the largest half-width of each Wilson interval.
 *
 * <p>To be asked at the looks of a {@link LookSchedule}, not after every run. Stopping on the width of an interval, not on
 * where it lies, costs little coverage; how much is measured in the tests.
 *
 * @param halfWidths largest allowed half-width by outcome; each inside {@code (0, 0.5)}
 * @param confidence of the intervals
 */
public record PrecisionTarget(SortedMap<String, Double> halfWidths, Confidence confidence) {
    public PrecisionTarget {
        halfWidths = Collections.unmodifiableSortedMap(new TreeMap<>(halfWidths));
        Arguments.atLeast("number of outcomes", halfWidths.size(), 1);
        halfWidths.forEach((outcome, halfWidth) -> {
            if (!(halfWidth > 0 && halfWidth < 0.5)) { // negated so that NaN fails too
                throw new IllegalArgumentException(
                        "the precision of %s must be inside (0, 0.5), but was %s".formatted(outcome, halfWidth));
            }
        });
    }

    /** Returns the outcomes not yet known precisely enough, in alphabetical order; none means stop. */
    public List<String> unmet(Map<String, Proportion> shares) {
        return halfWidths.entrySet().stream()
                .filter(target ->
                        share(target.getKey(), shares).wilson(confidence).halfWidth() > target.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isMet(Map<String, Proportion> shares) {
        return unmet(shares).isEmpty();
    }

    private static Proportion share(String outcome, Map<String, Proportion> shares) {
        Proportion share = shares.get(outcome);
        if (share == null) {
            throw new IllegalArgumentException(
                    "no share of the outcome %s, only of %s".formatted(outcome, new TreeMap<>(shares).keySet()));
        }
        return share;
    }
}
