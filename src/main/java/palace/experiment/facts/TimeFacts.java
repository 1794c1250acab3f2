package palace.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palace.mechanism.Calendar;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Spell;

/** When attempts come: by tenure, by the time since the last one, and in the first year of a window. */
final class TimeFacts {
    private static final double EVER = 1e9;

    private TimeFacts() {}

    static List<FactLine> lines() {
        var lines = new ArrayList<FactLine>();
        lines.add(tenure("first_year", "in the first year", 0, 1).data(0.135).factor(1.6));
        lines.add(tenure("1_to_5", "in years 1-5", 1, 5).data(0.09).factor(1.6));
        lines.add(tenure("5_to_10", "in years 5-10", 5, 10).data(0.046).factor(1.6));
        lines.add(tenure("over_10", "after 10 years", 10, EVER).data(0.033).factor(1.6));
        lines.add(FactLine.of(
                        "tenure", "tenure_hazard_ratio", "hazard ratio of log tenure, all else equal", s -> Hazards.of(
                                        s)
                                .ratio(Hazards.Effect.LOG_TENURE))
                .data(0.96, 0.81, 1.15)
                .band(0.8, 1.1));
        lines.add(again(1).data(0.306, 0.252, 0.366));
        lines.add(again(3).data(0.461, 0.399, 0.524));
        lines.add(again(5).data(0.533, 0.470, 0.595));
        lines.add(FactLine.of(
                        "F6", "clustering", "risk ratio in the year after one, within countries", Clustering::within)
                .data(2.3, 1.7, 3.0)
                .band(1.5, 4));
        lines.add(FactLine.of("F6", "clustering_crude", "the same, unlike countries mixed", Clustering::crude)
                .data(7.0, 5.2, 9.6));
        lines.add(recency("under_1", "under a year ago", 0, 1).data(0.17).factor(1.6));
        lines.add(recency("1_to_2", "1-2 years ago", 1, 2).data(0.17).factor(1.6));
        lines.add(recency("2_to_5", "2-5 years ago", 2, 5).data(0.07).factor(1.6));
        lines.add(recency("5_to_10", "5-10 years ago", 5, 10).data(0.06).factor(1.6));
        lines.add(recency("over_10", "longer ago, or never", 10, Double.POSITIVE_INFINITY)
                .data(0.03)
                .factor(1.6));
        lines.add(FactLine.of(
                        "recency",
                        "recency_hazard_ratio",
                        "hazard ratio of an attempt just made, half as much after 1.5 years",
                        s -> Hazards.of(s).ratio(Hazards.Effect.RECENCY))
                .data(3.8, 1.5, 9.0));
        lines.add(FactLine.of(
                        "start",
                        "first_year_over_later",
                        "rate in the first year of the window over later",
                        s -> s.rate(life -> years(life, 0, 1), life -> years(life, 0, 1) >= 0 ? 1 : 0)
                                .over(s.rate(life -> years(life, 1, EVER), life -> life.length() - 1)))
                .band(0.75, 1.25));
        return lines;
    }

    private static double years(Lived life, double from, double to) {
        return life.count(move -> move.week() * Calendar.WEEK >= from && move.week() * Calendar.WEEK < to);
    }

    private static FactLine tenure(String key, String words, double from, double to) {
        return FactLine.of(
                "F4",
                "tenure_" + key,
                "attempts a leader-year " + words,
                s -> s.rate(
                        life -> spells(life)
                                .mapToDouble(spell -> life.during(spell)
                                        .filter(move -> move.week() >= 0)
                                        .mapToDouble(move -> Lived.tenure(spell, move.week()))
                                        .filter(tenure -> tenure >= from && tenure < to)
                                        .count())
                                .sum(),
                        life -> spells(life)
                                .mapToDouble(spell -> yearsBetween(life, spell, from, to))
                                .sum()));
    }

    private static Stream<Spell> spells(Lived life) {
        return life.history().spells().stream();
    }

    private static double yearsBetween(Lived life, Spell spell, double from, double to) {
        double start = spell.tenureYearsAtStart();
        double end = start + spell.weeks(life.history().weeks()) * Calendar.WEEK;
        return Math.max(0, Math.min(end, to) - Math.max(start, from));
    }

    private static FactLine again(int years) {
        String within = years == 1 ? "a year" : years + " years";
        return FactLine.of(
                "F6",
                "again_" + years,
                "another attempt within " + within + " of a failed one",
                s -> s.share(
                        life -> life.failed(years)
                                .filter(move -> follows(life, move, years))
                                .count(),
                        life -> life.failed(years).count()));
    }

    private static boolean follows(Lived life, AttemptTrace move, int years) {
        return life.moves().stream()
                .anyMatch(later -> later.week() > move.week() && later.week() <= move.week() + Lived.week(years));
    }

    private static FactLine recency(String key, String words, double from, double to) {
        boolean open = Double.isInfinite(to);
        return FactLine.of(
                "recency",
                "recency_" + key,
                "P(attempt in a year), last one " + words,
                s -> s.yearsWithAttempt(year -> year.sinceLast() > from && (open || year.sinceLast() <= to)));
    }
}
