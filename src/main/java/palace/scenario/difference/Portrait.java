package palace.scenario.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.scenario.AbsenceFacts;
import palace.scenario.ClosenessFacts;
import palace.scenario.ExitFacts;
import palace.scenario.GrudgeFacts;
import palace.scenario.PatronageFacts;
import palace.scenario.PlotFacts;
import palace.scenario.RivalryFacts;
import palace.scenario.Scenario;
import palace.scenario.TrustFacts;
import palace.scenario.timeline.TimelineEvent;

/** All that a scenario states, thing by thing, in an order that does not depend on the order of its file. */
final class Portrait {
    private static final List<String> WHEN_AND_WHO = List.of("date", "who");

    private final Map<String, Stated> entries = new LinkedHashMap<>();
    private final Scenario scenario;
    private final Called names;

    Portrait(Scenario scenario) {
        this.scenario = scenario;
        this.names = new Called(scenario);
        add(Stated.only("the case", Aspects.of(scenario.about())));
        people();
        ties();
        before();
        climate();
        timeline();
        checks();
    }

    /** The things by section and key. */
    Map<String, Stated> entries() {
        return entries;
    }

    Called names() {
        return names;
    }

    private void people() {
        add(Stated.only("the leader", Aspects.of(scenario.leader(), "absences")));
        for (AbsenceFacts absence : scenario.leader().absences()) {
            String name = "the absence at %s from %s to %s".formatted(absence.where(), absence.from(), absence.to());
            add(new Stated("the leader", name, name, "", Aspects.of(absence, "from", "to", "where")));
        }
        scenario.elites()
                .forEach(elite ->
                        add(new Stated("people", elite.id(), elite.name(), elite.office(), Aspects.of(elite))));
        scenario.cohorts()
                .forEach(cohort -> add(new Stated(
                        "people",
                        cohort.id(),
                        "every " + cohort.name(),
                        cohort.count() + " of them",
                        Aspects.of(cohort))));
        scenario.organisations()
                .forEach(each -> add(new Stated("organisations", each.id(), each.name(), "", Aspects.of(each))));
        scenario.bodies().forEach(each -> add(new Stated("bodies", each.id(), each.name(), "", Aspects.of(each))));
    }

    private void ties() {
        for (RivalryFacts rivalry : scenario.rivalries()) {
            if (rivalry instanceof RivalryFacts.Named named) {
                rivalry(named.predator(), named.prey(), named);
                if (named.mutual()) {
                    rivalry(named.prey(), named.predator(), named);
                }
            } else if (rivalry instanceof RivalryFacts.Within within) {
                among("rivalries", within.cohort(), Aspects.of(within, "cohort"));
            }
        }
        for (TrustFacts trust : scenario.trust()) {
            if (trust instanceof TrustFacts.Between two) {
                List<String> pair = Stream.of(two.one(), two.other()).sorted().toList();
                tie("trust", "trust between %s and %s", pair, Aspects.of(two, "one", "other"));
            } else if (trust instanceof TrustFacts.Within within) {
                among("trust", within.cohort(), Aspects.of(within, "cohort"));
            }
        }
        for (GrudgeFacts grudge : scenario.grudges()) {
            for (String who : grudge.who()) {
                tie(
                        "grievances",
                        "%s against %s",
                        List.of(who, grudge.against()),
                        Aspects.of(grudge, "who", "against"));
            }
        }
        for (ClosenessFacts two : scenario.closeness()) {
            List<String> pair = Stream.of(two.one(), two.other()).sorted().toList();
            tie("closeness", "closeness of %s and %s", pair, Aspects.of(two, "one", "other"));
        }
        for (PatronageFacts patronage : scenario.patronage()) {
            for (String client : patronage.clients()) {
                tie("patronage", "%s as patron of %s", List.of(patronage.patron(), client), Map.of());
            }
        }
    }

