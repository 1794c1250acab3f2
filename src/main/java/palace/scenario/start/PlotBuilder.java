package palace.scenario.start;

import java.util.Arrays;
import java.util.List;
import palace.model.Arena;
import palace.model.Party;
import palace.model.PlotStart;
import palace.model.Regime;
import palace.scenario.PlotFacts;
import palace.scenario.Roster;

/**
 * The plots that exist when the window opens, as the regime of the start knows them.
 *
 * @param roster who is who
 * @param regime in which they exist
 */
record PlotBuilder(Roster roster, Regime regime) {
    PlotStart build(PlotFacts facts, double readiness) {
        List<Integer> people =
                Arrays.stream(roster.indices(facts.members())).boxed().toList();
        int against = roster.party(facts.target());
        int week = Math.min(0, (int) Math.floor(roster.weeksTo(facts.since())));
        Arena stated = facts.arena();
        return new PlotStart(people, against, stated == null ? usual(people.get(0), against) : stated, week, readiness);
    }

    private Arena usual(int head, int against) {
        boolean motion = against == Party.LEADER
                && regime.bodies().canRemove()
                && regime.elites().votes(head) > 0;
        return motion ? Arena.VOTES : Arena.FORCE;
    }
}
