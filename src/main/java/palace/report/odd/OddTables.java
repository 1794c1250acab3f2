package palace.report.odd;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.mechanism.Mechanism;
import palace.model.OutcomeClass;
import palace.report.table.Numbers;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourValue;
import palace.scenario.grounds.Grounds;
import palace.simulation.history.Series;

/** The tables of the document, each made from the code. */
final class OddTables {
    private final Path sources;
    private final Behaviour behaviour;
    private final List<Mechanism> mechanisms;
    private final GroundsText grounds;

    OddTables(Path sources, Behaviour behaviour, List<Mechanism> mechanisms) {
        this.sources = sources;
        this.behaviour = behaviour;
        this.mechanisms = mechanisms;
        grounds = new GroundsText(behaviour, Grounds.shipped());
    }

    /** What bears on parameters, and what it would take to know the others. */
    GroundsText grounds() {
        return grounds;
    }

    /** The state of an entity: what is said of the components of the record with which it starts. */
    String entity(String className) {
        return table(
                "state variable | meaning, unit, range",
                JavaSource.of(sources, className).doc().params().entrySet().stream()
                        .map(param -> "`" + param.getKey() + "` | " + cell(param.getValue())));
    }

    String series() {
        return table(
                "series | meaning",
                Stream.of(Series.values()).map(series -> "`" + series.column() + "` | " + cell(series.meaning())));
    }

    String outcomes() {
        return table(
                "outcome | in words",
                Stream.of(OutcomeClass.values()).map(outcome -> "`" + outcome.code() + "` | " + cell(outcome.words())));
    }

    String schedule() {
        var rows = Stream.<String>builder();
        for (int place = 0; place < mechanisms.size(); place++) {
            Mechanism mechanism = mechanisms.get(place);
            JavaSource source = JavaSource.of(sources, mechanism.getClass().getName());
            rows.add("%d | `%s` | %s | %s | %s"
                    .formatted(
                            place + 1,
                            mechanism.name(),
                            acts(mechanism, "week"),
                            attempt(mechanism),
                            cell(firstSentence(source.doc().description()))));
        }
        return table("| mechanism | a week | an attempt | what it is", rows.build());
    }

    private static String attempt(Mechanism mechanism) {
        return Stream.of("hour", "aftermath")
                .map(phase -> acts(mechanism, phase))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String acts(Mechanism mechanism, String phase) {
        boolean acts = Stream.of(mechanism.getClass().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(phase));
        if (!acts) {
            return "";
        }
        return phase.equals("week") ? "each week" : phase.equals("hour") ? "each hour" : "after it";
    }

    /** The first sentence; one that ends within a quotation goes on to the quotation's end. */
    private static String firstSentence(String description) {
        String paragraph = description.split("\n\n", 2)[0];
        int end = paragraph.indexOf(". ");
        while (end >= 0
                && paragraph.substring(0, end).chars().filter(c -> c == '"').count() % 2 == 1) {
            end = paragraph.indexOf(". ", end + 1);
        }
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }

    /** How many parameters come from where. */
    String origins() {
        var count = new EnumMap<BehaviourValue.Origin, Integer>(BehaviourValue.Origin.class);
        behaviour.sections().forEach(section -> behaviour
                .section(section)
                .values()
                .forEach(value -> count.merge(value.origin(), 1, Integer::sum)));
        return behaviour.paths().size() + " parameters: "
                + count.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String word(BehaviourValue.Origin origin) {
        return switch (origin) {
            case DATA -> "from data";
            case THEORY -> "from theory";
            case ASSUMPTION -> "assumed";
            case CALIBRATED -> "calibrated";
        };
    }

    /** The parameters of a section of the behavioural file; empty where it has none. */
    String parameters(JavaSource source) {
        Map<String, BehaviourValue> section = behaviour.section(source.section());
        if (section.isEmpty()) {
            return "";
        }
        List<String> dois = source.doc().dois();
        String reference = dois.isEmpty() ? "none but the claim" : String.join(" ", dois);
        return table(
                        "parameter | value | unit | range | source | meaning",
                        section.entrySet().stream().map(entry -> "`%s.%s` | %s"
                                .formatted(source.section(), entry.getKey(), row(entry.getValue()))))
                + "\nReference of the form: " + reference + "\n" + grounds.of(source.section());
    }

    private static String row(BehaviourValue value) {
        return "%s | %s | %s to %s | %s | %s"
                .formatted(
                        Numbers.text(value.value()),
                        cell(value.unit()),
                        Numbers.text(value.low()),
                        Numbers.text(value.high()),
                        word(value.origin()),
                        cell(value.why()));
    }

    private static String table(String head, Stream<String> rows) {
        String line = "| " + head + " |\n|"
                + "---|".repeat((int) head.chars().filter(c -> c == '|').count() + 1) + "\n";
        return line + rows.map(row -> "| " + row + " |\n").collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
