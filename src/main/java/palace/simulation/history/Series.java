package palace.simulation.history;

import java.util.Locale;

/** The weekly series of a history, in the order of the columns of {@code timeseries.csv}. */
public enum Series {
    MYSTIQUE("What others believe of the leader's strength, 0 to 1."),
    MYSTIQUE_CEILING("The most that mystique can recover to, 0 to 1; a revelation lowers it for good."),
    LEVERS("The leader's control of the machinery of power, 0 to 1."),
    PERFORMANCE("How well the regime works, 0 to 1."),
    CORRUPTION("Corruption, 0 to 1."),
    ATTENTION("How closely the leader attends to what he is told, 0 to 1."),
    MEAN_LOYALTY("Attachment of the elite in office to the leader, mean by power, 0 to 1."),
    MEAN_GRIEVANCE("Grievance of the elite in office, mean by power, from 0 up."),
    MEAN_FEAR("Fear of the elite in office, mean by power, 0 to 1."),
    PRIVATE_SUPPORT("Share of power in the hands of those who support the leader in private."),
    PUBLIC_SUPPORT("Share of power that has not shown itself against the leader."),
    DISCONTENT_SHARE("Share of power in the hands of the discontented, nearly all in secret: all who do not support the"
            + " leader."),
    ACTIVE_PLOTS("Plots under way."),
    PLOTTERS("Members of plots under way."),
    MEAN_COMPETENCE("Mean competence of office-holders, 0 to 1."),
    RENTS_PAID("Rents paid over rents due, mean by power; 1 is all that is due."),
    TREASURY("Reserves in years of regular revenue; empty when that layer is off."),
    FRONT("Share of the army that holds the line, 0 once the war is lost; empty when that layer is off."),
    STREET("Share of the street in protest; empty when that layer is off."),
    OPENNESS("How far the screws are loosened, 0 to 1."),
    GUARD_LOYALTY("Loyalty of those who guard the leader, by force; empty when nobody does."),
    ATTEMPT("1 in a week in which an attempt was under way, else 0."),
    BELIEVED_DISCONTENT("What the elite believes that share to be."),
    INFIGHTING("Cost of rivals fighting each other, 0 to 1.");

    private final String meaning;

    Series(String meaning) {
        this.meaning = meaning;
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