    private void rivalry(String predator, String prey, RivalryFacts.Named named) {
        tie("rivalries", "%s preying on %s", List.of(predator, prey), Aspects.of(named, "predator", "prey", "mutual"));
    }

    private void tie(String section, String words, List<String> two, Map<String, String> aspects) {
        String name = words.formatted(names.of(two.get(0)), names.of(two.get(1)));
        add(new Stated(section, String.join(" ", two), name, "", aspects));
    }

    /** Random ties have no name; those of one cohort are told apart by what is stated of them. */
    private void among(String section, String cohort, Map<String, String> aspects) {
        String stated = aspects.entrySet().stream()
                .map(aspect -> aspect.getKey() + " " + aspect.getValue())
                .collect(Collectors.joining(", "));
        String name = "random ties among " + names.of(cohort);
        add(new Stated(section, "within " + cohort + " " + stated, name, stated, Map.of()));
    }

    private void before() {
        layer("past", scenario.past());
        for (ExitFacts exit : scenario.exits()) {
            String name = "the %s of %s".formatted(Aspects.words(exit.kind()), exit.date());
            add(new Stated("exits", name, name, "", Aspects.of(exit, "kind", "date")));
        }
        for (PlotFacts plot : scenario.plots()) {
            String members = String.join(", ", plot.members());
            String name = "the plot of " + names.in(members);
            add(new Stated("plots", members, name, "", Aspects.of(plot, "members")));
        }
    }

    private void climate() {
        add(Stated.only("politics", Aspects.of(scenario.politics())));
        layer("mediator", scenario.mediator());
        layer("street", scenario.layers().street());
        layer("treasury", scenario.layers().treasury());
        layer("front", scenario.layers().front());
        layer("lash-out", scenario.layers().lashOut());
    }

    private void layer(String section, @Nullable Record facts) {
        if (facts != null) {
            add(new Stated(section, section, "", "the " + section, Aspects.of(facts)));
        }
    }

    private void timeline() {
        for (TimelineEvent event : scenario.timeline()) {
            Map<String, String> aspects = Aspects.of((Record) event);
            String date = aspects.getOrDefault("date", "");
            String kind = Aspects.spaced(event.getClass().getSimpleName()).strip();
            String who = aspects.getOrDefault("who", "");
            String name = "%s on %s%s".formatted(kind, date, who.isEmpty() ? "" : " (" + names.in(who) + ")");
            String note = aspects.getOrDefault("note", "");
            WHEN_AND_WHO.forEach(aspects::remove);
            add(new Stated("timeline", "%s %s %s".formatted(kind, date, who), name, note, aspects));
        }
    }

    private void checks() {
        if (scenario.happened() != null) {
            add(new Stated("record", "record", "", "what happened", Aspects.of(scenario.happened())));
        }
        scenario.expect().forEach(line -> add(new Stated("expectations", line, "'" + line + "'", "", Map.of())));
        Map<String, String> behaviour = new TreeMap<>();
        scenario.behaviour().forEach((path, value) -> behaviour.put(path, Aspects.words(value)));
        add(Stated.only("behaviour", behaviour));
    }

    /** Two things of one key, as two events of one day, are counted. */
    private void add(Stated entry) {
        String key = entry.section() + ": " + entry.key();
        int number = 1;
        while (entries.containsKey(number == 1 ? key : key + " #" + number)) {
            number++;
        }
        entries.put(number == 1 ? key : key + " #" + number, entry);
    }

    /** The sections in the order in which differences are told. */
    static List<String> sections(Portrait first, Portrait second) {
        List<String> sections = new ArrayList<>(List.of(
                "the case",
                "the leader",
                "people",
                "organisations",
                "bodies",
                "rivalries",
                "trust",
                "patronage",
                "politics",
                "mediator"));
        for (Portrait portrait : List.of(first, second)) {
            portrait.entries.values().stream()
                    .map(Stated::section)
                    .filter(section -> !sections.contains(section))
                    .forEach(sections::add);
        }
        return sections;
    }
}
