package palace.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How often somebody moves, how often he succeeds, in which regimes, and how many leaders face it. */
final class AttemptFacts {
    private AttemptFacts() {}

    static List<FactLine> lines() {
        var lines = new ArrayList<FactLine>();
        lines.add(FactLine.of("F1", "attempts_per_year", "attempts a year", AttemptFacts::rate)
                .data(0.057, 0.051, 0.064)
                .band(0.03, 0.08));
        lines.add(FactLine.of("F2", "success_share", "attempts that succeed", AttemptFacts::success)
                .data(0.495, 0.441, 0.549)
                .band(0.40, 0.60));
        lines.add(success(RegimeType.MILITARY).data(0.527, 0.435, 0.617));
        lines.add(success(RegimeType.PERSONAL).data(0.427, 0.339, 0.521));
        lines.add(success(RegimeType.PARTY).data(0.532, 0.423, 0.638));
        lines.add(success(RegimeType.MONARCHY).data(0.542, 0.351, 0.721));
        lines.add(type(RegimeType.MILITARY).data(0.176, 0.145, 0.212).band(0.12, 0.25));
        lines.add(type(RegimeType.PERSONAL).data(0.076, 0.062, 0.091).band(0.05, 0.11));
        lines.add(type(RegimeType.PARTY).data(0.031, 0.025, 0.039).band(0.015, 0.05));
        lines.add(type(RegimeType.MONARCHY).data(0.023, 0.015, 0.034).band(0.01, 0.04));
        lines.add(FactLine.of("F3", "military_over_party", "military over party", s -> rate(s, RegimeType.MILITARY)
                        .over(rate(s, RegimeType.PARTY)))
                .data(5.7)
                .band(3, 8));
        lines.add(faced(0).data(0.671, 0.633, 0.707).within(0.07));
        lines.add(faced(1).data(0.233, 0.202, 0.268).within(0.07));
        lines.add(faced(2).data(0.070, 0.053, 0.093).within(0.07));
        lines.add(faced(3).data(0.026, 0.016, 0.041).within(0.07));
        lines.add(FactLine.of(
                        "F8",
                        "plots_per_attempt",
                        "plots an attempt, rivals and motions included",
                        s -> s.rate(
                                life -> life.history().plots(),
                                life -> life.history().attempts().size()))
                .data(1.24)
                .band(1.2, 10));
        lines.add(FactLine.of(
                "motions",
                "motions_per_year",
                "motions against the leader a year",
                s -> s.rate(life -> life.motions().count(), Lived::length)));
        lines.add(FactLine.of(
                "motions",
                "motions_carried",
                "motions that are carried",
                s -> s.share(life -> life.motions().filter(Lived::succeeded).count(), life -> life.motions()
                        .count())));
        lines.add(FactLine.of(
                "rivals",
                "moves_on_rivals_per_year",
                "moves on rivals a year",
                s -> s.rate(life -> life.onRivals().count(), Lived::length)));
        IntStream.range(0, 5).mapToObj(AttemptFacts::estimate).forEach(lines::add);
        return lines;
    }

    private static Statistic rate(WorldSample sample) {
        return sample.rate(life -> life.inWindow().count(), Lived::length);
    }

    private static Statistic success(WorldSample sample) {
        return sample.share(
                life -> life.count(Lived::succeeded), life -> life.inWindow().count());
    }

    private static FactLine success(RegimeType type) {
        return FactLine.of(
                "F2",
                "success_in_" + type.code(),
                type.code() + ": attempts that succeed",
                s -> s.share(
                        life -> life.type() == type ? life.count(Lived::succeeded) : 0,
                        life -> life.type() == type ? life.inWindow().count() : 0));
    }

    private static FactLine type(RegimeType type) {
        return FactLine.of(
                "F3", "attempts_" + type.code(), type.code() + ": attempts a year", sample -> rate(sample, type));
    }

    private static Statistic rate(WorldSample sample, RegimeType type) {
        return sample.rate(
                life -> life.type() == type ? life.inWindow().count() : 0,
                life -> life.type() == type ? life.length() : 0);
    }

    private static FactLine faced(int attempts) {
        String words = "leaders who face " + (attempts == 3 ? "3 or more" : attempts);
        return FactLine.of(
                "F5",
                "faced_" + attempts,
                words,
                s -> s.share(
                        life -> life.begunEarly()
                                .filter(spell -> Math.min(3, life.during(spell).count()) == attempts)
                                .count(),
                        life -> life.begunEarly().count()));
    }

    /** How often those succeed whose head put his chance in a fifth of the scale. */
    private static FactLine estimate(int fifth) {
        double low = fifth / 5.0;
        double high = fifth == 4 ? 1.1 : (fifth + 1) / 5.0;
        return FactLine.of(
                "K14",
                "success_at_estimate_" + (2 * fifth + 1),
                "success where the head expected %.1f-%.1f".formatted(low, low + 0.2),
                s -> s.share(
                        life -> life.count(
                                move -> move.estimate() >= low && move.estimate() < high && Lived.succeeded(move)),
                        life -> life.count(move -> move.estimate() >= low && move.estimate() < high)));
    }
}
