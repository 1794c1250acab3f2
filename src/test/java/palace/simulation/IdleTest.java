package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.mechanism.Mechanism;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.History;

/** A mechanism says why it does nothing where it can do nothing, and only there. */
class IdleTest {
    private static final int WEEKS = 26;
    private static final int HISTORIES = 3;

    private static @Nullable String idle(String name, String path, String... settings) {
        Scenario scenario = Histories.scenario(name, settings);
        CaseModel run = Histories.run(scenario, BehaviourReader.shipped(), Set.of());
        String[] steps = path.split("\\.", 2);
        return reason(scenario, run, mechanism(run, steps[0]), steps.length > 1 ? steps[1] : null);
    }

    private static Mechanism mechanism(CaseModel run, String name) {
        return run.overview().mechanisms().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String reason(
            Scenario scenario, CaseModel run, Mechanism mechanism, @Nullable String parameter) {
        return new Idleness(scenario, run, Histories.SEED).reason(mechanism, parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record/khrushchev-1964|Voice||a following to speak to",
                "preset/personal|Absence||never away",
                "preset/personal|Absence.summons||never away",
                "preset/party|Alternative||politics.alternative is 0.5",
                "textbook/granovetter|Predation||is a rival of anybody",
                "textbook/granovetter|Jurisdiction||could become a rival",
                "textbook/granovetter|Spoils|elites.minister.assets=0|assets to leave",
                "textbook/granovetter|Expropriation|elites.minister.assets=0|assets to be taken",
                "textbook/granovetter|Expropriation.threats||has a rival who could take",
                "textbook/granovetter|Solidarity||takes assets",
                "record/khrushchev-1964|Leak|politics.surveillance=0|politics.surveillance is 0",
                "record/khrushchev-1964|LoyaltyTest|politics.surveillance=0|politics.surveillance is 0",
                "record/wagner-2023|Ballot||can remove the leader by vote",
                "record/wagner-2023|Ballot.wide||can remove the leader by vote",
                "record/khrushchev-1964|Ballot.wide|bodies.presidium.appeal-to=|no wider body",
                "record/khrushchev-1964|Enforcer.outsider||no mediator",
                "record/khrushchev-1964|Enforcer.levers||no mediator",
                "textbook/bank-run|Guard.aside||a guard of the leader"
            })
    void whoCanDoNothingSaysWhy(String name, String mechanism, @Nullable String setting, String why) {
        assertThat(setting == null ? idle(name, mechanism) : idle(name, mechanism, setting))
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record/gorbachev-1991|Voice",
                "record/khrushchev-1964|Absence",
                "record/wagner-2023|Absence",
                "record/wagner-2023|Alternative",
                "record/khrushchev-1964|Predation",
                "record/khrushchev-1964|Jurisdiction",
                "record/wagner-2023|Spoils",
                "record/wagner-2023|Expropriation",
                "record/wagner-2023|Solidarity",
                "record/khrushchev-1964|Leak",
                "record/khrushchev-1964|LoyaltyTest",
                "record/khrushchev-1964|Ballot",
                "record/khrushchev-1964|Ballot.wide",
                "record/khrushchev-1964|Ballot.session",
                "record/wagner-2023|Enforcer.outsider",
                "record/khrushchev-1964|Enforcer.force",
                "record/khrushchev-1964|Guard.aside",
                "textbook/bank-run|Guard.superiority"
            })
    void whoMayActSaysNothing(String name, String mechanism) {
        assertThat(idle(name, mechanism)).isNull();
    }

    @Test
    void aDatedEventMaySetToWorkWhatNothingElseDoes() {
        String on = "timeline=[{ date: 2000-02-07, event: ";
        String away = on + "absence, to: 2000-02-14, where: the sea }]";
        String taken = on + "expropriation, who: minister, by: leader, stake: 0.5, deadline: 2000-03-06 }]";
        String tested = on + "loyalty-test, who: minister }]";
        String loosened = on + "reform, openness: 0.9 }]";
        String closed = "politics.openness=0";
        String unwatched = "politics.surveillance=0";

        assertWoken("Absence", away);
        assertWoken("Expropriation", taken);
        assertWoken("Solidarity", taken);
        assertWoken("LoyaltyTest", tested, unwatched);
        assertWoken("Street", loosened, closed);
    }

    private static void assertWoken(String mechanism, String timeline, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        assertThat(idle("textbook/granovetter", mechanism, all.toArray(String[]::new)))
                .isNotNull();
        all.add(timeline);
        assertThat(idle("textbook/granovetter", mechanism, all.toArray(String[]::new)))
                .isNull();
    }

    /** Each reason is true: without the mechanism the same things happen. */
    @Test
    void historiesAreTheSameWithoutWhatSaysThatItDoesNothing() {
        Behaviour behaviour = BehaviourReader.shipped();
        Set<String> said = new TreeSet<>();
        for (Path file : Histories.files()) {
            if (file.startsWith("scenarios/scale")) {
                continue;
            }
            Scenario scenario = ScenarioReader.read(file);
            CaseModel run = Histories.run(scenario, behaviour, Set.of());
            List<List<Object>> expected = histories(run);
            for (Mechanism mechanism : run.overview().mechanisms()) {
                if (reason(scenario, run, mechanism, null) != null) {
                    said.add(mechanism.name());
                    assertThat(histories(Histories.run(scenario, behaviour, Set.of(mechanism.name()))))
                            .as("%s without %s", file, mechanism.name())
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(said).contains("Absence", "Alternative", "Ballot", "Expropriation", "Solidarity", "Voice");
    }

    private static List<List<Object>> histories(CaseModel run) {
        CaseModel brief = run.lasting(Math.min(run.weeks(), WEEKS));
        List<List<Object>> histories = new ArrayList<>();
        for (int replication = 0; replication < HISTORIES; replication++) {
            History history = brief.recorded(Histories.SEED, replication);
            histories.add(List.of(
                    history.outcome(), history.entries(), history.attempts(), history.spells(), history.deeds()));
        }
        return histories;
    }
}
