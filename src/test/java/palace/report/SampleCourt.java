package palace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import palace.report.court.Court;

/** A made-up court with the names of 1964. */
public final class SampleCourt {
    private SampleCourt() {}

    public static Court court() {
        List<Court.Seat> seats = List.of(
                seat("Brezhnev", 0.12, 0, Court.Side.JOINED),
                seat("Semichastny", 0.16, 1, Court.Side.JOINED),
                seat("Shelepin", 0.08, 1, Court.Side.JOINED),
                seat("Podgorny", 0.09, 0, Court.Side.JOINED),
                seat("Mikoyan", 0.07, 0, Court.Side.RALLIED),
                seat("Malinovsky", 0.2, 1, Court.Side.ASIDE),
                seat("Suslov", 0.06, 1, Court.Side.JOINED),
                seat("Kosygin", 0.07, 1, Court.Side.JOINED),
                seat("Polyansky", 0.03, 2, Court.Side.JOINED),
                seat("Shvernik", 0.02, 2, Court.Side.QUIET),
                seat("Ignatov", 0.02, 2, Court.Side.PLOTTING),
                seat("Furtseva", 0.01, 2, Court.Side.OUT),
                new Court.Seat(
                        "regional secretary (60)",
                        0.14,
                        3,
                        Map.of(Court.Side.JOINED, 31, Court.Side.ASIDE, 29),
                        false));
        return new Court(
                "Khrushchev",
                "12 October 1964",
                seats,
                List.of(tie(2, 0, 1), tie(0, 3, 1), tie(3, 0, 1), tie(6, 7, 1), tie(5, 1, 1), tie(12, 12 - 2, 1)),
                List.of(
                        tie(0, 1, 0.71),
                        tie(1, 2, 0.9),
                        tie(0, 3, 0.5),
                        tie(3, 8, 0.6),
                        tie(7, 4, 0.3),
                        tie(0, 12, 0.4),
                        tie(6, 9, 0.3)));
    }

    /** A court of many, to see that names keep apart. */
    public static Court crowd(int size) {
        var seats = new ArrayList<Court.Seat>();
        var rivalries = new ArrayList<Court.Tie>();
        var trust = new ArrayList<Court.Tie>();
        for (int i = 0; i < size; i++) {
            seats.add(seat("Secretary " + i, 0.5 / (i + 1), Math.min(3, i / 8), Court.Side.values()[i * 5 % 7]));
            rivalries.add(tie(i, (i * 7 + 3) % size, 1));
            trust.add(tie(i, (i * 3 + 5) % size, (i % 10) / 10.0));
        }
        return new Court("The General", "12 October 1964", seats, rivalries, trust);
    }

    private static Court.Seat seat(String name, double power, int ring, Court.Side side) {
        return new Court.Seat(name, power, ring, side);
    }

    private static Court.Tie tie(int from, int to, double weight) {
        return new Court.Tie(from, to, weight);
    }
}
