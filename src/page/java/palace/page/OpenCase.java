package palace.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import palace.model.Regime;
import palace.random.Draws;
import palace.report.prose.Cast;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.behaviour.ShippedBehaviour;
import palace.scenario.file.Changes;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.simulation.CaseModel;
import palace.simulation.Cases;

/**
 * A case with its changes.
 *
 * @param middle where the scenario gives a range, its middle: for one history
 * @param drawn where the scenario gives a range, a number from it: for many
 */
record OpenCase(Scenario scenario, CaseModel middle, CaseModel drawn) {
    private static final String SWITCHED_OFF = "without ";

    /**
     * A case as the command line would read it.
     *
     * @param source what messages call the file
     * @param changes one a line: {@code path=value}, or {@code without Mechanism}
     */
    static OpenCase of(String source, String text, String behaviourText, String changes) {
        ShippedBehaviour.take(behaviourText);
        Behaviour behaviour = BehaviourReader.shipped();
        List<Setting> settings = new ArrayList<>();
        Set<String> without = new LinkedHashSet<>();
        for (String change : changes.isEmpty() ? new String[0] : changes.split("\n")) {
            Setting setting = Setting.parse(change);
            if (change.startsWith(SWITCHED_OFF)) {
                without.add(change.substring(SWITCHED_OFF.length()));
            } else if (setting == null) {
                throw new IllegalArgumentException("a change is PATH=VALUE, but here it is '" + change + "'");
            } else {
                settings.add(setting);
            }
        }
        Changes split = Changes.split(settings, behaviour);
        Scenario scenario = ScenarioReader.parse(source, text, split.facts());
        Behaviour own = behaviour.with(split.behaviour());
        return new OpenCase(
                scenario, Cases.run(scenario, own, without, false), Cases.run(scenario, own, without, true));
    }

    /** How to run one history: a number draws the ranges, as in an ensemble, and a negative one does not. */
    CaseModel run(int replication) {
        return replication < 0 ? middle : drawn;
    }

    /** The regime on the first day. */
    Regime start(CaseModel run, long seed, int replication) {
        return run.start().apply(Draws.of(seed, Math.max(0, replication)));
    }

    /** Who is there. */
    Cast cast(CaseModel run, Regime start) {
        return Cast.of(scenario, new Roster(scenario), start, run.weeks());
    }
}
