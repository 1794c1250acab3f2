package palace.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.scenario.ScenarioTexts;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;

class ScenarioSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void theSchemaIsItselfValid() throws Exception {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(ScenarioSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatTheReaderTakesTheSchemaTakes() throws Exception {
        assertThat(problems(ScenarioTexts.SMALL)).isEmpty();
    }

    @Test
    void theSchemaBesideTheCasesIsTheOneThatIsPrinted() throws Exception {
        assertThat(Path.of("scenarios/schema.json")).hasContent(ScenarioSchema.json());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioIsReadAndSuitsTheSchema(Path file) throws Exception {
        assertThat(ScenarioReader.read(file).eliteCount()).isPositive();
        assertThat(problems(Files.readString(file))).isEmpty();
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            List<Path> found = files.filter(
                            file -> file.toString().matches(".*/(record|what-if|textbook|scale)/.*\\.yaml"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found.stream();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terror: 0.3 -> teror: 0.3",
                "terror: 0.3 -> terror: 1.3",
                "terror: 0.3 -> terror: awful",
                "weeks: 10 -> weeks: 0",
                "stop: leader-falls -> stop: never",
                "rank: second -> rank: third",
                "weight: 0.4 -> weight: [0.4]",
                "event: announcement -> event: party",
                "id: brezhnev -> id: Brezhnev",
                "start: 1964-06-01 -> start: June 1964",
            })
    void whatTheReaderRefusesForItsShapeTheSchemaRefuses(String change) throws Exception {
        String[] parts = change.split(" -> ", -1);
        String text = ScenarioTexts.with(parts[0], parts[1]);

        assertThat(ScenarioTexts.refusal(text)).contains("problem");
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void everyKeyIsExplained() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(ScenarioSchema.json());

        schema.findValues("properties")
                .forEach(properties -> properties.fields().forEachRemaining(key -> assertThat(
                                key.getValue().path("description").asText())
                        .as(key.getKey())
                        .isNotBlank()));
    }

    private static List<com.networknt.schema.Error> problems(String yaml) throws Exception {
        Node root = Document.parse("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Reading());
        Schema schema = REGISTRY.getSchema(ScenarioSchema.json(), InputFormat.JSON);
        return schema.validate(new ObjectMapper().writeValueAsString(json(root)), InputFormat.JSON);
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof Node.Mapping mapping) {
            var object = nodes.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence list) {
            var array = nodes.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        Double number = scalar.number();
        if (number != null) {
            return number == Math.rint(number) ? nodes.numberNode(number.longValue()) : nodes.numberNode(number);
        }
        boolean flag = scalar.plain() && scalar.text().matches("true|false");
        return flag ? nodes.booleanNode(scalar.text().equals("true")) : nodes.textNode(scalar.text());
    }
}
