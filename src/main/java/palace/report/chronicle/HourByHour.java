package palace.report.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palace.mechanism.attempt.Cascade;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.report.prose.Narrator;
import palace.report.prose.Words;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;

/**
 * The hours of an attempt: whoever matters is told alone, all others together, and hours in which nobody of weight
 * moves are joined.
 */
final class HourByHour {
    private static final int HOURS_IN_A_DAY = 24;

    private final Narrator voice;
    private final Multitude crowd;
    private final Map<Integer, AttemptHour> balance = new HashMap<>();
    private final Map<Integer, Deed> before = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<Integer> plotters;
    private String told = "";

    /**
     * @param plotters who was in the plot when it came into the open
     */
    HourByHour(Narrator voice, Set<Integer> plotters) {
        this.voice = voice;
        this.plotters = plotters;
        this.crowd = new Multitude(voice);
    }

    /** What somebody did, and when. */
    private record Deed(Stance stance, int hour) {}

    /**
     * A paragraph.
     *
     * @param first its first hour
     * @param last its last hour
     * @param text what is told
     */
    record Passage(int first, int last, String text) {}

    /** Remembers how the sides stood at the end of each hour, to be told where it changes. */
    HourByHour withBalance(AttemptTrace attempt) {
        attempt.hours().forEach(hour -> balance.put(hour.hour(), hour));
        return this;
    }

    /** Where somebody stood in the end; loyal for one who never moved. */
    Stance stance(int elite) {
        Deed deed = before.get(elite);
        return deed != null ? deed.stance() : plotters.contains(elite) ? Stance.JOINED : Stance.LOYAL;
    }

    /** The paragraphs. */
    List<Passage> tell(List<Entry> entries) {
        var quiet = new ArrayList<Entry>();
        int at = 0;
        while (at < entries.size()) {
            int hour = entries.get(at).hour();
            int end = at;
            while (end < entries.size() && entries.get(end).hour() == hour) {
                end++;
            }
            List<Entry> now = entries.subList(at, end);
            boolean nextDay = !quiet.isEmpty() && quiet.get(0).hour() / HOURS_IN_A_DAY != hour / HOURS_IN_A_DAY;
            if (nextDay || !isQuiet(now)) {
                passage(quiet, false);
                quiet.clear();
            }
            if (isQuiet(now)) {
                quiet.addAll(now);
            } else {
                passage(now, end == entries.size());
            }
            at = end;
        }
        passage(quiet, true);
        return passages;
    }

    private boolean isQuiet(List<Entry> hour) {
        return hour.stream().allMatch(this::isLost);
    }

    private boolean isLost(Entry entry) {
        return Multitude.hides(entry, voice);
    }

    private void passage(List<Entry> entries, boolean end) {
        if (entries.isEmpty()) {
            return;
        }
        var sentences = new ArrayList<String>();
        for (Entry entry : entries) {
            if (isLost(entry)) {
                crowd.add(entry);
            } else {
                if (Multitude.choice(entry) == null) {
                    sentences.addAll(crowd.tell()); // what follows came after their moves
                }
                sentences.add(alone(entry));
            }
            remember(entry);
        }
        sentences.addAll(crowd.tell());
        sentences.removeIf(String::isEmpty);
        if (!sentences.isEmpty()) {
            int last = entries.get(entries.size() - 1).hour();
            passages.add(new Passage(entries.get(0).hour(), last, String.join(" ", sentences) + balance(last, end)));
        }
    }

    private String alone(Entry entry) {
        String sentence = Words.sentence(voice.tell(entry));
        Cascade.Chose chose = Multitude.choice(entry);
        if (chose == null) {
            return sentence;
        }
        Deed deed = before.get(chose.actor());
        if (deed != null && deed.stance() != chose.stance()) {
            return "%s %s had %s in hour %d."
                    .formatted(sentence, Words.sentence(voice.he(chose.actor())), inWords(deed.stance()), deed.hour());
        }
        boolean lost = plotters.contains(chose.actor()) && chose.stance() != Stance.JOINED;
        return lost
                ? "%s %s had been in the plot.".formatted(sentence, Words.sentence(voice.he(chose.actor())))
                : sentence;
    }

    private static String inWords(Stance stance) {
        return switch (stance) {
            case JOINED -> "joined";
            case RALLIED -> "rallied";
            default -> "stood aside";
        };
    }

    private void remember(Entry entry) {
        entry.event().moves(new Stage() {
            @Override
            public void takesSide(int who, Stance side) {
                before.put(who, new Deed(side, entry.hour()));
            }
        });
    }

    /** How the sides stood, unless that has just been told or is told next, as the result. */
    private String balance(int hour, boolean end) {
        AttemptHour state = balance.get(hour);
        String now = state == null || end ? "" : inWords(state);
        boolean same = now.equals(told);
        told = now;
        return same ? "" : now;
    }

    private String inWords(AttemptHour state) {
        return " *(Joined %s, rallied %s, aside %s, undecided %s.)*"
                .formatted(
                        voice.number(state.joined()),
                        voice.number(state.rallied()),
                        voice.number(state.aside()),
                        voice.number(state.undecided()));
    }
}
