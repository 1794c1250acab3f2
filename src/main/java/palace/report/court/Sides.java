package palace.report.court;

import java.util.Arrays;
import java.util.List;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.StandOff;
import palace.mechanism.leader.Appointment;
import palace.mechanism.plot.Founding;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.Sounding;
import palace.model.Event;
import palace.model.Fall;
import palace.simulation.Entry;
import palace.simulation.History;

/** Where everybody stood at the end of a history, followed through its events. */
final class Sides {
    private static final int NO_PLOT = -1;

    private final Court.Side[] side;
    private final int[] plot;

    private Sides(int elites) {
        side = new Court.Side[elites];
        plot = new int[elites];
        Arrays.fill(side, Court.Side.QUIET);
        Arrays.fill(plot, NO_PLOT);
    }

    /** The side of each elite. */
    static List<Court.Side> of(History history, int elites) {
        var sides = new Sides(elites);
        for (Entry entry : history.entries()) {
            // Who falls when the history is over is shown where he stood.
            boolean over = entry.week() >= history.weeks() - 1;
            if (!(over && entry.event() instanceof Purge.Removed)) {
                sides.follow(entry.event());
            }
        }
        return List.of(sides.side);
    }

    private void follow(Event event) {
        if (event instanceof Founding.Founded) {
            side[event.actor()] = Court.Side.PLOTTING;
        } else if (event instanceof Sounding.SoundedOut asked) {
            plot[asked.actor()] = asked.plot();
            if (asked.reply().answer() == Sounding.Answer.JOIN) {
                plot[asked.target()] = asked.plot();
                side[asked.target()] = Court.Side.PLOTTING;
            }
        } else if (event instanceof Launch.GivenUp given) {
            giveUp(given.actor());
        } else if (event instanceof Launch.Launched launched) {
            launch(launched);
        } else if (event instanceof Cascade.Chose chose) {
            side[chose.actor()] = switch (chose.stance()) {
                case JOINED -> Court.Side.JOINED;
                case RALLIED -> Court.Side.RALLIED;
                default -> Court.Side.ASIDE;
            };
        } else if (event instanceof StandOff.DecidedLate late) {
            side[late.actor()] = late.joins() ? Court.Side.JOINED : Court.Side.RALLIED;
        } else if (event instanceof Fall fall) {
            side[fall.fallen()] = Court.Side.OUT;
            plot[fall.fallen()] = NO_PLOT;
        } else if (event instanceof Appointment.Appointed) {
            side[event.target()] = Court.Side.QUIET;
        }
    }

    private void giveUp(int head) {
        for (int i = 0; i < side.length; i++) {
            boolean same = i == head || (plot[head] != NO_PLOT && plot[i] == plot[head]);
            if (same && side[i] == Court.Side.PLOTTING) {
                side[i] = Court.Side.QUIET;
            }
        }
    }

    /** What anybody did in an earlier attempt is past. */
    private void launch(Launch.Launched launched) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] != Court.Side.OUT && side[i] != Court.Side.PLOTTING) {
                side[i] = Court.Side.QUIET;
            }
        }
        launched.members().forEach(member -> side[member] = Court.Side.JOINED);
    }
}
