package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import palace.random.KeyedRandom;
import palace.statistics.BootstrapPlan;
import palace.statistics.Forecast;
import palace.statistics.Resamples;

/** Forecasts of every row of a table of country-years, each from that row and earlier rows of its country, and their scores. */
public final class Backtest {
    /** Of the made-up observations that keep a fit finite; next to nothing beside real ones. */
    private static final double WEAK = 0.01;

    private final List<CountryRow> rows;
    private final long seed;
    private final int histories;
    private final Map<War.Told, List<Foresight>> raw = new EnumMap<>(War.Told.class);
    private final List<Scored.Round> rounds = new ArrayList<>();
    private final List<Scored> scores = new ArrayList<>();

    /**
     * @param rows in the order of countries and, within them, of time
     */
    public Backtest(List<CountryRow> rows, Structures library, long seed) {
        this.rows = List.copyOf(rows);
        this.seed = seed;
        this.histories = library.histories();
        List<Integer> countries =
                rows.stream().map(CountryRow::country).distinct().toList();
        Resamples resamples =
                Resamples.of(countries.size(), BootstrapPlan.USUAL, new KeyedRandom(seed, "Backtest.resample"));
        for (War.Told told : War.Told.values()) {
            List<War> wars = War.of(rows, told);
            List<Foresight> foresights = Foresight.of(rows, wars, library);
            raw.put(told, foresights);
            for (Split split : Split.values()) {
                Scored.Round round = round(told, split, wars, foresights);
                if (!round.rows().isEmpty()) {
                    rounds.add(round);
                    scores.addAll(Scored.of(round, resamples, countries));
                }
            }
        }
    }

    private Scored.Round round(War.Told told, Split split, List<War> wars, List<Foresight> foresights) {
        List<Split.Fold> folds = split.folds(rows, seed);
        Seen seen = new Seen(wars, foresights);
        boolean[] forecast = new boolean[rows.size()];
        var probabilities = new ArrayList<double[]>();
        for (Contender contender : Contender.values()) {
            double[] all = new double[rows.size()];
            for (Split.Fold fold : folds) {
                forecast(contender, fold, seen, all);
                for (int i = 0; i < forecast.length; i++) {
                    forecast[i] |= fold.forecast().get(i);
                }
            }
            probabilities.add(all);
        }
        int[] kept = java.util.stream.IntStream.range(0, forecast.length)
                .filter(i -> forecast[i])
                .toArray();
        return new Scored.Round(
                told,
                split,
                java.util.Arrays.stream(kept).mapToObj(rows::get).toList(),
                probabilities.stream()
                        .map(all -> java.util.Arrays.stream(kept)
                                .mapToDouble(i -> all[i])
                                .toArray())
                        .toList());
    }

    /** What is known of each row before it: its war, and what the library foresees. */
    private record Seen(List<War> wars, List<Foresight> foresights) {}

    private void forecast(Contender contender, Split.Fold fold, Seen seen, double[] into) {
        List<War> wars = seen.wars();
        List<Foresight> foresights = seen.foresights();
        var known = new ArrayList<double[]>();
        var events = new ArrayList<Boolean>();
        for (int i = 0; i < rows.size(); i++) {
            if (fold.fitted().get(i)) {
                known.add(contender.known(rows.get(i), wars.get(i), foresights.get(i)));
                events.add(rows.get(i).attempted());
            }
        }
        boolean[] happened = new boolean[events.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = events.get(i);
        }
        Odds odds = contender == Contender.RAW ? null : Odds.fit(known.toArray(new double[0][]), happened, WEAK);
        for (int i = 0; i < rows.size(); i++) {
            if (fold.forecast().get(i)) {
                into[i] = odds == null
                        ? foresights.get(i).probability()
                        : odds.probability(contender.known(rows.get(i), wars.get(i), foresights.get(i)));
            }
        }
    }

    /** The rows of the table. */
    public List<CountryRow> rows() {
        return rows;
    }

    /** Histories in the library. */
    public int histories() {
        return histories;
    }

    /** What the library says of each row, with nothing fitted. */
    public List<Foresight> raw(War.Told told) {
        return Objects.requireNonNull(raw.get(told));
    }

    /** How good all contenders are, in all rounds. */
    public List<Scored> scores() {
        return List.copyOf(scores);
    }

    /** The rows that are forecast in a round, in order. */
    public List<CountryRow> rows(War.Told told, Split split) {
        return round(told, split).rows();
    }

    /** Forecasts of those rows. */
    public List<Forecast> forecasts(War.Told told, Split split, Contender contender) {
        return round(told, split).forecasts(contender);
    }

    /** Whether a table reaches far enough for a split. */
    public boolean has(Split split) {
        return rounds.stream().anyMatch(round -> round.split() == split);
    }

    private Scored.Round round(War.Told told, Split split) {
        return rounds.stream()
                .filter(round -> round.told() == told && round.split() == split)
                .findFirst()
                .orElseThrow();
    }
}
