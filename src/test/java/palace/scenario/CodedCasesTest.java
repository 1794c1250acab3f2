package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.model.institution.Control;
import palace.model.institution.Selectorate;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

/** The rules for coding a case bind all of them: no case leaves an institution unsaid that another states. */
class CodedCasesTest {
    /** The first year says nothing of a habit. */
    private static final int RECORD_MONTHS = 12;

    static Stream<Path> coded() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            List<Path> found = files.filter(
                            file -> file.toString().matches(".*/(record|preset|what-if|scale)/.*\\.yaml"))
                    .filter(file -> !file.endsWith("world.yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("coded")
    void everyForceSaysWhoMakesItsOfficers(Path file) {
        for (Node node : Node.items(tree(file).find("organisations"))) {
            Node.Mapping organisation = (Node.Mapping) node;
            Node force = organisation.find("force");
            boolean armed = force instanceof Node.Sequence || (force instanceof Node.Scalar share && number(share) > 0);
            assertThat(!armed || organisation.find("control") != null)
                    .as("%s: %s", file, organisation.text("id"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("coded")
    void everyCaseSaysWhoConfersTheFirstPlaceAndByWhichSeatsItsBodiesDecide(Path file) {
        assertThat(((Node.Mapping) tree(file).find("politics")).find("office")).isNotNull();
        Scenario scenario = ScenarioReader.read(file);
        Chambers chambers = Chambers.of(scenario);
        for (Node node : Node.items(tree(file).find("bodies"))) {
            Node.Mapping body = (Node.Mapping) node;
            boolean votes = chambers.inner() != null
                    && chambers.inner().canRemove()
                    && (body.text("id").equals(chambers.inner().id())
                            || body.text("id").equals(chambers.inner().appealTo()));
            assertThat(!votes || body.find("rule") != null).as(body.text("id")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("coded")
    void turnoverIsCountedForEveryLeaderWhoHasRuledForAYearAndForNoOther(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        boolean ruled = !scenario.leader()
                .since()
                .plusMonths(RECORD_MONTHS)
                .isAfter(scenario.about().start());

        assertThat(scenario.leader().turnover() != null).isEqualTo(ruled);
    }

    @Test
    void theKindsOfRegimeDifferInWhoConfersTheFirstPlace() {
        Map<String, Selectorate> offices = new LinkedHashMap<>();
        for (String kind : List.of("military", "monarchy", "party", "personal")) {
            Scenario preset = ScenarioReader.read(Path.of("scenarios/preset", kind + ".yaml"));
            offices.put(kind, Chambers.of(preset).office());
        }

        assertThat(offices.values())
                .containsExactly(Selectorate.OFFICERS, Selectorate.FAMILY, Selectorate.BODY, Selectorate.ANYONE);
    }

    @Test
    void everySovietForceIsUnderTheParty() {
        for (String name : List.of("stalin-1937", "beria-1953", "antiparty-1957", "khrushchev-1964", "brezhnev-1964")) {
            assertThat(ScenarioReader.read(Path.of("scenarios/record", name + ".yaml"))
                            .organisations())
                    .filteredOn(each -> each.force().high() > 0)
                    .isNotEmpty()
                    .allMatch(each -> each.control() == Control.PARTY);
        }
    }

    private static double number(Node.Scalar scalar) {
        Double number = scalar.number();
        return number == null ? 1 : number;
    }

    private static Node.Mapping tree(Path file) {
        return (Node.Mapping) Document.read(file, new Reading());
    }
}
