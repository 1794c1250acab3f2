package palace.scenario.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.model.institution.Control;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;
import palace.scenario.term.Quantity;

class MixtureReaderTest {
    private static final Path PRESETS = Path.of("scenarios/preset");
    private static final Path WORLD = PRESETS.resolve("world.yaml");

    private static final String SMALL = """
            schema: 1
            scenario: { id: small, title: A small world, weeks: 52, burn-in: 4, background: Two kinds., sources: {} }
            mixture:
              - { part: party, weight: 0.6, scenario: party.yaml }
              - { part: junta, weight: 0.2, scenario: military.yaml, set: { politics.terror: [0.1, 0.3] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedWorldIsOfFourKindsInThePublishedShares() {
        Mixture world = MixtureReader.read(WORLD, List.of());

        assertThat(MixtureReader.isOne(WORLD)).isTrue();
        assertThat(MixtureReader.isOne(PRESETS.resolve("party.yaml"))).isFalse();
        assertThat(world.warnings()).isEmpty();
        assertThat(share(world, "party") + share(world, "party-loose")).isCloseTo(0.467, within(1e-12));
        assertThat(share(world, "personal")).isCloseTo(0.240, within(1e-12));
        assertThat(share(world, "military")).isCloseTo(0.103, within(1e-12));
        assertThat(share(world, "monarchy")).isCloseTo(0.190, within(1e-12));
        assertThat(world.parts()).allMatch(part -> part.scenario().about().burnIn() == 260);
    }

    @Test
    void structureIsDrawnWithinAFifthAboutThePresetsOwn() {
        Scenario own = ScenarioReader.read(PRESETS.resolve("military.yaml"));
        Scenario wide = part(MixtureReader.read(WORLD, List.of()), "military").scenario();

        isWide(own.politics().terror(), wide.politics().terror());
        isWide(own.politics().surveillance(), wide.politics().surveillance());
        isWide(own.politics().mystique(), wide.politics().mystique());
        isWide(own.leader().levers(), wide.leader().levers());
        assertThat(wide.politics().corruption()).isEqualTo(own.politics().corruption());
    }

    private static void isWide(Quantity own, Quantity wide) {
        assertThat(wide.low()).isCloseTo(own.middle() - 0.2, within(1e-9));
        assertThat(wide.high()).isCloseTo(own.middle() + 0.2, within(1e-9));
    }

    @Test
    void partsThatEndUnlikeAreRefused() throws IOException {
        for (String name : List.of("party.yaml", "military.yaml")) {
            Files.copy(PRESETS.resolve(name), folder.resolve(name));
        }
        Path file = Files.writeString(
                folder.resolve("small.yaml"),
                SMALL.replace("politics.terror: [0.1, 0.3]", "scenario.stop: leader-falls"));

        assertThatThrownBy(() -> MixtureReader.read(file, List.of()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("mixture.junta: has scenario.stop leader-falls, but 'party' has horizon")
                .hasMessageContaining("Maybe 'set: { scenario.stop: horizon }' in this part.");
    }

    @Test
    void halfOfThePartiesDoNotPermeateTheirArmy() {
        Mixture world = MixtureReader.read(WORLD, List.of());

        assertThat(army(part(world, "party"))).isEqualTo(Control.PARTY);
        assertThat(army(part(world, "party-loose"))).isEqualTo(Control.PROFESSIONAL);
    }

    private static Control army(WorldPart part) {
        return part.scenario().cohorts().stream()
                .filter(cohort -> cohort.id().equals("generals"))
                .findFirst()
                .orElseThrow()
                .control();
    }

    @Test
    void partsTakeTheirOwnChangesAndThenThoseOfTheCommandLine() throws IOException {
        Mixture world = MixtureReader.read(write(SMALL), List.of());

        assertThat(share(world, "party")).isCloseTo(0.75, within(1e-12)); // 0.6 of 0.8
        assertThat(world.warnings().toString()).contains("mixture: all weights sum to 0.800 and not to 1");
        assertThat(part(world, "junta").scenario().politics().terror()).isEqualTo(new Quantity(0.1, 0.3));
        assertThat(part(world, "party").scenario().about().weeks()).isEqualTo(52);
        Mixture changed = MixtureReader.read(
                write(SMALL), List.of(new Setting("politics.terror", "0.9"), new Setting("scenario.weeks", "7")));
        assertThat(part(changed, "junta").scenario().politics().terror()).isEqualTo(Quantity.of(0.9));
        assertThat(part(changed, "party").scenario().about().weeks()).isEqualTo(7);
        assertThat(part(changed, "party")
                        .source()
                        .with(part(changed, "party").settings())
                        .hash())
                .isEqualTo(part(changed, "party").scenario().hash());
    }

    @Test
    void theHashIsThatOfAllThatIsSaid() throws IOException {
        String hash = MixtureReader.read(write(SMALL), List.of()).hash();

        assertThat(hash).hasSize(64);
        assertThat(MixtureReader.read(write(SMALL + "# a comment\n"), List.of()).hash())
                .isEqualTo(hash);
        assertThat(MixtureReader.read(write(SMALL.replace("0.6", "0.7")), List.of())
                        .hash())
                .isNotEqualTo(hash);
        assertThat(MixtureReader.read(write(SMALL), List.of(new Setting("politics.terror", "0.9")))
                        .hash())
                .isNotEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenario: party.yaml | scenario: partie.yaml | there is no file 'partie.yaml' beside this one.",
                "scenario: party.yaml | scenario: partie.yaml | Maybe 'party.yaml'.",
                "scenario: party.yaml | scenario: world.yaml | mixture.party.scenario: is a mixture itself",
                "part: junta | part: party | mixture.party: two parts have this name",
                "weight: 0.2 | weight: 0 | must be a number from 1.0E-6",
                "weight: 0.2 | weight: 20% | Maybe 0.2.",
                "weight: 0.2 | wieght: 0.2 | Maybe 'weight'.",
                "politics.terror | politics.teror | world.yaml:5:",
                "politics.terror | politics.teror | Maybe 'politics.terror'.",
                "[0.1, 0.3] | [0.3, 0.1] | a range begins with its lower end",
            })
    void aMistakeIsNamed(String right, String wrong, String message) throws IOException {
        assertThat(SMALL).contains(right);
        Path file = write(SMALL.replace(right, wrong));

        assertThatThrownBy(() -> MixtureReader.read(file, List.of()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aWorldIsNoScenario() {
        assertThatThrownBy(() -> ScenarioReader.read(WORLD))
                .hasMessageContaining("mixture: is a world of several scenarios, and here one scenario is asked for")
                .hasMessageContaining("1 problem.");
    }

    @Test
    void theSchemaBesideTheWorldIsTheOneThatIsPrinted() {
        assertThat(Path.of("scenarios/mixture-schema.json")).hasContent(MixtureReader.schema());
    }

    private Path write(String text) throws IOException {
        for (String name : List.of("party.yaml", "military.yaml")) {
            Files.writeString(folder.resolve(name), Files.readString(PRESETS.resolve(name)));
        }
        return Files.writeString(folder.resolve("world.yaml"), text);
    }

    private static WorldPart part(Mixture world, String name) {
        return world.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double share(Mixture world, String name) {
        return part(world, name).share();
    }
}
