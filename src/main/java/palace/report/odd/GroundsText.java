package palace.report.odd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourValue;
import palace.scenario.behaviour.BehaviourValue.Origin;
import palace.scenario.grounds.Bearing;
import palace.scenario.grounds.Grounds;
import palace.scenario.grounds.Need;
import palace.scenario.grounds.Way;
import palace.scenario.grounds.Work;

/** What bears on the parameters, and what it would take to know those that are assumed, as Markdown. */
final class GroundsText {
    private final Behaviour behaviour;
    private final Grounds grounds;

    GroundsText(Behaviour behaviour, Grounds grounds) {
        this.behaviour = behaviour;
        this.grounds = grounds;
    }

    /** What stands below the table of a section. */
    String of(String section) {
        List<String> paths = behaviour.section(section).keySet().stream()
                .map(name -> section + "." + name)
                .toList();
        return list("What bears on them:", bearings(paths))
                + list("What it would take to know what is assumed:", needs(paths));
    }

    private static String list(String head, List<String> items) {
        return items.isEmpty()
                ? ""
                : "\n" + head + "\n\n"
                        + items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
    }

    private List<String> bearings(List<String> paths) {
        var items = new ArrayList<String>();
        for (Bearing bearing : grounds.bearings()) {
            List<String> own = bearing.on().stream().filter(paths::contains).toList();
            if (!own.isEmpty()) {
                items.add("%s: %s (%s)".formatted(code(own), bearing.how(), cited(bearing.work())));
            }
        }
        return items;
    }

    private List<String> needs(List<String> paths) {
        Map<Need, List<String>> grouped = assumed(paths.stream())
                .flatMap(path -> need(path).stream().map(need -> Map.entry(need, path)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return grouped.entrySet().stream()
                .map(group -> "%s: %s: %s%s"
                        .formatted(
                                code(group.getValue()),
                                word(group.getKey().by()),
                                group.getKey().what(),
                                works(group.getKey())))
                .toList();
    }

    private Optional<Need> need(String path) {
        BehaviourValue value = behaviour.find(path);
        return value != null && value.need() != null ? Optional.of(value.need()) : grounds.need(path);
    }

    private Stream<String> assumed(Stream<String> paths) {
        return paths.filter(path -> Optional.ofNullable(behaviour.find(path))
                .filter(value -> value.origin() == Origin.ASSUMPTION)
                .isPresent());
    }

    /** How many assumed parameters wait for what. */
    String ways() {
        var count = new EnumMap<Way, Integer>(Way.class);
        assumed(behaviour.paths().stream())
                .flatMap(path -> need(path).stream())
                .forEach(need -> count.merge(need.by(), 1, Integer::sum));
        return count.entrySet().stream()
                .map(way -> "| %s | %d | %s |\n"
                        .formatted(
                                word(way.getKey()), way.getValue(), way.getKey().words()))
                .collect(Collectors.joining("", "| by | parameters | what it takes |\n|---|---|---|\n", ""));
    }

    /** All works that are cited for parameters. */
    String works() {
        return grounds.works().values().stream()
                .sorted(Comparator.comparing(Work::cite))
                .map(work -> "- " + work.cite() + link(work) + "\n")
                .collect(Collectors.joining());
    }

    private static String link(Work work) {
        return work.doi() == null ? "" : ", https://doi.org/" + work.doi();
    }

    private String works(Need need) {
        return need.works().isEmpty()
                ? ""
                : need.works().stream().map(this::cited).collect(Collectors.joining("; ", " (", ")"));
    }

    private String cited(String id) {
        return grounds.work(id).shortly();
    }

    private static String word(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private static String code(List<String> paths) {
        return paths.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
    }
}
