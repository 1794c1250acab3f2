package palace.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import palace.cli.option.Library;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.report.folder.Json;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import palace.scenario.mixture.WorldPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What cases there are, kind by kind. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description = "Lists the cases that are shipped, and those below scenarios/ here, kind by kind.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  ./palace list", "  ./palace run khrushchev-1964      a name from the list is enough"})
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ListCommand implements Callable<Integer> {
    /** What the folders hold that are shipped, in the order of the list; any other comes between. */
    private static final Map<String, String> KINDS = kinds();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: all of them as one object on standard output.")
    private Format format;

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("record", "historical cases, with what really happened");
        kinds.put("preset", "kinds of regime, no country in particular");
        kinds.put("what-if", "a historical case with one thing changed");
        kinds.put("textbook", "small cases for a lecture, with a question to the class");
        kinds.put("scale", "how large a regime can be");
        kinds.put(Library.SWEEPS, "designs over cases, for './palace sweep'");
        return kinds;
    }

    /** One line of the list. */
    private record Line(String name, String title, String start, String weeks, String elites) {
        static final Line HEAD = new Line("name", "title", "from", "weeks", "elites");

        static Line of(Path file) {
            if (Library.isDesign(file)) {
                return new Line(Library.name(file), Library.firstComment(file), "", "", "");
            }
            try {
                if (MixtureReader.isOne(file)) {
                    return world(file, MixtureReader.read(file, List.of()));
                }
                Scenario scenario = ScenarioReader.read(file);
                return new Line(
                        Library.name(file),
                        Ink.plain(scenario.about().title()),
                        scenario.about().start().toString(),
                        Integer.toString(scenario.about().weeks()),
                        Integer.toString(scenario.eliteCount()));
            } catch (ScenarioException e) {
                return new Line(Library.name(file), "cannot be run; './palace validate' says why", "", "", "");
            }
        }

        /** A world spans its parts: from the first day of any, and as many weeks and elites as the largest has. */
        private static Line world(Path file, Mixture world) {
            List<Scenario> parts =
                    world.parts().stream().map(WorldPart::scenario).toList();
            return new Line(
                    Library.name(file),
                    Ink.plain(world.about().title()),
                    parts.stream()
                            .map(part -> part.about().start().toString())
                            .min(Comparator.naturalOrder())
                            .orElse(""),
                    Integer.toString(parts.stream()
                            .mapToInt(part -> part.about().weeks())
                            .max()
                            .orElse(0)),
                    Integer.toString(
                            parts.stream().mapToInt(Scenario::eliteCount).max().orElse(0)));
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, List<Line>> kinds = new LinkedHashMap<>();
        var files = new ArrayList<>(Library.files());
        files.addAll(Library.designs());
        files.sort(Comparator.comparingInt(ListCommand::place)); // stable: within a kind by path
        for (Path file : files) {
            kinds.computeIfAbsent(heading(file), kind -> new ArrayList<>()).add(Line.of(file));
        }
        if (format == Format.JSON) {
            json(kinds, out);
        } else if (kinds.isEmpty()) {
            out.println("There are no scenarios here, and none next to the program.");
        } else {
            print(kinds, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void json(Map<String, List<Line>> kinds, PrintWriter out) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.pretty(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("cases");
            for (Map.Entry<String, List<Line>> kind : kinds.entrySet()) {
                for (Line line : kind.getValue()) {
                    json.writeStartObject();
                    json.writeStringField("folder", kind.getKey().replaceFirst("/( .*)?$", ""));
                    json.writeStringField("name", line.name());
                    json.writeStringField("title", line.title());
                    json.writeStringField("start", line.start());
                    json.writeStringField("weeks", line.weeks());
                    json.writeStringField("elites", line.elites());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(bytes.toString(StandardCharsets.UTF_8));
    }

    private static int place(Path file) {
        int known = List.copyOf(KINDS.keySet()).indexOf(kind(file));
        return known < 0 || known == KINDS.size() - 1 ? KINDS.size() + known : known;
    }

    private static String kind(Path file) {
        Path folder = file.getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    private static String heading(Path file) {
        String what = KINDS.get(kind(file));
        return file.getParent() + "/" + (what == null ? "" : "  " + what);
    }

    private static void print(Map<String, List<Line>> kinds, PrintWriter out) {
        List<Line> all = kinds.values().stream().flatMap(List::stream).toList();
        int name = all.stream().mapToInt(line -> line.name().length()).max().orElse(1);
        int title = all.stream()
                .filter(line -> !line.start().isEmpty())
                .mapToInt(line -> line.title().length())
                .max()
                .orElse(1);
        String row = "  %-" + name + "s  %-" + title + "s  %-10s  %5s  %7s";
        out.println(Ink.faint(row(row, Line.HEAD)));
        kinds.forEach((heading, lines) -> {
            out.println("\n" + Ink.strong(Ink.plain(heading)));
            lines.forEach(line -> out.println(row(row, line)));
        });
    }

    private static String row(String row, Line line) {
        return row.formatted(line.name(), line.title(), line.start(), line.weeks(), line.elites())
                .stripTrailing();
    }
}
