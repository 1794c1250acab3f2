package palace.report.pivots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import palace.experiment.pivots.Circumstance;
import palace.experiment.pivots.Pivot;
import palace.experiment.pivots.PivotSheet;
import palace.experiment.pivots.Player;
import palace.report.prose.Plain;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PairedDifference;

/** Whose choice decides, in sentences that can be quoted. */
public final class PivotWords {
    private static final int NEXT = 3;

    private PivotWords() {}

    /** The answer, a paragraph an item. */
    public static List<String> answer(PivotSheet sheet) {
        if (sheet.attempts() == 0) {
            return List.of("%s, so no choice decides anything."
                    .formatted(
                            sheet.histories() == 1
                                    ? "In the one history nobody moves"
                                    : "In none of %d histories does anybody move".formatted(sheet.histories())));
        }
        var words = new ArrayList<String>();
        words.add("In %d of %d histories somebody moves; %d of these first attempts succeed. %s"
                .formatted(sheet.attempts(), sheet.histories(), sheet.succeeded(), finding(sheet)));
        List<Pivot> alone = decisive(sheet, false);
        if (alone.size() > 1) {
            words.add("Then "
                    + String.join(
                            ", ",
                            alone.stream()
                                    .skip(1)
                                    .limit(NEXT)
                                    .map(PivotWords::swing)
                                    .toList())
                    + ".");
        }
        List<Pivot> made = decisive(sheet, true);
        if (!made.isEmpty()) {
            words.add("Of organisations, all who are in them together: "
                    + String.join(
                            ", ",
                            made.stream().limit(NEXT).map(PivotWords::swing).toList())
                    + ".");
        }
        words.add(
                ("Of %d who had a choice, %d can be told from those on whom nothing hangs, at 5%% for all together; only"
                                + " they are named here. Each interval is for one alone.")
                        .formatted(sheet.asked(), sheet.told().size()));
        sheet.circumstances().forEach(circumstance -> words.add(circumstance(circumstance)));
        return words;
    }

    /** On whom most hangs, in a sentence. */
    static String finding(PivotSheet sheet) {
        List<Pivot> alone = decisive(sheet, false);
        if (alone.isEmpty()) {
            return "Nobody's choice alone can be told to decide.";
        }
        Pivot first = alone.get(0);
        return "Most hangs on %s: %s%% succeed if %s, %s%% if %s."
                .formatted(
                        name(first),
                        percent(share(first, true)),
                        together(first) ? "they join" : "he joins",
                        percent(share(first, false)),
                        together(first) ? "they rally" : "he rallies");
    }

    private static boolean together(Pivot pivot) {
        return pivot.player().members().size() > 1;
    }

    private static double share(Pivot pivot, boolean joins) {
        PairedDifference difference = pivot.swing().difference();
        return difference == null ? 0 : (joins ? difference.shareOfA() : difference.shareOfB()).share();
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0);
    }

    /** Those whose swing is told from nothing, by its size. */
    static List<Pivot> decisive(PivotSheet sheet, boolean made) {
        return listed(sheet, made).stream().filter(sheet.told()::contains).toList();
    }

    /** People and cohorts, or what is made of them; where one organisation is all the guard, it is told once. */
    static List<Pivot> listed(PivotSheet sheet, boolean made) {
        return sheet.pivots().stream()
                .filter(pivot -> pivot.player().kind().isMade() == made)
                .filter(pivot -> !isTwin(pivot.player(), sheet))
                .toList();
    }

    private static boolean isTwin(Player player, PivotSheet sheet) {
        return player.kind() == Player.Kind.GUARD
                && sheet.pivots().stream()
                        .map(Pivot::player)
                        .anyMatch(other -> other.kind() == Player.Kind.ORGANISATION
                                && Set.copyOf(other.members()).equals(Set.copyOf(player.members())));
    }

    private static String swing(Pivot pivot) {
        PairedDifference difference = pivot.swing().difference();
        return difference == null ? name(pivot) : name(pivot) + " " + points(difference);
    }

    /** What a player is called; the guard is everybody who has troops around the leader, whatever they belong to. */
    static String name(Pivot pivot) {
        return pivot.player().kind() == Player.Kind.GUARD
                ? "all who guard the leader"
                : Plain.text(pivot.player().name());
    }

    /** A difference with its interval, in points: "+32 (26 to 38)". */
    static String numbers(PairedDifference difference) {
        return numbers(difference.difference(), difference.interval(Confidence.NINETY_FIVE), 0);
    }

    static String numbers(double difference, Interval interval, int decimals) {
        return "%s%s (%s to %s)"
                .formatted(
                        difference > 0 ? "+" : "",
                        Numbers.fixed(100 * difference, decimals),
                        Numbers.fixed(100 * interval.low(), decimals),
                        Numbers.fixed(100 * interval.high(), decimals));
    }

    /** The same in a sentence: "+32 points (26 to 38)". */
    private static String points(PairedDifference difference) {
        return numbers(difference).replaceFirst(" ", " points ");
    }

    private static String circumstance(Circumstance circumstance) {
        PairedDifference difference = circumstance.compared().difference();
        String what = circumstance.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + circumstance.name().substring(1);
        return difference == null
                ? what + " cannot be compared."
                : "%s moves the share that succeeds by %s.".formatted(what, points(difference));
    }
}
