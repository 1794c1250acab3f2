package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class SuccessionTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Succession SUCCESSION = new Succession(
            Given.the(
                    Succession.Parameters.class,
                    "mystique 0.3, ceiling 0.8, inherits 0.75, passed-over 0.6, loyalty 0.45, friends 0.3"),
            Given.career("successor 0.1"));

    @Test
    void aClaimIsPowerTimesAmbition() {
        Regime regime = Court.of(2).with(Trait.AMBITION, 0, 0.1).regime();

        assertThat(Succession.claim(regime.elites(), 0))
                .isCloseTo(0.6 * regime.elites().power(0), within(1e-12));
    }

    @Test
    @Tag("R3")
    void afterADeathTheStrongestWhoWantsItTakesThePlace() {
        Regime regime = Court.of(3)
                .each(Trait.FORCE, 0.3, 0.3, 0.2)
                .each(Trait.AMBITION, 0.2, 0.8, 0.9)
                .regime();
        regime.fall(OutcomeClass.NATURAL_DEATH);
        SUCCESSION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().stance(1)).isEqualTo(Stance.DISMISSED); // his office falls vacant
        assertThat(regime.fall()).isNull();
        assertThat(regime.fate().first()).isEqualTo(OutcomeClass.NATURAL_DEATH);
        assertThat(regime.leader().mystique()).isEqualTo(0.3);
        assertThat(regime.leader().mystiqueCeiling()).isEqualTo(0.8);
        assertThat(regime.leader().levers()).isCloseTo(0.6, within(1e-12)); // 0.75 * 0.8
        assertThat(regime.leader().tenureYears()).isZero();
    }

    @Test
    void thePassedOverResentItAndOnlyFriendsOfTheNewLeaderAreLoyal() {
        Regime regime = Court.of(3)
                .trust(0, 1, 0.5)
                .each(Trait.AMBITION, 0.9, 0.5, 0.8)
                .all(Trait.LOYALTY, 0.9)
                .regime();
        regime.fall(OutcomeClass.NATURAL_DEATH);
        SUCCESSION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().loyalty(1)).isCloseTo(0.6, within(1e-12)); // 0.45 + 0.3 * 0.5
        assertThat(regime.elites().loyalty(2)).isCloseTo(0.45, within(1e-12));
        assertThat(regime.elites().closeness(2)).isCloseTo(0.45, within(1e-12));
        assertThat(regime.elites().grievance(1)).isZero();
        assertThat(regime.elites().grievance(2)).isCloseTo(0.18, within(1e-12)); // 0.6 * 0.3
    }

    @Test
    void afterACoupItsHeadRulesAndThoseWhoRalliedFall() {
        Regime regime = Court.of(3).regime();
        Attempt attempt = Court.attempt(regime, 2);
        Court.take(regime, attempt, Stance.RALLIED, 0);
        attempt.succeed();
        regime.fall(OutcomeClass.COUP);
        List<Event> events = new ArrayList<>();
        SUCCESSION.aftermath(regime, attempt, DRAWS, events::add);

        assertThat(regime.elites().stance(0)).isEqualTo(Stance.DISMISSED);
        assertThat(events).hasSize(2).allMatch(event -> event.actor() == 2);
        assertThat(events.get(0)).isEqualTo(new Succession.Ousted(2, 0));
        assertThat(regime.elites().inOffice(1)).isTrue();
    }

    @Test
    void theHeadRulesThoughOneOfHisMenIsStronger() {
        Regime regime = Court.of(4).each(Trait.FORCE, 0.1, 0.1, 0.4, 0.2).regime();
        Attempt attempt = Court.attempt(regime, 1, 2);
        Court.take(regime, attempt, Stance.RALLIED, 3);
        attempt.succeed();
        regime.fall(OutcomeClass.COUP);
        List<Event> events = new ArrayList<>();
        SUCCESSION.aftermath(regime, attempt, DRAWS, events::add);

        assertThat(regime.fate().ruler()).isEqualTo(1);
        assertThat(events.get(0)).isEqualTo(new Succession.Ousted(1, 3));
        assertThat(regime.elites().stance(3)).isEqualTo(Stance.DISMISSED);
        assertThat(regime.elites().inOffice(0)).isTrue();
    }

    @Test
    @Tag("R9")
    void whereNoneOfTheVictorsMayRuleTheStrongestWhoMayDoes() {
        Regime regime = family(Selectorate.FAMILY);
        Attempt attempt = Court.attempt(regime, 2, 3);
        attempt.succeed();
        regime.fall(OutcomeClass.COUP);
        SUCCESSION.aftermath(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.fate().ruler()).isEqualTo(1);
    }

    @Test
    @Tag("R3")
    void newLeadersAreOfAllAgesThatThereAre() {
        Succession aged = new Succession(
                Given.but(SUCCESSION.parameters(), "age 40, age-spread 20"), Given.career("successor 0.1"));

        even(IntStream.range(0, 400).mapToDouble(h -> next(aged, h).age()).toArray(), 50, 10);
    }

    @Test
    void asLongAsTheLeaderStandsNobodySucceedsHim() {
        Regime regime = Court.of(3).regime();
        List<Event> events = new ArrayList<>();
        SUCCESSION.week(regime, DRAWS, events::add);
        Attempt attempt = Court.attempt(regime, 1, Arena.FORCE, 0);
        attempt.succeed();
        SUCCESSION.aftermath(regime, attempt, DRAWS, events::add);

        assertThat(events).isEmpty();
    }

    @Test
    void whereNobodyIsLeftNobodySucceeds() {
        Regime regime = Court.of(1).regime();
        Court.remove(regime, 0, Stance.DEAD);
        regime.fall(OutcomeClass.NATURAL_DEATH);
        SUCCESSION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.fall()).isEqualTo(OutcomeClass.NATURAL_DEATH);
    }

    /** The general is the strongest; the first two sit in the council of the family, and the last has no force. */
    private static Regime family(Selectorate selectorate) {
        return Court.of(4)
                .each(Trait.FORCE, 0.1, 0.15, 0.55, 0)
                .each(Trait.VOTES, 0.4, 0.5, 0, 0)
                .conferredBy(selectorate)
                .regime();
    }

    private static int heir(Regime regime) {
        regime.fall(OutcomeClass.NATURAL_DEATH);
        List<Event> events = new ArrayList<>();
        SUCCESSION.week(regime, DRAWS, events::add);
        return events.get(events.size() - 1).actor();
    }

    @Test
    @Tag("R3")
    void onlyWhoMayHaveThePlaceInheritsIt() {
        assertThat(heir(family(Selectorate.FAMILY))).isEqualTo(1);
        assertThat(heir(family(Selectorate.BODY))).isEqualTo(1);
        assertThat(heir(family(Selectorate.OFFICERS))).isEqualTo(2);
        assertThat(heir(family(Selectorate.ANYONE))).isEqualTo(2);
        Regime extinct = family(Selectorate.FAMILY);
        Court.remove(extinct, 0, Stance.DEAD);
        Court.remove(extinct, 1, Stance.DEAD);
        assertThat(heir(extinct)).isEqualTo(2); // where nobody may, whoever can
    }

    @Test
    @Tag("R9")
    void aGeneralWhoMayNotRulePutsOneOfHisMenThere() {
        Regime regime = family(Selectorate.FAMILY);
        Attempt attempt = Court.attempt(regime, 2, 3, 0);
        attempt.succeed();
        regime.fall(OutcomeClass.COUP);
        List<Event> events = new ArrayList<>();
        SUCCESSION.aftermath(regime, attempt, DRAWS, events::add);

        assertThat(events).extracting(Event::actor).containsExactly(0);
    }

    /** A leader after a death, in one of many histories. */
    private static Leader next(Succession succession, int history) {
        Regime regime = Court.of(2).regime();
        regime.fall(OutcomeClass.NATURAL_DEATH);
        succession.week(regime, Draws.of(1, history), Recorder.NONE);
        return regime.leader();
    }

    @Test
    @Tag("K17")
    void leadersDifferInWhatTheyHoldInTheirHandsAndInHowTheyTreatTheirMen() {
        Succession unequal = new Succession(
                Given.but(SUCCESSION.parameters(), "spread 0.2, turnover 0.5"), Given.career("successor 0.1"));
        double[] levers = IntStream.range(0, 400)
                .mapToDouble(h -> next(unequal, h).levers())
                .toArray();
        double[] mystique = IntStream.range(0, 400)
                .mapToDouble(h -> next(unequal, h).mystique())
                .toArray();
        double[] turnover = IntStream.range(0, 400)
                .mapToDouble(h -> next(unequal, h).turnover())
                .toArray();

        // a uniform draw of half-width w has a standard deviation of w / sqrt(3); four of its errors over 400
        even(levers, 0.6, 0.2);
        even(mystique, 0.3, 0.2);
        even(turnover, 0.1, 0.05);
        assertThat(next(SUCCESSION, 7).levers()).isEqualTo(next(SUCCESSION, 8).levers());
    }

    @Test
    @Tag("K17")
    void aNewLeaderKeepsToTheCustomOfThePlaceInHowOftenHeDropsHisMen() {
        Succession.Parameters half = Given.but(SUCCESSION.parameters(), "custom 0.5");

        // usual 0.1: the geometric mean with 0.025 is 0.05
        assertThat(Succession.turnover(0.1, 0.025, half)).isCloseTo(0.05, within(1e-12));
        assertThat(Succession.turnover(0.1, 0.025, Given.but(half, "custom 1"))).isCloseTo(0.025, within(1e-12));
        assertThat(Succession.turnover(0.1, 0.025, SUCCESSION.parameters())).isEqualTo(0.1);
        assertThat(Succession.turnover(0.1, Double.NaN, half)).isEqualTo(0.1);
        assertThat(Succession.turnover(0.1, 0, half)).isEqualTo(0.1);

        Succession follows = new Succession(half, Given.career("successor 0.1"));
        Regime regime = Court.of(2).leader(Ruler.TURNOVER, 0.4).regime();
        regime.fall(OutcomeClass.NATURAL_DEATH);
        follows.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.leader().turnover()).isCloseTo(0.2, within(1e-12)); // of 0.1 and 0.4

        Regime unproven = Court.of(2).leader(Ruler.TURNOVER, 0.4).regime();
        unproven.knowNoHabit();
        unproven.fall(OutcomeClass.NATURAL_DEATH);
        follows.week(unproven, DRAWS, Recorder.NONE);
        assertThat(unproven.leader().turnover()).isCloseTo(0.1, within(1e-12));
    }

    private static void even(double[] values, double middle, double half) {
        assertThat(Arrays.stream(values).allMatch(value -> Math.abs(value - middle) <= half + 1e-12))
                .isTrue();
        double error = half / Math.sqrt(3) / Math.sqrt(values.length);
        assertThat(Arrays.stream(values).average().orElseThrow()).isCloseTo(middle, within(4 * error));
        assertThat(Arrays.stream(values).max().orElseThrow()).isGreaterThan(middle + 0.9 * half);
        assertThat(Arrays.stream(values).min().orElseThrow()).isLessThan(middle - 0.9 * half);
    }

    @Test
    void ofEqualHeirsEachRulesAsOftenAsTheOther() {
        int first = 0;
        for (int replication = 0; replication < 1000; replication++) {
            Regime regime = Court.of(2).regime();
            regime.fall(OutcomeClass.NATURAL_DEATH);
            SUCCESSION.week(regime, Draws.of(1, replication), Recorder.NONE);
            first += regime.fate().ruler() == 0 ? 1 : 0;
        }

        // One half with a standard error of 0.0158; a correct program fails 6 times in 100 000.
        assertThat(first / 1000.0).isCloseTo(0.5, within(4 * 0.0158));
    }
}
