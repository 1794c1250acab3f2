package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import palace.mechanism.Calendar;
import palace.model.Regime;
import palace.scenario.Roster;
import palace.scenario.term.Concerns;
import palace.scenario.timeline.TimelineEvent;

/** The dated events of a case as they are put down: each with its week, its people, and when it is void. */
final class Agenda {
    private final Roster roster;
    private final boolean drawRanges;
    private final Map<String, Integer> alike = new TreeMap<>();
    private final List<Intervention> interventions = new ArrayList<>();

    Agenda(Roster roster, boolean drawRanges) {
        this.roster = roster;
        this.drawRanges = drawRanges;
    }

    List<Intervention> interventions() {
        return interventions;
    }

    /** Something that comes as long as a condition holds. */
    void at(TimelineEvent event, Subjects subjects, Predicate<Regime> stands, Consumer<Moment> effect) {
        Happened.Kind kind = Happened.Kind.of(event);
        int days = Math.max(0, roster.daysTo(event.dated().date()));
        interventions.add(new DatedEvent(
                days / Calendar.DAYS_A_WEEK,
                days % Calendar.DAYS_A_WEEK,
                event,
                kind,
                key(kind, subjects),
                drawRanges,
                subjects,
                stands,
                effect));
    }

    /** Something that comes whoever is there. */
    void inAnyCase(TimelineEvent event, Consumer<Moment> effect) {
        at(event, Subjects.none(), regime -> true, effect);
    }

    /** Something that happens to people as long as any of them is there. */
    void to(List<String> ids, TimelineEvent event, Consumer<Moment> effect) {
        Subjects subjects = subjects(ids, event);
        at(event, subjects, subjects::areThere, effect);
    }

    /** Something that the leader does to people as long as he rules and any of them is there. */
    void byTheLeader(List<String> ids, TimelineEvent event, Consumer<Moment> effect) {
        Subjects subjects = subjects(ids, event);
        at(event, subjects, regime -> leaderStands(event, regime) && subjects.areThere(regime), effect);
    }

    Subjects subjects(List<String> ids, TimelineEvent event) {
        return Subjects.of(roster, ids, event.dated().concerns());
    }

    /** Whether the leader whose deed it is still rules, or whoever rules does it. */
    static boolean leaderStands(TimelineEvent event, Regime regime) {
        return event.dated().concerns() == Concerns.OFFICE || regime.fate().firstRules();
    }

    /** Whose the ranges of an event are: its kind's and those people's; of several such events by their dates. */
    private String key(Happened.Kind kind, Subjects subjects) {
        String key = "timeline " + kind.name().toLowerCase(Locale.ROOT) + " " + subjects.names();
        int before = alike.merge(key, 1, Integer::sum) - 1;
        return before == 0 ? key : key + " " + before;
    }
}
