package palace.report.court;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Ties;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.report.prose.Cast;
import palace.report.prose.Dates;
import palace.report.prose.OfficeHolders;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.simulation.history.Entry;
import palace.simulation.history.Told;

/** Draws up the court of a history at one moment: ties, power, sides and who held which office. */
public final class CourtBuilder {
    private final Scenario scenario;
    private final Roster roster;
    private final Elites elites;
    private final OfficeHolders holders;
    private final CourtSides sides;
    private final int[] seatOf;
    private final int sequence;

    private CourtBuilder(Scenario scenario, Roster roster, OfficeHolders holders, Told told) {
        this.scenario = scenario;
        this.roster = roster;
        this.elites = told.regime().elites();
        this.holders = holders;
        this.sides = CourtSides.of(told.history(), told.week(), roster.count());
        this.seatOf = new int[roster.count()];
        this.sequence = lastOf(told);
    }

    /**
     * The court of a history.
     *
     * @param told the history, with the regime at the moment that is drawn
     */
    public static Court of(Scenario scenario, Roster roster, Cast cast, Told told) {
        OfficeHolders holders = OfficeHolders.of(cast, told.history());
        var builder = new CourtBuilder(scenario, roster, holders, told);
        List<Court.Seat> seats = builder.seats();
        return new Court(
                holders.person(Party.LEADER, firstOf(told)).shortName(),
                Dates.full(cast.date(told.week())),
                seats,
                builder.rivalries(told.regime().rivalries()),
                builder.trust(told.regime().ties()));
    }

    /** Before the first event of the week: at whose court it was that they took sides. */
    private static int firstOf(Told told) {
        return told.history().entries().stream()
                .filter(entry -> entry.week() >= told.week())
                .mapToInt(Entry::sequence)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int lastOf(Told told) {
        return told.history().entries().stream()
                .filter(entry -> entry.week() <= told.week())
                .mapToInt(entry -> entry.sequence() + 1)
                .max()
                .orElse(0);
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
                ? holders.person(from, sequence).shortName()
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

    /** Ties of trust as strong as they are by now: a newcomer inherits little of what his predecessor had. */
    private List<Court.Tie> trust(Ties all) {
        Trust trust = all.trust();
        var ties = new LinkedHashMap<Long, Court.Tie>();
        for (int i = 0; i < seatOf.length; i++) {
            for (int arc = trust.first(i); arc < trust.end(i); arc++) {
                if (trust.friend(arc) > i) {
                    add(ties, seatOf[i], seatOf[trust.friend(arc)], all.trustAlong(i, arc));
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
