package palace.mechanism.layer;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.layer.Coffers;
import palace.random.Draws;

/**
 * An ordinary bank run (K31): "if depositors in Russia think that they're going to lose their money, they're going to try
 * to get their money before they lose it, which will create the situation of them losing their money".
 *
 * <p>Depositors' game of Diamond and Dybvig (1983, https://doi.org/10.1086/261155): whoever withdraws is promised
 * {@code r}, whoever waits gets {@code R (1 - r f) / (1 - f)} when a share {@code f} withdraws. Up to a tipping share
 * both a run and none are equilibria, and rumours choose; a fiscal gap that is not closed eats the reserves, and with
 * them what waiting is believed to bring. Off unless a case has a {@code treasury} block.
 *
 * @param parameters see {@link Parameters}
 */
public record Treasury(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Treasury");
    private static final int SIZE = 1;

    /**
     * Parameters of the treasury.
     *
     * @param promise what is paid to one who withdraws early, for each unit deposited; in [1, 10]
     * @param yield what a unit brings in the long run if the regime is solvent; in [1, 10]
     * @param half reserves, in years of revenue, at which half of the gain by waiting is believed; above 0
     * @param impatient share of depositors who withdraw anyway; in [0, 1]
     * @param rumours rumours of a run a year; at least 0
     * @param panic largest share of further depositors whom a rumour makes others expect to withdraw; in [0, 1]
     * @param closed weeks for which the banks stay shut after a run; at least 1
     * @param arrears share of rents that is not paid a week while they are shut or a bill cannot be met; in [0, 1]
     * @param loss grievance of losing deposits, to a man of full assets; at least 0
     * @param crash performance lost by a run; in [0, 1]
     */
    public record Parameters(
            double promise,
            double yield,
            double half,
            double impatient,
            double rumours,
            double panic,
            double closed,
            double arrears,
            double loss,
            double crash) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("treasury.promise", promise, 1, 10);
            Require.between("treasury.yield", yield, 1, 10);
            Require.positive("treasury.half", half);
            Require.fraction("treasury.impatient", impatient);
            Require.nonNegative("treasury.rumours", rumours);
            Require.fraction("treasury.panic", panic);
            Require.between("treasury.closed", closed, 1, 520);
            Require.fraction("treasury.arrears", arrears);
            Require.nonNegative("treasury.loss", loss);
            Require.fraction("treasury.crash", crash);
        }
    }

    /**
     * The share of withdrawals from which waiting brings less than withdrawing: {@code (R - r) / (r (R - 1))}. Nobody
     * needs to run where the promise is no more than the deposit; all do where waiting brings no more than the promise.
     */
    public static double tipping(double promise, double yield) {
        if (yield <= promise) {
            return 0;
        }
        return promise <= 1 ? 1 : (yield - promise) / (promise * (yield - 1));
    }

    /** What waiting is believed to bring with these reserves. */
    static double believed(double reserves, Parameters p) {
        return 1 + (p.yield() - 1) * reserves / (reserves + p.half());
    }

    /** What each of those who wait gets when this share withdraws, who are served first: {@code R (1 - r f) / (1 - f)}. */
    public static double waiting(double share, double promise, double yield) {
        if (share >= 1) {
            return promise > 1 ? 0 : yield; // the last who waits
        }
        return yield * Math.max(0, 1 - promise * share) / (1 - share);
    }

    /** Whether depositors run who expect this share of them to withdraw: waiting would bring less than the promise. */
    public static boolean runs(double expected, double promise, double yield) {
        return waiting(expected, promise, yield) < promise;
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.layers().coffers() == null ? "the case has no treasury" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Coffers coffers = regime.layers().coffers();
        if (coffers == null) {
            return;
        }
        double unpaid = coffers.pay((coffers.gap() + regime.layers().burden()) * Calendar.WEEK);
        if (coffers.reserves() > 0) { // else there is nothing to run for
            rumour(regime, coffers, draws.key(SOURCE, regime.week()), recorder);
        }
        if (unpaid > 0 || coffers.closed(regime.week())) {
            payLess(regime.elites());
        }
    }

    private void rumour(Regime regime, Coffers coffers, long key, Recorder recorder) {
        boolean heard = Calendar.within(Draws.uniform(key, 0), parameters.rumours());
        double expected = parameters.impatient() + (heard ? parameters.panic() * Draws.uniform(key, 0, SIZE) : 0);
        double yield = believed(coffers.reserves(), parameters);
        if (!coffers.suspends() && runs(expected, parameters.promise(), yield)) {
            double tipping = tipping(parameters.promise(), yield);
            recorder.record(new Ran(Party.NOBODY, Party.LEADER, expected, tipping, coffers.reserves()));
            coffers.close(regime.week() + (int) parameters.closed());
            lose(regime);
        }
    }

    private void lose(Regime regime) {
        Elites elites = regime.elites();
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                elites.aggrieve(i, parameters.loss() * elites.assets(i));
            }
        }
        regime.politics().setPerformance(regime.politics().performance() - parameters.crash());
    }

    private void payLess(Elites elites) {
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                elites.setRents(i, elites.rents(i) * (1 - parameters.arrears()));
            }
        }
    }

    /**
     * Depositors run.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param expected share of depositors whom the others expected to withdraw
     * @param tipping share from which it pays to be among them
     * @param reserves that were there, in years of revenue
     */
    public record Ran(int actor, int target, double expected, double tipping, double reserves) implements Event {
        @Override
        public String kind() {
            return "bank_run";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**Depositors run**: they expect %s of the others to withdraw, and %s would be enough; reserves of %s of a year's revenue are gone."
                    .formatted(voice.percent(expected), voice.percent(tipping), voice.number(reserves));
        }
    }
}
