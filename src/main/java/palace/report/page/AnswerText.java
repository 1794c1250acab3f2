package palace.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palace.report.folder.JsonTree;
import palace.report.prose.Dates;

/** What a folder answers, in plain sentences: those that its command has left, and those that its numbers give. */
final class AnswerText {
    private static final String INSIDE = "in";
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])) ");

    private final JsonTree summary;

    AnswerText(ResultsFolder folder) {
        summary = folder.summary();
    }

    /** The answer itself; none where the folder has none. */
    List<String> answer() {
        var all = new ArrayList<String>();
        add(all, summary.at("answer"));
        for (String list : List.of("answer", "answers", "headlines")) {
            summary.at(list).items().forEach(item -> add(all, item));
        }
        sweep(all);
        facts(all);
        return all;
    }

    /** What it rests on: what decided, and whether the case's own claims hold. */
    List<String> reasons() {
        var all = new ArrayList<String>();
        summary.at("decisive").items().forEach(item -> add(all, item));
        expectations(all);
        return all;
    }

    private static void add(List<String> all, JsonTree sentence) {
        if (!sentence.text().isEmpty()) {
            all.add(dated(sentence.text()));
        }
    }

    /** A headline begins with its day, which is written out. */
    private static String dated(String sentence) {
        Matcher day = DAY.matcher(sentence);
        return day.find() ? Dates.full(LocalDate.parse(day.group(1))) + ": " + sentence.substring(day.end()) : sentence;
    }

    private void sweep(List<String> all) {
        JsonTree extremes = summary.at("extremes");
        if (extremes.names().isEmpty() || !all.isEmpty()) {
            return; // a folder that has an answer says it there, with the names of the cells
        }
        all.add("Between points %s and %s of the design %s differs most: by %s (%s to %s), %s."
                .formatted(
                        extremes.at("least_cell").text(),
                        extremes.at("most_cell").text(),
                        summary.at("response").text().replace('_', ' '),
                        extremes.at("difference").text(),
                        extremes.at("low").text(),
                        extremes.at("high").text(),
                        extremes.at("beyond_noise").text().equals("true")
                                ? "more than chance among so many pairs would"
                                : "no more than chance among so many pairs may"));
    }

    private void facts(List<String> all) {
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        List<String> outside = new ArrayList<>();
        JsonTree facts = summary.at("facts");
        for (String fact : facts.names()) {
            String verdict = facts.at(fact).text();
            if (!verdict.isEmpty()) {
                verdicts.merge(verdict, 1, Integer::sum);
                if (!verdict.equals(INSIDE)) {
                    outside.add(fact);
                }
            }
        }
        int judged = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        if (judged > 0) {
            all.add("Of %d facts that were given a band beforehand %d lie inside it; outside: %s."
                    .formatted(
                            judged,
                            verdicts.getOrDefault(INSIDE, 0),
                            outside.isEmpty() ? "none" : String.join(", ", outside)));
        }
    }

    private void expectations(List<String> all) {
        for (JsonTree each : summary.at("expectations").items()) {
            String claim = each.at("expect").text();
            String verdict = each.at("verdict").text().toLowerCase(Locale.ROOT);
            if (!claim.isEmpty() && !verdict.isEmpty()) {
                all.add("The case expects '%s': %s.".formatted(claim, verdict));
            }
        }
    }
}
