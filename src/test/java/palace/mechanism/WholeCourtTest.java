package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.plot.Launch;
import palace.mechanism.plot.WarningFilter;
import palace.mechanism.regime.Predation;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.random.Draws;
import palace.simulation.ProcessOverview;

/** All mechanisms together, over courts that are drawn: what must hold whatever happens. */
class WholeCourtTest {
    private static final int ELITES = 8;
    private static final int WEEKS = 260;
    private static final List<Mechanism> ALL =
            ProcessOverview.of(Shipped.AS_IS.behaviour()::bind, Set.of()).mechanisms();

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    /** A discontented court with every trait drawn. */
    private static Regime drawn(long seed) {
        long key = Draws.of(seed, 0).key(Draws.source("WholeCourtTest"), 0);
        Court court = Court.of(ELITES)
                .bodies(seed % 3 == 0 ? new Bodies(true, 0.5, true, 0.5) : Bodies.NONE)
                .politics(Realm.TERROR, 0.1 + 0.4 * Draws.uniform(key, -1))
                .leader(Ruler.MYSTIQUE, 0.5 * Draws.uniform(key, -2))
                .leader(Ruler.AGE, 50 + 40 * Draws.uniform(key, -3));
        for (int i = 0; i < ELITES; i++) {
            court.with(Trait.GUARD, i, i == 0 ? 0.05 : 0)
                    .with(Trait.OWN_FORCE, i, i == 1 ? 1 : 0)
                    .with(Trait.LOYALTY, i, 0.6 * Draws.uniform(key, i, 0))
                    .with(Trait.AMBITION, i, Draws.uniform(key, i, 1))
                    .with(Trait.ASSETS, i, Draws.uniform(key, i, 2))
                    .with(Trait.GRIEVANCE, i, Draws.uniform(key, i, 3))
                    .with(Trait.HOURS_AWAY, i, i == 2 ? 24 : 0)
                    .with(Trait.PATRON, i, i == 5 ? 4 : -2)
                    .rival(i, (i + 1) % ELITES)
                    .dormant(i, (i + 3) % ELITES)
                    .trust(i, (i + 2) % ELITES, 0.2 + 0.7 * Draws.uniform(key, i, 4));
        }
        return court.regime();
    }

    /** Weeks and hours in the order of the schedule; the moment is looked at after each. */
    private static void run(Regime regime, List<Mechanism> mechanisms, Draws draws, Recorder recorder, Runnable look) {
        for (int week = 0; week < WEEKS; week++) {
            mechanisms.forEach(mechanism -> mechanism.week(regime, draws, recorder));
            Attempt attempt = regime.attempt();
            while (attempt != null && !attempt.decided()) {
                Attempt ongoing = attempt;
                mechanisms.forEach(mechanism -> mechanism.hour(regime, ongoing, draws, recorder));
                ongoing.nextHour();
                assertThat(ongoing.hour()).isLessThan(Calendar.HOURS_A_WEEK);
                look.run();
            }
            if (attempt != null) {
                aftermath(regime, attempt, mechanisms, draws, recorder);
            }
            look.run();
            regime.nextWeek();
        }
    }

