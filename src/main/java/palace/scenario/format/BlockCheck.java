package palace.scenario.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the keys of a block as such: none unknown, none twice. */
record BlockCheck(List<String> known, String path, Reading reading) {

    /** Returns the known keys that were probably meant by unknown ones, and so need not be reported as missing. */
    List<String> check(Node.Mapping mapping) {
        noneTwice(mapping, path, reading);
        Set<String> given = new HashSet<>();
        mapping.entries().forEach(entry -> given.add(entry.key().text()));
        List<String> free = known.stream().filter(name -> !given.contains(name)).toList();
        List<String> guessed = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                unknown(entry, free, guessed);
            }
        }
        return guessed;
    }

    /** In braces {@code { terror: 0,6 }} is 0, and a key called 6. */
    private static boolean isAfterDecimalComma(Node.Entry entry) {
        return entry.key().text().matches("[0-9]+") && entry.value() instanceof Node.Scalar value && value.isEmpty();
    }

    private void unknown(Node.Entry entry, List<String> free, List<String> guessed) {
        Node.Scalar key = entry.key();
        if (reading.isFull()) {
            reading.problem(key.place(), path, "unknown key."); // only counted
            return;
        }
        if (isAfterDecimalComma(entry)) {
            reading.problem(key.place(), path, "a number has a point and no comma, as in 0.6.");
            return;
        }
        String guess = Nearest.to(key.text(), free);
        if (guess != null) {
            guessed.add(guess);
        }
        String maybe = guess == null ? "Known here: " + Kebab.list(known) + "." : "Maybe '" + guess + "'.";
        reading.problem(key.place(), path, "unknown key " + Node.quoted(key.text()) + ".", maybe);
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
