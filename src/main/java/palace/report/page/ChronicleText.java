package palace.report.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chronicle on a page: headings, paragraphs, what is strong in them and what is slanted. All else is words. */
final class ChronicleText {
    /** What the chronicle is written with; a sign after a backslash is itself. */
    private static final Pattern MARK = Pattern.compile("\\\\(.)|(\\*\\*)|(\\*)", Pattern.DOTALL);

    private final Html html;

    ChronicleText(Html html) {
        this.html = html;
    }

    /** Writes a chronicle but for its first heading, which the page has already. */
    void write(String markdown) {
        for (String block : markdown.strip().split("\\n\\s*\\n", -1)) {
            if (block.startsWith("## ")) {
                html.element("h3", () -> line(block.substring(3)));
            } else if (!block.startsWith("# ") && !block.isBlank()) {
                if (block.startsWith("- ")) {
                    html.element("ul", () -> items(block));
                } else {
                    html.element("p", () -> line(block));
                }
            }
        }
    }

    private void items(String block) {
        for (String item : List.of(block.substring(2).split("\\n- ", -1))) {
            html.element("li", () -> line(item));
        }
    }

    private void line(String text) {
        var run = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find(from)) {
            run.append(text, from, mark.start());
            from = mark.end();
            String escaped = mark.group(1);
            if (escaped != null) {
                run.append(escaped);
                continue;
            }
            int end = closing(text, mark.group(), from);
            if (end < 0) {
                run.append(mark.group());
                continue;
            }
            flush(run);
            String inside = text.substring(from, end);
            html.element(mark.group().length() == 2 ? "strong" : "em", () -> line(inside));
            from = end + mark.group().length();
        }
        run.append(text, from, text.length());
        flush(run);
    }

    /** Where a mark that was opened is closed; -1 where it never is, and then it is a sign like others. */
    private static int closing(String text, String mark, int from) {
        Matcher next = MARK.matcher(text);
        int at = from;
        while (next.find(at)) {
            if (next.group().equals(mark)) {
                return next.start();
            }
            at = next.end();
        }
        return -1;
    }

    private void flush(StringBuilder run) {
        if (!run.isEmpty()) {
            html.text(run.toString());
            run.setLength(0);
        }
    }
}
