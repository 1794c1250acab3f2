package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.mechanism.Court;
import palace.mechanism.Mechanism;
import palace.mechanism.aftermath.Mortality;
import palace.mechanism.leader.Expropriation;
import palace.mechanism.regime.Absence;
import palace.model.Newcomer;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.scenario.term.Grievance;
import palace.scenario.term.Rank;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** What dated events do to whom, and in what order. */
class TimelineTest {
    private static final long SEED = 1; // chosen before the first run

    private static final String CASE = """
        schema: 1
        scenario:
          id: small
          title: "A small case"
          place: Somewhere
          start: 2000-01-03
          weeks: 8
          stop: horizon
          background: "Three men."
          sources: { X: "none" }
        leader: { name: Max Boss, born: 1950-01-01, since: 1990-01-01, health: good, ruthlessness: 0.5 }
        organisations:
          - { id: army, name: Army, force: 0.6, answers-to: general }
          - { id: guard, name: Guard, force: 0.4, shields-leader: true, answers-to: captain }
        elites:
          - { id: general, name: Gus General, office: chief of the army, rank: senior, closeness: 0.8 }
          - { id: captain, name: Cal Captain, office: captain of the guard, rank: senior, closeness: 0.8 }
          - { id: clerk, name: Kim Clerk, office: clerk, rank: second, closeness: 0.8 }
        cohorts:
          - { id: officers, name: officer, office: officer, count: 2, rank: junior, closeness: 0.8 }
        politics: { terror: 0.3, openness: 0.2, surveillance: 0.4, corruption: 0.4, mystique: 0.9 }
        timeline:
        """;

    @TempDir
    private Path folder;

