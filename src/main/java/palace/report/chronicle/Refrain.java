package palace.report.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palace.mechanism.regime.Voice;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Person;
import palace.report.prose.Words;
import palace.simulation.history.Entry;

/**
 * What somebody tells the public again, week after week: the first time is told as it is, the others together when the last
 * of them has come. A refrain ends with a pause, with an attempt, when its speaker is silenced or has gone, and after a
 * quarter of a year.
 */
final class Refrain {
    /** A longer silence would be told as one. */
    private static final int PAUSE = 3;

    private static final int QUARTER = 13;
    private static final double SMALLEST = 1e-9;

    /** The others of a refrain, by the last of them. */
    private final Map<Entry, List<Entry>> others = new HashMap<>();

    private final Set<Entry> folded = new HashSet<>();

    /** Those who speak, and what they have said since they began. */
    private final Map<Person, List<Entry>> open = new HashMap<>();

    private Refrain() {}

    /** The refrains of a history. */
    static Refrain of(OfficeHolders holders, List<Entry> entries) {
        var refrain = new Refrain();
        for (Entry entry : entries) {
            if (entry.event() instanceof Voice.ToldTruth) {
                refrain.hear(holders.person(entry.event().actor(), entry.sequence()), entry);
            } else if (entry.hour() != Entry.NO_HOUR) {
                refrain.end();
            }
        }
        refrain.end();
        return refrain;
    }

    private void hear(Person speaker, Entry entry) {
        List<Entry> before = open.computeIfAbsent(speaker, any -> new ArrayList<>());
        if (!before.isEmpty()
                && (wasSilenced(before.get(before.size() - 1), entry)
                        || entry.week() - before.get(before.size() - 1).week() > PAUSE
                        || entry.week() - before.get(0).week() >= QUARTER)) {
            close(before);
            before.clear();
        }
        before.add(entry);
    }

    /** Whether the following that somebody had is no longer what it was when he last spoke. */
    private static boolean wasSilenced(Entry last, Entry now) {
        return Math.abs(told(now).before() - told(last).after()) > SMALLEST;
    }

    private static Voice.ToldTruth told(Entry entry) {
        return (Voice.ToldTruth) entry.event();
    }

    private void end() {
        open.values().forEach(this::close);
        open.clear();
    }

    private void close(List<Entry> said) {
        if (said.size() > 1) {
            List<Entry> again = List.copyOf(said.subList(1, said.size()));
            others.put(again.get(again.size() - 1), again);
            folded.addAll(again.subList(0, again.size() - 1));
        }
    }

    /** Whether it is told later, with the last of its refrain. */
    boolean folds(Entry entry) {
        return folded.contains(entry);
    }

    /** Whether it is the last of a refrain. */
    boolean endsWith(Entry entry) {
        return others.containsKey(entry);
    }

    /** All of a refrain after its first, at the last of them. */
    String tell(Entry last, Narrator voice) {
        List<Entry> again = others.getOrDefault(last, List.of());
        var about = new ArrayList<Integer>();
        for (Entry entry : again) {
            if (!about.contains(entry.event().target())) {
                about.add(entry.event().target());
            }
        }
        voice.at(last);
        int speaker = last.event().actor();
        double before = told(again.get(0)).before();
        double after = told(last).after();
        return again.size() == 1
                ? "%s tells the public the truth about %s again: %s following goes from %s to %s."
                        .formatted(
                                voice.name(speaker),
                                voice.names(about),
                                voice.his(speaker),
                                voice.percent(before),
                                voice.percent(after))
                : "%s has told the public the truth about %s in %s by now: %s following has gone from %s to %s."
                        .formatted(
                                voice.name(speaker),
                                voice.names(about),
                                Words.small(again.size(), "more week"),
                                voice.his(speaker),
                                voice.percent(before),
                                voice.percent(after));
    }
}
