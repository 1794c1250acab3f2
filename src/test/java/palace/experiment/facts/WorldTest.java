package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.scenario.BehaviourReader;
import palace.scenario.ScenarioReader;
import palace.simulation.Cases;
import palace.simulation.Run;

class WorldTest {
    private static final Run ANY = Cases.run(
            ScenarioReader.read(Path.of("scenarios/preset/party.yaml")), BehaviourReader.shipped(), Set.of(), true);

    private static World.Part part(String id, double weight) {
        return new World.Part(id, RegimeType.of(id), weight, ANY);
    }

    @Test
    void everyPartHasItsShareOfTheFirstHistories() {
        World world = new World(List.of(part("party", 5), part("military", 1), part("monarchy", 2)));
        int[] allotted = world.allot(800);
        for (int first : new int[] {1, 7, 8, 100, 800}) {
            double[] expected = {first * 5 / 8.0, first / 8.0, first * 2 / 8.0};
            for (int part = 0; part < 3; part++) {
                int number = part;
                long has = Arrays.stream(allotted, 0, first)
                        .filter(p -> p == number)
                        .count();
                assertThat(Math.abs(has - expected[part])).isLessThan(1);
            }
        }
    }

    @Test
    void aLongerListBeginsWithAShorterOne() {
        World world = new World(List.of(part("party", 0.467), part("military", 0.103), part("monarchy", 0.43)));

        assertThat(world.allot(100)).startsWith(world.allot(37));
    }

    @Test
    void aPartNeedsAWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> part("party", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> part("party", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new World(List.of()));
    }

    @Test
    void aNameBeginsWithItsType() {
        assertThat(RegimeType.of("party-loose")).isEqualTo(RegimeType.PARTY);
        assertThat(RegimeType.of("world-average")).isEqualTo(RegimeType.OTHER);
    }
}
