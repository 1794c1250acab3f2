package palace.experiment.design;

/** How the points of a design are chosen. */
public enum Kind {
    /** Every combination of the factors' values. */
    GRID,
    /** The points that the file spells out. */
    LIST,
    /** Points drawn so that each factor is covered evenly. */
    LATIN_HYPERCUBE,
    /** Points of a Sobol sequence, which covers all factors together evenly; best a power of two of them. */
    SOBOL;

    /** Whether points are drawn from the factors' ranges. */
    public boolean isDrawn() {
        return this == LATIN_HYPERCUBE || this == SOBOL;
    }
}
