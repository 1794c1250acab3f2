package palace.mechanism.aftermath;

import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Leader;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The leader may die in office, and the others can see it coming (R3, R7): a competing risk, and a reason to wait.
 *
 * <p>Gompertz: hazard a year {@code at60 exp(slope (age - 60)) exp(frail (usual - health))}.
 *
 * @param parameters see {@link Parameters}
 */
public record Mortality(Parameters parameters) implements Mechanism {
    /** The age, in years, at which the hazard is stated. */
    private static final int SIXTY = 60;

    private static final long SOURCE = Draws.source("Mortality");

    /**
     * Parameters of mortality.
     *
     * @param at60 deaths a year at the age of sixty, in usual health; at least 0
     * @param slope growth of the hazard a year of age; at least 0
     * @param frail log hazard added by the loss of all health; at least 0
     * @param usual health at which the hazard is that of the age; in [0, 1]
     */
    public record Parameters(double at60, double slope, double frail, double usual) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("mortality.at60", at60);
            Require.nonNegative("mortality.slope", slope);
            Require.nonNegative("mortality.frail", frail);
            Require.fraction("mortality.usual", usual);
        }
    }

    /** Deaths a year at this age and health. */
    static double hazard(double age, double health, Parameters p) {
        return p.at60() == 0
                ? 0
                : p.at60() * FastMath.exp(p.slope() * (age - SIXTY) + p.frail() * (p.usual() - health));
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        double hazard = hazard(leader.age(), leader.health(), parameters);
        leader.setHazard(hazard);
        // In a week in which somebody moves, the move is decided first: who would be its target otherwise?
        boolean dies =
                regime.fate().doomed() || Calendar.within(Draws.uniform(draws.key(SOURCE, regime.week()), 0), hazard);
        if (dies && regime.attempt() == null && regime.fall() == null) {
            recorder.record(new Died(Party.LEADER, Party.NOBODY, leader.age(), hazard));
            regime.fall(OutcomeClass.NATURAL_DEATH);
        }
    }

    /**
     * The leader dies.
     *
     * @param actor the leader
     * @param target nobody
     * @param age in years
     * @param hazard deaths a year at this age and health
     */
    public record Died(int actor, int target, double age, double hazard) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s dies in office**, aged %d (hazard %s a year)."
                    .formatted(voice.name(actor), (int) age, voice.number(hazard));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            String how = ending.attempted() ? "%s died in office at %d." : "%s died at %d, before anybody moved.";
            return Reason.ofTheEnd(ending, how.formatted(voice.name(actor), (int) age));
        }
    }
}
