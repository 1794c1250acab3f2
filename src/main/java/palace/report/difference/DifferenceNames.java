package palace.report.difference;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the two sides of a comparison are called.
 *
 * @param a the case
 * @param b the change
 * @param unmoved why nothing changes, where nothing does, as the end of a sentence
 */
public record DifferenceNames(String a, String b, Supplier<String> unmoved) {
    List<String> both() {
        return List.of(a, b);
    }
}
