package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Weights;
import palace.model.institution.Bodies;
import palace.model.institution.Obedience;

/**
 * How an elite judges a move before it is in the open: whom it counts for and against, and what that makes the chance.
 * Shared by those who found, sound out, answer and launch.
 *
 * <p>Longer than 250 lines: how a move is judged is one chain of thought, and is read from top to bottom.
 *
 * @param choice how utilities become choices
 * @param stakes what there is to lose and gain
 * @param prospect how the chance of success is estimated
 * @param circle what one knows of others' discontent
 * @param hope whom one expects to win over
 * @param consent what a seizure lacks where somebody confers the first place
 * @param levers whom the troops follow
 */
public record Judgement(
        Choice choice,
        Interests stakes,
        Prospect.Parameters prospect,
        Circle circle,
        Hope hope,
        Consent.Parameters consent,
        Levers.Parameters levers) {
    /**
     * A move as somebody sees it who counts these people for it.
     *
     * @param judge who judges
     * @param target the leader, or the rival aimed at
     * @param arena where it would be decided
     * @param coalition who is counted for it
     * @param ready share of them that would move, in [0, 1]
     * @param hoped weight in the arena that is hoped for besides, at least 0
     * @param mood how discontented the others seem, in [0, 1]
     * @param rivals weight of the members' rivals, who will be against it; at least 0
     * @param away whether the leader is or will be away
     * @param sanctioned whether the leader wants it
     */
    public record View(
            int judge,
            int target,
            Arena arena,
            Coalition coalition,
            double ready,
            double hoped,
            double mood,
            double rivals,
            boolean away,
            boolean sanctioned) {
        boolean againstLeader() {
            return target == Party.LEADER;
        }

        /** The same with this share of them ready, this much hoped for, and the leader away or not. */
        public View when(double readyShare, double hopedFor, boolean leaderAway) {
            return new View(
                    judge, target, arena, coalition, readyShare, hopedFor, mood, rivals, leaderAway, sanctioned);
        }

        /** The same with this much hoped for besides. */
        public View hoping(double hopedFor) {
            return when(ready, hopedFor, away);
        }
    }

    /** The members of a plot, added up. */
    public Members members(Regime regime, Plot plot) {
        return new Members(regime, plot, circle);
    }

    /** What a member, or one who is asked to be, sees of a plot; whoever is asked counts himself. */
    public View view(Regime regime, Plot plot, int judge) {
        return view(regime, members(regime, plot), judge);
    }

    /** The same where its members have been added up. */
    public View view(Regime regime, Members members, int judge) {
        Plot plot = members.plot();
        return new View(
                judge,
                plot.target(),
                plot.arena(),
                members.with(judge),
                1,
                0,
                members.mood(judge),
                members.rivals(),
                plot.againstLeader() && !regime.leader().present(),
                plot.sanctioned());
    }

    /** What somebody sees who thinks of a move himself, and counts these for it. */
    public View view(Regime regime, int founder, int target, Arena arena, Coalition coalition, boolean away) {
        return new View(
                founder,
                target,
                arena,
                coalition,
                1,
                0,
                circle.mood(regime, arena, founder),
                0,
                target == Party.LEADER && away,
                false);
    }

    /** The chance that the challengers win, as the judge sees it. */
    public double chance(Regime regime, View view) {
        Weights weights = regime.weights();
        double keeps = view.sanctioned() ? 0 : stakes.overmighty().keeps(regime, view.target());
        double seats = view.coalition().seats() * view.ready();
        double against = weights.leaderVotes();
        double lawful = Levers.lawful(regime, view.target(), keeps, seats, against, levers);
        Obedience obedience = regime.politics().obedience().in(lawful);
        double force = view.coalition().force(obedience);
        double members = view.coalition().weight(view.arena(), obedience) * view.ready() + view.hoped();
        double held = view.arena() == Arena.VOTES ? 0 : view.coalition().held(obedience) / 2;
        double opponents = keeps * (weights.ofLeader(view.arena()) + held) + view.rivals() + prey(regime, view, lawful);
        double belief = regime.elites().belief(view.judge());
        double chance = Prospect.of(Math.min(1, members), Math.min(1, opponents))
                .believed(pulled(regime, view.mood(), view.coalition().following()), belief)
                .shielded(shielded(
                        view.againstLeader(), weights.guard() - view.coalition().guard(), force))
                .decidedBy(majority(regime, view.arena()), regime.bodies().rule())
                .away(view.away())
                .chance(prospect);
        if (view.arena() == Arena.VOTES
                || !view.againstLeader()
                || !regime.politics().needsConsent()) {
            return chance;
        }
        double troops = force * view.ready();
        double hopedTroops = hope.ofForce(regime, circle, view.judge(), weights.freeForce(obedience), troops);
        double coming = view.coalition().ledFromWithin() ? 0 : troops + hopedTroops;
        double obeying = force > 0 ? view.coalition().held(obedience) * coming / force : 0;
        double loyal = prospect.loyalists() * belief * Math.max(0, weights.freeForce(obedience) - coming);
        return chance
                * consent(regime, seats, against, belief, chance, coming, weights.leaderForce() + obeying + loyal);
    }

    /** The chance that those who confer the first place will speak for a move that has this chance by force. */
    private double consent(
            Regime regime,
            double seats,
            double against,
            double belief,
            double byForce,
            double troops,
            double defending) {
        double discontent = regime.politics().discontentBelief();
        return Consent.chance(
                seats,
                against,
                Consent.accepting(prospect.bandwagon(), discontent, byForce, consent),
                prospect.loyalists() * belief,
                regime.bodies().majority(),
                troops,
                defending,
                consent);
    }

    /**
     * The chance that force will not have been in vain, for a move that is in the open: by the seats that have spoken. 1
     * where nobody confers the first place, or the leader's is not at stake.
     */
    public double consented(Regime regime, Attempt attempt) {
        return consentAwaited(regime, attempt) ? consented(regime, attempt, 0, 0) : 1;
    }

    /**
     * The same as it is seen by one who must choose his side: as before the launch he expects that free seats will accept
     * a fact once it is made, and that loyal ones will speak up.
     *
     * @param byForce the chance that force will win, as he sees it
     * @param belief how strong he thinks the regime is
     */
    public double consentSeen(Regime regime, Attempt attempt, double byForce, double belief) {
        double discontent = regime.politics().discontentBelief();
        return consented(
                regime,
                attempt,
                Consent.accepting(prospect.bandwagon(), discontent, byForce, consent),
                prospect.loyalists() * belief);
    }

    /** Whether this move is one that those who confer the first place have yet to accept. */
    public static boolean consentAwaited(Regime regime, Attempt attempt) {
        return regime.politics().needsConsent()
                && attempt.plot().againstLeader()
                && attempt.plot().arena() != Arena.VOTES
                && !attempt.ballotWon();
    }

    private double consented(Regime regime, Attempt attempt, double accepting, double loyal) {
        return Consent.chance(
                attempt.joinedSeats(),
                attempt.ralliedSeats(),
                accepting,
                loyal,
                regime.bodies().majority(),
                Consent.within(regime, attempt.plot().head()) ? 0 : attempt.joinedForce(),
                attempt.ralliedForce(),
                consent);
    }

    /** Weight of the rival who is to be removed; where the leader looks away his men may not follow him. */
    private static double prey(Regime regime, View view, double lawful) {
        if (view.againstLeader()) {
            return 0;
        }
        Elites elites = regime.elites();
        int target = view.target();
        if (view.arena() == Arena.VOTES) {
            return elites.votes(target);
        }
        Obedience his = regime.politics().obedience().in(-lawful);
        return (regime.weights().usableForce(target, his) + elites.power(target)) / 2;
    }

    /** Weight of all members of a plot in its arena. */
    public static double memberWeight(Regime regime, Plot plot) {
        double weight = 0;
        for (int m = 0; m < plot.size(); m++) {
            weight += regime.weights().of(plot.arena(), plot.member(m));
        }
        return weight;
    }

    /** Whether a move has what its arena asks for: a seat where votes decide, some force where force does. */
    public boolean possible(Arena arena, double seats, double force) {
        return arena == Arena.VOTES ? seats > 0 : force > prospect.armed();
    }

    /** How one who would use force must use it: those who are far from the capital must march. */
    public static Arena byForce(Regime regime, int head, Prospect.Parameters p) {
        Elites elites = regime.elites();
        return elites.hoursAway(head) >= p.march() && elites.force(head) > 0 ? Arena.MARCH : Arena.FORCE;
    }

    /** Share of the seats that count which decides in this arena; 0 where force decides. */
    public static double majority(Regime regime, Arena arena) {
        Bodies bodies = regime.bodies();
        return arena == Arena.VOTES ? bodies.majority() : 0;
    }

    /** Share of the others who are believed to be ready to join: a popular man is expected to win more than the discontented. */
    public static double pulled(Regime regime, double discontent, double following) {
        return discontent + regime.politics().pull() * following * (1 - discontent);
    }

    /** How far the guard keeps the challengers out: 1 while its force is at least theirs, less as theirs outgrows it. */
    public static double shielded(boolean againstLeader, double guard, double force) {
        if (!againstLeader || guard <= 1e-9) {
            return 0;
        }
        return guard >= force ? 1 : guard / force;
    }

    /** Weight that somebody hopes to win for a plot who is in it or asked to be, where this much is won already. */
    public double hoped(Regime regime, Plot plot, int judge, double won) {
        return hope.of(
                regime, circle, plot.arena(), judge, won, regime.weights().ofLeader(plot.arena()));
    }

    /** Whether an elite may be drawn into something new: in office, and in no plot. */
    public static boolean free(Regime regime, int elite) {
        return elite != Party.LEADER
                && regime.elites().inOffice(elite)
                && regime.elites().plot(elite) < 0;
    }
}
