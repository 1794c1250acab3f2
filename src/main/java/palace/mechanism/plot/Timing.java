package palace.mechanism.plot;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Coalition;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Judgement.View;
import palace.mechanism.judgement.Members;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Plot;
import palace.model.Regime;

/**
 * What a plot weighs in a week: moving now, waiting, or turning to another arena. One plot can bring two keys, a motion and
 * an arrest, and means to use what it can use best with the members that it has, or failing that hopes for.
 */
final class Timing {
    private final Regime regime;
    private final Plot plot;
    private final Judgement judgement;
    private final Launch launch;
    private final double error;
    /** What was seen last, and before that in the other arena: a week asks for either several times. */
    private @Nullable Sight last;

    private @Nullable Sight other;

    /** A plot that misjudges its chances by this much, in log-odds. */
    Timing(Regime regime, Plot plot, Launch launch, double error) {
        this.regime = regime;
        this.plot = plot;
        this.launch = launch;
        this.error = error;
        judgement = launch.judgement();
    }

    /** The stakes of the head. */
    Stakes stakes() {
        return judgement.stakes().of(regime, plot.head(), plot, weight());
    }

    private double weight() {
        return Judgement.memberWeight(regime, plot);
    }

    /** Turns to the other arena if that is worth moving in now, or hoped to be worth more later. */
    void turnToTheBetterArena() {
        if (!regime.bodies().canRemove()) {
            return;
        }
        Arena own = plot.arena();
        Arena other = own == Arena.VOTES ? Judgement.byForce(regime, plot.head(), judgement.prospect()) : Arena.VOTES;
        double floor = floor();
        double nowHere = worthNow();
        double hopedHere = nowHere <= floor ? worthHoped() : Double.POSITIVE_INFINITY;
        plot.turnTo(other);
        boolean nowThere = worthNow() > Math.max(nowHere, floor);
        if (!nowThere && worthHoped() <= hopedHere + launch.parameters().better()) {
            plot.turnTo(own);
        }
    }

    private double worthNow() {
        return possible() ? stakes().worth(chanceNow()) : Double.NEGATIVE_INFINITY;
    }

    private double worthHoped() {
        double won = weight();
        double hoped = judgement.hoped(regime, plot, plot.head(), won);
        Stakes stakes = judgement.stakes().of(regime, plot.head(), plot, won + hoped);
        return stakes.worth(judged(judgement.chance(regime, view().hoping(hoped))));
    }

    /** Whether the plot has what its arena asks for: enough seats to table a motion, or some force. */
    boolean possible() {
        Coalition members = Coalition.of(regime, plot);
        double force = members.force(regime.politics().obedience());
        boolean tabled = plot.arena() != Arena.VOTES
                || members.seats() >= launch.parameters().movers();
        return tabled && judgement.possible(plot.arena(), members.seats(), force);
    }

    /** What doing nothing is worth: nothing, unless the members are discovered or the head is threatened. */
    double floor() {
        if (plot.tippedOff()) {
            return Double.NEGATIVE_INFINITY;
        }
        return urgent() ? -judgement.stakes().ruin(regime, plot.head()) : 0;
    }

    /** Whether a threat to the head with a deadline still hangs over him: it may be lifted or carried out before he moves. */
    boolean urgent() {
        return plot.defensive()
                && regime.week() < plot.deadline()
                && regime.threats().stakeOver(plot.head()) > 0;
    }

    /** The chance of moving now. */
    double chanceNow() {
        Sight sight = sight();
        if (sight.chance == null) {
            sight.chance = chance(
                    Launch.readiness(plot, launch.parameters()),
                    0,
                    regime.leader().present(),
                    regime.week());
        }
        return sight.chance;
    }

    /**
     * The worth of moving later instead, at the best of a few dates up to the horizon; of being caught if discovered.
     *
     * @param enough worth from which on it does not matter how much better another date might be
     */
    double waiting(double enough) {
        Stakes stakes = stakes();
        if (plot.tippedOff()) {
            return -launch.parameters().caught() * stakes.loss();
        }
        double reach = sight().members.reach();
        double best = Double.NEGATIVE_INFINITY;
        int furthest = Integer.highestOneBit((int) launch.parameters().horizon());
        for (int weeks = furthest; weeks >= 1 && best < enough; weeks /= 2) {
            best = Math.max(best, waiting(stakes, weeks, reach));
        }
        return best;
    }

    /** The worth of moving after some weeks: better prepared, perhaps larger, perhaps betrayed, perhaps too late. */
    private double waiting(Stakes stakes, int weeks, double reach) {
        Launch.Parameters p = launch.parameters();
        if (urgent() && regime.week() + weeks >= plot.deadline()) {
            return -judgement.stakes().ruin(regime, plot.head());
        }
        double seen = Leak.seen(regime, plot, launch.leak());
        double leaks = Leak.probability(
                seen * plot.size(),
                seen * Leak.watchers(regime, plot),
                regime.politics().surveillance(),
                weeks * Calendar.WEEK,
                launch.leak());
        double part = weeks / p.horizon();
        double preparation = plot.preparation() + 0.5 * part * (1 - plot.preparation());
        double ready = plot.arena() == Arena.VOTES ? 1 : Launch.readiness(preparation, p);
        boolean present = !regime.absences().awayIn(regime.week() + weeks);
        double later = chance(ready, p.growth() * part * reach, present, regime.week() + weeks);
        return (1 - leaks) * stakes.worth(later) - leaks * p.caught() * stakes.loss();
    }

    private double chance(double ready, double hoped, boolean present, int week) {
        boolean exposed = !plot.againstLeader() && week < regime.absences().exposedUntil();
        boolean away = plot.againstLeader() && !present;
        return judged(judgement.chance(regime, view().when(ready, hoped, away || exposed)));
    }

    private double judged(double chance) {
        return Choice.shifted(chance, error);
    }

    private View view() {
        return sight().view;
    }

    private Sight sight() {
        if (last == null || last.view.arena() != plot.arena()) {
            Sight before = last;
            last = other != null && other.view.arena() == plot.arena()
                    ? other
                    : new Sight(judgement.members(regime, plot));
            other = before;
        }
        return last;
    }

    /** What the head sees in one arena. */
    private final class Sight {
        private final Members members;
        private final View view;
        private @Nullable Double chance;

        Sight(Members members) {
            this.members = members;
            view = judgement.view(regime, members, plot.head());
        }
    }
}
