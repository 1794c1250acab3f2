package palace.scenario.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.CohortFacts;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.format.Day;
import palace.scenario.format.Document;
import palace.scenario.format.Names;
import palace.scenario.format.Node;
import palace.scenario.format.Period;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;
import palace.scenario.format.Settings;
import palace.scenario.term.Terms;

/** Reads scenario files. */
public final class ScenarioReader {
    private static final String ADVICE = "'./palace schema' prints what a scenario may hold.";
    /** The key by which a mixture of scenarios is told from a scenario. */
    public static final String WORLD = "mixture";

    private static final List<String> PEOPLE = List.of(Terms.ELITE, Terms.COHORT);

    private ScenarioReader() {}

    /**
     * Returns the scenario of a file.
     *
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public static Scenario read(Path file) {
        return read(file, List.of());
    }

    /** Returns the scenario of a file with some values changed; they are checked as if they stood in it. */
    public static Scenario read(Path file, List<Setting> settings) {
        Reading reading = new Reading();
        return bind(Document.read(file, reading), settings, reading);
    }

    /** Returns the scenario of a text, which messages call {@code source}. */
    public static Scenario parse(String source, String text, List<Setting> settings) {
        Reading reading = new Reading();
        return bind(Document.parse(source, text.getBytes(StandardCharsets.UTF_8), reading), settings, reading);
    }

    /**
     * Returns a file that is read once, to be bound as often as some of its values are changed.
     *
     * @throws ScenarioException if it is no YAML
     */
    public static ScenarioSource open(Path file) {
        Reading reading = new Reading();
        byte[] bytes = Document.bytes(file, reading);
        Node document = bytes == null ? null : Document.parse(file.toString(), bytes, reading);
        if (bytes == null || document == null) {
            throw ScenarioException.of(reading, ADVICE);
        }
        return new ScenarioSource(file, new String(bytes, StandardCharsets.UTF_8), document);
    }

    static Scenario bind(@Nullable Node document, List<Setting> settings, Reading reading) {
        if (document instanceof Node.Mapping world && world.find(WORLD) != null) {
            String finding =
                    "is a world of several scenarios, and here one scenario is asked for; take one of its parts.";
            reading.problem(world.place(), WORLD, finding);
        } else if (document != null) {
            Scenario scenario = guarded(document, settings, reading);
            if (scenario != null && !reading.failed()) {
                return scenario;
            }
        }
        throw ScenarioException.of(reading, ADVICE);
    }

    /** The boundary of a file: a check that nobody foresaw is a problem of the file, with its place. */
    private static @Nullable Scenario guarded(Node document, List<Setting> settings, Reading reading) {
        try {
            Node root = new Settings(ScenarioFormat.FORMAT, reading).apply(document, settings);
            if (root instanceof Node.Mapping file) {
                learn(file, reading);
            }
            return ScenarioFormat.FORMAT.read(root, "", reading);
        } catch (RuntimeException e) {
            reading.unforeseen(document.place(), "", e);
            return null;
        }
    }

    /** Learns the window and all names before anything is read that must lie in it or refers to them. */
    private static void learn(Node.Mapping file, Reading reading) {
        LocalDate start = file.find("scenario") instanceof Node.Mapping about ? Day.parse(about.find("start")) : null;
        Double weeks =
                file.find("scenario") instanceof Node.Mapping about && about.find("weeks") instanceof Node.Scalar scalar
                        ? scalar.number()
                        : null;
        if (start != null && weeks != null && weeks >= 1 && weeks <= 5200) {
            reading.within(new Period(start, start.plusWeeks(weeks.intValue()).minusDays(1)));
        }
        define(Terms.ORGANISATION, file.find("organisations"), List.of(Terms.ORGANISATION), reading);
        define(Terms.BODY, file.find("bodies"), List.of(Terms.BODY), reading);
        define(Terms.ELITE, file.find("elites"), PEOPLE, reading);
        define(Terms.COHORT, file.find("cohorts"), PEOPLE, reading);
        refuseNamesOfMembers(reading.names(), reading);
        if (Node.items(file.find("elites")).isEmpty()
                && Node.items(file.find("cohorts")).isEmpty()) {
            reading.problem(file.place(), "", "there are no elites: give 'elites', 'cohorts' or both.");
        }
    }

    private static void define(String kind, @Nullable Node list, List<String> sharing, Reading reading) {
        Names names = reading.names();
        for (Node item : Node.items(list)) {
            String id = item instanceof Node.Mapping mapping ? mapping.text("id") : null;
            Node where = item instanceof Node.Mapping mapping ? mapping.find("id") : null;
            if (id == null || where == null) {
                continue; // told when the item is read
            }
            Place before =
                    names.define(kind, new Names.Defined(id, where.place(), members((Node.Mapping) item)), sharing);
            boolean taken = PEOPLE.contains(kind) && id.equals(Terms.LEADER);
            if (before != null) {
                reading.problem(
                        where.place(), kind + "s." + id, "the id is taken already, in line " + before.line() + ".");
            } else if (taken) {
                reading.problem(where.place(), kind + "s." + id, "the id 'leader' is kept for the leader.");
            }
        }
    }

    private static void refuseNamesOfMembers(Names names, Reading reading) {
        for (String kind : PEOPLE) {
            for (String id : names.all(kind)) {
                Place place = names.placeOf(id);
                if (place != null && names.isMember(Terms.COHORT, id)) {
                    reading.problem(place, kind + "s." + id, "the id is that of a member of a cohort.");
                }
            }
        }
    }

    /** Returns how many stand behind an entry that has a count; 0 for one that has none. */
    private static int members(Node.Mapping item) {
        Double count = item.find("count") instanceof Node.Scalar scalar ? scalar.number() : null;
        return count != null && count >= 1 && count <= CohortFacts.MOST ? count.intValue() : 0;
    }
}
