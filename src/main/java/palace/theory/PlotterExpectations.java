package palace.theory;

import java.util.List;
import palace.mechanism.judgement.Prospect;
import palace.model.institution.BallotRule;

/**
 * What coup plotters reckon with: others' readiness, the guard, their own standing. Whole histories are held to the same
 * signs by the tests.
 */
final class PlotterExpectations implements Theory {
    private static final String WEIGHT = "weight";
    private static final String DISCONTENT = "discontent";
    private static final String STRENGTH = "strength";
    private static final String GUARD = "guard";

    private final Limit limit;

    PlotterExpectations(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "expectations";
    }

    @Override
    public String source() {
        return "Singh 2014, Seizing Power; De Bruin 2018, Journal of Conflict Resolution 62; Albrecht, Koehler and"
                + " Schutz 2021 (directions only)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(WEIGHT, 0.3, 0.01, 0.5, "share of the weight that the plotters hold"),
                Parameter.real(DISCONTENT, 0.3, 0.01, 0.99, "share of the others whom they believe discontented"),
                Parameter.real(STRENGTH, 0.5, 0.01, 1, "how strong they believe the regime to be"),
                Parameter.real(GUARD, 1, 0.01, 1, "how much of a guard stands in the way"));
    }

    @Override
    public List<Check> checks(long seed) {
        return at(Point.usual(this, seed));
    }

    @Override
    public List<Check> at(Point point) {
        double weight = point.number(WEIGHT);
        double discontent = point.number(DISCONTENT);
        double strength = point.number(STRENGTH);
        double guard = point.number(GUARD);
        var plotters = new Expecting(weight, discontent, strength);
        double open = chance(plotters, 0, false);
        double guarded = chance(plotters, guard, false);
        double votedOpen = chance(plotters, 0, true);
        double voted = chance(plotters, guard, true);
        return List.of(
                Check.sign(
                        "chance of success if nobody is believed discontented, less",
                        open - chance(new Expecting(weight, 0, strength), 0, false),
                        true),
                Check.sign(
                        "chance if the plotters hold half as much, less",
                        open - chance(new Expecting(weight / 2, discontent, strength), 0, false),
                        true),
                Check.sign("chance that a guard takes away (counterbalancing)", open - guarded, true),
                Check.sign("less of it where votes decide", voted / votedOpen - guarded / open, true));
    }

    /** What plotters hold, and how many they believe discontented and how strong. */
    private record Expecting(double weight, double discontent, double strength) {}

    private double chance(Expecting plotters, double guard, boolean byVote) {
        return Prospect.of(plotters.weight(), 0.1)
                .believed(plotters.discontent(), plotters.strength())
                .shielded(guard)
                .decidedBy(byVote ? 0.5 : 0, BallotRule.ALL_SEATS)
                .chance(limit.plotters());
    }
}
