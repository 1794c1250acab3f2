package palace.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import palace.model.Event;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Voice;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** What charts mark: attempts on every one, what became of plots on that of plots, who moved on that of an attempt. */
final class Flags {
    private static final int GREAT = 100;

    private final History history;
    private final Voice voice;

    Flags(Cast cast, History history) {
        this.history = history;
        this.voice = Narrator.inPlainText(cast);
    }

    /** The attempts of a history. */
    List<Flag> attempts(TimeScale time) {
        var flags = new ArrayList<Flag>();
        for (AttemptTrace attempt : history.attempts()) {
            boolean coup = attempt.outcome() == OutcomeClass.COUP;
            flags.add(new Flag(
                    time.at(attempt.week(), 0),
                    coup
                            ? "coup"
                            : attempt.outcome() == OutcomeClass.ATTEMPT_FAILED
                                    ? "attempt fails"
                                    : attempt.outcome().words(),
                    ChartStyle.INK,
                    GREAT));
        }
        return flags;
    }

    /** Plots founded, betrayed and launched. */
    List<Flag> plots(TimeScale time) {
        List<Flag> flags = attempts(time);
        for (Entry entry : history.entries()) {
            Mark mark = Mark.ofPlot(entry.event());
            if (mark != Mark.NONE) {
                flags.add(new Flag(time.at(entry.week(), 0), mark.words, mark.color, mark.weight));
            }
        }
        return flags;
    }

    /** Who showed a side, and broadcasts, by hour of an attempt. */
    List<Flag> moves(List<Entry> entries) {
        var flags = new ArrayList<Flag>();
        for (Entry entry : entries) {
            Event event = entry.event();
            Mark mark = Mark.ofMove(event);
            if (mark != Mark.NONE) {
                String who = event.actor() == Party.NOBODY ? "" : voice.name(event.actor()) + " ";
                flags.add(new Flag(entry.hour(), who + mark.words, mark.color, mark.weight));
            }
        }
        return flags;
    }

    /** The kinds of events that are marked. */
    private enum Mark {
        NONE("", ChartStyle.INK, 0),
        FOUNDED("founded", ChartStyle.GREEN, 10),
        BETRAYED("betrayed", ChartStyle.VERMILION, 30),
        DISCOVERED("discovered", ChartStyle.VERMILION, 25),
        LAUNCHED("launch", ChartStyle.INK, 50),
        JOINED("joins", ChartStyle.CHALLENGERS, 20),
        RALLIED("rallies", ChartStyle.LEADERS_SIDE, 18),
        BROADCAST("broadcasts", ChartStyle.INK, 30);

        private final String words;
        private final Color color;
        private final int weight;

        Mark(String words, Color color, int weight) {
            this.words = words;
            this.color = color;
            this.weight = weight;
        }

        static Mark ofPlot(Event event) {
            return switch (event.kind()) {
                case "founded" -> FOUNDED;
                case "betrayed" -> BETRAYED;
                case "discovered" -> DISCOVERED;
                case "launched" -> LAUNCHED;
                default -> NONE;
            };
        }

        static Mark ofMove(Event event) {
            return switch (event.kind()) {
                case "joined" -> JOINED;
                case "rallied" -> RALLIED;
                case "broadcast" -> BROADCAST;
                default -> NONE;
            };
        }
    }
}
