package palace.scenario;

import org.jspecify.annotations.Nullable;
import palace.model.Layers;

/**
 * The optional layers that a case asks for; null where it does not, and then the layer is off.
 *
 * @param street the people in the street
 */
public record LayerFacts(@Nullable StreetFacts street) {
    void addTo(Layers layers, Levels levels) {
        if (street != null) {
            layers.add(street.crowd(levels));
        }
    }
}
