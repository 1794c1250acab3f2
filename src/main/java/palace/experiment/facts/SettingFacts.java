package palace.experiment.facts;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import palace.mechanism.Calendar;
import palace.simulation.AttemptTrace;
import palace.simulation.Exposure;

/** Under what circumstances attempts come: war, control of the machinery, absence; and how often members are removed. */
final class SettingFacts {
    private SettingFacts() {}

    static List<FactLine> lines() {
        return List.of(
                FactLine.of("F7", "war_ratio", "attempts a year at war over without", s -> rate(
                                        s, AttemptTrace::war, life -> exposure(life)
                                                .warWeeks())
                                .over(rate(
                                        s,
                                        attempt -> !attempt.war(),
                                        life -> life.history().weeks()
                                                - exposure(life).warWeeks())))
                        .data(2.73)
                        .band(1.8, 4),
                FactLine.of(
                                "F16",
                                "firm_attempts",
                                "attempts a year where the leader has the machinery",
                                s -> rate(s, SettingFacts::firm, life -> exposure(life)
                                        .firmWeeks()))
                        .data(0.047),
                FactLine.of("F16", "loose_attempts", "attempts a year where he has not", SettingFacts::loose)
                        .data(0.107),
                FactLine.of("F16", "firm_over_loose", "attempts with the machinery over without", s -> rate(
                                        s, SettingFacts::firm, life -> exposure(life)
                                                .firmWeeks())
                                .over(loose(s)))
                        .data(0.44)
                        .band(0, 0.7),
                FactLine.of(
                                "F18",
                                "removals",
                                "members of the elite removed a year",
                                s -> s.ratio(
                                        life -> exposure(life).removed(),
                                        life -> exposure(life).elites() * life.length()))
                        .data(0.035)
                        .band(0.02, 0.08),
                FactLine.of("F19", "away_coups", "successful coups with the leader away", SettingFacts::away)
                        .data(0.056),
                FactLine.of("F19", "away_time", "time with the leader away", SettingFacts::awayTime),
                FactLine.of("F19", "away_over_time", "coups with the leader away over time away", s -> away(s).over(
                                        awayTime(s)))
                        .band(1, Double.MAX_VALUE));
    }

    private static Exposure exposure(Lived life) {
        return life.history().exposure();
    }

    private static boolean firm(AttemptTrace attempt) {
        return Exposure.firm(attempt.levers());
    }

    private static Statistic loose(Sample sample) {
        return rate(
                sample,
                attempt -> !firm(attempt),
                life -> life.history().weeks() - exposure(life).firmWeeks());
    }

    private static Statistic away(Sample sample) {
        return sample.ratio(
                life -> life.count(move -> move.leaderAway() && Lived.succeeded(move)),
                life -> life.count(Lived::succeeded));
    }

    private static Statistic awayTime(Sample sample) {
        return sample.ratio(
                life -> exposure(life).awayWeeks(), life -> life.history().weeks());
    }

    private static Statistic rate(Sample sample, Predicate<AttemptTrace> kind, ToDoubleFunction<Lived> weeks) {
        return sample.ratio(life -> life.count(kind), life -> weeks.applyAsDouble(life) * Calendar.WEEK);
    }
}
