package palace.mechanism.judgement;

import palace.model.Arena;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.tie.Trust;

/**
 * What one knows of others' discontent: of friends much, of colleagues something, of the rest what everybody believes
 * (K10, K15; on colleagues Svolik 2012, https://doi.org/10.1017/CBO9781139176040).
 *
 * <p>Everybody hides what he feels, but not from everybody. A friend's mood is known as far as one trusts him, {@code s =
 * trust L(-sharpness u) + (1 - trust) D}, with {@code u} his private support, {@code D} the shared belief about all and
 * {@code L} the logistic function; the mood of the whole is taken to be that of one's circle, if that is worse than {@code
 * D}. It is a mean over friends, so it does not grow with their number.
 *
 * @param local how far the mood of one's own circle stands for that of all; 0 leaves everybody with the shared belief
 *     alone; in [0, 1]
 * @param sitting how well members of one body read one another, friends or not; in [0, 1]
 * @param sharpness how sharply discontent shows to one who knows a man well, in units of 1/utility; at least 0
 */
public record Circle(double local, double sitting, double sharpness) {
    /** Checks the ranges. */
    public Circle {
        Require.fraction("circle.local", local);
        Require.fraction("circle.sitting", sitting);
        Require.nonNegative("circle.sharpness", sharpness);
    }

    /** How discontented an elite seems to somebody who knows him this well; in [0, 1]. */
    public double suspected(Regime regime, int elite, double known) {
        double truth = Choice.logistic(-sharpness * regime.elites().support(elite));
        return known * truth + (1 - known) * regime.politics().discontentBelief();
    }

    /** How discontented anybody can seem to somebody who knows him this well. */
    public double suspectedAtMost(Regime regime, double known) {
        return known + (1 - known) * regime.politics().discontentBelief();
    }

    /** How well one knows another: by trust, or from sitting in the same body; in [0, 1]. */
    public double known(Regime regime, int one, int other, double trust) {
        Elites elites = regime.elites();
        boolean colleagues = one >= 0 && elites.votes(one) > 0 && elites.votes(other) > 0;
        return colleagues ? Math.max(trust, sitting) : trust;
    }

    /** How discontented a man's friends seem to him, by trust; without friends what everybody believes; in [0, 1]. */
    double friends(Regime regime, int judge) {
        Trust trust = regime.ties().trust();
        double seen = 0;
        double ties = 0;
        for (int arc = trust.first(judge); arc < trust.end(judge); arc++) {
            int friend = trust.friend(arc);
            if (regime.elites().inOffice(friend)) {
                double tie = regime.ties().trustAlong(judge, arc);
                ties += tie;
                seen += tie * suspected(regime, friend, tie);
            }
        }
        return ties > 0 ? seen / ties : regime.politics().discontentBelief();
    }

    /** How discontented those seem to somebody who count in an arena: his circle, or, where seats count, his colleagues. */
    public double mood(Regime regime, Arena arena, int judge) {
        double shared = regime.politics().discontentBelief();
        if (arena != Arena.VOTES) {
            return Math.max(shared, shared + local * (friends(regime, judge) - shared));
        }
        Elites elites = regime.elites();
        double seen = 0;
        double seats = 0;
        for (int s = 0; s < elites.seated(); s++) {
            int colleague = elites.seat(s);
            if (colleague != judge && elites.votes(colleague) > 0 && elites.inOffice(colleague)) {
                double known =
                        known(regime, judge, colleague, local * regime.ties().trustBetween(judge, colleague));
                seats += elites.votes(colleague);
                seen += elites.votes(colleague) * suspected(regime, colleague, known);
            }
        }
        return seats > 0 ? seen / seats : shared;
    }

    /** Whether the members of a plot that is to be decided there pool what their circles tell each of them. */
    boolean pools(Arena arena) {
        return local > 0 && arena != Arena.VOTES;
    }
}
