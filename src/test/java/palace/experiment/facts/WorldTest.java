package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.CaseModel;
import palace.simulation.Cases;

class WorldTest {
    private static final CaseModel ANY = Cases.run(
            ScenarioReader.read(Path.of("scenarios/preset/party.yaml")), BehaviourReader.shipped(), Set.of(), true);

    private static World.Part part(String id, double weight) {
        return new World.Part(id, RegimeType.of(id), weight, ANY);
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
