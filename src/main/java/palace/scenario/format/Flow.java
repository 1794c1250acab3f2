package palace.scenario.format;

import java.util.stream.Collectors;

/** YAML on one line. */
final class Flow {
    private static final String SPECIAL = ",[]{}:#&*!|>'\"%@`?";

    private Flow() {}

    static String of(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Flow::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> of(entry.key()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        if (scalar.isEmpty()) {
            return "null";
        }
        return scalar.plain() && isPlain(scalar.text()) ? scalar.text() : quoted(scalar.text());
    }

    private static boolean isPlain(String text) {
        return text.equals(text.strip()) && text.chars().noneMatch(c -> c < ' ' || SPECIAL.indexOf(c) >= 0);
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }
}
