package palace.report.prose;

import org.jspecify.annotations.Nullable;
import palace.scenario.BodyFacts;
import palace.scenario.MediatorFacts;
import palace.scenario.Scenario;

/**
 * The bodies and go-betweens that a chronicle names.
 *
 * @param body the body that can remove the leader, for example "the Presidium"; empty when there is none
 * @param widerBody the body to which an outvoted leader may appeal; empty when there is none
 * @param mediator who can carry words between two sides; empty when there is none
 */
public record Institutions(String body, String widerBody, String mediator) {
    static Institutions of(Scenario scenario) {
        String body = "";
        String wider = "";
        for (BodyFacts facts : scenario.bodies()) {
            if (facts.canRemove() && body.isEmpty()) {
                body = facts.name();
                wider = name(scenario, facts.appealTo());
            }
        }
        MediatorFacts mediator = scenario.mediator();
        return new Institutions(body, wider, mediator == null ? "" : mediator.shortName());
    }

    private static String name(Scenario scenario, @Nullable String id) {
        return scenario.bodies().stream()
                .filter(body -> body.id().equals(id))
                .map(BodyFacts::name)
                .findFirst()
                .orElse("");
    }
}
