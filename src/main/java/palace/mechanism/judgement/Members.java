package palace.mechanism.judgement;

import palace.model.Elites;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;

/**
 * What the members of a plot are together, and whom they can reach. It is added up once and kept up to date as one after
 * another is asked and joins: a week of soundings costs members plus ties, however many are asked. Good for one week.
 */
public final class Members {
    private final Regime regime;
    private final Plot plot;
    private final Circle circle;
    private final boolean pooled;
    private final Coalition coalition = new Coalition();
    private double weight;
    private double moods;
    private double rivals;
    private double reach = Double.NaN; // until it is asked for

    /** The members as they are now. */
    Members(Regime regime, Plot plot, Circle circle) {
        this.regime = regime;
        this.plot = plot;
        this.circle = circle;
        pooled = circle.pools(plot.arena());
        for (int m = 0; m < plot.size(); m++) {
            count(plot.member(m));
        }
    }

    private void count(int member) {
        coalition.add(regime, member, 1);
        weight += regime.weights().of(plot.arena(), member);
        moods += pooled ? circle.mood(regime, plot.arena(), member) : 0;
        rivals += rivalsOf(member);
    }

    /** The plot that they make. */
    Plot plot() {
        return plot;
    }

    /** Weight of all of them in the arena, at least 0. */
    public double weight() {
        return weight;
    }

    /** All of them, counted for a move, and whoever judges it if he is none of them. */
    Coalition with(int judge) {
        return isMember(judge) ? coalition : new Coalition(coalition).add(regime, judge, 1);
    }

    /** The mood as they and one who judges see it: the mean of what their circles tell each of them; in [0, 1]. */
    double mood(int judge) {
        if (!pooled) {
            return circle.mood(regime, plot.arena(), judge);
        }
        return isMember(judge)
                ? moods / plot.size()
                : (moods + circle.mood(regime, plot.arena(), judge)) / (plot.size() + 1);
    }

    /** Weight of their rivals outside the plot, a member on the mean: conspirators foresee that these will rally. */
    double rivals() {
        return rivals / plot.size();
    }

    /** Weight of their friends who have not been asked yet, by trust and by how discontented they seem; in [0, 1]. */
    public double reach() {
        if (Double.isNaN(reach)) {
            reach = 0;
            for (int m = 0; m < plot.size(); m++) {
                reach += promised(plot.member(m));
            }
        }
        return Math.max(0, Math.min(1 - weight, reach));
    }

    /** Takes note that somebody has been asked, who was nobody's to claim before. */
    public void asked(int elite) {
        if (Double.isNaN(reach) || elite == plot.target()) {
            return;
        }
        Trust trust = regime.ties().trust();
        for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
            int friend = trust.friend(arc);
            reach -= isMember(friend) ? promised(friend, elite, regime.ties().trustAlong(elite, arc)) : 0;
        }
    }

    /** Takes note that somebody who had been asked has joined. */
    public void joined(int elite) {
        Rivalries rivalries = regime.rivalries();
        for (int tie = rivalries.firstOut(elite); tie < rivalries.endOut(elite); tie++) {
            boolean counted = rivalries.active(tie) && isMember(rivalries.prey(tie)) && rivalries.prey(tie) != elite;
            rivals -= counted ? regime.weights().of(plot.arena(), elite) : 0;
        }
        count(elite);
        reach += promised(elite);
    }

    private boolean isMember(int elite) {
        return elite >= 0 && regime.elites().plot(elite) == plot.number();
    }

    private double rivalsOf(int member) {
        Elites elites = regime.elites();
        Rivalries rivalries = regime.rivalries();
        double sum = 0;
        for (int p = rivalries.firstIn(member); p < rivalries.endIn(member); p++) {
            int tie = rivalries.tieInto(p);
            int rival = rivalries.predator(tie);
            boolean outside = elites.inOffice(rival) && !isMember(rival) && rival != plot.target();
            sum += rivalries.active(tie) && outside ? regime.weights().of(plot.arena(), rival) : 0;
        }
        return sum;
    }

    /** What one of them can hope to bring of friends whom nobody has asked. */
    private double promised(int member) {
        Trust trust = regime.ties().trust();
        double sum = 0;
        for (int arc = trust.first(member); arc < trust.end(member); arc++) {
            int friend = trust.friend(arc);
            if (Judgement.free(regime, friend) && friend != plot.target() && !plot.hasAsked(friend)) {
                sum += promised(member, friend, regime.ties().trustAlong(member, arc));
            }
        }
        return sum;
    }

    private double promised(int member, int friend, double trust) {
        double known = circle.known(regime, member, friend, trust);
        double willing = (trust + circle.suspected(regime, friend, known)) / 2;
        return willing * regime.weights().of(plot.arena(), friend);
    }
}
