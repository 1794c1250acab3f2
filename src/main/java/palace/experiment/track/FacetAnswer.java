package palace.experiment.track;

import java.util.List;
import palace.statistics.ClassForecast;
import palace.statistics.Proportion;

/**
 * One question about a case, as four forecasters answer it.
 *
 * @param facet the question
 * @param counts how many histories gave each answer
 * @param base what a base rate says
 * @param others how many of the other cases have each answer in fact
 * @param happened which answer came to pass, from 0
 */
public record FacetAnswer(Facet facet, List<Long> counts, List<Double> base, List<Long> others, int happened) {
    public FacetAnswer {
        counts = List.copyOf(counts);
        base = List.copyOf(base);
        others = List.copyOf(others);
    }

    /** Who forecasts. */
    public enum Forecaster {
        /** Histories. */
        MODEL("the model"),
        /** Rates of published data on all autocracies. */
        BASE_RATE("the base rate"),
        /** What happened in the other cases, each left out in turn: it knows that cases are chosen because somebody moved. */
        OTHER_CASES("the other cases"),
        /** Somebody who knows nothing. */
        EQUAL_ODDS("equal odds");

        private final String words;

        Forecaster(String words) {
            this.words = words;
        }

        /** The name in files. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The name in sentences. */
        public String words() {
            return words;
        }
    }

    /** The same beside what happened in other cases. */
    FacetAnswer beside(List<Occurrence> elsewhere) {
        long[] tally = new long[counts.size()];
        elsewhere.forEach(other -> tally[other.of(facet)]++);
        return new FacetAnswer(
                facet, counts, base, java.util.Arrays.stream(tally).boxed().toList(), happened);
    }

    /** What somebody says. */
    public ClassForecast by(Forecaster forecaster) {
        return switch (forecaster) {
            case MODEL -> ClassForecast.of(counts, happened);
            case BASE_RATE -> new ClassForecast(base, happened);
            case OTHER_CASES -> ClassForecast.of(others, happened);
            case EQUAL_ODDS -> ClassForecast.equal(counts.size(), happened);
        };
    }

    /** The share of histories with an answer. */
    public Proportion share(int answer) {
        return new Proportion(
                counts.get(answer), counts.stream().mapToLong(Long::longValue).sum());
    }
}
