package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import palace.random.Draws;

/** On what rows a forecast of a row may be fitted. */
public enum Split {
    /** On other countries: ten folds of whole countries. */
    BY_COUNTRY("fitted on other countries"),
    /** On earlier years, of all countries. */
    FORWARD("fitted on earlier years");

    /** Before this year too little is known to fit anything. */
    static final int FIRST_FORWARD = 1970;

    private static final int FOLDS = 10;
    private static final long SOURCE = Draws.source("Split");

    private final String words;

    Split(String words) {
        this.words = words;
    }

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in sentences. */
    public String words() {
        return words;
    }

    /** Rows that are forecast together, from a fit on other ones. */
    record Fold(BitSet fitted, BitSet forecast) {}

    /** The folds of a table. */
    List<Fold> folds(List<CountryRow> rows, long seed) {
        int[] group = new int[rows.size()];
        if (this == BY_COUNTRY) {
            List<Integer> countries =
                    rows.stream().map(CountryRow::country).distinct().toList();
            long key = Draws.of(seed, 0).key(SOURCE, 0);
            List<Integer> shuffled = countries.stream()
                    .sorted(java.util.Comparator.comparingDouble(country -> Draws.uniform(key, country)))
                    .toList();
            for (int i = 0; i < group.length; i++) {
                group[i] = shuffled.indexOf(rows.get(i).country()) % FOLDS;
            }
        } else {
            for (int i = 0; i < group.length; i++) {
                group[i] = rows.get(i).year();
            }
        }
        var folds = new ArrayList<Fold>();
        for (int one : java.util.Arrays.stream(group).distinct().sorted().toArray()) {
            if (this == BY_COUNTRY || one >= FIRST_FORWARD) {
                folds.add(fold(group, one));
            }
        }
        return folds;
    }

    private Fold fold(int[] group, int one) {
        var fitted = new BitSet();
        var forecast = new BitSet();
        for (int i = 0; i < group.length; i++) {
            forecast.set(i, group[i] == one);
            fitted.set(i, this == BY_COUNTRY ? group[i] != one : group[i] < one);
        }
        return new Fold(fitted, forecast);
    }
}
