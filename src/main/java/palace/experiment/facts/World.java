package palace.experiment.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import palace.simulation.Run;

/**
 * A world of unlike regimes: data on all autocracies are moments of such a mixture, not of one average regime.
 *
 * @param parts what it is made of
 */
public record World(List<Part> parts) {
    public World {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a world needs at least one part");
        }
    }

    /**
     * One kind of regime.
     *
     * @param id its name
     * @param type the type under which data count it
     * @param weight its share of country-years, up to a factor that all parts have
     * @param run how to run histories of it
     */
    public record Part(String id, RegimeType type, double weight, Run run) {
        public Part {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the weight of %s must be above 0, but was %s".formatted(id, weight));
            }
        }
    }

    /**
     * Which part each of the first histories belongs to: always the part that has fallen behind its share the most. So
     * every part has its share of the first histories within one of them, and a longer list begins with a shorter one.
     */
    public int[] allot(int histories) {
        double all = parts.stream().mapToDouble(Part::weight).sum();
        double[] owed = new double[parts.size()];
        int[] allotted = new int[histories];
        for (int h = 0; h < histories; h++) {
            for (int p = 0; p < owed.length; p++) {
                owed[p] += parts.get(p).weight() / all;
            }
            int next = IntStream.range(0, owed.length)
                    .boxed()
                    .max(Comparator.comparingDouble((Integer p) -> owed[p]).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            owed[next]--;
            allotted[h] = next;
        }
        return allotted;
    }
}
