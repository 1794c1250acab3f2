package palace.scenario.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Grievance;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;

/** A dated event that befalls the country, and everybody in it. */
public sealed interface PublicEvent extends TimelineEvent {
    /** A defeat in the field or in the world. */
    record Defeat(Dated dated, Quantity size) implements PublicEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.in(KEYS, "defeat", false);
        private static final Key<Quantity> SIZE = KEYS.required("size", Terms.QUANTITY, "How great.");

        static final Block<Defeat> FORMAT =
                KEYS.block("event-defeat", "A defeat in the field or in the world.", Defeat::of);

        private static Defeat of(Fields f) {
            return new Defeat(EVENT.of(f), f.get(SIZE));
        }

        @Override
        public void on(Handler handler) {
            handler.defeat(this);
        }
    }

    /** A victory in the field or in the world. */
    record Victory(Dated dated, Quantity size) implements PublicEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.in(KEYS, "victory", false);
        private static final Key<Quantity> SIZE = KEYS.required("size", Terms.QUANTITY, "How great.");

        static final Block<Victory> FORMAT =
                KEYS.block("event-victory", "A victory in the field or in the world.", Victory::of);

        private static Victory of(Fields f) {
            return new Victory(EVENT.of(f), f.get(SIZE));
        }

        @Override
        public void on(Handler handler) {
            handler.victory(this);
        }
    }

    /** A reform hurts some, and may loosen or tighten the screws. */
    record Reform(
            Dated dated,
            List<String> who,
            Grievance grievance,
            @Nullable Quantity openness) implements PublicEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "reform");
        private static final Key<List<String>> WHO =
                KEYS.defaulted("who", Terms.PEOPLE, List.of(), "Who is hurt by it.");
        private static final Key<Grievance> GRIEVANCE =
                KEYS.defaulted("grievance", Terms.GRIEVANCE, Grievance.SLIGHTED, "How much.");
        private static final Key<Quantity> OPENNESS =
                KEYS.optional("openness", Terms.QUANTITY, "The new openness; default: as before.");

        static final Block<Reform> FORMAT =
                KEYS.block("event-reform", "A reform hurts some, and may loosen or tighten the screws.", Reform::of);

        private static Reform of(Fields f) {
            return new Reform(EVENT.of(f), f.get(WHO), f.get(GRIEVANCE), f.find(OPENNESS));
        }

        @Override
        public void on(Handler handler) {
            handler.reform(this);
        }
    }

    /** A shock to performance. */
    record Crisis(Dated dated, Quantity size) implements PublicEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.in(KEYS, "crisis", false);
        private static final Key<Quantity> SIZE = KEYS.required("size", Terms.QUANTITY, "How great.");

        static final Block<Crisis> FORMAT = KEYS.block("event-crisis", "A shock to performance.", Crisis::of);

        private static Crisis of(Fields f) {
            return new Crisis(EVENT.of(f), f.get(SIZE));
        }

        @Override
        public void on(Handler handler) {
            handler.crisis(this);
        }
    }

    /** Something that is only told. */
    record Announcement(Dated dated) implements PublicEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.in(KEYS, "announcement", true);

        static final Block<Announcement> FORMAT =
                KEYS.block("event-announcement", "Something that is only told.", Announcement::of);

        private static Announcement of(Fields f) {
            return new Announcement(EVENT.of(f));
        }

        @Override
        public void on(Handler handler) {
            handler.announcement(this);
        }
    }
}
