package palace.report.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.IndicatorSheet;
import palace.experiment.indicators.Indicators;
import palace.experiment.indicators.Observable;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** What to watch, in sentences that can be quoted. */
public final class IndicatorWords {
    private static final int SOME = 4;
    /** A window in which there is room for a year ahead of many looks. */
    private static final int LONG = 104;
    /** One interval of so many leaves chance out by chance. */
    private static final int ERRS = 20;

    private IndicatorWords() {}

    /** The answer, a paragraph an item. */
    public static List<String> answer(IndicatorSheet sheet) {
        var words = new ArrayList<String>();
        words.add("%s in %s. %s"
                .formatted(
                        Words.count(sheet.attempts(), "attempt"),
                        Words.count(sheet.histories(), "history", "histories"),
                        sheet.attempts() == 0 ? "Nothing to foretell." : lead(sheet)));
        if (sheet.attempts() > 0 && sheet.tells()) {
            words.add(side(sheet, true));
            words.add(side(sheet, false));
        }
        return words;
    }

    /** How many warn an outsider ahead of time. */
    static String lead(IndicatorSheet sheet) {
        if (!sheet.tells()) {
            return "What foretells an attempt cannot be told from them: the window of %s is too short, or too few looks"
                            .formatted(Words.count(sheet.window(), "week"))
                    + " have an attempt after them, or none after them. Maybe --weeks " + LONG + ", or more histories.";
        }
        List<Indicator> leading =
                sheet.best(true).stream().filter(Indicator::leads).toList();
        if (leading.isEmpty()) {
            return "Nothing that an outsider can see warns ahead of time.";
        }
        return "%d of %d things that an outsider can see %s ahead of time (by chance alone %d at most would): %s."
                .formatted(
                        leading.size(),
                        sheet.asked(true),
                        leading.size() == 1 ? "warns" : "warn",
                        byChance(sheet.asked(true)),
                        leading.stream()
                                .limit(SOME)
                                .map(indicator -> name(indicator) + weeks(indicator))
                                .collect(Collectors.joining(", ")));
    }

    private static String weeks(Indicator indicator) {
        Indicator.Alarms alarms = indicator.alarms();
        return alarms == null ? "" : " (%s weeks ahead)".formatted(Numbers.fixed(alarms.lead(), 1));
    }

    private static String side(IndicatorSheet sheet, boolean outside) {
        List<Indicator> best = sheet.best(outside);
        String whose = "Of %d things that %s"
                .formatted(sheet.asked(outside), outside ? "an outsider can see" : "only insiders know");
        if (best.isEmpty()) {
            return "%s, none foretells an attempt %s better than chance.".formatted(whose, within(sheet));
        }
        return "%s, %d %s an attempt %s better than chance (by chance alone about %d would), best %s."
                .formatted(
                        whose,
                        best.size(),
                        best.size() == 1 ? "foretells" : "foretell",
                        within(sheet),
                        byChance(sheet.asked(outside)),
                        best.stream()
                                .limit(SOME)
                                .map(indicator -> "%s %s".formatted(name(indicator), numbers(indicator)))
                                .collect(Collectors.joining(", ")));
    }

    /** How many of so many intervals leave chance out though there is nothing to find. */
    private static long byChance(long asked) {
        return Math.round((double) asked / ERRS);
    }

    /** "within a year", or the weeks that a short window has room for. */
    static String within(IndicatorSheet sheet) {
        return sheet.horizon() == Indicators.YEAR ? "within a year" : "within " + Words.count(sheet.horizon(), "week");
    }

    /** An indicator with the direction in which it warns: "low openness", "fewer warnings to the leader". */
    static String name(Indicator indicator) {
        Observable watched = indicator.observable();
        Observable.Kind kind = watched.kind();
        return (indicator.change() ? kind.change(indicator.low()) : kind.value(indicator.low())) + " "
                + watched.words();
    }

    /** The area, turned so that more is better, with its interval. */
    static String numbers(Indicator indicator) {
        ClusteredAuc area = indicator.area();
        if (area == null) {
            return "";
        }
        Interval interval = turned(indicator, area);
        return "AUC %s (%s to %s)"
                .formatted(
                        Numbers.fixed(indicator.low() ? 1 - area.area() : area.area(), 2),
                        Numbers.fixed(interval.low(), 2),
                        Numbers.fixed(interval.high(), 2));
    }

    static Interval turned(Indicator indicator, ClusteredAuc area) {
        Interval interval = area.interval(Confidence.NINETY_FIVE);
        return indicator.low() ? new Interval(1 - interval.high(), 1 - interval.low()) : interval;
    }
}
