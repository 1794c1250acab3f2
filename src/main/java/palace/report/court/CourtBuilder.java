package palace.report.court;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.report.prose.Cast;
import palace.report.prose.OfficeHolders;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.simulation.History;

/** Draws up the court of a history: ties and power as they were at the start, sides as they were at the end. */
public final class CourtBuilder {
    private final Scenario scenario;
    private final Roster roster;
    private final Elites elites;
    private final OfficeHolders holders;
    private final Sides sides;
    private final int[] seatOf;

    private CourtBuilder(Scenario scenario, Roster roster, Regime start, OfficeHolders holders, History history) {
        this.scenario = scenario;
        this.roster = roster;
        this.elites = start.elites();
        this.holders = holders;
        this.sides = Sides.of(history, roster.count());
        this.seatOf = new int[roster.count()];
    }

    /**
     * The court of a history.
     *
     * @param start the regime at its start
     */
    public static Court of(Scenario scenario, Roster roster, Regime start, Cast cast, History history) {
        OfficeHolders holders = OfficeHolders.of(cast, history);
        var builder = new CourtBuilder(scenario, roster, start, holders, history);
        List<Court.Seat> seats = builder.seats();
        return new Court(
                holders.person(Party.LEADER, 0).shortName(),
                seats,
                builder.rivalries(start.rivalries()),
                builder.trust(start.ties().trust()));
    }

    private List<Court.Seat> seats() {
        var seats = new ArrayList<Court.Seat>();
        int i = 0;
        while (i < roster.count()) {
            int end = i + 1;
            int cohort = roster.seat(i).cohort();
            while (cohort != Roster.Seat.NAMED
                    && end < roster.count()
                    && roster.seat(end).cohort() == cohort) {
                end++;
            }
            java.util.Arrays.fill(seatOf, i, end, seats.size());
            seats.add(seat(i, end, cohort));
            i = end;
        }
        return seats;
    }

    private Court.Seat seat(int from, int to, int cohort) {
        double power = 0;
        boolean fallen = true;
        var stood = new EnumMap<Court.Side, Integer>(Court.Side.class);
        for (int i = from; i < to; i++) {
            power += elites.power(i);
            stood.merge(sides.side(i), 1, Integer::sum);
            fallen &= sides.fallen(i);
        }
        String name = cohort == Roster.Seat.NAMED
                ? holders.person(from, Integer.MAX_VALUE).shortName()
                : "%s (%d)".formatted(scenario.cohorts().get(cohort).name(), to - from);
        return new Court.Seat(name, power, ring(elites.standing(from)), stood, fallen);
    }

    private static int ring(double standing) {
        return standing > 0.85 ? 0 : standing > 0.55 ? 1 : standing > 0.25 ? 2 : 3;
    }

    private List<Court.Tie> rivalries(Rivalries rivalries) {
        var ties = new LinkedHashMap<Long, Court.Tie>();
        for (int tie = 0; tie < rivalries.count(); tie++) {
            if (rivalries.active(tie)) {
                add(ties, seatOf[rivalries.predator(tie)], seatOf[rivalries.prey(tie)], 1);
            }
        }
        return List.copyOf(ties.values());
    }

    private List<Court.Tie> trust(Trust trust) {
        var ties = new LinkedHashMap<Long, Court.Tie>();
        for (int i = 0; i < seatOf.length; i++) {
            for (int arc = trust.first(i); arc < trust.end(i); arc++) {
                if (trust.friend(arc) > i) {
                    add(ties, seatOf[i], seatOf[trust.friend(arc)], trust.weight(arc));
                }
            }
        }
        return List.copyOf(ties.values());
    }

    /** One tie between two seats, as strong as the strongest between their members. */
    private static void add(Map<Long, Court.Tie> ties, int from, int to, double weight) {
        if (from != to) {
            ties.merge(
                    ((long) from << 32) | to,
                    new Court.Tie(from, to, weight),
                    (one, other) -> one.weight() >= other.weight() ? one : other);
        }
    }
}
