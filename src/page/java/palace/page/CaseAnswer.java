package palace.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import palace.mechanism.Mechanism;
import palace.model.Regime;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.report.folder.Json;
import palace.report.prose.Cast;
import palace.report.prose.Person;
import palace.scenario.LeaderFacts;
import palace.scenario.PoliticsFacts;
import palace.scenario.Scenario;
import palace.scenario.term.Quantity;

/** What a page shows of a case before anything has happened. */
final class CaseAnswer {
    private CaseAnswer() {}

    static String of(int number, OpenCase open) throws IOException {
        Regime start = open.start(open.middle(), 1, -1);
        Cast cast = open.cast(open.middle(), start);
        return Answer.of(json -> {
            json.writeNumberField("number", number);
            json.writeStringField("id", cast.id());
            json.writeStringField("title", cast.title());
            json.writeStringField("place", cast.place());
            json.writeStringField("start", cast.start().toString());
            json.writeNumberField("weeks", cast.horizon());
            json.writeStringField("question", cast.question());
            json.writeStringField("background", cast.background());
            json.writeFieldName("leader");
            person(json, cast.leader());
            Json.numberField(json, "mystique", start.leader().mystique());
            json.writeEndObject();
            people(json, cast, start);
            ties(json, start);
            settings(json, open.scenario());
            mechanisms(json, open);
        });
    }

    /** Begins a person; whoever calls it ends the object. */
    private static void person(JsonGenerator json, Person person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        json.writeStringField("name", person.name());
        json.writeStringField("short", person.shortName());
        json.writeStringField("office", person.office());
    }

    private static void people(JsonGenerator json, Cast cast, Regime start) throws IOException {
        json.writeArrayFieldStart("people");
        for (int i = 0; i < cast.elites().size(); i++) {
            person(json, cast.elites().get(i));
            Json.numberField(json, "power", start.elites().power(i));
            Json.numberField(json, "standing", start.elites().standing(i));
            json.writeBooleanField("guard", cast.elites().get(i).guardsLeader());
            json.writeStringField("cohort", cast.elites().get(i).cohort());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ties(JsonGenerator json, Regime start) throws IOException {
        Rivalries rivalries = start.rivalries();
        json.writeArrayFieldStart("rivalries");
        for (int tie = 0; tie < rivalries.count(); tie++) {
            if (rivalries.active(tie)) {
                json.writeArray(new int[] {rivalries.predator(tie), rivalries.prey(tie)}, 0, 2);
            }
        }
        json.writeEndArray();
        Trust trust = start.ties().trust();
        json.writeArrayFieldStart("trust");
        for (int i = 0; i < start.elites().count(); i++) {
            for (int arc = trust.first(i); arc < trust.end(i); arc++) {
                if (trust.friend(arc) > i) {
                    json.writeStartArray();
                    json.writeNumber(i);
                    json.writeNumber(trust.friend(arc));
                    Json.number(json, trust.weight(arc));
                    json.writeEndArray();
                }
            }
        }
        json.writeEndArray();
    }

    /** What a lesson may turn, with the middle of what the file says. */
    private static void settings(JsonGenerator json, Scenario scenario) throws IOException {
        PoliticsFacts politics = scenario.politics();
        LeaderFacts leader = scenario.leader();
        Map<String, Quantity> settings = new LinkedHashMap<>();
        settings.put("politics.terror", politics.terror());
        settings.put("politics.surveillance", politics.surveillance());
        settings.put("politics.openness", politics.openness());
        settings.put("politics.mystique", politics.mystique());
        settings.put("leader.ruthlessness", leader.ruthlessness());
        settings.put("leader.levers", leader.levers());
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, Quantity> setting : settings.entrySet()) {
            Json.numberField(json, setting.getKey(), setting.getValue().middle());
        }
        json.writeEndObject();
        json.writeBooleanField("absences", !leader.absences().isEmpty());
    }

    private static void mechanisms(JsonGenerator json, OpenCase open) throws IOException {
        json.writeArrayFieldStart("mechanisms");
        for (Mechanism mechanism : open.middle().overview().mechanisms()) {
            json.writeString(mechanism.name());
        }
        json.writeEndArray();
    }
}
