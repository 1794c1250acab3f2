package palace.report.odd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A documentation comment of our sources, as Markdown.
 *
 * @param text its lines without comment marks
 */
record Javadoc(String text) {
    static final Javadoc NONE = new Javadoc("");

    private static final Pattern INLINE = Pattern.compile("\\{@(code|link|linkplain|value)\\s+([^}]*)}");
    private static final Pattern ANCHOR = Pattern.compile("<a href=\"([^\"]*)\">([^<]*)</a>");
    private static final Pattern DOI = Pattern.compile("https://doi\\.org/[^\\s\"}>,]+[^\\s\"}>,.)]");
    private static final Pattern PARAM =
            Pattern.compile("(?s)@param (\\S+)\\s+(.*?)(?=@param|@return|@throws|@see|\\z)");

    /** From a comment as it stands in the source. */
    static Javadoc of(String comment) {
        return new Javadoc(comment.replaceAll("^\\s*/\\*\\*", "")
                .replaceAll("\\*/\\s*$", "")
                .replaceAll("(?m)^\\s*\\* ?", "")
                .strip());
    }

    /** The description in paragraphs, without tags. */
    String description() {
        String before = text.split("(?m)^@(param|see|return|throws)", 2)[0];
        var paragraphs = new ArrayList<String>();
        for (String paragraph : before.split("<p>")) {
            paragraphs.add(markdown(paragraph));
        }
        return String.join("\n\n", paragraphs).strip();
    }

    /** What is said of each component, in order. */
    Map<String, String> params() {
        var params = new LinkedHashMap<String, String>();
        for (MatchResult found : PARAM.matcher(text).results().toList()) {
            params.put(found.group(1), markdown(found.group(2)));
        }
        return params;
    }

    /** The sources that it names. */
    List<String> dois() {
        return DOI.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static String markdown(String javadoc) {
        String code = INLINE.matcher(javadoc).replaceAll("`$2`");
        return ANCHOR.matcher(code)
                .replaceAll("$2 ($1)")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
