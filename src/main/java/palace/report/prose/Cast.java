package palace.report.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.model.Party;
import palace.model.Regime;
import palace.scenario.About;
import palace.scenario.AbsenceFacts;
import palace.scenario.LeaderFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.term.Pronoun;
import palace.scenario.timeline.PersonalEvent;
import palace.scenario.timeline.TimelineEvent;
import palace.simulation.history.Entry;

/**
 * Who was there, where and when: all that reports know of a scenario.
 *
 * @param id the scenario's id
 * @param title its title
 * @param place the capital
 * @param start first day of week 0
 * @param horizon weeks to look at
 * @param question what is asked; may be empty
 * @param background the background in a paragraph; may be empty
 * @param institutions the bodies that vote, and who carries words
 * @param leader the leader
 * @param elites the elites, by index
 * @param absences when the leader is away
 */
public record Cast(
        String id,
        String title,
        String place,
        LocalDate start,
        int horizon,
        String question,
        String background,
        Institutions institutions,
        Person leader,
        List<Person> elites,
        List<AbsenceFacts> absences) {
    private static final Person NOBODY = new Person("", "nobody", "nobody", "", Pronoun.THEY);

    public Cast {
        elites = List.copyOf(elites);
        absences = List.copyOf(absences);
    }

    /**
     * The cast of a scenario.
     *
     * @param regime the regime at the start, which says who commands the guard
     * @param weeks weeks to look at
     */
    public static Cast of(Scenario scenario, Roster roster, Regime regime, int weeks) {
        About about = scenario.about();
        LeaderFacts leader = scenario.leader();
        var called = new Callings(scenario);
        var elites = new ArrayList<Person>(roster.count());
        for (int i = 0; i < roster.count(); i++) {
            Roster.Seat seat = roster.seat(i);
            boolean guards = regime.elites().guard(i) > 0;
            String cohort = seat.cohort() == Roster.Seat.NAMED
                    ? ""
                    : scenario.cohorts().get(seat.cohort()).name();
            elites.add(new Person(
                    seat.id(),
                    seat.name(),
                    called.shortly(seat.shortName(), seat.name(), seat.office()),
                    seat.office(),
                    seat.pronoun(),
                    guards,
                    cohort));
        }
        String question = about.question();
        String title = leader.title();
        return new Cast(
                about.id(),
                about.title(),
                about.place(),
                about.start(),
                weeks,
                question == null ? "" : question,
                about.background(),
                Institutions.of(scenario),
                new Person(
                        "leader",
                        leader.name(),
                        called.shortly(leader.shortName(), leader.name(), title == null ? "" : title),
                        title == null ? "" : title,
                        leader.pronoun()),
                elites,
                absences(scenario));
    }

    /** All absences of the leader that the scenario dates, wherever it does so. */
    private static List<AbsenceFacts> absences(Scenario scenario) {
        var absences = new ArrayList<>(scenario.leader().absences());
        for (TimelineEvent event : scenario.timeline()) {
            if (event instanceof PersonalEvent.Away away) {
                absences.add(new AbsenceFacts(away.dated().date(), away.to(), away.where(), away.planned()));
            }
        }
        return absences;
    }

    /** The person of an index, or of a constant of {@link Party}. */
    public Person person(int party) {
        return switch (party) {
            case Party.LEADER -> leader;
            case Party.NOBODY -> NOBODY;
            default -> elites.get(party);
        };
    }

    /** The first day of a week. */
    public LocalDate date(int week) {
        return start.plusWeeks(week);
    }

    /** The day of an hour of an attempt; the first day of the week outside an attempt. */
    public LocalDate date(int week, int hour) {
        return date(week).plusDays(Math.max(0, hour) / 24);
    }

    /** The day of an event: its own, if it has one. */
    public LocalDate date(Entry entry) {
        return date(entry.week(), entry.hour()).plusDays(entry.event().day());
    }

    /** Where the leader is when he is away in a week; empty when that is not known. */
    public String whereabouts(int week) {
        LocalDate first = date(week);
        LocalDate last = first.plusDays(6);
        return absences.stream()
                .filter(absence ->
                        !absence.from().isAfter(last) && !absence.to().isBefore(first))
                .max(Comparator.comparing(AbsenceFacts::from)) // who comes and goes in one week is where he went last
                .map(AbsenceFacts::where)
                .orElse("");
    }
}
