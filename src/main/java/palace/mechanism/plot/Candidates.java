package palace.mechanism.plot;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import palace.mechanism.judgement.Circle;
import palace.mechanism.judgement.Judgement;
import palace.model.Arena;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.tie.Trust;
import palace.random.Draws;

/**
 * Whom a plot sounds out next: trusted, suspected of discontent, and of weight; friends of members first, then those who
 * command what the plot cannot do without. Good for one week, in which nothing but the plot itself changes.
 *
 * <p>Most plots ask one man a week, and look for him among all. Where a second is asked, all who are left are kept in the
 * order of the most that could be made of them; who comes up is looked at closely, and kept again by what he is worth. So
 * each tie is looked at twice at most, however many are asked.
 */
final class Candidates {
    private static final long DRAWS = Draws.source("Sounding.candidates");

    /** The least that chance makes of a candidate; the most is one more. */
    private static final double HALF = 0.5;

    private final Regime regime;
    private final Plot plot;
    private final Circle circle;
    private final Sounding.Parameters parameters;
    private final long key;
    private @Nullable PriorityQueue<Candidate> queue;
    private @Nullable Candidate best;
    private boolean searched;
    private int order;

    /** Whoever can be asked of a week. */
    Candidates(Regime regime, Plot plot, Circle circle, Sounding.Parameters parameters, Draws draws) {
        this.regime = regime;
        this.plot = plot;
        this.circle = circle;
        this.parameters = parameters;
        key = draws.key(DRAWS, regime.week());
    }

    /**
     * Somebody whom the plot could ask.
     *
     * @param recruiter who would ask him
     * @param recruit whom
     * @param trust trust between the two, in [0, 1]
     * @param suspected how discontented he seems, in [0, 1]; at most this while he has not been looked at closely
     * @param score what he is worth to the plot, at least 0; at most this while he has not been looked at closely
     * @param close whether he has been looked at closely
     * @param order of two who are worth as much the lower is asked
     */
    record Candidate(int recruiter, int recruit, double trust, double suspected, double score, boolean close, int order)
            implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byScore = Double.compare(other.score, score);
            return byScore != 0 ? byScore : Integer.compare(order, other.order);
        }
    }

    /** Takes the best of them, or nobody if there is nobody left to ask. */
    @Nullable
    Candidate next() {
        if (!searched) {
            searched = true;
            lookAround();
            return best;
        }
        if (queue == null) {
            queue = new PriorityQueue<>();
            lookAround();
        }
        for (Candidate first = queue.poll(); first != null; first = queue.poll()) {
            if (!open(first.recruit())) {
                continue; // asked through somebody else
            }
            if (first.close()) {
                return first;
            }
            Candidate known = close(first);
            if (known != null) {
                queue.add(known);
            }
        }
        return null;
    }

    /** A member who has just joined brings his friends. */
    void addFriendsOf(int member) {
        if (queue != null) {
            lookAtFriendsOf(member);
        }
    }

    private void lookAround() {
        for (int m = 0; m < plot.size(); m++) {
            lookAtFriendsOf(plot.member(m));
        }
        double stature = parameters.stature() / regime.elites().count();
        int mighty = regime.weights().mighty(stature);
        for (int p = 0; p < mighty; p++) {
            int one = regime.weights().mightyOne(p);
            if (open(one) && usefulness(one) > stature) {
                lookAt(plot.head(), one, parameters.stranger(), Integer.MAX_VALUE - mighty + p);
            }
        }
    }

    private void lookAtFriendsOf(int member) {
        Trust ties = regime.ties().trust();
        for (int arc = ties.first(member); arc < ties.end(member); arc++) {
            int friend = ties.friend(arc);
            if (open(friend)) {
                lookAt(member, friend, regime.ties().trustAlong(member, arc), order++);
            }
        }
    }

    /** Whether somebody can still be asked. */
    private boolean open(int candidate) {
        return Judgement.free(regime, candidate) && candidate != plot.target() && !plot.hasAsked(candidate);
    }

    private void lookAt(int recruiter, int candidate, double trust, int place) {
        double known = circle.known(regime, recruiter, candidate, trust);
        double most = circle.suspectedAtMost(regime, known);
        double atMost = score(candidate, trust, most, HALF + 1);
        if (most < parameters.suspicion() || (queue == null && best != null && atMost <= best.score())) {
            return;
        }
        Candidate one = new Candidate(recruiter, candidate, trust, most, atMost, false, place);
        if (queue != null) {
            queue.add(one);
        } else {
            Candidate close = close(one);
            best = close == null || (best != null && best.score() >= close.score()) ? best : close;
        }
    }

    /** A candidate looked at closely, or nobody if he does not seem fit to be asked by this man. */
    private @Nullable Candidate close(Candidate one) {
        double known = circle.known(regime, one.recruiter(), one.recruit(), one.trust());
        double suspected = circle.suspected(regime, one.recruit(), known);
        if (suspected < parameters.suspicion() || regime.rivalries().between(one.recruiter(), one.recruit())) {
            return null;
        }
        double chance = HALF + Draws.uniform(key, one.recruit(), plot.number());
        double score = score(one.recruit(), one.trust(), suspected, chance);
        return new Candidate(one.recruiter(), one.recruit(), one.trust(), suspected, score, true, one.order());
    }

    private double score(int candidate, double trust, double suspected, double chance) {
        double use = HALF / regime.elites().count() + usefulness(candidate);
        return (parameters.doubt() + trust) * (parameters.doubt() + suspected) * use * chance;
    }

    /** What a recruit would bring: weight in the arena, and guards who would look away. */
    private double usefulness(int candidate) {
        double guard = plot.againstLeader() ? regime.elites().guard(candidate) : 0;
        double force = plot.arena() == Arena.VOTES ? regime.elites().force(candidate) / 2 : 0;
        return regime.weights().of(plot.arena(), candidate) + guard + force;
    }
}