    private static void aftermath(
            Regime regime, Attempt attempt, List<Mechanism> mechanisms, Draws draws, Recorder recorder) {
        if (attempt.outcome() == OutcomeClass.COUP && attempt.plot().againstLeader()) {
            regime.fall(OutcomeClass.COUP);
        }
        mechanisms.forEach(mechanism -> mechanism.aftermath(regime, attempt, draws, recorder));
        regime.close(attempt);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forceSeatsAndPowerAreConservedWhateverHappens(long seed) {
        Regime regime = drawn(seed);

        run(regime, ALL, Draws.of(seed, 0), Recorder.NONE, () -> {
            Elites elites = regime.elites();
            assertThat(inOffice(elites, elites::force) + regime.weights().leaderForce())
                    .isCloseTo(1, within(1e-9));
            assertThat(inOffice(elites, elites::votes) + regime.weights().leaderVotes())
                    .isCloseTo(1, within(1e-9));
            assertThat(inOffice(elites, elites::wideVotes) + regime.weights().leaderWideVotes())
                    .isCloseTo(1, within(1e-9));
            assertThat(inOffice(elites, elites::power) + regime.weights().leaderPower())
                    .isCloseTo(1, within(1e-9));
            assertThat(regime.leader().mystique())
                    .isBetween(0.0, regime.leader().mystiqueCeiling());
        });
    }

    private static double inOffice(Elites elites, IntToDoubleFunction share) {
        return IntStream.range(0, elites.count())
                .filter(elites::inOffice)
                .mapToDouble(share)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyOutOfOfficeActsAndNoPlotHasAMemberWhoIsNotInIt(long seed) {
        Regime regime = drawn(seed);
        Consumer<Event> actsInOffice = event -> {
            // an informer's word may reach the leader after he has fallen himself
            boolean word = event instanceof WarningFilter.Heard || event instanceof WarningFilter.HeldBack;
            assertThat(event.actor() < 0 || word || regime.elites().inOffice(event.actor()))
                    .as("%s", event)
                    .isTrue();
        };

        run(regime, ALL, Draws.of(seed, 0), actsInOffice::accept, () -> {
            regime.plots().stream().filter(plot -> !plot.over()).forEach(plot -> {
                for (int member : plot.members()) {
                    assertThat(regime.elites().plot(member)).isEqualTo(plot.number());
                    assertThat(regime.elites().inOffice(member)).isTrue();
                }
            });
            for (int i = 0; i < ELITES; i++) {
                boolean fallen = !regime.elites().inOffice(i);
                assertThat(fallen && regime.elites().plot(i) >= 0).isFalse();
            }
        });
    }

    @Test
    void theSameDrawsMakeTheSameHistoryAndOthersAnother() {
        assertThat(story(3, ALL))
                .isEqualTo(story(3, ALL))
                .isNotEqualTo(story(4, ALL))
                .hasSizeGreaterThan(10);
    }

    private static List<Event> story(long seed, List<Mechanism> mechanisms) {
        List<Event> events = new ArrayList<>();
        run(drawn(3), mechanisms, Draws.of(seed, 0), events::add, () -> {});
        return events;
    }

    @Test
    void switchingOneMechanismOffLeavesTheDrawsOfTheOthersAlone() {
        // every attack is told; without attempts or falls to change the course they are the same, week by week
        Mechanism predation =
                new Predation(Shipped.AS_IS.with("predation.denunciations", 1).bind(Predation.Parameters.class));
        Set<String> others =
                Set.of("Performance", "Mystique", "Patronage", "Terror", "PreferenceFalsification", "Leak");
        List<Mechanism> calm = List.of(predation);
        List<Mechanism> busy = Stream.concat(
                        ALL.stream().filter(mechanism -> others.contains(mechanism.name())), calm.stream())
                .toList();

        assertThat(story(5, busy)).isEqualTo(story(5, calm)).hasSizeGreaterThan(20);
    }

    @Test
    @Tag("K3")
    void thereAreManyMoreAttacksAndPlotsThanAnybodyOutsideSees() {
        long attacks = 0;
        long plots = 0;
        long seen = 0;
        for (long seed = 0; seed < 10; seed++) {
            Regime regime = drawn(seed);
            List<Event> events = new ArrayList<>();
            run(regime, ALL, Draws.of(seed, 0), events::add, () -> {});
            attacks += regime.tally().attacks();
            plots += regime.tally().plots();
            // what an outsider would call open conflict
            seen += events.stream().filter(Launch.Launched.class::isInstance).count();
        }

        assertThat(plots).isGreaterThan(seen);
        assertThat(attacks).isGreaterThan(5 * plots);
    }

    @Test
    void thoseOutOfOfficeComeBackOnlyAsNewHolders() {
        Regime regime = drawn(11);
        int[] holder = new int[ELITES];
        boolean[] out = new boolean[ELITES];
        run(regime, ALL, Draws.of(11, 0), Recorder.NONE, () -> {
            for (int i = 0; i < ELITES; i++) {
                boolean inOffice = regime.elites().inOffice(i);
                if (out[i] && inOffice) {
                    assertThat(regime.elites().holder(i)).isGreaterThan(holder[i]);
                }
                holder[i] = regime.elites().holder(i);
                out[i] = !inOffice;
            }
        });
        assertThat(IntStream.of(holder).sum()).isPositive();
        assertThat(IntStream.range(0, ELITES).mapToObj(regime.elites()::stance)).doesNotContain(Stance.JOINED);
    }
}
