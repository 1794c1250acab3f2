package palace.experiment.facts;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import palace.mechanism.Calendar;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Exposure;

/** Under what circumstances attempts come: war, control of the machinery, absence; and how often members are removed. */
final class SettingFacts {
    private SettingFacts() {}

    static List<FactLine> lines() {
        return List.of(
                war("F7", "war_ratio", "attempts in ten years with a war over without", Years.before(10))
                        .data(2.73)
                        .band(1.8, 4),
                war("war", "war_onset", "attempts in the first year of a war over without", Years.before(1))
                        .data(7.0)
                        .band(4.4, 11),
                war("war", "war_going_on", "attempts in later years of a war over without", new Years(1, 10))
                        .data(2.8)
                        .band(1.8, 4.2),
                FactLine.of(
                                "F16",
                                "loose_attempts",
                                "attempts a year, the machinery not in the leader's hands",
                                SettingFacts::loose)
                        .data(0.107),
                FactLine.of(
                                "F16",
                                "firm_over_loose",
                                "attempts with the machinery in his hands over without",
                                s -> rate(s, SettingFacts::firm, life -> exposure(life)
                                                .firmWeeks())
                                        .over(loose(s)))
                        .data(0.44)
                        .band(0, 0.7),
                posts("purged", "men of the ruling group purged a year", Exposure::purged)
                        .data(0.035, 0.022, 0.05)
                        .band(0.02, 0.08),
                posts("replaced", "men of it who lose their posts otherwise", Exposure::replaced)
                        .data(0.027),
                FactLine.of(
                                "F19",
                                "away_coups",
                                "successful coups with a leader who is abroad two weeks a year",
                                SettingFacts::away)
                        .data(0.056),
                FactLine.of("F19", "away_time", "time that he is away", SettingFacts::awayTime),
                FactLine.of("F19", "away_over_time", "the one over the other", s -> away(s).over(awayTime(s)))
                        .band(1, Double.MAX_VALUE));
    }

    /** Attempts of the same years of the same histories, with a war that broke out when they began and without. */
    private static FactLine war(String fact, String key, String words, Years since) {
        return FactLine.of(fact, key, words, s -> s.rate(life -> Lived.within(life.war(), since), life -> 1)
                .over(s.rate(life -> life.war() == null ? 0 : Lived.within(life.history(), since), life -> 1)));
    }

    /** How many of the ruling group lose their posts in this way, a year and post. */
    private static FactLine posts(String key, String words, ToIntFunction<Exposure> lost) {
        return FactLine.of(
                "F18",
                key,
                words,
                s -> s.rate(
                        life -> lost.applyAsInt(exposure(life)),
                        life -> exposure(life).insiders() * life.length()));
    }

    private static Exposure exposure(Lived life) {
        return life.history().exposure();
    }

    private static boolean firm(AttemptTrace attempt) {
        return Exposure.firm(attempt.levers());
    }

    private static Statistic loose(WorldSample sample) {
        return rate(
                sample,
                attempt -> !firm(attempt),
                life -> life.history().weeks() - exposure(life).firmWeeks());
    }

    private static Statistic away(WorldSample sample) {
        return sample.share(life -> coups(life, true), life -> coups(life, true) + coups(life, false));
    }

    private static double coups(Lived life, boolean away) {
        return life.journeys() == null
                ? 0
                : life.journeys().attempts().stream()
                        .filter(Lived::counts)
                        .filter(Lived::succeeded)
                        .filter(move -> move.leaderAway() == away)
                        .count();
    }

    private static Statistic awayTime(WorldSample sample) {
        return sample.ratio(
                life -> life.journeys() == null ? 0 : life.journeys().exposure().awayWeeks(),
                life -> life.journeys() == null ? 0 : life.journeys().weeks());
    }

    private static Statistic rate(WorldSample sample, Predicate<AttemptTrace> kind, ToDoubleFunction<Lived> weeks) {
        return sample.rate(life -> life.count(kind), life -> weeks.applyAsDouble(life) * Calendar.WEEK);
    }
}
