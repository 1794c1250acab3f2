package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.format.Setting;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;

class FactsTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final int HISTORIES = 60;

    private static Map<String, Double> moments = Map.of();

    private static Mixture mixture() {
        return MixtureReader.read(
                Path.of("scenarios/preset/world.yaml"), List.of(new Setting("scenario.weeks", "520")));
    }

    private static Facts facts(int threads, String... without) {
        World world = World.of(mixture(), BehaviourReader.shipped(), Set.of(without));
        return Facts.of(world, HISTORIES, SEED, new ThreadRunner(threads));
    }

    private static double moment(String key) {
        return Objects.requireNonNull(moments.get(key), key);
    }

    @BeforeAll
    static void run() {
        moments = facts(2).moments();
    }

    @Test
    void everyLineHasAKeyOfItsOwn() {
        assertThat(WorldFacts.lines()).extracting(FactLine::key).doesNotHaveDuplicates();
        assertThat(moments).hasSameSizeAs(WorldFacts.lines());
    }

    @Test
    void sharesOfOneWholeSumToOne() {
        assertThat(moment("faced_0") + moment("faced_1") + moment("faced_2") + moment("faced_3"))
                .isCloseTo(1, within(1e-12));
        assertThat(moment("insiders") + moment("revolts") + moment("assassinations"))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theWorldIsTheMeanOfItsTypes() {
        int[] histories = new int[RegimeType.values().length];
        World world = World.of(mixture(), BehaviourReader.shipped(), Set.of());
        for (int replication = 0; replication < HISTORIES; replication++) {
            int part = world.histories().part(SEED, replication);
            histories[world.parts().get(part).type().ordinal()]++;
        }
        double mean = 0;
        for (RegimeType type :
                List.of(RegimeType.PARTY, RegimeType.PERSONAL, RegimeType.MILITARY, RegimeType.MONARCHY)) {
            mean += moment("attempts_" + type.code()) * histories[type.ordinal()] / HISTORIES;
        }

        assertThat(moment("attempts_per_year")).isCloseTo(mean, within(1e-12));
    }

    @Test
    void threadsChangeNothing() {
        assertThat(facts(1).moments()).isEqualTo(moments);
        assertThat(numbers(facts(4))).isEqualTo(numbers(facts(1)));
    }

    private static List<String> numbers(Facts facts) {
        return facts.measure(20).lines().stream()
                .map(measured -> measured.line().key() + " " + measured.value() + " " + measured.interval())
                .toList();
    }

    @Test
    void whereNobodyPlotsNobodyMoves() {
        Map<String, Double> quiet = facts(2, "Founding").moments();

        assertThat(quiet.get("attempts_per_year")).isZero();
        assertThat(quiet.get("success_share")).isNaN();
        assertThat(quiet.get("faced_0")).isEqualTo(1);
    }

    @Test
    void otherValuesOfBehaviourGiveOtherMoments() {
        WorldMoments world = new WorldMoments(mixture(), HISTORIES, SEED, 2);

        assertThat(world.under(BehaviourReader.shipped(), Map.of()))
                .containsEntry("attempts_per_year", moment("attempts_per_year"))
                .containsEntry("war_onset", Double.NaN);
        assertThat(world.under(BehaviourReader.shipped(), Map.of("regular-exit.body", 2.0))
                        .get("exits_regular"))
                .isGreaterThan(moment("exits_regular"));
    }

    @Test
    void anIntervalHoldsItsEstimate() {
        for (Measured measured : facts(2).measure(100).lines()) {
            if (measured.interval() != null && measured.line().key().startsWith("attempts")) {
                assertThat(measured.interval().contains(measured.value()))
                        .as(measured.line().key())
                        .isTrue();
            }
        }
    }

    /** "where he has not" said neither who nor what: no line before it names them. */
    @Test
    void aLineSaysWhoseHandsTheMachineryIsIn() {
        assertThat(SettingFacts.lines())
                .filteredOn(line -> line.fact().equals("F16"))
                .extracting(FactLine::words)
                .containsExactly(
                        "attempts a year, the machinery not in the leader's hands",
                        "attempts with the machinery in his hands over without");
    }
}
