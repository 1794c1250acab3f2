package palace.report.court;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** What a court's chart finds. */
public final class CourtWords {
    private static final Set<Court.Side> TOLD =
            EnumSet.of(Court.Side.JOINED, Court.Side.RALLIED, Court.Side.ASIDE, Court.Side.OUT, Court.Side.DEAD);

    private CourtWords() {}

    /** Whether anybody showed a side, or fell. */
    static boolean shown(Court court) {
        return court.people().keySet().stream().anyMatch(TOLD::contains);
    }

    /** As in "Around Khrushchev on 12 October 1964: 5 joined, 3 rallied, 7 stood aside". */
    public static String finding(Court court) {
        var parts = new ArrayList<String>();
        court.people().forEach((side, count) -> {
            if (TOLD.contains(side)) {
                parts.add(count + " " + side.words());
            }
        });
        String told = parts.isEmpty() ? "nobody showed a side" : String.join(", ", parts);
        return "Around %s, week of %s: %s".formatted(court.leader(), court.date(), told);
    }
}
