package palace.scenario.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import palace.scenario.format.Block;
import palace.scenario.format.Type;
import palace.scenario.format.Variants;

/**
 * A dated event from outside the model: what would have happened anyway. A cohort among {@code who} stands for every
 * member.
 */
public sealed interface TimelineEvent permits PersonalEvent, PublicEvent {
    /** The event in a file, its kind told by the key {@code event}. */
    Type<TimelineEvent> FORMAT = new Variants<>("event", kinds());

    /** When, and how it is told. */
    Dated dated();

    /** Calls the handler's method for this kind. */
    void on(Handler handler);

    /** One method for each kind, so that none can be forgotten. */
    interface Handler {
        void officeChange(PersonalEvent.OfficeChange event);

        void away(PersonalEvent.Away event);

        void death(PersonalEvent.Death event);

        void expropriation(PersonalEvent.Expropriation event);

        void backing(PersonalEvent.Backing event);

        void forceChange(PersonalEvent.ForceChange event);

        void exposure(PersonalEvent.Exposure event);

        void defeat(PublicEvent.Defeat event);

        void victory(PublicEvent.Victory event);

        void reform(PublicEvent.Reform event);

        void crisis(PublicEvent.Crisis event);

        void aggrieved(PersonalEvent.Aggrieved event);

        void loyaltyTest(PersonalEvent.LoyaltyTest event);

        void announcement(PublicEvent.Announcement event);
    }

    /** The kinds of events, each with its keys. */
    static Map<String, Block<? extends TimelineEvent>> kinds() {
        Map<String, Block<? extends TimelineEvent>> forms = new LinkedHashMap<>();
        forms.put("office-change", PersonalEvent.OfficeChange.FORMAT);
        forms.put("absence", PersonalEvent.Away.FORMAT);
        forms.put("death", PersonalEvent.Death.FORMAT);
        forms.put("expropriation", PersonalEvent.Expropriation.FORMAT);
        forms.put("backing", PersonalEvent.Backing.FORMAT);
        forms.put("force-change", PersonalEvent.ForceChange.FORMAT);
        forms.put("exposure", PersonalEvent.Exposure.FORMAT);
        forms.put("defeat", PublicEvent.Defeat.FORMAT);
        forms.put("victory", PublicEvent.Victory.FORMAT);
        forms.put("reform", PublicEvent.Reform.FORMAT);
        forms.put("crisis", PublicEvent.Crisis.FORMAT);
        forms.put("grievance", PersonalEvent.Aggrieved.FORMAT);
        forms.put("loyalty-test", PersonalEvent.LoyaltyTest.FORMAT);
        forms.put("announcement", PublicEvent.Announcement.FORMAT);
        return forms;
    }
}
