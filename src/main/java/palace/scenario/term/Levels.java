package palace.scenario.term;

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

    /** The members of a cohort in an order of chance, each trait's its own: the place of each among them, from 0. */
    public int[] order(String cohort, String trait, int count) {
        int[] order = new int[count];
        long key = draws.key(SOURCE ^ Draws.source(cohort), Draws.source("order of " + trait));
        for (int m = 0; m < count; m++) {
            int other = (int) (Draws.uniform(key, m) * (m + 1));
            order[m] = order[other];
            order[other] = m;
        }
        return order;
    }

    private double uniform(String owner, String name) {
        return Draws.uniform(draws.key(SOURCE ^ Draws.source(owner), Draws.source(name)), 0);
    }
}
