package palace.simulation;

import java.util.Locale;
import palace.model.Party;
import palace.model.event.Event;
import palace.model.event.Teller;
import palace.scenario.timeline.TimelineEvent;

/**
 * A dated event of the scenario.
 *
 * @param actor who acts, or whom it happens to
 * @param target whom it concerns
 * @param what its kind
 * @param day days from the first of its week, 0 to 6
 * @param note the scenario's clause for the chronicle
 */
public record Happened(int actor, int target, Kind what, int day, String note) implements Event {
    /** What kind of dated event it was; a death is told by {@link DatedDeath}. */
    public enum Kind {
        OFFICE_CHANGE,
        AWAY,
        DEATH,
        EXPROPRIATION,
        BACKING,
        FORCE_CHANGE,
        EXPOSURE,
        DEFEAT,
        VICTORY,
        REFORM,
        CRISIS,
        AGGRIEVED,
        LOYALTY_TEST,
        ANNOUNCEMENT;

        static Kind of(TimelineEvent event) {
            String name = event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public String kind() {
        return what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean visible() {
        return true;
    }

    @Override
    public String tell(Teller voice) {
        if (!note.isEmpty()) {
            return clause(voice, note);
        }
        return "%s: %s.".formatted(kindInWords(), voice.name(target == Party.NOBODY ? actor : target));
    }

    /** What the scenario's author wrote, as a sentence. */
    static String clause(Teller voice, String note) {
        String clause = voice.quote(note);
        boolean ends = clause.endsWith(".") || clause.endsWith("!") || clause.endsWith("?");
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + (ends ? "" : ".");
    }

    private String kindInWords() {
        String words = kind().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
