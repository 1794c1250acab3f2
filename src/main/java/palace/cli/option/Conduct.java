package palace.cli.option;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.Posterior;
import palace.scenario.format.Sha256;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.PosteriorModel;

/**
 * How people decide in a case, and for how long.
 *
 * @param behaviour the values of behaviour, with what was changed in them
 * @param without mechanisms that are switched off
 * @param posterior what the values are drawn from in each history; null where they are as they stand
 * @param weeks weeks to look at, or {@link Case#AS_THE_SCENARIO_SAYS}
 * @param drawRanges whether ranges of the case are drawn
 */
record Conduct(
        Behaviour behaviour, Set<String> without, @Nullable Posterior posterior, int weeks, boolean drawRanges) {
    /** Histories of a scenario under one behaviour. */
    CaseModel model(Scenario scenario, Behaviour under) {
        CaseModel model = Cases.run(scenario, under, without, drawRanges);
        return weeks == Case.AS_THE_SCENARIO_SAYS ? model : model.lasting(weeks);
    }

    /** The same with ranges of the case drawn, or not. */
    Conduct drawing(boolean ranges) {
        return new Conduct(behaviour, without, posterior, weeks, ranges);
    }

    /** The same for one history: with the values that are drawn for it. */
    Conduct of(long seed, long replication) {
        return posterior == null
                ? this
                : new Conduct(
                        PosteriorModel.drawn(posterior, behaviour, seed, replication),
                        without,
                        null,
                        weeks,
                        drawRanges);
    }

    /** Marks of what is changed besides the scenario. */
    String changes() {
        String off = without.isEmpty() ? "" : " without " + String.join(", ", without);
        return weeks == Case.AS_THE_SCENARIO_SAYS ? off : off + " for " + weeks + " weeks";
    }

    /** What it comes to, in one word. */
    String hash() {
        return posterior == null ? behaviour.hash() : Sha256.of(behaviour.hash() + "\n" + posterior.hash());
    }
}
