package palace.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.Type;
import palace.scenario.format.Variants;

/**
 * A dated event from outside the model: what would have happened anyway. A cohort among {@code who} stands for every
 * member.
 */
public sealed interface TimelineEvent {
    /** The event in a file, its kind told by the key {@code event}. */
    Type<TimelineEvent> FORMAT = new Variants<>("event", forms());

    /** When, and how it is told. */
    Dated dated();

    /** Calls the handler's method for this kind. */
    void on(Handler handler);

    /** One method for each kind, so that none can be forgotten. */
    interface Handler {
        void officeChange(OfficeChange event);

        void away(Away event);

        void death(Death event);

        void expropriation(Expropriation event);

        void backing(Backing event);

        void forceChange(ForceChange event);

        void exposure(Exposure event);

        void defeat(Defeat event);

        void victory(Victory event);

        void reform(Reform event);

        void crisis(Crisis event);

        void aggrieved(Aggrieved event);

        void loyaltyTest(LoyaltyTest event);

        void announcement(Announcement event);
    }

    /**
     * What every event has.
     *
     * @param note a clause for the chronicle
     * @param concerns whom it concerns, of those whom it names
     */
    record Dated(
            LocalDate date, @Nullable String note, @Nullable String source, Concerns concerns) {}

    /** A new office, or new levers with the old one; null: as before. */
    record OfficeChange(
            Dated dated,
            List<String> who,
            @Nullable Rank rank,
            @Nullable Quantity force,
            @Nullable Map<String, Double> votes,
            @Nullable String office)
            implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "office-change");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who.");
        private static final Key<Rank> RANK = KEYS.optional("rank", Terms.RANK, "The new rank.");
        private static final Key<Quantity> FORCE = KEYS.optional("force", Terms.QUANTITY, "The new share of force.");
        private static final Key<Map<String, Double>> VOTES =
                KEYS.optional("votes", Terms.VOTES, "The new seats, by body.");
        private static final Key<String> OFFICE =
                KEYS.optional("office", Terms.LINE, "The new office, as it reads after the name.");

        static final Block<OfficeChange> FORMAT = KEYS.block(
                "event-office-change",
                "A new office, or new levers with the old one; null: as before.",
                OfficeChange::of);

        private static OfficeChange of(Fields f) {
            EventKeys.leavesARest(f.find(FORCE), FORCE, f);
            return new OfficeChange(
                    EVENT.of(f), f.get(WHO), f.find(RANK), f.find(FORCE), f.find(VOTES), f.find(OFFICE));
        }

        @Override
        public void on(Handler handler) {
            handler.officeChange(this);
        }
    }

    /** The leader leaves the capital. */
    record Away(Dated dated, LocalDate to, String where, boolean planned) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "absence");
        private static final Key<LocalDate> TO = KEYS.required("to", Terms.DATE, "Last day away.");
        private static final Key<String> WHERE = KEYS.required("where", Terms.LINE, "Where he is.", "Egypt");
        private static final Key<Boolean> PLANNED =
                KEYS.defaulted("planned", Terms.FLAG, true, "Whether people knew of it before.");

        static final Block<Away> FORMAT = KEYS.block("event-absence", "The leader leaves the capital.", Away::of);

        private static Away of(Fields f) {
            Away event = new Away(EVENT.of(f), f.get(TO), f.get(WHERE), f.get(PLANNED));
            EVENT.notBefore(event.dated, event.to, TO, f);
            return event;
        }

        @Override
        public void on(Handler handler) {
            handler.away(this);
        }
    }

    /** Somebody dies. */
    record Death(Dated dated, List<String> who) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "death");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who.");

        static final Block<Death> FORMAT = KEYS.block("event-death", "Somebody dies.", Death::of);

        private static Death of(Fields f) {
            return new Death(EVENT.of(f), f.get(WHO));
        }

        @Override
        public void on(Handler handler) {
            handler.death(this);
        }
    }

    /** Somebody is to lose business and private force by a day. */
    record Expropriation(Dated dated, List<String> who, String by, LocalDate deadline, Quantity stake)
            implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "expropriation");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who is to lose it.");
        private static final Key<String> BY =
                KEYS.required("by", Terms.SOMEBODY_OR_LEADER, "Who takes it: an elite or 'leader'.");
        private static final Key<LocalDate> DEADLINE =
                KEYS.required("deadline", Terms.DATE, "The day on which it takes effect.");
        private static final Key<Quantity> STAKE =
                KEYS.required("stake", Terms.QUANTITY, "Share of his assets and force that is threatened.");

        static final Block<Expropriation> FORMAT = KEYS.block(
                "event-expropriation", "Somebody is to lose business and private force by a day.", Expropriation::of);

        private static Expropriation of(Fields f) {
            Expropriation event = new Expropriation(EVENT.of(f), f.get(WHO), f.get(BY), f.get(DEADLINE), f.get(STAKE));
            EVENT.notBefore(event.dated, event.deadline, DEADLINE, f);
            return event;
        }

        @Override
        public void on(Handler handler) {
            handler.expropriation(this);
        }
    }

    /** The leader takes sides in public, and a threat becomes certain. */
    record Backing(Dated dated, List<String> who, List<String> against) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "backing");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "With whom the leader sides.");
        private static final Key<List<String>> AGAINST = KEYS.required("against", Terms.PEOPLE, "Against whom.");

        static final Block<Backing> FORMAT = KEYS.block(
                "event-backing", "The leader takes sides in public, and a threat becomes certain.", Backing::of);

        private static Backing of(Fields f) {
            return new Backing(EVENT.of(f), f.get(WHO), f.get(AGAINST));
        }

        @Override
        public void on(Handler handler) {
            handler.backing(this);
        }
    }

    /** A command grows, shrinks or moves. */
    record ForceChange(
            Dated dated,
            List<String> who,
            Quantity force,
            @Nullable Double hoursAway) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "force-change");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Whose command.");
        private static final Key<Quantity> FORCE = KEYS.required("force", Terms.QUANTITY, "The new share of force.");
        private static final Key<Double> HOURS_AWAY =
                KEYS.optional("hours-away", Terms.HOURS, "Hours between it and the capital; default: as before.");

        static final Block<ForceChange> FORMAT =
                KEYS.block("event-force-change", "A command grows, shrinks or moves.", ForceChange::of);

        private static ForceChange of(Fields f) {
            EventKeys.leavesARest(f.get(FORCE), FORCE, f);
            return new ForceChange(EVENT.of(f), f.get(WHO), f.get(FORCE), f.find(HOURS_AWAY));
        }

        @Override
        public void on(Handler handler) {
            handler.forceChange(this);
        }
    }

    /** People are within reach of a move: on a visit, on one aeroplane. */
    record Exposure(Dated dated, List<String> who, LocalDate to) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "exposure");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who is within reach.");
        private static final Key<LocalDate> TO = KEYS.required("to", Terms.DATE, "Last day of it.");

        static final Block<Exposure> FORMAT = KEYS.block(
                "event-exposure", "People are within reach of a move: on a visit, on one aeroplane.", Exposure::of);

        private static Exposure of(Fields f) {
            Exposure event = new Exposure(EVENT.of(f), f.get(WHO), f.get(TO));
            EVENT.notBefore(event.dated, event.to, TO, f);
            return event;
        }

        @Override
        public void on(Handler handler) {
            handler.exposure(this);
        }
    }

    /** A defeat in the field or in the world. */
    record Defeat(Dated dated, Quantity size) implements TimelineEvent {
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
    record Victory(Dated dated, Quantity size) implements TimelineEvent {
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
            @Nullable Quantity openness) implements TimelineEvent {
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
    record Crisis(Dated dated, Quantity size) implements TimelineEvent {
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

    /** The leader wrongs somebody. */
    record Aggrieved(Dated dated, List<String> who, Grievance grievance) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "grievance");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who.");
        private static final Key<Grievance> GRIEVANCE = KEYS.required("grievance", Terms.GRIEVANCE, "How much.");

        static final Block<Aggrieved> FORMAT =
                KEYS.block("event-grievance", "The leader wrongs somebody.", Aggrieved::of);

        private static Aggrieved of(Fields f) {
            return new Aggrieved(EVENT.of(f), f.get(WHO), f.get(GRIEVANCE));
        }

        @Override
        public void on(Handler handler) {
            handler.aggrieved(this);
        }
    }

    /** The leader has somebody sounded out. */
    record LoyaltyTest(Dated dated, List<String> who) implements TimelineEvent {
        private static final Keys KEYS = new Keys();
        private static final EventKeys EVENT = EventKeys.ofPeople(KEYS, "loyalty-test");
        private static final Key<List<String>> WHO = KEYS.required("who", Terms.PEOPLE, "Who.");

        static final Block<LoyaltyTest> FORMAT =
                KEYS.block("event-loyalty-test", "The leader has somebody sounded out.", LoyaltyTest::of);

        private static LoyaltyTest of(Fields f) {
            return new LoyaltyTest(EVENT.of(f), f.get(WHO));
        }

        @Override
        public void on(Handler handler) {
            handler.loyaltyTest(this);
        }
    }

    /** Something that is only told. */
    record Announcement(Dated dated) implements TimelineEvent {
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

    private static Map<String, Block<? extends TimelineEvent>> forms() {
        Map<String, Block<? extends TimelineEvent>> forms = new LinkedHashMap<>();
        forms.put("office-change", OfficeChange.FORMAT);
        forms.put("absence", Away.FORMAT);
        forms.put("death", Death.FORMAT);
        forms.put("expropriation", Expropriation.FORMAT);
        forms.put("backing", Backing.FORMAT);
        forms.put("force-change", ForceChange.FORMAT);
        forms.put("exposure", Exposure.FORMAT);
        forms.put("defeat", Defeat.FORMAT);
        forms.put("victory", Victory.FORMAT);
        forms.put("reform", Reform.FORMAT);
        forms.put("crisis", Crisis.FORMAT);
        forms.put("grievance", Aggrieved.FORMAT);
        forms.put("loyalty-test", LoyaltyTest.FORMAT);
        forms.put("announcement", Announcement.FORMAT);
        return forms;
    }
}
