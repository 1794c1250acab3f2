package palace.cli.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.experiment.pivots.Player;
import palace.model.event.Stance;
import palace.report.explain.Explanation;
import palace.report.folder.Json;
import palace.report.prose.Dates;
import palace.scenario.format.Nearest;
import palace.simulation.history.AttemptTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a history went as it went. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Says why a history of './palace run' ended as it did: what decided it, what was recorded of a person,"
                        + " and on whom its first attempt turned. For that it is lived through again, with the same chance, with"
                        + " somebody held to another choice.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace run khrushchev-1964 --seed 2 --out mine",
            "  ./palace explain mine                                  why it ended so, and on whom it turned",
            "  ./palace explain mine --who Semichastny                all that was recorded of a person",
            "  ./palace explain mine --if Malinovsky=rallied --if guard=rallied"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_NAMES = 40;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that './palace run' has made.")
    private Path folder;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description =
                    "Whom to tell of: a person, the leader too, a cohort or an organisation, by id or name. Repeatable. Default: who led,"
                            + " was aimed at and decided.")
    private List<String> who = new ArrayList<>();

    @Option(
            names = "--if",
            paramLabel = "NAME=CHOICE",
            description = "What if somebody had joined, stood aside or rallied: a name, and joined, aside or rallied."
                    + " Repeatable.")
    private List<String> choices = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one object on standard output.")
    private Format format;

    /**
     * What is told.
     *
     * @param heading of which
     * @param lines a sentence each
     */
    private record Chapter(String heading, List<String> lines) {}

    @Override
    public Integer call() {
        Explanation explanation = RecordedRun.open(spec, folder).explanation();
        List<Chapter> chapters = chapters(explanation);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(json(explanation, chapters));
        } else {
            print(explanation, chapters, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private List<Chapter> chapters(Explanation explanation) {
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(
                "How it ended",
                explanation.headlines().stream()
                        .map(line -> Dates.full(line.date()) + ": " + line.text())
                        .toList()));
        chapters.add(new Chapter("Why" + of(explanation, false), explanation.facts()));
        List<Player> asked = who.isEmpty()
                ? explanation.foremost()
                : who.stream().map(name -> named(explanation, name)).toList();
        for (Player player : asked) {
            List<String> told = explanation.told(player);
            chapters.add(new Chapter(player.name(), told.isEmpty() ? List.of(explanation.silence(player)) : told));
        }
        if (!choices.isEmpty()) {
            chapters.add(new Chapter(
                    "What if",
                    choices.stream().map(choice -> whatIf(explanation, choice)).toList()));
        } else if (explanation.attempted() && who.isEmpty()) {
            List<String> turns = explanation.turns();
            chapters.add(new Chapter(
                    "On whom the first attempt turned" + of(explanation, true),
                    turns.isEmpty()
                            ? List.of("On no one alone: whatever anybody chose, it would have ended so.")
                            : turns));
        }
        return chapters;
    }

    /** Which attempt a chapter is about, where there were several. */
    private static String of(Explanation explanation, boolean first) {
        List<AttemptTrace> attempts = explanation.history().attempts();
        if (attempts.size() < 2) {
            return "";
        }
        AttemptTrace meant = attempts.get(first ? 0 : attempts.size() - 1);
        return " (%s)".formatted(Dates.full(explanation.cast().date(meant.week())));
    }

    private String whatIf(Explanation explanation, String choice) {
        int sign = choice.lastIndexOf('=');
        Stance stance = stance(choice.substring(sign + 1));
        return explanation.whatIf(named(explanation, choice.substring(0, Math.max(0, sign))), stance);
    }

    private Player named(Explanation explanation, String name) {
        return explanation.named(name).orElseThrow(() -> {
            List<String> known = explanation.players().stream()
                    .map(player -> player.kind() == Player.Kind.GUARD ? "guard" : player.id())
                    .toList();
            @Nullable String nearest = Nearest.to(name.toLowerCase(Locale.ROOT), known);
            return new ParameterException(
                    spec.commandLine(),
                    "Nobody in this case is called '%s'.%s"
                            .formatted(
                                    name,
                                    nearest == null
                                            ? "\nThere are " + some(known) + "."
                                            : "\nMaybe '" + nearest + "'."));
        });
    }

    /** Ids, as far as they can be read at a glance: those of persons come first, those of a cohort's members last. */
    private static String some(List<String> known) {
        return known.size() <= MOST_NAMES
                ? String.join(", ", known)
                : String.join(", ", known.subList(0, MOST_NAMES)) + " and %d more".formatted(known.size() - MOST_NAMES);
    }

    private Stance stance(String choice) {
        int place = Explanation.choices().indexOf(choice.toLowerCase(Locale.ROOT));
        return switch (place) {
            case 0 -> Stance.JOINED;
            case 1 -> Stance.ASIDE;
            case 2 -> Stance.RALLIED;
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--if wants NAME=CHOICE with one of %s, but got '%s'."
                                .formatted(String.join(", ", Explanation.choices()), choice));
        };
    }

    private static void print(Explanation explanation, List<Chapter> chapters, PrintWriter out) {
        out.println(Ink.strong(Ink.plain(explanation.cast().title())));
        for (Chapter chapter : chapters) {
            out.println("\n" + Ink.strong(Ink.plain(chapter.heading())));
            chapter.lines().forEach(line -> out.println(Paragraph.of("  ", Ink.plain(line))));
        }
    }

    private static String json(Explanation explanation, List<Chapter> chapters) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.pretty(bytes)) {
            json.writeStartObject();
            json.writeStringField("title", explanation.cast().title());
            json.writeStringField("outcome", explanation.history().outcome().code());
            json.writeArrayFieldStart("chapters");
            for (Chapter chapter : chapters) {
                json.writeStartObject();
                json.writeStringField("heading", chapter.heading());
                json.writeArrayFieldStart("sentences");
                for (String line : chapter.lines()) {
                    json.writeString(line);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
