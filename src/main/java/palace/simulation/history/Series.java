package palace.simulation.history;

import java.util.Locale;

/** The weekly series of a history, in the order of the columns of {@code timeseries.csv}. */
public enum Series {
    MYSTIQUE("mystique", "What others believe of the leader's strength, 0 to 1."),
    MYSTIQUE_CEILING(
            "ceiling of mystique", "The most that mystique can recover to, 0 to 1; a revelation lowers it for good."),
    LEVERS("control of the levers", "The leader's control of the machinery of power, 0 to 1."),
    PERFORMANCE("performance", "How well the regime works, 0 to 1."),
    CORRUPTION("corruption", "Corruption, 0 to 1."),
    ATTENTION("attention of the leader", "How closely the leader attends to what he is told, 0 to 1."),
    MEAN_LOYALTY("loyalty of the elite", "Attachment of the elite in office to the leader, mean by power, 0 to 1."),
    MEAN_GRIEVANCE("grievance of the elite", "Grievance of the elite in office, mean by power, from 0 up."),
    MEAN_FEAR("fear among the elite", "Fear of the elite in office, mean by power, 0 to 1."),
    PRIVATE_SUPPORT("private support", "Share of power in the hands of those who support the leader in private."),
    PUBLIC_SUPPORT("public support", "Share of power that has not shown itself against the leader."),
    DISCONTENT_SHARE(
            "discontent in private",
            "Share of power in the hands of the discontented, nearly all in secret: all who do not support the"
                    + " leader."),
    ACTIVE_PLOTS("plots under way", "Plots under way."),
    PLOTTERS("people in plots", "Members of plots under way."),
    MEAN_COMPETENCE("competence of office-holders", "Mean competence of office-holders, 0 to 1."),
    RENTS_PAID("share of rents that is paid", "Rents paid over rents due, mean by power; 1 is all that is due."),
    TREASURY("reserves of money", "Reserves in years of regular revenue; empty when that layer is off."),
    FRONT(
            "share of the army in the line",
            "Share of the army that holds the line, 0 once the war is lost; empty when that layer is off."),
    STREET("share of the street in protest", "Share of the street in protest; empty when that layer is off."),
    OPENNESS("openness", "How far the screws are loosened, 0 to 1."),
    GUARD_LOYALTY("loyalty of the guard", "Loyalty of those who guard the leader, by force; empty when nobody does."),
    ATTEMPT("attempts", "1 in a week in which an attempt was under way, else 0."),
    BELIEVED_DISCONTENT("believed discontent", "What the elite believes that share to be."),
    INFIGHTING("infighting", "Cost of rivals fighting each other, 0 to 1.");

    private final String words;
    private final String meaning;

    Series(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** What a sentence calls it. */
    public String words() {
        return words;
    }

    /** What it measures, in plain English. */
    public String meaning() {
        return meaning;
    }

    /** Whether its values are never but whole. */
    public boolean isWhole() {
        return this == ACTIVE_PLOTS || this == PLOTTERS || this == ATTEMPT;
    }

    /** The column's name in files. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
