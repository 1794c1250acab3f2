package palace.simulation;

import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.plot.Launch;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Plot;
import palace.model.Regime;
import palace.random.Draws;

/**
 * How near an outcome of an attempt seems: of a plot, below 1, how little it lacks to move, and a little its chance, since
 * those who rate theirs low do win at times and those who rate it high do not; of an attempt, above 1, its chance as one
 * sees it who thinks neither well nor ill of the regime's strength.
 *
 * @param launch when plots move; null where they never do
 * @param cascade how people take sides; null where they never do
 */
record Nearness(@Nullable Launch launch, @Nullable Cascade cascade) {
    /** The outcome is there. */
    static final double THERE = 2;

    private static final double MOVED = 1;
    /** About how many plots move at all. */
    private static final double MOVES = 0.05;
    /** How fast it grows unlikely that a plot moves, by the worth that it lacks. */
    private static final double LACKING = 2;
    /** A plot's nearness, and that of an attempt beyond 1, are below this. */
    private static final double BELOW = 0.9;

    static Nearness of(ProcessOverview overview) {
        return new Nearness(
                overview.find(Launch.class).orElse(null),
                overview.find(Cascade.class).orElse(null));
    }

    /** Of a plot that has just been founded, whatever it will lack. */
    double ofNewPlot(Regime regime, Plot plot, OutcomeClass outcome) {
        return BELOW * MOVES * worth(regime, plot, outcome);
    }

    /** Of a plot as it stands. */
    double ofPlot(Regime regime, Plot plot, OutcomeClass outcome, Draws draws) {
        double lacks = launch == null ? 0 : Math.max(0, launch.lacks(regime, plot, draws));
        return BELOW * FastMath.exp(-LACKING * lacks) * worth(regime, plot, outcome);
    }

    /** Of an attempt under way. */
    double ofAttempt(Regime regime, Attempt attempt, OutcomeClass outcome) {
        if (outcome != OutcomeClass.COUP) {
            return MOVED;
        }
        double chance = attempt.hour() == 0
                ? chance(regime, attempt.plot())
                : cascade == null ? attempt.ratio() : cascade.chance(regime, attempt);
        return MOVED + BELOW * chance;
    }

    private double worth(Regime regime, Plot plot, OutcomeClass outcome) {
        return outcome == OutcomeClass.COUP ? FastMath.sqrt(FastMath.sqrt(chance(regime, plot))) : 1;
    }

    private double chance(Regime regime, Plot plot) {
        return launch == null ? 1 : launch.chance(regime, plot);
    }
}
