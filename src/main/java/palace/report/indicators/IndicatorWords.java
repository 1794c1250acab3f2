package palace.report.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.IndicatorSheet;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** What to watch, in sentences that can be quoted. */
public final class IndicatorWords {
    private static final int SOME = 4;

    private IndicatorWords() {}

    /** The answer, a paragraph an item. */
    public static List<String> answer(IndicatorSheet sheet) {
        var words = new ArrayList<String>();
        words.add("%s in %s. %s"
                .formatted(
                        Words.count(sheet.attempts(), "attempt"),
                        Words.count(sheet.histories(), "history", "histories"),
                        sheet.attempts() == 0 ? "Nothing to foretell." : lead(sheet)));
        if (sheet.attempts() > 0 && sheet.seesYears()) {
            words.add(side("Of what an outsider can see", sheet.best(true)));
            words.add(side("Of what only insiders know", sheet.best(false)));
        }
        return words;
    }

    /** How many warn an outsider ahead of time. */
    static String lead(IndicatorSheet sheet) {
        if (!sheet.seesYears()) {
            return "What foretells an attempt within a year, and how long ahead, cannot be told from them;"
                    + " indicators.csv says what foretells one within fewer weeks.";
        }
        List<Indicator> leading =
                sheet.best(true).stream().filter(Indicator::leads).toList();
        if (leading.isEmpty()) {
            return "Nothing that an outsider can see warns ahead of time.";
        }
        return "%d %s that an outsider can see %s ahead of time: %s."
                .formatted(
                        leading.size(),
                        leading.size() == 1 ? "thing" : "things",
                        leading.size() == 1 ? "warns" : "warn",
                        leading.stream()
                                .limit(SOME)
                                .map(indicator -> name(indicator) + weeks(indicator))
                                .collect(Collectors.joining(", ")));
    }

    private static String weeks(Indicator indicator) {
        Indicator.Alarms alarms = indicator.alarms();
        return alarms == null ? "" : " (%s weeks ahead)".formatted(Numbers.fixed(alarms.lead(), 1));
    }

    private static String side(String whose, List<Indicator> best) {
        if (best.isEmpty()) {
            return whose + ", nothing foretells an attempt within a year better than chance.";
        }
        return "%s, %d %s an attempt within a year better than chance, best %s."
                .formatted(
                        whose,
                        best.size(),
                        best.size() == 1 ? "foretells" : "foretell",
                        best.stream()
                                .limit(SOME)
                                .map(indicator -> "%s %s".formatted(name(indicator), numbers(indicator)))
                                .collect(Collectors.joining(", ")));
    }

    /** An indicator with the direction in which it warns: "low rents paid". */
    static String name(Indicator indicator) {
        String name = indicator.observable().name().replace('_', ' ');
        return indicator.change()
                ? (indicator.low() ? "falling " : "rising ") + name
                : (indicator.low() ? "low " : "high ") + name;
    }

    /** The area, turned so that more is better, with its interval. */
    static String numbers(Indicator indicator) {
        ClusteredAuc year = indicator.year();
        if (year == null) {
            return "";
        }
        Interval interval = turned(indicator, year);
        return "AUC %s (%s to %s)"
                .formatted(
                        Numbers.fixed(indicator.low() ? 1 - year.area() : year.area(), 2),
                        Numbers.fixed(interval.low(), 2),
                        Numbers.fixed(interval.high(), 2));
    }

    static Interval turned(Indicator indicator, ClusteredAuc year) {
        Interval interval = year.interval(Confidence.NINETY_FIVE);
        return indicator.low() ? new Interval(1 - interval.high(), 1 - interval.low()) : interval;
    }
}
