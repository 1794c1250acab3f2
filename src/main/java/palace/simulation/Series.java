package palace.simulation;

import java.util.Locale;

/** The weekly series of a history, in the order of the columns of {@code timeseries.csv}. */
public enum Series {
    MYSTIQUE,
    MYSTIQUE_CEILING,
    LEVERS,
    PERFORMANCE,
    CORRUPTION,
    ATTENTION,
    MEAN_LOYALTY,
    MEAN_GRIEVANCE,
    MEAN_FEAR,
    PRIVATE_SUPPORT,
    PUBLIC_SUPPORT,
    DISCONTENT_SHARE,
    ACTIVE_PLOTS,
    PLOTTERS,
    MEAN_COMPETENCE,
    RENTS_PAID,
    TREASURY,
    FRONT,
    STREET,
    OPENNESS,
    GUARD_LOYALTY,
    ATTEMPT,
    BELIEVED_DISCONTENT,
    INFIGHTING;

    /** The column's name in files. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
