package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

class SpellsTest {
    private static final CaseModel RUN = Histories.run("preset/military", "scenario.weeks=1043", "scenario.burn-in=0");
    private static final CaseModel DELAYED =
            Histories.run("preset/military", "scenario.weeks=400", "scenario.burn-in=600");

    @Test
    void spellsCoverEveryWeekOnce() {
        for (int r = 0; r < 10; r++) {
            History history = RUN.counted(Histories.SEED, r);
            for (int week = 0; week < history.weeks(); week++) {
                int now = week;
                assertThat(history.spells().stream().filter(spell -> spell.covers(now)))
                        .hasSize(1);
            }
        }
    }

    @Test
    void everyOverthrowEndsASpellAndBeginsTheNext() {
        int seen = 0;
        for (int r = 0; r < 20; r++) {
            History history = RUN.counted(Histories.SEED, r);
            for (AttemptTrace attempt : history.attempts()) {
                if (attempt.outcome() == OutcomeClass.COUP && attempt.target() == Party.LEADER) {
                    Turnover how = attempt.arena() == Arena.VOTES ? Turnover.VOTED_OUT : Turnover.by(OutcomeClass.COUP);
                    List<Spell> spells = history.spells();
                    assertThat(spells)
                            .filteredOn(spell -> Integer.valueOf(attempt.week()).equals(spell.toWeek()))
                            .singleElement()
                            .satisfies(spell -> assertThat(spell.howEnded()).isEqualTo(how));
                    assertThat(spells)
                            .filteredOn(spell -> spell.fromWeek() == attempt.week() + 1)
                            .singleElement()
                            .satisfies(spell -> {
                                assertThat(spell.howBegun()).isEqualTo(how);
                                assertThat(spell.leader()).isNotNegative();
                                assertThat(spell.tenureYearsAtStart()).isZero();
                            });
                    seen++;
                }
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void theFirstFallIsTheFateOfTheHistory() {
        for (int r = 0; r < 20; r++) {
            History history = RUN.counted(Histories.SEED, r);
            Spell first = history.spells().get(0);
            assertThat(first.fromWeek()).isZero();
            assertThat(first.leader()).isEqualTo(Party.LEADER);
            assertThat(first.howBegun()).isEqualTo(Turnover.START);
            assertThat(first.tenureYearsAtStart()).isBetween(0.99, 1.01); // in office since the year before
            assertThat(first.toWeek()).isEqualTo(history.fallWeek());
        }
    }

    @Test
    void theWeeksBeforeTheWindowAreNotCounted() {
        CaseModel whole = Histories.run("preset/military", "scenario.weeks=1000", "scenario.burn-in=0");
        int past = 0;
        for (int r = 0; r < 20; r++) {
            History all = whole.counted(Histories.SEED, r);
            History late = DELAYED.counted(Histories.SEED, r);

            assertThat(late.weeks()).isEqualTo(400);
            assertThat(late.attempts().stream().map(AttemptTrace::week).map(week -> week + 600))
                    .containsExactlyElementsOf(all.attempts().stream()
                            .map(AttemptTrace::week)
                            .filter(week -> week >= 600)
                            .toList());
            assertThat(late.past().stream().map(AttemptTrace::week).map(week -> week + 600))
                    .containsExactlyElementsOf(all.attempts().stream()
                            .map(AttemptTrace::week)
                            .filter(week -> week < 600)
                            .toList());
            past += late.past().size();
        }
        assertThat(past).isPositive();
    }

    @Test
    void whoRulesWhenTheWindowOpensIsSeenFromThenOn() {
        CaseModel whole = Histories.run("preset/military", "scenario.weeks=1000", "scenario.burn-in=0");
        for (int r = 0; r < 20; r++) {
            Spell early = whole.counted(Histories.SEED, r).spells().stream()
                    .filter(spell -> spell.covers(600))
                    .findFirst()
                    .orElseThrow();
            Spell seen = DELAYED.counted(Histories.SEED, r).spells().get(0);

            assertThat(seen.fromWeek()).isZero();
            assertThat(seen.leader()).isEqualTo(early.leader());
            assertThat(seen.howBegun()).isEqualTo(early.howBegun());
            double tenure = early.tenureYearsAtStart() + (600 - early.fromWeek()) / 52.1775;
            assertThat(seen.tenureYearsAtStart()).isCloseTo(tenure, org.assertj.core.api.Assertions.within(0.03));
        }
    }
}
