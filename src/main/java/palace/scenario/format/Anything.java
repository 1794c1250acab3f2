package palace.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whatever stands there, to be read as part of another file, whose format will say whether it is allowed. */
public record Anything() implements Type<Node> {

    @Override
    public Node read(Node node, String path, Reading reading) {
        return node;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return new LinkedHashMap<>();
    }
}