    private CaseModel run(String... events) {
        try {
            Path file = Files.writeString(folder.resolve("small.yaml"), CASE + String.join("\n", events) + "\n");
            return Cases.run(ScenarioReader.read(file), BehaviourReader.shipped(), Set.of(), true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> told(History history) {
        return history.entries().stream()
                .map(Entry::event)
                .filter(Happened.class::isInstance)
                .map(event -> ((Happened) event).note())
                .toList();
    }

    /** Five events of one week come in their order by chance once in 120 histories. */
    @Test
    void eventsOfOneWeekHappenByTheirDatesAndThoseOfOneDayInTheOrderOfTheFile() {
        String[] events = {
            "  - { date: 2000-01-14, event: announcement, note: fourth }",
            "  - { date: 2000-01-11, event: announcement, note: second }",
            "  - { date: 2000-01-11, event: announcement, note: third }",
            "  - { date: 2000-01-16, event: announcement, note: fifth }",
            "  - { date: 2000-01-10, event: announcement, note: first }",
        };

        CaseModel run = run(events);

        assertThat(LongStream.range(0, 10).mapToObj(replication -> told(run.recorded(SEED, replication))))
                .allSatisfy(told -> assertThat(told).containsExactly("first", "second", "third", "fourth", "fifth"));
    }

    private static final List<String> STAKES = List.of(
            "  - { date: 2000-01-12, event: expropriation, who: general, by: leader, deadline: 2000-02-20, stake:"
                    + " [0.2, 0.8] }",
            "  - { date: 2000-01-12, event: expropriation, who: captain, by: leader, deadline: 2000-02-20, stake:"
                    + " [0.2, 0.8] }");

    private static List<Double> stakes(CaseModel run, long replication) {
        return run.recorded(SEED, replication).entries().stream()
                .map(Entry::event)
                .filter(Expropriation.Threatened.class::isInstance)
                .map(event -> ((Expropriation.Threatened) event).stake())
                .toList();
    }

    @Test
    void aRangeInADatedEventIsDrawnForItselfInEachHistory() {
        CaseModel run = run(STAKES.toArray(String[]::new));
        List<List<Double>> stakes = LongStream.range(0, 200)
                .mapToObj(replication -> stakes(run, replication))
                .toList();

        assertThat(stakes)
                .allSatisfy(both -> assertThat(both).hasSize(2).allMatch(stake -> stake > 0.2 && stake < 0.8));
        // Uniform on [0.2, 0.8]: mean 0.5, standard deviation 0.1732; 4 standard errors fail 6 times in 100 000.
        assertThat(stakes.stream().mapToDouble(both -> both.get(0)).average().orElseThrow())
                .isCloseTo(0.5, within(4 * 0.1732 / Math.sqrt(200)));
        assertThat(stakes).allSatisfy(both -> assertThat(both.get(0)).isNotEqualTo(both.get(1)));
    }

    @Test
    void anAnnouncementMovesNoRangeWhereverItStands() {
        String news = "  - { date: 2000-01-10, event: announcement, note: news }";
        CaseModel with = run(news, STAKES.get(0), STAKES.get(1));
        CaseModel without = run(STAKES.toArray(String[]::new));

        assertThat(stakes(with, 3)).isEqualTo(stakes(without, 3));
    }

    private static final int GENERAL = 2;
    private static final int CAPTAIN = 0;
    private static final int OFFICER = 3;
    private static final int BEFORE = 0;

    /** The leader comes and goes, and dies only if he must; nobody else does anything. */
    private static final List<Mechanism> NOTHING_ELSE =
            List.of(new Absence(new Absence.Parameters(10, 10)), new Mortality(new Mortality.Parameters(0, 0, 0, 0.7)));

    private static Intervention before(Consumer<Regime> change) {
        return new Intervention() {
            @Override
            public int week() {
                return BEFORE;
            }

            @Override
            public void apply(Regime regime, Draws draws, Recorder recorder) {
                change.accept(regime);
            }
        };
    }

    private static final Intervention NOTHING_BEFORE = before(regime -> {});
    private static final Intervention GENERAL_REPLACED = before(regime -> {
        Court.remove(regime, GENERAL, Stance.DEAD);
        regime.appoint(GENERAL, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);
    });
    private static final Intervention CAPTAIN_RULES = before(regime -> {
        regime.fall(OutcomeClass.COUP);
        regime.accede(CAPTAIN, Court.newLeader(0.1));
    });

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(Event::kind).toList();
    }

    @Test
    void thePromotionOfADeadManIsNotHisSuccessors() {
        String promotion = "  - { date: 2000-01-20, event: office-change, who: general, rank: second%s }";
        Consumer<Regime> promoted =
                regime -> assertThat(regime.elites().standing(GENERAL)).isEqualTo(Rank.SECOND.standing());
        Consumer<Regime> passedOver =
                regime -> assertThat(regime.elites().standing(GENERAL)).isEqualTo(Rank.SENIOR.standing());

        assertThat(events(NOTHING_BEFORE, promoted, promotion.formatted(""))).hasSize(1);
        assertThat(events(GENERAL_REPLACED, passedOver, promotion.formatted("")))
                .isEmpty();
        assertThat(events(GENERAL_REPLACED, promoted, promotion.formatted(", concerns: office")))
                .hasSize(1);
    }

    @Test
    void whoeverRulesByTheDayOfHisDeathDiesAsTheLeader() {
        String death = "  - { date: 2000-01-20, event: death, who: captain%s }";

        assertThat(kinds(events(NOTHING_BEFORE, regime -> {}, death.formatted(""))))
                .containsExactly("death");
        assertThat(kinds(events(
                        CAPTAIN_RULES,
                        regime -> assertThat(regime.fall()).isEqualTo(OutcomeClass.NATURAL_DEATH),
                        death.formatted(""))))
                .containsExactly("died");
        assertThat(events(CAPTAIN_RULES, regime -> {}, death.formatted(", concerns: office")))
                .isEmpty(); // his office is vacant
    }

    @Test
    void theJourneyOfAFallenLeaderLeavesTheNewOneAtHome() {
        String journey = "  - { date: 2000-01-17, event: absence, to: 2000-01-30, where: the sea%s }";
        Consumer<Regime> any = regime -> {};

        assertThat(kinds(events(NOTHING_BEFORE, any, journey.formatted(""))))
                .containsExactly("away", "left", "returned");
        assertThat(events(CAPTAIN_RULES, any, journey.formatted(""))).isEmpty();
        assertThat(kinds(events(CAPTAIN_RULES, any, journey.formatted(", concerns: office"))))
                .containsExactly("away", "left", "returned");
    }

    @Test
    void theDeedsOfAFallenLeaderAreVoidAndWhatComesFromOutsideIsNot() {
        String[] deeds = {
            "  - { date: 2000-01-20, event: grievance, who: general, grievance: ruined }",
            "  - { date: 2000-01-20, event: loyalty-test, who: general }",
            "  - { date: 2000-01-20, event: expropriation, who: general, by: leader, deadline: 2000-02-20, stake: 0.5"
                    + " }",
            "  - { date: 2000-01-20, event: backing, who: clerk, against: general }",
        };
        String[] fromOutside = {
            "  - { date: 2000-01-20, event: crisis, size: 0.3 }", "  - { date: 2000-01-20, event: defeat, size: 0.3 }",
        };

        assertThat(events(NOTHING_BEFORE, regime -> {}, deeds)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(events(CAPTAIN_RULES, regime -> {}, deeds)).isEmpty();
        assertThat(kinds(events(CAPTAIN_RULES, regime -> {}, fromOutside))).containsExactly("crisis", "defeat");
    }

    @Test
    void aDatedEventHasItsDayAndAThreatItsDeadline() {
        // Both weeks begin on a Monday: 20 January 2000 was a Thursday, 20 February a Sunday.
        List<Event> told = events(
                NOTHING_BEFORE,
                regime -> {},
                "  - { date: 2000-01-20, event: death, who: clerk }",
                "  - { date: 2000-01-20, event: expropriation, who: general, by: leader, deadline: 2000-02-20, stake: 0.5"
                        + " }");

        assertThat(told).extracting(Event::kind).containsExactly("death", "expropriation", "threatened");
        assertThat(told).extracting(Event::day).containsExactly(3, 3, 0);
        assertThat((Expropriation.Threatened) told.get(2))
                .returns(7, Expropriation.Threatened::deadline)
                .returns(1, Expropriation.Threatened::early);
    }

    @Test
    void whatComesToACohortComesToWhoeverIsInIt() {
        String reform = "  - { date: 2000-01-20, event: reform, who: %s, grievance: ruined }";
        Intervention replaced = before(regime -> {
            Court.remove(regime, OFFICER, Stance.DEAD);
            regime.appoint(OFFICER, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);
        });
        Consumer<Regime> ruined =
                regime -> assertThat(regime.elites().grievance(OFFICER)).isEqualTo(Grievance.RUINED.level());

        assertThat(events(replaced, ruined, reform.formatted("officers"))).hasSize(1);
        assertThat(events(replaced, regime -> {}, reform.formatted("officers-1")))
                .isEmpty(); // one man
    }

    /** What is left of the dated events once somebody was removed, or rose, before they came. */
    private List<Event> events(Intervention first, Consumer<Regime> look, String... events) {
        CaseModel run = run(events);
        Draws draws = Draws.of(SEED, 0);
        Regime regime = run.start().apply(draws);
        List<Event> told = new ArrayList<>();
        Observer observer = new Counting() {
            @Override
            public void record(Event event) {
                told.add(event);
            }
        };
        var simulation = new HistorySimulation(regime, NOTHING_ELSE, draws, observer, false);
        simulation.begin(
                Stream.concat(Stream.of(first), run.timeline().stream()).toList(), 8);
        while (regime.week() < 8) {
            assertThat(simulation.schedule.step(simulation)).isTrue();
        }
        look.accept(regime);
        return told;
    }
}
