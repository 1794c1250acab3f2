package palace.report.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.mechanism.attempt.Cascade;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.report.prose.Narrator;
import palace.report.prose.Words;
import palace.simulation.history.Entry;

/** Those whose move alone decides nothing, told together: a sentence for each side. */
public final class Multitude {
    private static final double WEIGHT_OF_A_NAME = 0.005;
    private static final double WEIGHT_OF_A_MEMBER = 0.02;
    private static final double WEIGHT_ON_A_PICTURE = 0.05;

    private final Narrator voice;
    private final Map<Stance, List<Entry>> sides = new LinkedHashMap<>();

    Multitude(Narrator voice) {
        this.voice = voice;
        for (Stance side : List.of(Stance.JOINED, Stance.RALLIED, Stance.ASIDE)) {
            sides.put(side, new ArrayList<>());
        }
    }

    /** The choice of somebody in the cascade; null for any other event. */
    static Cascade.@Nullable Chose choice(Entry entry) {
        return entry.event() instanceof Cascade.Chose chose ? chose : null;
    }

    /** Whether somebody's choice is lost in the crowd: no weight to speak of, and no part of the leader's guard. */
    static boolean hides(Entry entry, Narrator voice) {
        Cascade.Chose chose = choice(entry);
        if (chose == null) {
            return false;
        }
        boolean named = voice.at(entry).cohort(chose.actor()).isEmpty();
        double weight = named ? WEIGHT_OF_A_NAME : WEIGHT_OF_A_MEMBER;
        return chose.weight() < weight && chose.guard() < weight;
    }

    /** Whether there is room for an event's words on a picture: not for a choice lost in the crowd, nor a cohort's small ones. */
    public static boolean isNamed(Entry entry, Narrator voice) {
        Cascade.Chose chose = choice(entry);
        return chose == null
                || (!hides(entry, voice)
                        && (voice.cohort(chose.actor()).isEmpty() || chose.weight() >= WEIGHT_ON_A_PICTURE));
    }

    void add(Entry entry) {
        Cascade.Chose chose = choice(entry);
        if (chose != null) {
            sides.computeIfAbsent(side(chose), any -> new ArrayList<>()).add(entry);
        }
    }

    private static Stance side(Cascade.Chose chose) {
        return chose.stance() == Stance.JOINED || chose.stance() == Stance.RALLIED ? chose.stance() : Stance.ASIDE;
    }

    /** A sentence for each side that somebody took, and nobody is left to tell. */
    List<String> tell() {
        var told = new ArrayList<String>();
        sides.forEach((side, entries) -> {
            if (!entries.isEmpty()) {
                told.add(sentence(side, entries));
                entries.clear();
            }
        });
        return told;
    }

    private String sentence(Stance side, List<Entry> entries) {
        double weight = 0;
        double chance = 0;
        double threshold = 0;
        for (Entry entry : entries) {
            var chose = (Cascade.Chose) entry.event();
            weight += chose.weight();
            chance += chose.decision().chance() / entries.size();
            threshold += chose.decision().threshold() / entries.size();
        }
        String mean = entries.size() == 1 ? "" : "mean ";
        return "%s %s%s (%schance %s, %sthreshold %s)."
                .formatted(
                        Words.sentence(voice.people(entries, Event::actor)),
                        switch (side) {
                            case JOINED -> "joined";
                            case RALLIED -> "rallied to the leader";
                            default -> "stood aside";
                        },
                        weight == 0 ? "" : ", with %s of %s".formatted(voice.percent(weight), voice.counted()),
                        mean,
                        voice.number(chance),
                        mean,
                        voice.number(threshold));
    }
}
