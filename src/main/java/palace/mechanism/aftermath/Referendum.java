package palace.mechanism.aftermath;

import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * Every attempt is an unwitting referendum: those who did not rally have shown something, and it cannot be unshown
 * (K15, K16).
 *
 * <p>"Now we see with this unwitting referendum that it turns out there's not a lot of support there."
 *
 * @param parameters see {@link Parameters}
 */
public record Referendum(Parameters parameters) implements Mechanism {
    /**
     * Parameters of the referendum.
     *
     * @param mystique mystique lost per unit of missing support; in [0, 1]
     * @param ceiling ceiling of mystique lost per unit of missing support; in [0, 1]
     */
    public record Parameters(double mystique, double ceiling) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("referendum.mystique", mystique);
            Require.fraction("referendum.ceiling", ceiling);
        }
    }

    /** Support that mystique promised and that did not come, in [0, 1]. */
    static double shortfall(double mystique, double ralliedShare) {
        return Math.max(0, mystique - ralliedShare);
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (regime.fall() != null || attempt.plot().sanctioned()) {
            return; // who stands by the victim of the leader's own strike does not stand by the leader
        }
        Leader leader = regime.leader();
        double own = attempt.own();
        double others = Math.max(1e-9, 1 - own);
        double rallied = Math.max(0, attempt.rallied() - own) / others;
        double shortfall = shortfall(leader.mystique(), rallied);
        double before = leader.mystique();
        leader.lowerCeiling(parameters.ceiling() * shortfall);
        leader.setMystique(leader.mystique() - parameters.mystique() * shortfall);
        recorder.record(new Revealed(
                Party.NOBODY,
                Party.LEADER,
                rallied,
                before,
                leader.mystique(),
                leader.mystiqueCeiling(),
                regime.politics().discontent()));
    }

    /**
     * An attempt has shown how many would defend the leader.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param rallied share of the others' weight that rallied
     * @param before mystique before
     * @param after mystique after
     * @param ceiling the most that it can recover to from now on
     * @param discontent share of power in the hands of the discontented, now known
     */
    public record Revealed(
            int actor, int target, double rallied, double before, double after, double ceiling, double discontent)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "An unwitting referendum: %s of the others' weight rallied to %s, whose mystique goes from %s to %s and cannot come back above %s. All know now that %s of power is in the hands of the discontented."
                    .formatted(
                            voice.percent(rallied),
                            voice.name(target),
                            voice.number(before),
                            voice.number(after),
                            voice.number(ceiling),
                            voice.percent(discontent));
        }
    }
}
