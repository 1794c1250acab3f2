package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;

/** The same people told one by one or in cohorts: how often somebody moves, with how much and with what success. */
class ResolutionTest {
    private static final double FACTOR = 1.25;
    private static final int HISTORIES = 600;

    /** A junta, its officers told one by one. */
    private static CaseModel officers(int count) {
        String junta = """
            schema: 1
            scenario:
              id: officers
              title: Officers
              place: nowhere
              start: 2000-01-01
              weeks: 520
              stop: horizon
              background: Officers rule, and are told as many or as few.
              sources: { A: made up }
            leader: { name: The Leader, born: 1950-01-01, since: 1995-01-01, health: good, ruthlessness: low, force: 0.1 }
            politics: { terror: low, openness: low, surveillance: medium, corruption: medium, mystique: medium, office: officers }
            cohorts:
              - { id: men, name: man, count: %d, rank: middle, force: 0.9, closeness: [0.2, 0.6], ambition: [0.3, 0.9], competence: [0.2, 0.8], grievance: slighted }
            trust: [ { within: men, per-elite: 4.0, weight: [0.3, 0.8] } ]
            """.formatted(count);
        return Histories.run(ScenarioReader.parse("case.yaml", junta, List.of()), BehaviourReader.shipped(), Set.of());
    }

    /** The standard error of their ratio is 0.04. */
    @Test
    @Tag("K21")
    void aHundredAndFiftyCaptainsMoveAsOftenAsFifteenColonelsWithTheSameForce() {
        double colonels =
                Side.aYear(counted(officers(15), HISTORIES), Side::any).value();
        double captains =
                Side.aYear(counted(officers(150), HISTORIES), Side::any).value();

        assertThat(captains / colonels).isBetween(1 / FACTOR, FACTOR);
    }

    /** The average autocracy with this many times as many people in each cohort. */
    private static CaseModel people(int times) {
        return Side.world(Stream.of("commanders 5", "majors 8", "ministers 8", "governors 6", "outsiders 4")
                        .map(cohort -> cohort.split(" "))
                        .map(cohort -> "cohorts.%s.count=%d".formatted(cohort[0], times * Integer.parseInt(cohort[1])))
                        .toArray(String[]::new))
                .run();
    }

    /**
     * 0.113, 0.120 and 0.127 a year, 0.37, 0.34 and 0.35 of them successful, by coalitions of 0.22, 0.19 and 0.17 of all
     * weight when this was written (1 200, 600 and 200 histories). With four hundred times as many 0.09 and 0.14, of 72
     * attempts.
     */
    @Test
    void twentyFourOrAThousandPeopleAreTheSameRegime() {
        List<History> few = counted(people(1), 600);

        theSame(few, counted(people(4), 300));
        theSame(few, counted(people(40), 200));
    }

    private static void theSame(List<History> few, List<History> many) {
        double rate = Side.aYear(many, Side::againstTheLeader).value()
                / Side.aYear(few, Side::againstTheLeader).value();
        assertThat(rate).isBetween(1 / FACTOR, FACTOR);
        assertThat(success(many)).isCloseTo(success(few), within(0.10));
        assertThat(weight(many)).isCloseTo(weight(few), within(0.06));
    }

    private static DoubleStream of(List<History> histories, ToDoubleFunction<AttemptTrace> of) {
        return histories.stream()
                .flatMap(history -> history.attempts().stream())
                .filter(Side::againstTheLeader)
                .mapToDouble(of);
    }

    private static double success(List<History> histories) {
        return of(histories, attempt -> attempt.outcome() == OutcomeClass.COUP ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double weight(List<History> histories) {
        return of(histories, AttemptTrace::weight).average().orElseThrow();
    }

    /**
     * Where each man is split into twelve, however heavy he was, nobody is any more whose going over decides: 0.33 times as
     * many attempts when this was written.
     */
    @Test
    void whereEachManIsSplitIntoTwelveTheLeaderIsChallengedNoMoreThanFourTimesOrAQuarterAsOften() {
        CaseModel whole = Side.world().run();

        double split = Side.aYear(counted(Split.of(whole, 12), 60), Side::againstTheLeader)
                .value();
        assertThat(split
                        / Side.aYear(counted(whole, HISTORIES), Side::againstTheLeader)
                                .value())
                .isBetween(1 / 4.0, 4.0);
    }

    /** Everything is as it was but for the number of people; power is conserved. */
    @Test
    void aRegimeThatIsSplitHasTheSamePowerAndTies() {
        CaseModel whole = Side.world().run();
        Regime one = whole.start().apply(Draws.of(Histories.SEED, 0));
        Regime many = Split.of(whole, 12).start().apply(Draws.of(Histories.SEED, 0));

        assertThat(many.weights().leaderPower()).isCloseTo(one.weights().leaderPower(), within(1e-9));
        for (int i = 0; i < one.elites().count(); i++) {
            double power = 0;
            for (int part = 0; part < 12; part++) {
                power += many.elites().power(12 * i + part);
            }
            assertThat(power).isCloseTo(one.elites().power(i), within(1e-9));
        }
        assertThat(many.rivalries().count()).isEqualTo(12 * one.rivalries().count());
        assertThat(many.ties().trust().count())
                .isEqualTo(12 * one.ties().trust().count());
    }

    private static List<History> counted(CaseModel run, int histories) {
        return Side.replications(histories)
                .parallel()
                .mapToObj(r -> run.counted(Histories.SEED, r))
                .toList();
    }
}
