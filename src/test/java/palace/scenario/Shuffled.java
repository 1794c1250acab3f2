package palace.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a case with the items of a list in another order. */
public final class Shuffled {
    private Shuffled() {}

    /** The same text where there is no such list. */
    public static String items(String text, String list, long seed) {
        Matcher block = Pattern.compile("(?m)^" + list + ":[^\n]*\n((?:(?:[ #][^\n]*)?\n)+)")
                .matcher(text);
        if (!block.find()) {
            return text;
        }
        List<String> items = new ArrayList<>(List.of(block.group(1).split("(?m)^(?=  - )")));
        String before = items.get(0).startsWith("  - ") ? "" : items.remove(0);
        Collections.shuffle(items, new Random(seed));
        return text.substring(0, block.start(1)) + before + String.join("", items) + text.substring(block.end(1));
    }

    /** The text with all people in another order. */
    public static String people(String text, long seed) {
        return items(items(text, "elites", seed), "cohorts", seed);
    }
}
