package palace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import palace.mechanism.Cascade;
import palace.model.Stance;
import palace.simulation.Entry;

/** An hour in which many move: the weightiest are told with their reasons, the others by name or by number. */
final class Crowd {
    private static final int TOLD_EACH = 4;

    private Crowd() {}

    /** The events of an hour in one paragraph. */
    static String tell(List<Entry> hour, Narrator voice) {
        Map<Stance, List<Entry>> rest = rest(hour);
        Set<Integer> untold = new HashSet<>();
        rest.values().forEach(entries -> entries.forEach(entry -> untold.add(entry.sequence())));
        var told = new ArrayList<String>();
        for (Entry entry : hour) {
            if (!untold.contains(entry.sequence())) {
                told.add(Words.sentence(voice.tell(entry)));
            }
        }
        rest.forEach((stance, entries) -> told.add(together(stance, entries, voice)));
        told.removeIf(String::isEmpty);
        return String.join(" ", told);
    }

    /** Those who take a side after the weightiest few who take the same. */
    private static Map<Stance, List<Entry>> rest(List<Entry> hour) {
        Map<Stance, List<Entry>> sides = new TreeMap<>();
        for (Entry entry : hour) {
            if (entry.event() instanceof Cascade.Chose chose) {
                sides.computeIfAbsent(chose.stance(), any -> new ArrayList<>()).add(entry);
            }
        }
        var rest = new EnumMap<Stance, List<Entry>>(Stance.class);
        sides.forEach((stance, entries) -> {
            if (entries.size() > TOLD_EACH + 1) {
                entries.sort(Comparator.comparingDouble(Crowd::weight).reversed());
                rest.put(stance, entries.subList(TOLD_EACH, entries.size()));
            }
        });
        return rest;
    }

    private static double weight(Entry entry) {
        return entry.event() instanceof Cascade.Chose chose ? chose.weight() : 0;
    }

    private static String together(Stance stance, List<Entry> entries, Narrator voice) {
        double weight = entries.stream().mapToDouble(Crowd::weight).sum();
        String deed =
                switch (stance) {
                    case JOINED -> "joined as well";
                    case RALLIED -> "rallied as well";
                    default -> "stood aside as well";
                };
        return "%s %s, with %s of the weight together."
                .formatted(
                        voice.names(entries.stream()
                                .map(entry -> entry.event().actor())
                                .toList()),
                        deed,
                        voice.percent(weight));
    }
}
