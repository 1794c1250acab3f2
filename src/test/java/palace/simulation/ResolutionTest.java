package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.BehaviourReader;
import palace.scenario.ScenarioReader;

/**
 * The same people told one by one or in cohorts. How often somebody moves does not hang on it; how strong a coalition is,
 * and so how often it wins, still does (see docs/claims.md).
 */
class ResolutionTest {
    private static final double FACTOR = 1.25;
    private static final int HISTORIES = 200;

    /** A junta, its officers told one by one. */
    private static Run officers(int count) {
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

    /** 0.349 and 0.351 a year when this was written; the standard error of each is 0.016, of their ratio 0.07. */
    @Test
    @Tag("K21")
    void aHundredAndFiftyCaptainsMoveAsOftenAsFifteenColonelsWithTheSameForce() {
        double colonels =
                Side.aYear(counted(officers(15), HISTORIES), Side::any).value();
        double captains =
                Side.aYear(counted(officers(150), HISTORIES), Side::any).value();

        assertThat(captains / colonels).isBetween(1 / FACTOR, FACTOR);
    }

    /**
     * 0.099 and 0.049 a year at 24 and 288 people when this was written, with standard errors of 0.004 and 0.008: what two
     * dozen do, twelve times as many men of the same power together do half as often, and no explosion follows.
     */
    @Test
    void whereEachManIsSplitIntoTwelveTheLeaderIsChallengedNoMoreThanThriceOrAThirdAsOften() {
        Run whole = Side.world().run();

        double split = Side.aYear(counted(Split.of(whole, 12), 60), Side::againstTheLeader)
                .value();
        assertThat(split
                        / Side.aYear(counted(whole, HISTORIES), Side::againstTheLeader)
                                .value())
                .isBetween(1 / 3.0, 3.0);
    }

    /** Everything is as it was but for the number of people; power is conserved. */
    @Test
    void aRegimeThatIsSplitHasTheSamePowerAndTies() {
        Run whole = Side.world().run();
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

    private static List<History> counted(Run run, int histories) {
        return Side.replications(histories)
                .parallel()
                .mapToObj(r -> run.count(Histories.SEED, r))
                .toList();
    }
}
