package palace.experiment.facts;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import palace.simulation.history.AttemptTrace;

/** Who leads a move, and how he fares. */
final class MoverFacts {
    /** Between the standing of a middle rank and of a senior one. */
    private static final double SENIOR = 0.55;
    /** Between the standing of a junior rank and of a middle one. */
    private static final double MIDDLE = 0.275;
    /** A share of force from which its holder counts as a commander. */
    private static final double COMMANDER = 0.02;

    private MoverFacts() {}

    static List<FactLine> lines() {
        return List.of(
                leaders("palace", "men of the palace without troops", MoverFacts::palace)
                        .data(0.83, 0.75, 0.89),
                leaders("military", "commanders", MoverFacts::military).data(0.54, 0.49, 0.58),
                leaders("outsiders", "others", MoverFacts::outside).data(0.16, 0.11, 0.22),
                order("F9", "palace_over_military", "men of the palace over commanders", s -> success(
                                        s, MoverFacts::palace, true)
                                .over(success(s, MoverFacts::military, true)))
                        .data(1.53),
                order("F9", "military_over_outsiders", "commanders over others", s -> success(
                                        s, MoverFacts::military, true)
                                .over(success(s, MoverFacts::outside, true)))
                        .data(3.4),
                rank("senior", "senior men", MoverFacts::senior).data(0.66, 0.59, 0.73),
                rank("middle", "middle ranks", MoverFacts::middle).data(0.52, 0.44, 0.61),
                rank("junior", "junior men", MoverFacts::junior).data(0.25, 0.18, 0.33),
                order("F10", "senior_over_middle", "senior men over middle ranks", s -> success(
                                        s, MoverFacts::senior, false)
                                .over(success(s, MoverFacts::middle, false)))
                        .data(1.27),
                FactLine.of("F10", "senior_over_junior", "senior men over junior ones", s -> success(
                                        s, MoverFacts::senior, false)
                                .over(success(s, MoverFacts::junior, false)))
                        .data(2.64)
                        .band(1.8, 4),
                FactLine.of(
                                "F17",
                                "reshuffles",
                                "attempts led from inside the ruling group",
                                s -> s.share(life -> life.count(MoverFacts::inside), life -> life.inWindow()
                                        .count()))
                        .data(0.40, 0.355, 0.447)
                        .band(0.25, 0.6));
    }

    private static FactLine leaders(String key, String words, Predicate<AttemptTrace> who) {
        return FactLine.of("F9", "success_" + key, "success where " + words + " lead", s -> success(s, who, true));
    }

    private static FactLine rank(String key, String words, Predicate<AttemptTrace> who) {
        return FactLine.of("F10", "success_" + key, "success where " + words + " lead", s -> success(s, who, false));
    }

    /** A ratio that only has to be in the order of the data. */
    private static FactLine order(String fact, String key, String words, Function<WorldSample, Statistic> ratio) {
        return FactLine.of(fact, key, words, ratio).band(1, Double.MAX_VALUE);
    }

    private static Statistic success(WorldSample sample, Predicate<AttemptTrace> who, boolean motions) {
        return sample.share(
                life -> life.moves(motions).filter(who.and(Lived::succeeded)).count(),
                life -> life.moves(motions).filter(who).count());
    }

    private static boolean military(AttemptTrace move) {
        return move.standing().force() >= COMMANDER;
    }

    private static boolean palace(AttemptTrace move) {
        return !military(move) && inside(move);
    }

    private static boolean outside(AttemptTrace move) {
        return !military(move) && !inside(move);
    }

    private static boolean senior(AttemptTrace move) {
        return rank(move) >= SENIOR;
    }

    private static boolean middle(AttemptTrace move) {
        return rank(move) < SENIOR && rank(move) >= MIDDLE;
    }

    private static boolean junior(AttemptTrace move) {
        return rank(move) < MIDDLE;
    }

    /** Whether its head sits at the table that decides, or stands as high. */
    private static boolean inside(AttemptTrace move) {
        return move.standing().votes() > 0 || senior(move);
    }

    private static double rank(AttemptTrace move) {
        return move.standing().rank();
    }
}
