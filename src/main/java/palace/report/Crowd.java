package palace.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palace.mechanism.Cascade;
import palace.model.Stance;
import palace.simulation.Entry;

/** An hour in which many move: people with names are told one by one, members of a cohort together. */
final class Crowd {
    private static final int ALONE = 1;

    private Crowd() {}

    /** Those of one cohort who take the same side in the same hour. */
    private record Group(String cohort, Stance stance) {}

    /** The events of an hour in one paragraph. */
    static String tell(List<Entry> hour, Narrator voice) {
        Map<Group, List<Cascade.Chose>> groups = groups(hour, voice);
        Set<Integer> together = new HashSet<>();
        groups.values().forEach(group -> group.forEach(chose -> together.add(chose.actor())));
        var told = new ArrayList<String>();
        for (Entry entry : hour) {
            if (!(entry.event() instanceof Cascade.Chose chose && together.contains(chose.actor()))) {
                told.add(Words.sentence(voice.tell(entry)));
            }
        }
        groups.forEach((group, members) -> told.add(sentence(group, members, voice)));
        told.removeIf(String::isEmpty);
        return String.join(" ", told);
    }

    private static Map<Group, List<Cascade.Chose>> groups(List<Entry> hour, Narrator voice) {
        Map<Group, List<Cascade.Chose>> groups = new LinkedHashMap<>();
        for (Entry entry : hour) {
            if (entry.event() instanceof Cascade.Chose chose) {
                String cohort = voice.at(entry.sequence()).cohort(chose.actor());
                if (!cohort.isEmpty()) {
                    groups.computeIfAbsent(new Group(cohort, chose.stance()), any -> new ArrayList<>())
                            .add(chose);
                }
            }
        }
        groups.values().removeIf(members -> members.size() <= ALONE);
        return groups;
    }

    private static String sentence(Group group, List<Cascade.Chose> members, Narrator voice) {
        double weight = 0;
        double chance = 0;
        double threshold = 0;
        for (Cascade.Chose chose : members) {
            weight += chose.weight();
            chance += chose.decision().chance() / members.size();
            threshold += chose.decision().threshold() / members.size();
        }
        String deed =
                switch (group.stance()) {
                    case JOINED -> "joined";
                    case RALLIED -> "rallied to the leader";
                    default -> "stood aside";
                };
        return "%d %s %s, with %s of the weight (mean chance %s, mean threshold %s)."
                .formatted(
                        members.size(),
                        Words.plural(group.cohort()),
                        deed,
                        voice.percent(weight),
                        voice.number(chance),
                        voice.number(threshold));
    }
}
