package palace.experiment.design;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palace.scenario.format.Document;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;

/** The text of a design with another case named in it, however the design is written: in blocks, in flow style or as JSON. */
public final class DesignText {
    private static final String SCENARIO = "scenario";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What ends a line in YAML. */
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'";
    private static final String BLOCK = "[>|][^\r\n]*[\r\n]+ *";

    private DesignText() {}

    /** Puts the file of a case in the place of the one that a design names; what names none stays as it is. */
    public static String over(String text, String file) {
        String words = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Node document = Document.parse("", words.getBytes(StandardCharsets.UTF_8), new Reading());
        if (!(document instanceof Node.Mapping design) || !(design.find(SCENARIO) instanceof Node.Scalar named)) {
            return text;
        }
        Matcher value = Pattern.compile(QUOTED + "|(?:" + BLOCK + ")?" + Pattern.quote(named.text()), Pattern.DOTALL)
                .matcher(words);
        int begin = offset(words, named.place());
        return value.region(begin, words.length()).lookingAt()
                ? words.substring(0, begin) + file + words.substring(value.end())
                : text;
    }

    private static int offset(String text, Place place) {
        Matcher breaks = BREAK.matcher(text);
        int begin = 0;
        for (int line = 1; line < place.line() && breaks.find(); line++) {
            begin = breaks.end();
        }
        return text.offsetByCodePoints(begin, place.column() - 1);
    }
}
