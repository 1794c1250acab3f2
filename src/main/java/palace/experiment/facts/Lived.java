package palace.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Spell;

/**
 * One history of the world, as data see a country: moves by force, march or an open threat of it against the leader are
 * its attempts; motions in a body are not, and who is voted out has left by the rules.
 *
 * @param type the type under which data count it
 * @param history what happened
 * @param moves attempts on the leader as coup data count them, before the window and in it, in order
 * @param years its country-years
 * @param war its first ten years, had a war broken out when the window opened; null when that was not asked
 * @param journeys its first ten years, were whoever rules abroad for two weeks in each; null when that was not asked
 */
record Lived(
        RegimeType type,
        History history,
        List<AttemptTrace> moves,
        List<CountryYear> years,
        @Nullable History war,
        @Nullable History journeys) {
    static Lived of(RegimeType type, History history) {
        return of(type, history, null, null);
    }

    static Lived of(RegimeType type, History history, @Nullable History war, @Nullable History journeys) {
        List<AttemptTrace> moves =
                history.everyAttempt().stream().filter(Lived::counts).toList();
        return new Lived(type, history, moves, years(history, moves), war, journeys);
    }

    /** Whether coup data count it. */
    static boolean counts(AttemptTrace attempt) {
        return attempt.target() == Party.LEADER && attempt.arena() != Arena.VOTES;
    }

    /** How many attempts of a history coup data count in some years of the window. */
    static double within(@Nullable History history, Years years) {
        if (history == null) {
            return 0;
        }
        return history.attempts().stream()
                .filter(Lived::counts)
                .mapToDouble(attempt -> attempt.week() * Calendar.WEEK)
                .filter(years::contains)
                .count();
    }

    private static List<CountryYear> years(History history, List<AttemptTrace> moves) {
        var years = new ArrayList<CountryYear>();
        for (int year = 0; week(year + 1) <= history.weeks(); year++) {
            Spell spell = inOffice(history, week(year));
            if (spell != null) {
                years.add(CountryYear.of(week(year), week(year + 1), spell, moves));
            }
        }
        return years;
    }

    /** The first week of a year of the window. */
    static int week(int year) {
        return (int) Math.round(year / Calendar.WEEK);
    }

    private static @Nullable Spell inOffice(History history, int week) {
        for (Spell spell : history.spells()) {
            if (spell.covers(week)) {
                return spell;
            }
        }
        return null;
    }

    /** Moves in the window. */
    Stream<AttemptTrace> inWindow() {
        return moves.stream().filter(move -> move.week() >= 0);
    }

    /** Attempts on the leader by a motion in a body. */
    Stream<AttemptTrace> motions() {
        return history.attempts().stream()
                .filter(attempt -> attempt.target() == Party.LEADER && attempt.arena() == Arena.VOTES);
    }

    /** Attempts on rivals. */
    Stream<AttemptTrace> onRivals() {
        return history.attempts().stream().filter(attempt -> attempt.target() != Party.LEADER);
    }

    /** Moves in the window, with motions or without. */
    Stream<AttemptTrace> moves(boolean withMotions) {
        return withMotions ? Stream.concat(inWindow(), motions()) : inWindow();
    }

    /** Moves in the window that failed, and of which so many years after are seen. */
    Stream<AttemptTrace> failed(int years) {
        return inWindow().filter(move -> !succeeded(move)).filter(move -> move.week() + week(years) < history.weeks());
    }

    /** Moves against a leader during his spell. */
    Stream<AttemptTrace> during(Spell spell) {
        return moves.stream().filter(move -> spell.covers(move.week()));
    }

    static boolean succeeded(AttemptTrace attempt) {
        return attempt.outcome() == OutcomeClass.COUP;
    }

    /** Spells that ended in the window. */
    Stream<Spell> ended() {
        return history.spells().stream().filter(spell -> spell.howEnded() != null);
    }

    /** Spells that began in the window, ended or not. */
    Stream<Spell> begun() {
        return history.spells().stream().filter(spell -> spell.fromWeek() > 0 && spell.fromWeek() < history.weeks());
    }

    /**
     * Spells that began in the first half of the window: the most of them are over at its end, while of all that began in it
     * a third is open, and an open spell has not yet seen all the attempts that it will see.
     */
    Stream<Spell> begunEarly() {
        return begun().filter(spell -> spell.fromWeek() < history.weeks() / 2);
    }

    /** Years in office at the start of a week of a spell. */
    static double tenure(Spell spell, int week) {
        return spell.tenureYearsAtStart() + (week - spell.fromWeek()) * Calendar.WEEK;
    }

    /** Length of the window in years. */
    double length() {
        return history.weeks() * Calendar.WEEK;
    }

    /** How many moves in the window are like this. */
    double count(Predicate<AttemptTrace> like) {
        return inWindow().filter(like).count();
    }
}
