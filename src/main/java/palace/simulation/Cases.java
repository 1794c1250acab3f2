package palace.simulation;

import java.util.Set;
import palace.scenario.About;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.start.RegimeBuilder;

/** From a scenario to histories of it. */
public final class Cases {
    private Cases() {}

    /**
     * How to run histories of a scenario.
     *
     * @param behaviour how people decide; what is changed in it goes before what a textbook case changes
     * @param without names of mechanisms that are switched off
     * @param drawRanges whether ranges in the scenario are drawn, as in an ensemble; else their middle is taken
     * @throws IllegalArgumentException if no mechanism has such a name
     */
    public static CaseModel run(Scenario scenario, Behaviour behaviour, Set<String> without, boolean drawRanges) {
        Roster roster = new Roster(scenario);
        ProcessOverview overview = ProcessOverview.of(behaviour.under(scenario)::bind, without);
        RegimeBuilder builder = new RegimeBuilder(scenario, roster, drawRanges);
        return new CaseModel(
                builder::build,
                overview,
                Timeline.of(scenario, roster, overview, drawRanges),
                scenario.about().weeks(),
                scenario.about().stop() == About.Stop.LEADER_FALLS,
                scenario.about().burnIn(),
                roster.groups());
    }
}
