package palace.report.lab;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.report.folder.Json;
import palace.scenario.About;
import palace.scenario.lesson.Exercise;
import palace.scenario.lesson.Lesson;

/** The page: its files by their names, so that it can lie in a folder or be handed out from memory. */
public final class LabPage {
    /** The page itself, in the folder. */
    public static final String INDEX = "index.html";

    /** What a file of the folder may do; all that the browser is told by whoever hands the page out. */
    public static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
            + " connect-src 'self'; img-src data:; worker-src 'self'; base-uri 'none'; form-action 'none'";

    /** The page of students in a room. */
    public static final String ROOM = "room.html";

    static final List<String> SCRIPTS = List.of("host.js", "draw.js", "stage.js", "score.js", "class.js", "lab.js");
    static final String STYLE = "lab.css";
    static final String WORKER = "worker.js";
    static final String ENGINE = "engine.wasm";
    static final String FALLBACK = "engine.js";
    static final String CASES = "cases.json";

    private final LabFiles files;
    private final String cases;

    private LabPage(LabFiles files, String cases) {
        this.files = files;
        this.cases = cases;
    }

    /**
     * The page with these cases.
     *
     * @param behaviour the file of how people decide, as it is
     * @param version version of the program
     */
    public static LabPage of(LabFiles files, List<LabCase> cases, String behaviour, String version) {
        return new LabPage(files, json(cases, behaviour, version));
    }

    /** The files of the folder, in the order in which they are written. */
    public Map<String, byte[]> folder() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(INDEX, files.bytes(INDEX));
        all.put(STYLE, files.bytes(STYLE));
        SCRIPTS.forEach(script -> all.put(script, files.bytes(script)));
        all.put(WORKER, files.bytes(WORKER));
        all.put("worker-js.js", bytes(files.text(FALLBACK) + "\n" + files.text(WORKER)));
        all.put(ENGINE, files.bytes(ENGINE));
        all.put(CASES, bytes(cases));
        return all;
    }

    /** What a server with a room hands out besides. */
    public Map<String, byte[]> room() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : List.of(ROOM, "room.js")) {
            all.put(name, files.bytes(name));
        }
        return all;
    }

    /** Everything in one file, which asks for no other. */
    public String oneFile() {
        return new OneFile(files, cases).text();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(List<LabCase> cases, String behaviour, String version) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("version", version);
            json.writeStringField("behaviour", behaviour);
            json.writeArrayFieldStart("cases");
            for (LabCase one : cases) {
                write(json, one);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no faults
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, LabCase one) throws IOException {
        About about = one.scenario().about();
        json.writeStartObject();
        json.writeStringField("name", one.name());
        json.writeStringField("kind", one.kind());
        json.writeStringField("file", one.file());
        json.writeStringField("title", about.title());
        json.writeStringField("place", about.place());
        json.writeStringField("start", about.start().toString());
        json.writeNumberField("weeks", about.weeks());
        json.writeNumberField("people", one.scenario().eliteCount());
        json.writeStringField("question", about.question() == null ? "" : about.question());
        json.writeStringField("text", one.text());
        if (one.lesson() != null) {
            write(json, one.lesson());
        }
        json.writeEndObject();
    }

    /** A lesson without its key, which is the teacher's. */
    private static void write(JsonGenerator json, Lesson lesson) throws IOException {
        json.writeObjectFieldStart("lesson");
        json.writeStringField("id", lesson.id());
        json.writeStringField("title", lesson.title());
        json.writeNumberField("minutes", lesson.minutes());
        json.writeStringField("question", lesson.question());
        json.writeStringField("bet", lesson.bet());
        lines(json, "answers", lesson.answers());
        lines(json, "notice", lesson.notice());
        lines(json, "discussion", lesson.discussion());
        lines(json, "worksheet", lesson.worksheet());
        json.writeArrayFieldStart("trials");
        for (Exercise trial : lesson.trials()) {
            json.writeStartObject();
            json.writeStringField("command", trial.command());
            json.writeStringField("see", trial.see());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, String name, List<String> lines) throws IOException {
        json.writeFieldName(name);
        json.writeArray(lines.toArray(new String[0]), 0, lines.size());
    }
}
