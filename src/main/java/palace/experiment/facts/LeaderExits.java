package palace.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palace.mechanism.Calendar;
import palace.model.OutcomeClass;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

/** How leaders leave, how long they stay, and how long after a coup or a failed attempt. */
final class LeaderExits {
    private static final double WINDOW = 20;
    private static final Years EARLY = Years.before(5);
    private static final Years LATE = Years.after(10);
    private static final Turnover COUP = Turnover.by(OutcomeClass.COUP);
    private static final Turnover STREET_OVERTHROW = Turnover.by(OutcomeClass.STREET_OVERTHROW);
    private static final Turnover NATURAL_DEATH = Turnover.by(OutcomeClass.NATURAL_DEATH);
    private static final Turnover REGULAR_EXIT = Turnover.by(OutcomeClass.REGULAR_EXIT);
    private static final Turnover ASSASSINATION = Turnover.by(OutcomeClass.ASSASSINATION);
    private static final List<Turnover> IRREGULAR = List.of(COUP, STREET_OVERTHROW, ASSASSINATION);

    private LeaderExits() {}

    static List<FactLine> lines() {
        var lines = new ArrayList<FactLine>();
        lines.add(FactLine.of("F11", "insiders", "irregular exits by insiders", s -> share(s, COUP, IRREGULAR))
                .data(0.725, 0.669, 0.774)
                .band(0.55, 0.80));
        lines.add(FactLine.of("F11", "revolts", "irregular exits by revolt", s -> share(s, STREET_OVERTHROW, IRREGULAR))
                .data(0.105, 0.074, 0.147));
        lines.add(FactLine.of(
                        "F11",
                        "assassinations",
                        "irregular exits by assassination",
                        s -> share(s, ASSASSINATION, IRREGULAR))
                .data(0.065, 0.042, 0.101));
        lines.add(exits("coup", "by coup", COUP).data(0.314, 0.280, 0.352).band(0.20, 0.45));
        lines.add(exits("natural_death", "by natural death", NATURAL_DEATH)
                .data(0.129, 0.105, 0.157)
                .band(0.08, 0.25));
        lines.add(FactLine.of(
                        "F12",
                        "exits_regular",
                        "exits by the rules or by a motion",
                        s -> s.share(
                                life -> life.ended()
                                        .filter(LeaderExits::regular)
                                        .count(),
                                life -> life.ended().count()))
                .data(0.439, 0.401, 0.478));
        lines.add(exits("voted_out", "by a motion alone", Turnover.VOTED_OUT));
        lines.add(FactLine.of("F13", "tenure_quartile_1", "years until a quarter has left", s -> s.tenures()
                        .quantile(0.25))
                .data(0.8));
        lines.add(FactLine.of("F13", "tenure_median", "years until half have left", s -> s.tenures()
                        .quantile(0.5))
                .data(4.0, 3.6, 4.9));
        lines.add(FactLine.of("F13", "tenure_quartile_3", "years until three quarters have left", s -> s.tenures()
                        .quantile(0.75))
                .data(10.8));
        lines.add(FactLine.of(
                        "F13", "tenure_skew", "mean of the first 20 years in office over the median", s -> s.tenures()
                                .skew(WINDOW))
                .data(1.7)
                .band(1.5, Double.MAX_VALUE));
        lines.add(old("long_natural", "exits after 10 years by natural death", NATURAL_DEATH, LATE)
                .data(0.34));
        lines.add(old("long_coup", "exits after 10 years by coup", COUP, LATE).data(0.21));
        lines.add(old("short_natural", "exits before 5 years by natural death", NATURAL_DEATH, EARLY)
                .data(0.08));
        lines.add(old("short_coup", "exits before 5 years by coup", COUP, EARLY).data(0.41));
        lines.add(FactLine.of("F14", "crossover", "natural death over coup among exits after 10 years", s -> share(
                                s, NATURAL_DEATH, LATE)
                        .over(share(s, COUP, LATE)))
                .data(1.6)
                .band(1, Double.MAX_VALUE));
        lines.add(FactLine.of("F14", "before_crossover", "the same before 5 years", s -> share(s, NATURAL_DEATH, EARLY)
                        .over(share(s, COUP, EARLY)))
                .data(0.2)
                .band(0, 1));
        lines.add(survived(1).data(0.72).within(0.12));
        lines.add(survived(3).data(0.51).within(0.12));
        lines.add(survived(5).data(0.42).within(0.12));
        lines.add(installed(1).data(0.63).within(0.12));
        lines.add(installed(3).data(0.45).within(0.12));
        lines.add(installed(5).data(0.31).within(0.12));
        return lines;
    }

    private static FactLine exits(String key, String words, Turnover how) {
        return FactLine.of("F12", "exits_" + key, "exits " + words, s -> share(s, how, Turnover.all()));
    }

    private static Statistic share(WorldSample sample, Turnover how, List<Turnover> among) {
        return sample.share(
                life -> life.ended()
                        .filter(spell -> how.equals(spell.howEnded()))
                        .count(),
                life -> life.ended()
                        .filter(spell -> among.contains(spell.howEnded()))
                        .count());
    }

    private static boolean regular(Spell spell) {
        return REGULAR_EXIT.equals(spell.howEnded()) || Turnover.VOTED_OUT.equals(spell.howEnded());
    }

    private static FactLine old(String key, String words, Turnover how, Years tenure) {
        return FactLine.of("F14", key, words, s -> share(s, how, tenure));
    }

    private static Statistic share(WorldSample sample, Turnover how, Years tenure) {
        return sample.share(
                life -> ended(life, tenure)
                        .filter(spell -> how.equals(spell.howEnded()))
                        .count(),
                life -> ended(life, tenure).count());
    }

    /** Spells that ended in the window after so many years in office. */
    private static Stream<Spell> ended(Lived life, Years tenure) {
        return life.ended().filter(spell -> {
            double years =
                    spell.tenureYearsAtStart() + spell.weeks(life.history().weeks()) * Calendar.WEEK;
            return tenure.contains(years);
        });
    }

    private static FactLine survived(int years) {
        return FactLine.of(
                "F15",
                "after_failed_" + years,
                "in office %s after a failed attempt".formatted(later(years)),
                s -> s.share(
                        life -> life.failed(years)
                                .filter(move -> stays(life, move, years))
                                .count(),
                        life -> life.failed(years).count()));
    }

    private static boolean stays(Lived life, AttemptTrace move, int years) {
        return life.history().spells().stream()
                .anyMatch(spell -> spell.covers(move.week()) && spell.covers(move.week() + Lived.week(years)));
    }

    private static FactLine installed(int years) {
        return FactLine.of(
                "F15",
                "installed_" + years,
                "in office %s after coming by coup".formatted(later(years)),
                s -> s.share(
                        life -> byCoup(life, years)
                                .filter(spell -> spell.covers(spell.fromWeek() + Lived.week(years)))
                                .count(),
                        life -> byCoup(life, years).count()));
    }

    private static Stream<Spell> byCoup(Lived life, int years) {
        return life.begun()
                .filter(spell -> spell.howBegun().equals(COUP))
                .filter(spell ->
                        spell.fromWeek() + Lived.week(years) < life.history().weeks());
    }

    private static String later(int years) {
        return years == 1 ? "a year" : years + " years";
    }
}
