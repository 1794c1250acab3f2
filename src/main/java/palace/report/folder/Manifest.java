package palace.report.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import palace.report.table.ColumnKind;
import palace.report.table.Table.Heading;

/**
 * {@code manifest.json}: where the results of a folder come from and what its files mean.
 *
 * <p>It is the only file in which a clock shows: the others are the same bytes in every run.
 */
public final class Manifest {
    public static final String FILE = "manifest.json";
    static final int FORMAT = 1;
    private static final Meaning INPUT =
            Meaning.of("A file that was read, as it was: what the results can be made of again with ./palace rerun.");
    private static final Meaning MEANING = Meaning.of("Where the results come from, and what the files mean.");

    private final Provenance provenance;
    private final Map<String, Long> counts;
    private final Section section;

    /** Something more that a manifest says. */
    @FunctionalInterface
    public interface Section {
        /** Nothing more. */
        Section NONE = json -> {};

        /** Writes fields of the manifest's object. */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * @param provenance where the results come from
     * @param counts how many of what, for example {@code histories}
     */
    public Manifest(Provenance provenance, Map<String, Long> counts) {
        this(provenance, counts, Section.NONE);
    }

    /**
     * @param section what it says besides
     */
    public Manifest(Provenance provenance, Map<String, Long> counts, Section section) {
        this.provenance = provenance;
        this.counts = counts;
        this.section = section;
    }

    /** Writes the manifest; call it last, for it lists the other files. */
    public void writeTo(OutputFolder folder, Instant now) {
        for (Input input : provenance.inputs()) {
            folder.write(input.file(), INPUT, input.text());
        }
        new DataPackage(provenance.question()).writeTo(folder);
        folder.removeStale(counts);
        folder.write(FILE, MEANING, out -> Seal.write(out, content -> write(content, folder, now)));
    }

    private void write(OutputStream out, OutputFolder folder, Instant now) throws IOException {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("program", "palace");
            json.writeStringField("version", provenance.version());
            json.writeStringField("commit", provenance.commit());
            json.writeStringField("made_by", provenance.program());
            json.writeStringField("command_line", provenance.commandLine());
            writeInputs(json);
            json.writeStringField("cite", provenance.citation());
            writeQuestion(json, provenance.question());
            section.writeTo(json);
            writeTime(json, now);
            writeMachine(json);
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            writeFiles(json, folder);
            json.writeEndObject();
        }
    }

    private void writeInputs(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("arguments");
        for (String argument : provenance.arguments()) {
            json.writeString(argument);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("inputs");
        for (Input input : provenance.inputs()) {
            json.writeStringField(input.file(), input.word());
        }
        json.writeEndObject();
    }

    private static void writeQuestion(JsonGenerator json, Question question) throws IOException {
        json.writeStringField("command", question.command());
        json.writeStringField("scenario", question.scenario());
        json.writeStringField("scenario_hash", question.caseHash());
        if (!question.besides().isEmpty()) {
            json.writeStringField("asked", question.besides());
        }
        json.writeStringField("parameter_hash", question.parameterHash());
        Json.seedField(json, question.seed());
    }

    private void writeTime(JsonGenerator json, Instant now) throws IOException {
        json.writeStringField(
                "start", provenance.started().truncatedTo(ChronoUnit.MILLIS).toString());
        Duration duration = Duration.between(provenance.started(), now);
        Json.numberField(json, "duration_seconds", duration.toMillis() / 1000.0);
    }

    private static void writeMachine(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("machine");
        json.writeStringField("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        json.writeStringField("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        json.writeNumberField("cores", Runtime.getRuntime().availableProcessors());
        json.writeEndObject();
    }

    /** A line for readers that guess types: a name with a number passes for a date, with Vega even "rivals 0". */
    private static void advise(JsonGenerator json, List<Heading> columns) throws IOException {
        String texts = columns.stream()
                .filter(column -> column.kind() == ColumnKind.TEXT)
                .map(Heading::name)
                .collect(Collectors.joining(", "));
        if (!texts.isEmpty()) {
            json.writeStringField(
                    "read_as_text",
                    texts + ": text, also where it looks like a date or a number; a program that guesses types must be"
                            + " told so, as " + DataPackage.FILE + " does.");
        }
    }

    private void writeFiles(JsonGenerator json, OutputFolder folder) throws IOException {
        json.writeObjectFieldStart("files");
        for (Map.Entry<String, Meaning> file : folder.meanings().entrySet()) {
            if (file.getKey().equals(FILE)) {
                continue; // it is there where results were saved before; a second time it says no more
            }
            json.writeObjectFieldStart(file.getKey());
            json.writeStringField("holds", file.getValue().holds());
            List<Heading> columns = file.getValue().columns();
            if (!columns.isEmpty()) {
                advise(json, columns);
                json.writeObjectFieldStart("columns");
                for (Heading column : columns) {
                    json.writeStringField(column.name(), column.meaning());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
