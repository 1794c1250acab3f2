package palace.scenario.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.term.Grievance;
import palace.scenario.term.Quantity;
import palace.scenario.term.Rank;
import palace.scenario.term.Terms;

/** A dated event that befalls persons: the leader, or those whom it names. */
public sealed interface PersonalEvent extends TimelineEvent {
    /** A new office, or new levers with the old one; null: as before. */
    record OfficeChange(
            Dated dated,
            List<String> who,
            @Nullable Rank rank,
            @Nullable Quantity force,
            @Nullable Map<String, Double> votes,
            @Nullable String office)
            implements PersonalEvent {
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
    record Away(Dated dated, LocalDate to, String where, boolean planned) implements PersonalEvent {
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
    record Death(Dated dated, List<String> who) implements PersonalEvent {
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
            implements PersonalEvent {
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
    record Backing(Dated dated, List<String> who, List<String> against) implements PersonalEvent {
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
            @Nullable Double hoursAway) implements PersonalEvent {
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
    record Exposure(Dated dated, List<String> who, LocalDate to) implements PersonalEvent {
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

    /** The leader wrongs somebody. */
    record Aggrieved(Dated dated, List<String> who, Grievance grievance) implements PersonalEvent {
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
    record LoyaltyTest(Dated dated, List<String> who) implements PersonalEvent {
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
}
