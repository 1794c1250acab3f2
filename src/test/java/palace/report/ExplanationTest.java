package palace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.experiment.pivots.Player;
import palace.report.explain.Explanation;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;

/** On whom an attempt turned: each is asked once. */
class ExplanationTest {
    private static final int SEEDS = 6; // chosen before the first run

    private final Scenario scenario = ScenarioReader.read(Path.of("scenarios/record/khrushchev-1964.yaml"));
    private final CaseModel run = Cases.run(scenario, BehaviourReader.shipped(), Set.of(), false);

    @Test
    void whoeverIsAloneInAnOrganisationIsNamedOnce() {
        int turned = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var explanation = new Explanation(scenario, run, seed, 0);
            List<String> turns = explanation.turns();
            for (Player organisation : doubles(explanation.players())) {
                turned += turns.isEmpty() ? 0 : 1;
                assertThat(turns).noneMatch(turn -> turn.contains(organisation.name() + " had"));
            }
        }
        assertThat(turned).isPositive();
    }

    /** In 1993 there is often more than one attempt, and by the second some offices have another holder. */
    @Test
    void whatIsToldOfSomebodyIsHisOwnAndSaysInWhichAttempt() {
        Scenario moscow = ScenarioReader.read(Path.of("scenarios/record/yeltsin-1993.yaml"));
        CaseModel histories = Cases.run(moscow, BehaviourReader.shipped(), Set.of(), false);
        int hours = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var explanation = new Explanation(moscow, histories, seed, 0);
            boolean several = explanation.history().attempts().size() > 1;
            for (Player player : explanation.players()) {
                List<String> told = explanation.told(player);
                if (player.kind() == Player.Kind.PERSON) {
                    String name = player.name().substring(player.name().lastIndexOf(' ') + 1);
                    assertThat(told).noneMatch(line -> line.contains(name + "'s successor "));
                }
                if (several) {
                    assertThat(told).noneMatch(line -> line.startsWith("In hour"));
                    hours += (int) told.stream()
                            .filter(line -> line.contains(", in hour "))
                            .count();
                }
            }
        }
        assertThat(hours).isPositive();
    }

    private static List<Player> doubles(List<Player> players) {
        var doubles = new ArrayList<Player>();
        for (int p = 0; p < players.size(); p++) {
            Player player = players.get(p);
            if (players.subList(0, p).stream().anyMatch(other -> other.members().equals(player.members()))) {
                doubles.add(player);
            }
        }
        return doubles;
    }
}
