package palace.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Anything;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.Real;
import palace.scenario.format.Setting;
import palace.scenario.format.Text;

/** Several changes at once, under one name. */
final class LevelFormat {
    private final Keys keys = new Keys();
    private final Key<String> label = keys.optional("label", Text.LINE, "What tables and charts call it.");
    private final Key<Double> value = keys.optional(
            "value",
            new Real(-FactorFormat.LARGEST, FactorFormat.LARGEST),
            "Where it stands on the axis of a chart, if it is a number.",
            0.3);
    private final Key<Map<String, Node>> set = keys.defaulted(
            "set",
            new MapOf<>(Text.LINE, new Anything()),
            Map.of(),
            "Facts and parameters by their dotted paths, each with its value.");
    private final Key<List<String>> without;

    LevelFormat(MechanismName mechanism) {
        without = keys.defaulted(
                "without",
                ListOf.oneOrMore(mechanism),
                List.of(),
                "Mechanisms that are switched off, for example Guard.");
    }

    Block<Level> block() {
        return keys.block("level", "Several changes at once, under one name.", this::of);
    }

    private @Nullable Level of(Fields f) {
        List<Setting> settings = Setting.all(f.get(set));
        var words = new ArrayList<String>();
        settings.forEach(setting -> words.add(setting.path() + " " + setting.value()));
        f.get(without).forEach(mechanism -> words.add("without " + mechanism));
        String own = f.find(label);
        Double at = f.find(value);
        String text = own != null
                ? own
                : at != null ? Range.show(at) : words.isEmpty() ? "as it is" : String.join(", ", words);
        return new Level(text, at, settings, f.get(without));
    }
}
