package palace.mechanism.leader;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.tie.Rivalries;
import palace.random.Draws;

/**
 * The leader gives the same task twice, and two men become rivals (K1): "The leader will give overlapping
 * jurisdictions. The leader will give the same assignment to multiple groups."
 *
 * @param parameters see {@link Parameters}
 */
public record Jurisdiction(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Jurisdiction");
    private static final int WHICH = 1;

    /**
     * Parameters of overlapping jurisdictions.
     *
     * @param overlaps tasks given twice, a year, by a fully paranoid leader; at least 0
     */
    public record Parameters(double overlaps) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("jurisdiction.overlaps", overlaps);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.rivalries().count() == 0 ? "nobody in the case could become a rival of anybody" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Rivalries rivalries = regime.rivalries();
        if (rivalries.count() == 0) {
            return;
        }
        long key = draws.key(SOURCE, regime.week());
        double paranoia = regime.leader().paranoia();
        if (!Calendar.within(Draws.uniform(key, 0), parameters.overlaps() * paranoia)) {
            return;
        }
        int tie = (int) (Draws.uniform(key, 0, WHICH) * rivalries.count());
        int predator = rivalries.predator(tie);
        int prey = rivalries.prey(tie);
        boolean possible = !rivalries.active(tie)
                && regime.elites().inOffice(predator)
                && regime.elites().inOffice(prey);
        if (possible) {
            rivalries.instigate(tie);
            recorder.record(new Overlapped(Party.LEADER, prey, predator, paranoia));
        }
    }

    /**
     * The leader doubles a task.
     *
     * @param actor the leader
     * @param target whose task it was
     * @param predator to whom it is given as well
     * @param paranoia the leader's paranoia
     */
    public record Overlapped(int actor, int target, @People int predator, double paranoia) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s gives a task of %s to %s as well; from now on they are rivals (paranoia %s)."
                    .formatted(voice.name(actor), voice.name(target), voice.name(predator), voice.number(paranoia));
        }
    }
}
