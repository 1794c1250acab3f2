package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.layer.Treasury;
import palace.model.Regime;
import palace.model.institution.Politics;
import palace.model.layer.Coffers;
import palace.random.Draws;

/** The depositors' game: up to a tipping share of withdrawals both a run and none feed on themselves. */
final class DiamondDybvig implements Theory {
    private static final String PROMISE = "r1";
    private static final String YIELD = "R";
    private static final String AVERSION = "crra";
    private static final String IMPATIENT = "t";
    private static final String PATIENCE = "rho";
    private static final String EXPECTED = "f";
    private static final String SUSPENDS = "suspends";
    private static final Contract PAPER = new Contract(2, 2, 0.25, 1);

    @Override
    public String name() {
        return "diamond-dybvig";
    }

    @Override
    public String source() {
        return "Diamond and Dybvig 1983, Journal of Political Economy 91, pp. 406-409, https://doi.org/10.1086/261155";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(PROMISE, 1.28, 0, 10, "paid to one who withdraws early, for each unit deposited"),
                Parameter.real(YIELD, 2, 1.0001, 10, "what a unit brings in the long run"),
                Parameter.real(AVERSION, 2, 0.1, 20, "relative risk aversion; 1 is the logarithm"),
                Parameter.real(IMPATIENT, 0.25, 0.001, 0.999, "share who need their money early"),
                Parameter.real(PATIENCE, 1, 0.01, 1, "worth today of being paid late"),
                Parameter.real(EXPECTED, 0.6, 0, 1, "share whom all expect to withdraw"),
                Parameter.whole(SUSPENDS, 0, 0, 1, "1 if withdrawals are suspended in time, 0 if not"));
    }

    /**
     * What is shared out.
     *
     * @param yield what a unit brings in the long run
     * @param aversion relative risk aversion
     * @param impatient share who need their money early
     * @param patience worth today of being paid late
     */
    record Contract(double yield, double aversion, double impatient, double patience) {
        /** The promise at which all are best off while nobody runs, those who wait being paid by the product's rule. */
        double best() {
            return Roots.lowest(
                    promise -> -impatient * worth(promise) - (1 - impatient) * patience * worth(late(promise)),
                    1e-6,
                    1 / impatient);
        }

        double late(double promise) {
            return Treasury.waiting(impatient, promise, yield);
        }

        private double worth(double money) {
            return aversion == 1 ? FastMath.log(money) : FastMath.pow(money, 1 - aversion) / (1 - aversion);
        }

        /** The same by the condition of the paper, {@code u'(c1) = rho R u'(c2)}, and what there is to share. */
        double expectedBest() {
            return 1 / (impatient + (1 - impatient) * growth() / yield);
        }

        double expectedLate() {
            return expectedBest() * growth();
        }

        private double growth() {
            return FastMath.pow(patience * yield, 1 / aversion);
        }
    }

    @Override
    public List<Check> checks(long seed) {
        double best = PAPER.best();
        return List.of(
                Check.exact("R 2, r1 1.28: share of withdrawals at which they begin to run", 0.5625, runsFrom(1.28, 2)),
                Check.exact("the same, as the chronicle tells it", 0.5625, Treasury.tipping(1.28, 2)),
                Check.exact("the same: withdraw where a quarter is expected to", 0.25, rest(1.28, 2, 0.25, 0.25)),
                Check.exact("the same: withdraw where all are expected to", 1, rest(1.28, 2, 0.25, 1)),
                Check.exact("the same: runs in a week of panic", 1, runs(1.28, 2, 1, false)),
                Check.exact("the same, withdrawals suspended", 0, runs(1.28, 2, 1, true)),
                Check.exact("R 2, r1 1: withdraw where all are expected to", 0.25, rest(1, 2, 0.25, 1)),
                Check.exact("R 2, r1 1: tipping share (run-proof)", 1, Treasury.tipping(1, 2)),
                Check.exact("crra 2, R 2, t 0.25, rho 1: best r1", 1.2815089641, best),
                Check.exact("the same: paid to those who wait", 1.8123273573, PAPER.late(best)),
                Check.exact("the same: share at which they begin to run", 0.5606601718, runsFrom(best, 2)));
    }

    @Override
    public List<Check> at(Point point) {
        double promise = point.number(PROMISE);
        double yield = point.number(YIELD);
        double impatient = point.number(IMPATIENT);
        double expected = point.number(EXPECTED);
        boolean suspends = point.whole(SUSPENDS) == 1;
        double tipping = expectedTipping(promise, yield);
        var contract = new Contract(yield, point.number(AVERSION), impatient, point.number(PATIENCE));
        var checks = new ArrayList<Check>(List.of(
                Check.exact("share of withdrawals at which they begin to run", tipping, runsFrom(promise, yield)),
                Check.exact("the same, as the chronicle tells it", tipping, Treasury.tipping(promise, yield)),
                decided(
                        "share that withdraws in the end",
                        inTheEnd(tipping, List.of(expected, impatient), impatient),
                        rest(promise, yield, impatient, expected)),
                Check.exact("best r1", contract.expectedBest(), contract.best()),
                Check.exact(
                        "the same: paid to those who wait",
                        contract.expectedLate(),
                        contract.late(contract.expectedBest())),
                Check.exact(
                        "the same: share at which they begin to run",
                        expectedTipping(contract.expectedBest(), yield),
                        runsFrom(contract.expectedBest(), yield))));
        if (promise >= 1) {
            checks.add(decided(
                    "runs in a week in which they expect this",
                    inTheEnd(tipping, suspends ? List.of() : List.of(expected), 0),
                    runs(promise, yield, expected, suspends)));
        }
        return checks;
    }

    private static Check decided(String quantity, OptionalDouble expected, double found) {
        return expected.isEmpty() ? Check.found(quantity, found) : Check.exact(quantity, expected.getAsDouble(), found);
    }

    /**
     * How many withdraw: all if a share passes the tipping share. A share that is just that, up to rounding, may go either
     * way, and nothing is expected.
     */
    private static OptionalDouble inTheEnd(double tipping, List<Double> shares, double otherwise) {
        boolean even = shares.stream().anyMatch(share -> Math.abs(share - tipping) < 1e-9);
        boolean all = shares.stream().anyMatch(share -> share > tipping);
        return even ? OptionalDouble.empty() : OptionalDouble.of(all ? 1 : otherwise);
    }

    /** {@code (R - r) / (r (R - 1))}, within 0 and 1. */
    private static double expectedTipping(double promise, double yield) {
        return FastMath.max(0, FastMath.min(1, (yield - promise) / (promise * (yield - 1))));
    }

    /** The least share of withdrawals from which depositors decide to run; 1 where none is enough. */
    private static double runsFrom(double promise, double yield) {
        if (Treasury.runs(0, promise, yield)) {
            return 0;
        }
        boolean ever = Treasury.runs(1, promise, yield);
        return ever ? Roots.boundary(share -> Treasury.runs(share, promise, yield), 0, 1) : 1;
    }

    /** Who withdraws in the end, if all begin by expecting a share to. */
    private static double rest(double promise, double yield, double impatient, double expected) {
        double next = Treasury.runs(expected, promise, yield) ? 1 : impatient;
        return Treasury.runs(next, promise, yield) ? 1 : impatient;
    }

    /** Runs in one week of the product's treasury, where what is expected is known and the yield is believed in full. */
    private static int runs(double promise, double yield, double expected, boolean suspends) {
        var treasury =
                new Treasury(new Treasury.Parameters(promise, yield, Double.MIN_NORMAL, expected, 0, 0, 1, 0, 0, 0));
        Regime regime = EmptyCourt.under(new Politics(0, 0, 0, 0, 0, 0));
        regime.layers().add(new Coffers(1, 0, suspends));
        var events = new ArrayList<>();
        treasury.week(regime, Draws.of(1, 0), events::add);
        return events.size();
    }

    @Override
    public Optional<Picture> picture(long seed) {
        return Optional.of(new Picture(
                "diamond-dybvig",
                "The more the first are promised, the fewer it takes to make all run",
                "paid to one who withdraws early, for each unit deposited",
                "share of withdrawals from which all run",
                3,
                1,
                List.of(curve(3), curve(2), curve(1.5)),
                List.of(new Picture.Mark(PAPER.best(), "best for all where waiting brings 2"))));
    }

    private static Picture.Curve curve(double yield) {
        List<Picture.Spot> spots = IntStream.rangeClosed(0, 300)
                .mapToObj(i -> new Picture.Spot(i / 100.0, runsFrom(i / 100.0, yield)))
                .toList();
        return new Picture.Curve("waiting brings %s".formatted(Parameter.text(yield)), Picture.Pen.LINE, spots);
    }
}
