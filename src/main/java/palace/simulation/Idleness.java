package palace.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.Scenario;
import palace.scenario.timeline.PersonalEvent;
import palace.scenario.timeline.PublicEvent;
import palace.scenario.timeline.TimelineEvent;

/**
 * Why a mechanism does nothing in a case: what it says itself of the first day, unless a dated event may set it to work.
 *
 * @param scenario what the case says
 * @param run its histories
 * @param seed of the draws of the first day
 */
public record Idleness(Scenario scenario, CaseModel run, long seed) {
    /**
     * The reason, as the end of a sentence; null where the mechanism may act.
     *
     * @param parameter the only one that is asked about, by its name in the file; null for the whole
     */
    public @Nullable String reason(Mechanism mechanism, @Nullable String parameter) {
        LocalDate end = scenario.about().start().plusWeeks(run.weeks());
        boolean woken = scenario.timeline().stream()
                .filter(event -> event.dated().date().isBefore(end))
                .anyMatch(event -> woken(event).contains(mechanism.name()));
        if (woken) {
            return null;
        }
        Regime first = run.start().apply(Draws.of(seed, 0));
        return parameter == null ? mechanism.idle(first) : mechanism.idle(first, parameter);
    }

    /** What a dated event may set to work. */
    private static List<String> woken(TimelineEvent event) {
        if (event instanceof PersonalEvent.Away) {
            return List.of("Absence");
        }
        if (event instanceof PersonalEvent.Expropriation) {
            return List.of("Expropriation", "Solidarity");
        }
        if (event instanceof PersonalEvent.LoyaltyTest) {
            return List.of("LoyaltyTest");
        }
        return event instanceof PublicEvent.Reform reform && reform.openness() != null
                ? List.of("Street", "Revolt")
                : List.of();
    }
}
