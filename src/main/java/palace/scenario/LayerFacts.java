package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.model.layer.Layers;
import palace.scenario.term.Levels;

/**
 * The optional layers that a case asks for; null where it does not, and then the layer is off.
 *
 * @param street the people in the street
 * @param treasury money
 * @param front a war
 * @param lashOut what the leader could still do to everybody
 */
public record LayerFacts(
        @Nullable StreetFacts street,
        @Nullable TreasuryFacts treasury,
        @Nullable FrontFacts front,
        @Nullable LashOutFacts lashOut) {
    public void addTo(Layers layers, Levels levels) {
        if (street != null) {
            layers.add(street.crowd(levels));
        }
        if (treasury != null) {
            layers.add(treasury.coffers(levels));
        }
        if (front != null) {
            layers.add(front.frontline(levels));
        }
        if (lashOut != null) {
            layers.add(lashOut.escalation(levels));
        }
    }
}
