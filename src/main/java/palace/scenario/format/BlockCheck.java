package palace.scenario.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the keys of a block as such: none unknown, none twice. */
record BlockCheck(List<String> known, String path, Reading reading) {

    /** Returns the known keys that were probably meant by unknown ones, and so need not be reported as missing. */
    List<String> check(Node.Mapping mapping) {
        noneTwice(mapping, path, reading);
        List<String> guessed = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                List<String> free = known.stream()
                        .filter(name -> mapping.find(name) == null)
                        .toList();
                String guess = Nearest.to(key, free);
                if (guess != null) {
                    guessed.add(guess);
                }
                String maybe = guess == null ? "Known here: " + Words.list(known) + "." : "Maybe '" + guess + "'.";
                reading.problem(entry.key().place(), path, "unknown key " + Node.quoted(key) + ".", maybe);
            }
        }
        return guessed;
    }

    static void noneTwice(Node.Mapping mapping, String path, Reading reading) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Place place = entry.key().place();
            Place first = seen.putIfAbsent(entry.key().text(), place);
            if (first != null) {
                String lines = first.line() == place.line()
                        ? "both in line " + place.line()
                        : "in line " + first.line() + " and in line " + place.line();
                reading.problem(
                        place, path, "the key " + Node.quoted(entry.key().text()) + " is given twice, " + lines + ".");
            }
        }
    }
}
