package palace.report;

import java.util.List;
import palace.model.Voice;

/** The voice of a scenario: its names, offices, pronouns and dates, safe to set in Markdown. */
public final class Narrator implements Voice {
    private static final int NAMES_IN_A_LIST = 5;

    private final Cast cast;
    private final boolean markdown;

    private Narrator(Cast cast, boolean markdown) {
        this.cast = cast;
        this.markdown = markdown;
    }

    /** A voice for Markdown: what the scenario's author wrote is escaped. */
    public static Narrator inMarkdown(Cast cast) {
        return new Narrator(cast, true);
    }

    /** A voice for plain text, as on a terminal. */
    public static Narrator inPlainText(Cast cast) {
        return new Narrator(cast, false);
    }

    @Override
    public String name(int party) {
        return safe(cast.person(party).shortName());
    }

    @Override
    public String office(int party) {
        return safe(cast.person(party).office());
    }

    @Override
    public String he(int party) {
        return cast.person(party).pronoun().subject();
    }

    @Override
    public String him(int party) {
        return cast.person(party).pronoun().object();
    }

    @Override
    public String his(int party) {
        return cast.person(party).pronoun().possessive();
    }

    @Override
    public String names(List<Integer> parties) {
        return list(parties.stream().map(this::name).toList());
    }

    @Override
    public String quote(String text) {
        return safe(text);
    }

    @Override
    public String number(double value) {
        return Double.isNaN(value) ? "n/a" : Numbers.fixed(value, 2).replace('-', '\u2212');
    }

    @Override
    public String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "less than 1%";
        }
        if (share > 0.995 && share < 1) {
            return "more than 99%";
        }
        return Numbers.fixed(100 * share, 0).replace('-', '\u2212') + "%";
    }

    @Override
    public String date(int week) {
        return Dates.full(cast.date(week));
    }

    /** A list in words: "A", "A and B", "A, B and 3 others". */
    static String list(List<String> words) {
        int count = words.size();
        if (count == 0) {
            return "nobody";
        }
        if (count == 1) {
            return words.get(0);
        }
        if (count > NAMES_IN_A_LIST + 1) {
            return String.join(", ", words.subList(0, NAMES_IN_A_LIST))
                    + " and %d others".formatted(count - NAMES_IN_A_LIST);
        }
        return String.join(", ", words.subList(0, count - 1)) + " and " + words.get(count - 1);
    }

    private String safe(String text) {
        return markdown ? Markdown.escape(text) : Plain.text(text);
    }
}
