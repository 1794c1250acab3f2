package palace.scenario.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import palace.scenario.format.Fields;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.term.Quantity;

/**
 * Whether all force is somebody's, and no more than all of it.
 *
 * @param shares what each commands
 * @param holders who may command some, as they stand in the file
 */
record ForceCheck(List<Quantity> shares, List<Node> holders) {
    /** Shares are written with two digits. */
    private static final double ROUNDING = 0.01;

    void check(Fields f) {
        double sum = shares.stream().mapToDouble(Quantity::middle).sum();
        if (sum == 0) {
            f.reading().warning(place(f), "force", "nobody commands any; the leader has all of it.");
        } else if (Math.abs(sum - 1) > ROUNDING) {
            String all = String.format(Locale.ROOT, "%.3f", sum);
            f.reading()
                    .warning(place(f), "force", "all shares sum to " + all + " and not to 1; they are divided by it.");
        }
    }

    /** Where the first share stands; where there is none, the file. */
    private Place place(Fields f) {
        return holders.stream()
                .map(holder -> holder instanceof Node.Mapping mapping ? mapping.find("force") : null)
                .filter(Objects::nonNull)
                .map(Node::place)
                .min(Comparator.comparing(Place::line).thenComparing(Place::column))
                .orElse(f.block().place());
    }
}
