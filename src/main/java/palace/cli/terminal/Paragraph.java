package palace.cli.terminal;

import java.util.List;

/** Words broken into lines. */
public final class Paragraph {
    private Paragraph() {}

    /** The words in lines, each after a margin; a number and its thousands stay together. */
    public static String of(String margin, String words) {
        var text = new StringBuilder();
        var line = new StringBuilder();
        for (String word :
                List.of(words.replaceAll("(?<=\\d) (?=\\d{3}\\b)", "\u00a0").split(" "))) {
            if (line.length() > 0 && margin.length() + line.length() + 1 + word.length() > Screen.width()) {
                text.append(margin).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return text.append(margin).append(line).toString().replace('\u00a0', ' ');
    }
}
