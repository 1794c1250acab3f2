package palace.report.sheet;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.model.Leader;
import palace.model.Regime;
import palace.report.folder.Json;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.difference.StatedFact;
import palace.scenario.file.ScenarioSource;

/**
 * A case completed: everything that holds on its first day.
 *
 * @param scenario the case
 * @param holdings who holds what share
 * @param derived what the codebook makes of the facts about the leader, by name
 * @param facts all facts, stated or assumed
 */
public record CaseSheet(Scenario scenario, List<Holding> holdings, Map<String, Double> derived, List<SheetFact> facts) {
    public CaseSheet {
        holdings = List.copyOf(holdings);
        facts = List.copyOf(facts);
    }

    /**
     * The sheet of a case.
     *
     * @param regime the regime on its first day
     * @param file its file
     * @param changed dotted paths of what is changed in it
     */
    public static CaseSheet of(Scenario scenario, Regime regime, ScenarioSource file, List<String> changed) {
        return new CaseSheet(
                scenario,
                Holding.all(scenario, new Roster(scenario), regime),
                derived(regime),
                StatedFact.all(scenario).stream()
                        .filter(fact -> !fact.section().equals("behaviour"))
                        .map(fact -> SheetFact.of(fact, file, changed))
                        .toList());
    }

    private static Map<String, Double> derived(Regime regime) {
        Leader leader = regime.leader();
        Map<String, Double> derived = new TreeMap<>();
        derived.put("age", leader.age());
        derived.put("years in power", leader.tenureYears());
        derived.put("attention", leader.attention());
        derived.put("decisiveness", leader.decisiveness());
        derived.put("paranoia", leader.paranoia());
        derived.put("turnover a year", leader.turnover());
        derived.put("ceiling of mystique", leader.mystiqueCeiling());
        return derived;
    }

    /** Writes it as one JSON object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("id", scenario.about().id());
            json.writeStringField("title", scenario.about().title());
            writeHoldings(json);
            json.writeObjectFieldStart("leader_derived");
            for (Map.Entry<String, Double> each : derived.entrySet()) {
                Json.numberField(json, each.getKey().replace(' ', '_'), each.getValue());
            }
            json.writeEndObject();
            writeFacts(json);
            json.writeObjectFieldStart("behaviour");
            for (Map.Entry<String, Double> each : new TreeMap<>(scenario.behaviour()).entrySet()) {
                Json.numberField(json, each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("warnings");
            for (var warning : scenario.warnings()) {
                json.writeString(warning.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeHoldings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("holdings");
        for (Holding each : holdings) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("name", each.name());
            json.writeNumberField("people", each.people());
            Json.numberField(json, "force", each.force());
            Json.numberField(json, "guard", each.guard());
            Json.numberField(json, "votes", each.votes());
            Json.numberField(json, "wide_votes", each.wideVotes());
            Json.numberField(json, "power", each.power());
            Json.numberField(json, "loyalty", each.loyalty());
            Json.numberField(json, "watched_by", each.watched());
            Json.numberField(json, "watches", each.watches());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFacts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("facts");
        for (SheetFact fact : facts) {
            json.writeStartObject();
            json.writeStringField("section", fact.section());
            json.writeStringField("name", fact.name());
            json.writeStringField("detail", fact.detail());
            writeWords(json, "stated", fact.stated());
            writeWords(json, "assumed", fact.assumed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeWords(JsonGenerator json, String name, Map<String, String> words) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : words.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }
}
