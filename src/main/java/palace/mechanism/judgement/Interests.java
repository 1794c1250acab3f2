package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.institution.Politics;

/**
 * What each has at stake in a move (K5, K7, K34, R7): what it costs if it fails, what it brings if it succeeds.
 *
 * <p>{@code K = severity (k0 + fear) + (1 - grievance) · place + attachment} and {@code G = g0 + relief + prize + (next -
 * place) + saved + dread}. What one is about to lose anyway is no stake: whoever is threatened, or has given up, is bold.
 *
 * @param parameters the weights of each
 * @param career what a place is worth under this leader and under the next
 * @param overmighty who is dreaded
 */
public record Interests(Stakes.Parameters parameters, Career.Parameters career, Overmighty overmighty) {
    /** How hard a failed challenger is hit: terror and ruthlessness, less what deals have taught. */
    public double severity(Regime regime) {
        Politics politics = regime.politics();
        double severity = parameters.severityBase()
                + parameters.severityRuthlessness() * regime.leader().ruthlessness()
                + parameters.severityTerror() * politics.terror();
        return severity * (1 - politics.leniency());
    }

    /**
     * The stakes of an elite in a move.
     *
     * @param arena where it is decided: a motion by the rules is punished less
     * @param share share of weight among whom the spoils are divided, in (0, 1]
     * @param rivalry share of the members who are its rivals, in [0, 1]
     */
    public Stakes of(Regime regime, int elite, int target, Arena arena, double share, double rivalry) {
        boolean leader = target == Party.LEADER;
        double place = Career.stay(regime, elite, career);
        double gain = gain(regime, elite, target, share) * (1 - parameters.rivalsWin() * rivalry)
                + parameters.threatened() * saved(regime, elite, target)
                + overmighty.dread(regime, elite, target)
                + (leader ? Career.next(regime, elite, career) - place : 0);
        return new Stakes(loss(regime, elite, target, arena, place), Math.max(0, gain));
    }

    /** Stakes of a recruit to a plot whose members hold {@code share} of the weight. */
    public Stakes of(Regime regime, int elite, Plot plot, double share) {
        return of(regime, elite, plot.target(), plot.arena(), share, Stakes.rivalryWith(regime, elite, plot));
    }

    private double loss(Regime regime, int elite, int target, Arena arena, double place) {
        Elites elites = regime.elites();
        boolean leader = target == Party.LEADER;
        double punished = severity(regime)
                * (parameters.lossBase() + elites.fear(elite))
                * (leader ? 1 : parameters.rivalDiscount())
                * (arena == Arena.VOTES ? parameters.lawful() : 1);
        double resigned = parameters.resigned() * Math.min(1, elites.grievance(elite));
        return punished
                + place * (1 - threatTo(regime, elite)) * (1 - resigned)
                + parameters.lossAttachment() * attachment(regime, elite, target);
    }

    /** How attached an elite is to whom a move is aimed at: to a rival as far as a case says that they are close. */
    private static double attachment(Regime regime, int elite, int target) {
        return target == Party.LEADER
                ? regime.elites().loyalty(elite)
                : Math.max(0, 2 * regime.ties().closenessBetween(elite, target) - 1);
    }

    /** What an elite would be relieved of: what it holds against the target, or else against the leader who let it be. */
    private static double resentment(Regime regime, int elite, int target) {
        double general = regime.elites().grievance(elite);
        return target == Party.LEADER
                ? general
                : Math.max(general, regime.ties().grudge(elite, target));
    }

    private double gain(Regime regime, int elite, int target, double share) {
        Elites elites = regime.elites();
        double office = target == Party.LEADER ? office(regime) : 1;
        double prize = elites.ambition(elite) * parameters.spoils() * office / Math.max(share, parameters.alone());
        double relief = parameters.gainRelief() * resentment(regime, elite, target);
        return (parameters.gainBase() + relief + prize) * worthwhile(regime, elite, target);
    }

    /** What the first place is worth: what it holds in its hand, less where it must be shared with those who confer it. */
    private double office(Regime regime) {
        return regime.leader().levers() * (regime.politics().needsConsent() ? parameters.shared() : 1);
    }

    /** What the fall of a target is worth to all who have a grievance, whether they had a hand in it or not. */
    public double relief(Regime regime, int elite, int target, double rivalry) {
        double relief = parameters.gainRelief() * resentment(regime, elite, target) * worthwhile(regime, elite, target);
        return relief * (1 - parameters.rivalsWin() * rivalry) + overmighty.dread(regime, elite, target);
    }

    /** How much there is to gain from the fall of this target, against that of a leader who would stay. */
    private double worthwhile(Regime regime, int elite, int target) {
        if (target == Party.LEADER) {
            return (1 + regime.politics().promise())
                    / (1 + parameters.waiting() * regime.leader().frailty());
        }
        boolean rival =
                regime.rivalries().between(elite, target) || regime.ties().grudge(elite, target) > 0;
        return rival ? parameters.rivalGain() : parameters.strangerGain();
    }

    /** What a threatened elite loses if nobody averts it. */
    public double ruin(Regime regime, int elite) {
        return parameters.threatened() * saved(regime, elite, Party.LEADER);
    }

    /**
     * What a threatened elite saves if the move succeeds: all if it is aimed at the leader, else what the target threatens
     * it with. Half of it is the office; the rest grows with what one owns.
     */
    private static double saved(Regime regime, int elite, int target) {
        double averted = target == Party.LEADER
                ? regime.threats().stakeOver(elite)
                : regime.threats().stakeOver(elite, by -> by == target);
        return Math.min(1, averted) * (0.5 + regime.elites().assets(elite));
    }

    private static double threatTo(Regime regime, int elite) {
        return Math.min(1, regime.threats().stakeOver(elite));
    }
}
