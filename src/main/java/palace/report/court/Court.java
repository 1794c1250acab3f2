package palace.report.court;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palace.report.chart.ChartStyle;

/**
 * The elite as a network, at one moment of a history.
 *
 * @param leader the leader's name
 * @param date when that is, in words
 * @param seats the elites; a cohort is one seat
 * @param rivalries who preys on whom
 * @param trust who trusts whom
 */
public record Court(String leader, String date, List<Seat> seats, List<Tie> rivalries, List<Tie> trust) {
    public Court {
        seats = List.copyOf(seats);
        rivalries = List.copyOf(rivalries);
        trust = List.copyOf(trust);
    }

    /**
     * One elite or one cohort.
     *
     * @param name the name on the chart
     * @param power share of the power that counts, in [0, 1]
     * @param ring distance from the leader by rank, from 0
     * @param sides how many stood where at the end
     * @param fallen whether nobody of them was left in office
     */
    public record Seat(String name, double power, int ring, Map<Side, Integer> sides, boolean fallen) {
        /** A seat of one person. */
        public Seat(String name, double power, int ring, Side side) {
            this(name, power, ring, Map.of(side, 1), !side.inOffice());
        }

        /** Where all of them stood, or that they were divided. */
        Side side() {
            return sides.size() == 1 ? sides.keySet().iterator().next() : Side.DIVIDED;
        }
    }

    /**
     * A tie between two seats.
     *
     * @param from position of a seat
     * @param to position of a seat
     * @param weight strength, in [0, 1]
     */
    public record Tie(int from, int to, double weight) {}

    /** How many people stood where. */
    Map<Side, Integer> people() {
        var people = new EnumMap<Side, Integer>(Side.class);
        for (Seat seat : seats) {
            seat.sides().forEach((side, count) -> people.merge(side, count, Integer::sum));
        }
        return people;
    }

    /** Where someone stood when the history ended. */
    public enum Side {
        JOINED("joined", ChartStyle.CHALLENGERS),
        PLOTTING("in a plot", ChartStyle.YELLOW),
        RALLIED("rallied", ChartStyle.LEADERS_SIDE),
        ASIDE("stood aside", ChartStyle.ASIDE),
        QUIET("undecided", ChartStyle.UNDECIDED),
        DIVIDED("divided", ChartStyle.PURPLE),
        OUT("out of office", Color.WHITE),
        DEAD("dead", ChartStyle.GREY);

        private final String words;
        private final Color color;

        Side(String words, Color color) {
            this.words = words;
            this.color = color;
        }

        /** Whether he holds an office. */
        boolean inOffice() {
            return this != OUT && this != DEAD;
        }

        String words() {
            return words;
        }

        Color color() {
            return color;
        }
    }
}
