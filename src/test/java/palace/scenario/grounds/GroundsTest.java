package palace.scenario.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palace.scenario.ScenarioException;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.behaviour.BehaviourValue.Origin;

class GroundsTest {
    private static final String TEXT = """
            works:
              one-1978: { cite: "One, Two and Three 1978, Thresholds", doi: 10.1086/226707 }
              thread: { cite: "Somebody, a thread" }
            bears:
              - { on: [decay.half-life], work: one-1978, how: "the form" }
            needs:
              - { of: [decay], by: coding, what: "office diaries" }
              - { of: [decay.corruption], by: published, what: "expert codes", works: [thread] }
            """;

    private final Behaviour behaviour = BehaviourReader.shipped();
    private final Grounds grounds = Grounds.shipped();

    private List<String> of(Predicate<Origin> origin) {
        return behaviour.paths().stream()
                .filter(path ->
                        origin.test(Objects.requireNonNull(behaviour.find(path)).origin()))
                .toList();
    }

    @Test
    void whatIsSaidOfAParameterGoesBeforeWhatIsSaidOfItsSection() {
        Grounds read = Grounds.parse(TEXT);

        assertThat(read.need("decay.corruption").map(Need::what)).contains("expert codes");
        assertThat(read.need("decay.half-life").map(Need::what)).contains("office diaries");
        assertThat(read.need("front.rout")).isEmpty();
        assertThat(read.bearings("decay.half-life")).extracting(Bearing::how).containsExactly("the form");
        assertThat(read.bearings("decay.corruption")).isEmpty();
    }

    @Test
    void aWorkIsCitedByNamesAndYear() {
        Grounds read = Grounds.parse(TEXT);

        assertThat(read.work("one-1978").shortly()).isEqualTo("One, Two and Three 1978");
        assertThat(read.work("thread").shortly()).isEqualTo("Somebody");
    }

    @Test
    void whatIsNoDoiIsRefused() {
        assertThatThrownBy(() -> Grounds.parse(TEXT.replace("10.1086/226707", "doi.org/10.1086/226707")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("works.one-1978.doi: must be a DOI");
    }

    @Test
    void noAssumptionIsWithoutWhatItWouldTakeToKnowIt() {
        assertThat(of(origin -> origin == Origin.ASSUMPTION))
                .hasSizeGreaterThan(200)
                .allMatch(path -> Objects.requireNonNull(behaviour.find(path)).need() != null
                        || grounds.need(path).isPresent());
    }

    @Test
    void whatIsSaidOfNothingIsNotSaid() {
        assertThat(grounds.needs()).noneMatch(need -> need.of().isEmpty());
        assertThat(behaviour.paths()).noneMatch(path -> {
            Need own = Objects.requireNonNull(behaviour.find(path)).need();
            return own != null && !own.of().isEmpty();
        });
    }

    @Test
    void everyValueFromDataOrTheoryNamesAWork() {
        assertThat(of(origin -> origin == Origin.DATA || origin == Origin.THEORY))
                .isNotEmpty()
                .allMatch(path -> !grounds.bearings(path).isEmpty());
    }

    @Test
    void nothingIsNamedThatIsNotThere() {
        List<String> assumed = of(origin -> origin == Origin.ASSUMPTION);

        assertThat(grounds.bearings().stream().flatMap(bearing -> bearing.on().stream()))
                .isSubsetOf(behaviour.paths());
        assertThat(named())
                .doesNotHaveDuplicates()
                .allMatch(name -> assumed.contains(name)
                        || assumed.stream()
                                .anyMatch(path -> path.startsWith(name + ".")
                                        && grounds.need(path).orElseThrow().of().contains(name)));
    }

    private Stream<String> named() {
        return grounds.needs().stream().flatMap(need -> need.of().stream());
    }

    @Test
    void everyWorkIsCitedAndEveryCitedWorkIsThere() {
        Stream<String> cited = Stream.concat(
                grounds.bearings().stream().map(Bearing::work),
                grounds.needs().stream().flatMap(need -> need.works().stream()));

        assertThat(cited.distinct())
                .containsExactlyInAnyOrderElementsOf(grounds.works().keySet());
        assertThat(grounds.works().values().stream().map(Work::doi).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }
}
