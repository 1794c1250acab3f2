package palace.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Regime;
import palace.model.tie.Rivalries;
import palace.scenario.CohortFacts;
import palace.scenario.EliteFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;

/**
 * What somebody holds on the first day, as a share of the whole; of a cohort all of it together.
 *
 * @param id his id
 * @param name his name
 * @param people how many they are
 * @param force share of the force
 * @param guard the part of it that shields the leader
 * @param votes share of the seats in the body that can remove the leader or confers his place
 * @param wideVotes share of the seats in the body to which he may appeal
 * @param power share of all power
 * @param loyalty to the leader; of a cohort the mean; of the leader himself NaN, which no file shows
 * @param watched active rivals who watch him; of a cohort the mean
 * @param watches whom he watches; of a cohort the mean
 */
public record Holding(
        String id,
        String name,
        int people,
        double force,
        double guard,
        double votes,
        double wideVotes,
        double power,
        double loyalty,
        double watched,
        double watches) {

    /** The leader first, then everybody by power. */
    static List<Holding> all(Scenario scenario, Roster roster, Regime regime) {
        var all = new ArrayList<Holding>();
        Leader leader = regime.leader();
        all.add(new Holding(
                "leader",
                scenario.leader().name(),
                1,
                leader.force(),
                0,
                leader.votes(),
                leader.wideVotes(),
                regime.weights().leaderPower(),
                Double.NaN,
                0,
                0));
        for (EliteFacts elite : scenario.elites()) {
            all.add(of(elite.id(), elite.name(), roster.members(elite.id()), regime));
        }
        for (CohortFacts cohort : scenario.cohorts()) {
            all.add(of(cohort.id(), cohort.name(), roster.members(cohort.id()), regime));
        }
        all.subList(1, all.size()).sort(Comparator.comparingDouble((Holding holding) -> -holding.power()));
        return all;
    }

    private static Holding of(String id, String name, int[] members, Regime regime) {
        Elites elites = regime.elites();
        Rivalries rivalries = regime.rivalries();
        return new Holding(
                id,
                name,
                members.length,
                sum(members, elites::force),
                sum(members, elites::guard),
                sum(members, elites::votes),
                sum(members, elites::wideVotes),
                sum(members, elites::power),
                sum(members, elites::loyalty) / members.length,
                sum(members, rivalries::watchers) / members.length,
                sum(members, i -> prey(rivalries, i)) / members.length);
    }

    private static double prey(Rivalries rivalries, int elite) {
        return IntStream.range(rivalries.firstOut(elite), rivalries.endOut(elite))
                .filter(rivalries::active)
                .count();
    }

    private static double sum(int[] members, IntToDoubleFunction value) {
        double sum = 0;
        for (int member : members) {
            sum += value.applyAsDouble(member);
        }
        return sum;
    }
}
