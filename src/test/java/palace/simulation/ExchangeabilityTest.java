package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.plot.Founding;
import palace.mechanism.plot.Sounding;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/**
 * Equals fare equally: the place in the file decides nothing. Tolerances are four standard errors, so that each
 * comparison fails a correct program 6 times in 100 000.
 */
class ExchangeabilityTest {
    private static final int HISTORIES = 600;
    private static final int ATTEMPTS = 4000;
    private static final int EQUALS = 12;
    private static final double FOUR_STANDARD_ERRORS = 4;

    private static final String CASE = """
        schema: 1
        scenario:
          id: equals
          title: Equals
          place: nowhere
          start: 2000-01-01
          weeks: 104
          stop: horizon
          background: Twelve men alike.
          sources: { A: made up }
        leader: { name: The Leader, born: 1940-01-01, since: 1995-01-01, health: good, ruthlessness: low, force: 0.1 }
        politics: { terror: low, openness: low, surveillance: low, corruption: medium, mystique: low }
        """;

    private static final String ALIKE = """
        cohorts:
          - { id: men, name: man, count: 12, rank: senior, force: 0.9, closeness: low, ambition: high, grievance: slighted }
        rivalries: [ { within: men, per-elite: 1.0 } ]
        trust: [ { within: men, per-elite: 2.0, weight: medium } ]
        """;

    private static CaseModel run(String rest) {
        return Histories.run(
                ScenarioReader.parse("case.yaml", CASE + rest, List.of()), BehaviourReader.shipped(), Set.of());
    }

    @Test
    void equalsFoundPlotsEquallyOften() {
        assertThat(lowerLessUpperHalf(event -> event instanceof Founding.Founded ? event.actor() : Party.NOBODY))
                .isBetween(-FOUR_STANDARD_ERRORS, FOUR_STANDARD_ERRORS);
    }

    @Test
    void equalsAreSoundedOutEquallyOften() {
        assertThat(lowerLessUpperHalf(event -> event instanceof Sounding.SoundedOut ? event.target() : Party.NOBODY))
                .isBetween(-FOUR_STANDARD_ERRORS, FOUR_STANDARD_ERRORS);
    }

    /** By the first such event of each history: how many standard errors the lower half is ahead of the upper. */
    private static double lowerLessUpperHalf(java.util.function.ToIntFunction<Event> who) {
        CaseModel run = run(ALIKE);
        List<Integer> lead = new ArrayList<>();
        for (int r = 0; r < HISTORIES; r++) {
            run.recorded(Histories.SEED, r).entries().stream()
                    .mapToInt(entry -> who.applyAsInt(entry.event()))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> lead.add(index < EQUALS / 2 ? 1 : -1));
        }
        assertThat(lead).hasSizeGreaterThan(100);
        return Ratio.of(lead, l -> l, l -> 1).above(0);
    }

    @Test
    void theFirstHoursOfACascadeFavourNoIndex() {
        for (Stance side : List.of(Stance.JOINED, Stance.ASIDE, Stance.RALLIED)) {
            List<Integer> lead = new ArrayList<>();
            CaseModel run = run(ALIKE);
            for (int r = 0; r < HISTORIES; r++) {
                Histories.follow(run, r, start -> new Counting() {
                    @Override
                    public void hourEnds(Regime regime, Attempt attempt) {
                        if (attempt.hour() == 2) {
                            lead.add(lowerLessUpperHalf(
                                    regime.elites(), i -> regime.elites().stance(i) == side));
                        }
                    }
                });
            }

            assertThat(lead).hasSizeGreaterThan(100);
            assertThat(Ratio.of(lead, l -> l, l -> 1).above(0))
                    .as(side.toString())
                    .isBetween(-FOUR_STANDARD_ERRORS, FOUR_STANDARD_ERRORS);
        }
    }

    private static int lowerLessUpperHalf(Elites elites, Predicate<Integer> counts) {
        int lead = 0;
        for (int i = 0; i < EQUALS; i++) {
            lead += counts.test(i) ? (i < EQUALS / 2 ? 1 : -1) : 0;
        }
        return lead;
    }

    /** Whether the patron stands in the file before his clients or after them, they see him move an hour later. */
    @Test
    void clientsSeeTheirPatronMoveAnHourLaterWhereverHeStandsInTheFile() {
        Ratio before = withThePatron(PATRON + CLIENTS, 0, 1);
        Ratio after = withThePatron(CLIENTS + PATRON, 11, 0);

        assertThat(before.above(after)).isBetween(-FOUR_STANDARD_ERRORS, FOUR_STANDARD_ERRORS);
    }

    private static final String PATRON =
            "  - { id: patrons, name: patron, count: 1, rank: senior, force: 0.05, closeness: low, grievance:"
                    + " threatened }\n";
    private static final String CLIENTS =
            "  - { id: clients, name: client, count: 11, rank: senior, force: 0.85, closeness: low, grievance:"
                    + " slighted }\n";
    private static final String TIES = "patronage: [ { patron: patrons-1, clients: [clients] } ]\n";

    /** Of the clients who choose in the very hour in which their patron joins, the share who join too. */
    private static Ratio withThePatron(String cohorts, int patron, int firstClient) {
        CaseModel run = run("cohorts:\n" + cohorts + TIES);
        List<int[]> hours = new ArrayList<>();
        for (int r = 0; r < ATTEMPTS; r++) {
            History history = hoursOfOneAttempt(run, r, firstClient);
            history.entries().stream()
                    .filter(entry -> entry.event() instanceof Cascade.Chose chose
                            && chose.actor() == patron
                            && chose.stance() == Stance.JOINED)
                    .findFirst()
                    .ifPresent(moved -> hours.add(clients(history, moved, patron)));
        }
        assertThat(hours).hasSizeGreaterThan(100);
        return Ratio.of(hours, h -> h[0], h -> h[1]);
    }

    private static History hoursOfOneAttempt(CaseModel run, int replication, int head) {
        CaseModel begun = new CaseModel(
                draws -> {
                    Regime regime = run.start().apply(draws);
                    Plot plot = regime.found(head, Party.LEADER, Arena.FORCE, Plot.NO_DEADLINE);
                    regime.launch(plot, false, 1);
                    return regime;
                },
                run.overview(),
                List.of(),
                1,
                true);
        return begun.recorded(Histories.SEED, replication);
    }

    private static int[] clients(History history, Entry moved, int patron) {
        int joined = 0;
        int all = 0;
        for (Entry entry : history.entries()) {
            boolean same = entry.week() == moved.week() && entry.hour() == moved.hour();
            if (same && entry.event() instanceof Cascade.Chose chose && chose.actor() != patron) {
                joined += chose.stance() == Stance.JOINED ? 1 : 0;
                all++;
            }
        }
        return new int[] {joined, all};
    }
}
