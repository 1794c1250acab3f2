package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.mechanism.plot.WarningFilter;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.event.Event;

class ConservationTest {
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final int REPLICATIONS = 20;

    static Stream<String> cases() {
        return Histories.files().stream()
                .map(file -> file.toString().replaceFirst("scenarios/", "").replaceFirst("\\.yaml$", ""))
                .filter(name -> name.startsWith("record/") || name.startsWith("preset/"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forceSeatsAndPowerSumToOneEveryWeek(String name) {
        CaseModel run = Histories.goingOn(Histories.run(name));
        for (int r = 0; r < REPLICATIONS; r++) {
            Histories.follow(run, r, start -> new Counting() {
                @Override
                public void weekEnds(Regime regime) {
                    check(regime);
                }
            });
        }
    }

    /** Force, power and seats are shares of a whole. */
    static void check(Regime regime) {
        Elites elites = regime.elites();
        double force = regime.weights().leaderForce();
        double votes = regime.weights().leaderVotes();
        double wideVotes = regime.weights().leaderWideVotes();
        double power = regime.weights().leaderPower();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                force += elites.force(i);
                votes += elites.votes(i);
                wideVotes += elites.wideVotes(i);
                power += elites.power(i);
            }
        }
        assertThat(force).as("force, week %d", regime.week()).isCloseTo(1, ROUNDING);
        assertThat(power).as("power, week %d", regime.week()).isCloseTo(1, ROUNDING);
        if (regime.bodies().canRemove()) {
            assertThat(votes).as("seats, week %d", regime.week()).isCloseTo(1, ROUNDING);
        }
        if (regime.bodies().canAppeal()) {
            assertThat(wideVotes).as("wide seats, week %d", regime.week()).isCloseTo(1, ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record/khrushchev-1964", "record/wagner-2023", "record/stalin-1937", "preset/world-average"})
    void theSidesOfAnAttemptNeverWeighMoreThanEverything(String name) {
        CaseModel run = Histories.goingOn(Histories.run(name));
        for (int r = 0; r < REPLICATIONS; r++) {
            Histories.follow(run, r, start -> new Counting() {
                @Override
                public void hourEnds(Regime regime, Attempt attempt) {
                    double shown = attempt.joined() + attempt.aside() + attempt.rallied();
                    assertThat(shown)
                            .as("week %d, hour %d", regime.week(), attempt.hour())
                            .isBetween(0.0, 1 + 1e-9);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobodyOutOfOfficeActs(String name) {
        CaseModel run = Histories.goingOn(Histories.run(name));
        for (int r = 0; r < REPLICATIONS; r++) {
            Histories.follow(run, r, regime -> new Counting() {
                @Override
                public void record(Event event) {
                    int actor = event.actor();
                    assertThat(actor < 0 || outlives(event) || regime.elites().inOffice(actor))
                            .as("%s, in week %d", event, regime.week())
                            .isTrue();
                }
            });
        }
    }

    /** A warning is heard although whoever gave it fell in the same week: it is the leader who acts. */
    static boolean outlives(Event event) {
        return event instanceof WarningFilter.Heard || event instanceof WarningFilter.HeldBack;
    }
}
