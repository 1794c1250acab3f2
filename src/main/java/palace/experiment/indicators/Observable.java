package palace.experiment.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import palace.model.event.Event;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.Spell;

/**
 * Something that can be watched week by week.
 *
 * @param name its name in tables
 * @param words what a sentence calls it
 * @param kind how a sentence says that there is more or less of it
 * @param meaning what it measures
 * @param outside whether somebody outside the inner circle can see it
 * @param weekly its value in each week of a history; NaN where it has none
 */
public record Observable(
        String name, String words, Kind kind, String meaning, boolean outside, Function<History, double[]> weekly) {
    /** How a sentence says that there is more or less of something. */
    public enum Kind {
        AMOUNT("high", "low", "rising", "falling"),
        COUNT("many", "few", "more", "fewer"),
        TIME("a long", "a short", "a longer", "a shorter");

        private final String much;
        private final String little;
        private final String more;
        private final String less;

        Kind(String much, String little, String more, String less) {
            this.much = much;
            this.little = little;
            this.more = more;
            this.less = less;
        }

        /** That its value is low or high. */
        public String value(boolean low) {
            return low ? little : much;
        }

        /** That it has fallen or risen over the last quarter. */
        public String change(boolean low) {
            return low ? less : more;
        }
    }

    /** Weeks over which events are counted and changes are taken: a quarter of a year. */
    static final int QUARTER = 13;

    private static final double WEEKS_A_YEAR = 52.1775;
    /** What is said of the time since the last attempt where nobody has seen any: as long ago as memory goes. */
    private static final double MEMORY_YEARS = 20;

    private static final Set<Series> OUTSIDE = EnumSet.of(
            Series.PERFORMANCE, Series.PUBLIC_SUPPORT, Series.OPENNESS, Series.TREASURY, Series.FRONT, Series.STREET);

    /** All that is watched, in the order of the tables. */
    public static List<Observable> all() {
        var all = new ArrayList<Observable>();
        for (Series series : Series.values()) {
            if (series != Series.ATTEMPT) {
                all.add(of(series));
            }
        }
        all.add(new Observable(
                "tenure", "time in power", Kind.TIME, "Years that the leader has ruled.", true, Observable::tenure));
        all.add(new Observable(
                "years_since_attempt",
                "time since the last attempt",
                Kind.TIME,
                "Years since somebody last moved, 20 where nobody has.",
                true,
                Observable::calm));
        all.add(new Observable(
                "away",
                "weeks without the leader",
                Kind.COUNT,
                "Weeks of the last 13 that the leader was away.",
                true,
                Observable::away));
        all.add(counted(
                "removals",
                "removals from office",
                "People who lost office in the last 13 weeks.",
                true,
                "dismissed",
                "purged"));
        all.add(counted(
                "appointments", "appointments", "People who gained office in the last 13 weeks.", true, "appointed"));
        all.add(counted(
                "empowered",
                "men empowered to put the lid back on",
                "Men empowered to put the lid back on, in the last 13 weeks.",
                true,
                "empowered"));
        all.add(counted(
                "heirs",
                "empires handed to heirs",
                "Empires handed to an heir in the last 13 weeks.",
                true,
                "inherited"));
        all.add(counted(
                "threats",
                "deadlines and expropriations",
                "Deadlines and expropriations in the last 13 weeks.",
                true,
                "threatened",
                "expropriated"));
        all.add(counted(
                "truths",
                "truths told about rivals",
                "Truths told in public about rivals in the last 13 weeks.",
                true,
                "told_truth"));
        all.add(counted("denunciations", "denunciations", "Denunciations in the last 13 weeks.", false, "denounced"));
        all.add(counted(
                "warnings",
                "warnings to the leader",
                "Warnings that reached the leader in the last 13 weeks.",
                false,
                "heard"));
        return all;
    }

    private static Observable of(Series series) {
        Kind kind = series.isWhole() ? Kind.COUNT : Kind.AMOUNT;
        return new Observable(
                series.column(), series.words(), kind, series.meaning(), OUTSIDE.contains(series), history -> {
                    double[] values = new double[history.series().weeks()];
                    Arrays.setAll(values, week -> history.series().value(series, week));
                    return values;
                });
    }

    private static Observable counted(String name, String words, String meaning, boolean outside, String... kinds) {
        List<String> wanted = List.of(kinds);
        return new Observable(name, words, Kind.COUNT, meaning, outside, history -> {
            double[] weekly = new double[history.series().weeks()];
            for (Entry entry : history.entries()) {
                if (entry.week() >= 0
                        && entry.week() < weekly.length
                        && wanted.contains(entry.event().kind())) {
                    weekly[entry.week()]++;
                }
            }
            return lastQuarter(weekly);
        });
    }

    /** The sum of this week and the twelve before it. */
    static double[] lastQuarter(double[] weekly) {
        double[] sums = new double[weekly.length];
        double sum = 0;
        for (int week = 0; week < weekly.length; week++) {
            sum += weekly[week] - (week >= QUARTER ? weekly[week - QUARTER] : 0);
            sums[week] = sum;
        }
        return sums;
    }

    private static double[] tenure(History history) {
        double[] years = new double[history.series().weeks()];
        Arrays.fill(years, Double.NaN);
        for (Spell spell : history.spells()) {
            for (int week = Math.max(0, spell.fromWeek()); week < years.length && spell.covers(week); week++) {
                years[week] = spell.tenureYearsAtStart() + (week - spell.fromWeek()) / WEEKS_A_YEAR;
            }
        }
        return years;
    }

    private static double[] calm(History history) {
        double[] years = new double[history.series().weeks()];
        Arrays.setAll(years, week -> MEMORY_YEARS);
        history.past().forEach(attempt -> since(attempt, years));
        history.attempts().forEach(attempt -> since(attempt, years));
        return years;
    }

    private static void since(AttemptTrace attempt, double[] years) {
        for (int week = Math.max(0, attempt.week()); week < years.length; week++) {
            years[week] = Math.min(MEMORY_YEARS, (week - attempt.week()) / WEEKS_A_YEAR);
        }
    }

    private static double[] away(History history) {
        double[] weekly = new double[history.series().weeks()];
        int left = -1;
        for (Entry entry : history.entries()) {
            String kind = kind(entry.event());
            if (kind.equals("left")) {
                left = Math.max(0, entry.week());
            } else if (kind.equals("returned") && left >= 0) {
                Arrays.fill(weekly, Math.min(left, weekly.length), clip(entry.week(), left, weekly.length), 1);
                left = -1;
            }
        }
        if (left >= 0) {
            Arrays.fill(weekly, Math.min(left, weekly.length), weekly.length, 1);
        }
        return lastQuarter(weekly);
    }

    private static int clip(int week, int low, int high) {
        return Math.min(high, Math.max(Math.min(low, high), week));
    }

    private static String kind(Event event) {
        return event.kind().toLowerCase(Locale.ROOT);
    }
}
