package palace.report.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.leader.Appointment;
import palace.mechanism.leader.Expropriation;
import palace.model.event.Event;
import palace.report.prose.Narrator;
import palace.report.prose.Words;
import palace.simulation.history.Entry;

/** What happens to many at once in one paragraph: threats, appointments, removals that follow one another. */
final class Gathering {
    private final Narrator voice;
    private final Refrain refrain;

    Gathering(Narrator voice, Refrain refrain) {
        this.voice = voice;
        this.refrain = refrain;
    }

    /** The paragraphs of a week, in the order of its events; empty where an event tells nothing. */
    List<String> tell(List<Entry> entries) {
        var told = new ArrayList<String>();
        int at = 0;
        while (at < entries.size()) {
            int end = at + 1;
            while (end < entries.size()
                    && alike(entries.get(at).event(), entries.get(end).event())) {
                end++;
            }
            told.add(Words.sentence(end == at + 1 ? alone(entries.get(at)) : together(entries.subList(at, end))));
            at = end;
        }
        told.removeIf(String::isEmpty);
        return told;
    }

    /** Whether something of a week is told later. */
    boolean folds(List<Entry> entries) {
        return entries.stream().anyMatch(refrain::folds);
    }

    private String alone(Entry entry) {
        if (refrain.folds(entry)) {
            return "";
        }
        return refrain.endsWith(entry) ? refrain.tell(entry, voice) : voice.tellInItsWeek(entry);
    }

    private static boolean alike(Event one, Event other) {
        if (one instanceof Expropriation.Threatened a && other instanceof Expropriation.Threatened b) {
            return a.actor() == b.actor()
                    && a.deadline() == b.deadline()
                    && a.early() == b.early()
                    && a.certain() == b.certain()
                    && Double.compare(a.stake(), b.stake()) == 0;
        }
        if (one instanceof Purge.Removed a && other instanceof Purge.Removed b) {
            return a.actor() == b.actor() && a.arrested() == b.arrested();
        }
        return one instanceof Appointment.Appointed a
                && other instanceof Appointment.Appointed b
                && a.actor() == b.actor();
    }

    private String together(List<Entry> entries) {
        Event first = entries.get(0).event();
        if (first instanceof Expropriation.Threatened threat) {
            return "%s threatens what %s hold: %s of it is to be gone by %s%s."
                    .formatted(
                            voice.at(entries.get(0).sequence()).name(threat.actor()),
                            voice.people(entries, Event::target),
                            voice.percent(threat.stake()),
                            voice.date(threat.deadline(), threat.early()),
                            threat.certain() ? ", and the leader backs it" : "");
        }
        if (first instanceof Purge.Removed removed) {
            return "%s are %s."
                    .formatted(voice.people(entries, Event::target), removed.arrested() ? "arrested" : "dismissed");
        }
        return appointments(entries);
    }

    private String appointments(List<Entry> entries) {
        Map<String, List<Appointment.Appointed>> offices = new LinkedHashMap<>();
        for (Entry entry : entries) {
            var appointed = (Appointment.Appointed) entry.event();
            offices.computeIfAbsent(voice.at(entry.sequence()).office(appointed.target()), any -> new ArrayList<>())
                    .add(appointed);
        }
        var words = new ArrayList<String>();
        offices.forEach((office, appointed) -> words.add(appointment(office, appointed)));
        return "%s fills %s: %s."
                .formatted(
                        voice.name(entries.get(0).event().actor()),
                        Words.small(entries.size(), "office"),
                        Narrator.all(words));
    }

    private String appointment(String office, List<Appointment.Appointed> appointed) {
        int count = appointed.size();
        String mean = count == 1 ? "" : "mean ";
        double competence = appointed.stream()
                .mapToDouble(Appointment.Appointed::competence)
                .sum();
        double loyalty =
                appointed.stream().mapToDouble(Appointment.Appointed::loyalty).sum();
        return "%s (%scompetence %s, %sloyalty %s)"
                .formatted(
                        count == 1 ? "a new " + office : count + " new " + Words.plural(office),
                        mean,
                        voice.number(competence / count),
                        mean,
                        voice.number(loyalty / count));
    }
}
