package palace.scenario.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Constant;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Concerns;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/** The keys that all events of the timeline share. */
public record EventKeys(
        Key<LocalDate> date,
        Key<String> note,
        Key<String> source,
        @Nullable Key<Concerns> concerns) {
    /** The largest share that one can be given of what all have: the others must have a rest to divide. */
    public static final double LARGEST_SHARE = 0.99;

    /** Declares them in the block of a kind of event that names people, the leader by his office too. */
    static EventKeys ofPeople(Keys keys, String kind) {
        EventKeys all = in(keys, kind, false);
        Key<Concerns> concerns = keys.defaulted(
                "concerns",
                Terms.CONCERNS,
                Concerns.PERSON,
                "Whom: the person who is named, so that it is void once he is dead or out; or whoever has his office then.");
        return new EventKeys(all.date(), all.note(), all.source(), concerns);
    }

    /** Declares them in the block of a kind of event. */
    static EventKeys in(Keys keys, String kind, boolean noteNeeded) {
        String meaning = "A short clause for the chronicle.";
        Key<LocalDate> date = keys.required("date", Terms.DATE_IN_WINDOW, "The day, within the window.", "1964-07-15");
        keys.required("event", new Constant(kind), "The kind of event.");
        Key<String> note = noteNeeded
                ? keys.required("note", Terms.LINE, meaning)
                : keys.optional("note", Terms.LINE, meaning, "Brezhnev gives up the state post");
        return new EventKeys(date, note, keys.optional("source", Terms.LINE, "Where one knows it from."), null);
    }

    Dated of(Fields f) {
        return new Dated(
                f.get(date), f.find(note), f.find(source), concerns == null ? Concerns.OFFICE : f.get(concerns));
    }

    /** Checks that a new share of force leaves something to the others. */
    static void leavesARest(@Nullable Quantity share, Key<Quantity> key, Fields f) {
        f.require(
                share == null || share.high() <= LARGEST_SHARE,
                key,
                "must be at most " + LARGEST_SHARE + ": somebody else has the rest of all force.");
    }

    void notBefore(Dated event, LocalDate later, Key<LocalDate> key, Fields f) {
        f.require(!later.isBefore(event.date()), key, "lies before the event itself (" + event.date() + ").");
    }
}
