package palace.scenario;

import palace.random.Draws;

/** The numbers behind the quantities of a scenario in one history. */
public final class Levels {
    private static final long SOURCE = Draws.source("Scenario");
    /** Share of a range that a single history takes. */
    private static final double MIDDLE = 0.5;

    private final Draws draws;
    private final boolean drawRanges;

    /** Levels of one history; ranges are drawn, or else their middle is taken. */
    public Levels(Draws draws, boolean drawRanges) {
        this.draws = draws;
        this.drawRanges = drawRanges;
    }

    /** The value of a quantity, by whose it is and what it is called. */
    public double of(String owner, String name, Quantity quantity) {
        if (!quantity.isRange()) {
            return quantity.low();
        }
        return quantity.at(drawRanges ? uniform(owner, name) : MIDDLE);
    }

    /** The value for a member of a cohort, whose place in the range is given; a negative place means nobody's. */
    double of(String owner, String name, Quantity quantity, double place) {
        return place < 0 ? of(owner, name, quantity) : quantity.at(shuffled(name, place));
    }

    /**
     * Another order of the same places for each trait, so that the ablest member of a cohort is not the most ambitious
     * as well: a step around the circle by a prime. Loyalty goes with closeness.
     */
    private static double shuffled(String trait, double place) {
        double turned =
                switch (trait) {
                    case "competence" -> 29 * place;
                    case "ambition" -> 37 * place;
                    case "assets" -> 41 * place;
                    case "following" -> 43 * place;
                    default -> place;
                };
        return turned - Math.floor(turned);
    }

    private double uniform(String owner, String name) {
        return Draws.uniform(draws.key(SOURCE ^ Draws.source(owner), Draws.source(name)), 0);
    }
}
