package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Rivalries;
import palace.model.Trust;

/**
 * How an elite judges a move before it is in the open: whom it counts for and against, and what that makes the chance.
 * Shared by those who found, sound out, answer and launch.
 *
 * @param choice how utilities become choices
 * @param stakes what there is to lose and gain
 * @param prospect how the chance of success is estimated
 */
public record Judgement(Choice choice, Stakes.Parameters stakes, Prospect.Parameters prospect) {
    /** Weight of all members of a plot. */
    public static double memberWeight(Regime regime, Plot plot) {
        double weight = 0;
        for (int m = 0; m < plot.size(); m++) {
            weight += regime.weights().of(plot.arena(), plot.member(m));
        }
        return weight;
    }

    /** The prospect of a plot as somebody sees it who counts {@code extra} more weight and force for it. */
    public Prospect of(Regime regime, Plot plot, int judge, double extra, double extraForce, double extraGuard) {
        double members = memberWeight(regime, plot) + extra;
        double opponents =
                regime.weights().keeps(plot.target()) * regime.weights().ofLeader(plot.arena())
                        + counterCoalition(regime, plot)
                        + held(regime, plot)
                        + (plot.againstLeader() ? 0 : regime.weights().of(plot.arena(), plot.target()));
        double force = extraForce;
        double guard = guard(regime) - extraGuard;
        for (int m = 0; m < plot.size(); m++) {
            force += regime.weights().usableForce(plot.member(m));
            guard -= regime.elites().guard(plot.member(m));
        }
        return Prospect.of(Math.min(1, members), Math.min(1, opponents))
                .believed(
                        believed(regime, following(regime, plot)),
                        regime.elites().belief(judge))
                .shielded(shielded(plot.againstLeader(), guard, force))
                .decidedBy(majority(regime, plot.arena()))
                .away(plot.againstLeader() && !regime.leader().present());
    }

    /** Weight in the arena of those parts of the members' offices that would obey the leader and not them (K17). */
    private static double held(Regime regime, Plot plot) {
        double held = 0;
        for (int m = 0; m < plot.size(); m++) {
            held += regime.weights().held(plot.arena(), plot.member(m));
        }
        return regime.weights().keeps(plot.target()) * held;
    }

    /** Whether a move has what its arena asks for: a seat where votes decide, some force where force does. */
    public boolean possible(Arena arena, double weight, double force) {
        return arena == Arena.VOTES ? weight > 0 : force >= prospect.armed();
    }

    /** Share of all seats that decides in this arena; 0 where force decides. */
    public static double majority(Regime regime, Arena arena) {
        return arena == Arena.VOTES ? regime.bodies().majority() : 0;
    }

    /** The chance of a plot as one of its members, or one who is asked to be, sees it. */
    public double chance(Regime regime, Plot plot, int judge, double extra, double extraForce, double extraGuard) {
        return of(regime, plot, judge, extra, extraForce, extraGuard).chance(prospect);
    }

    /** Public following of the most popular member of a plot. */
    public static double following(Regime regime, Plot plot) {
        double most = 0;
        for (int m = 0; m < plot.size(); m++) {
            most = Math.max(most, regime.elites().following(plot.member(m)));
        }
        return most;
    }

    /** Share of the others who are believed to be ready to join challengers with this public following. */
    public static double believed(Regime regime, double following) {
        double discontent = regime.politics().discontentBelief();
        return discontent + regime.politics().pull() * following * (1 - discontent);
    }

    /** All force that shields the leader: that of guards in office, and his own. */
    public static double guard(Regime regime) {
        Elites elites = regime.elites();
        double guard = regime.weights().leaderForce();
        for (int i = 0; i < elites.count(); i++) {
            guard += elites.inOffice(i) ? elites.guard(i) : 0;
        }
        return guard;
    }

    /** How far the guard keeps the challengers out: 1 while its force is at least theirs, less as theirs outgrows it. */
    public static double shielded(boolean againstLeader, double guard, double force) {
        if (!againstLeader || guard <= 1e-9) {
            return 0;
        }
        return guard >= force ? 1 : guard / force;
    }

    /** Weight of the members' rivals outside the plot: conspirators foresee that these will rally. */
    static double counterCoalition(Regime regime, Plot plot) {
        Rivalries rivalries = regime.rivalries();
        double weight = 0;
        for (int m = 0; m < plot.size(); m++) {
            int member = plot.member(m);
            for (int p = rivalries.firstIn(member); p < rivalries.endIn(member); p++) {
                int tie = rivalries.tieInto(p);
                int rival = rivalries.predator(tie);
                boolean outside = regime.elites().inOffice(rival)
                        && regime.elites().plot(rival) != plot.number()
                        && rival != plot.target();
                weight += rivalries.active(tie) && outside ? regime.weights().of(plot.arena(), rival) / plot.size() : 0;
            }
        }
        return weight;
    }

    /** Weight of the members' friends who have not been asked yet, by trust and by how discontented they seem. */
    public static double reach(Regime regime, Plot plot) {
        Trust trust = regime.ties().trust();
        double reach = 0;
        for (int m = 0; m < plot.size(); m++) {
            int member = plot.member(m);
            for (int arc = trust.first(member); arc < trust.end(member); arc++) {
                int friend = trust.friend(arc);
                if (free(regime, friend) && friend != plot.target() && !plot.hasAsked(friend)) {
                    double tie = regime.ties().trustAlong(member, arc);
                    double willing = (tie + suspected(regime, friend, tie)) / 2;
                    reach += willing * regime.weights().of(plot.arena(), friend);
                }
            }
        }
        return Math.min(1 - memberWeight(regime, plot), reach);
    }

    /** How discontented an elite seems to somebody who trusts it this much: friends know, others go by the mood. */
    public static double suspected(Regime regime, int elite, double trust) {
        double truth = Choice.logistic(-6 * regime.elites().support(elite));
        return trust * truth + (1 - trust) * regime.politics().discontentBelief();
    }

    /** Whether an elite may be drawn into something new: in office, and in no plot. */
    public static boolean free(Regime regime, int elite) {
        return elite != Party.LEADER
                && regime.elites().inOffice(elite)
                && regime.elites().plot(elite) < 0;
    }
}
