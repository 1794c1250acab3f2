package palace.mechanism.judgement;

import palace.model.Elites;
import palace.model.Plot;
import palace.model.Politics;
import palace.model.Regime;
import palace.model.Require;
import palace.model.Threat;

/**
 * What an elite stands to lose and to gain by joining: the collective-action threshold of the model.
 *
 * @param loss what it loses if it has joined and the attempt fails; at least 0
 * @param gain what it gains if it has joined and the attempt succeeds; at least 0
 */
public record Stakes(double loss, double gain) {
    /** The probability of success from which joining pays: {@code loss / (loss + gain)}, in [0, 1]. */
    public double threshold() {
        return loss + gain > 0 ? loss / (loss + gain) : 0.5;
    }

    /** Expected utility of having joined when success has this probability. */
    public double worth(double chance) {
        return chance * gain - (1 - chance) * loss;
    }

    /**
     * Parameters of the stakes, in units of utility.
     *
     * @param severityBase severity of punishment without terror and under a mild leader; at least 0
     * @param severityRuthlessness severity added by a leader who kills (ruthlessness 1); at least 0
     * @param severityTerror severity added by full terror; at least 0
     * @param lossBase what failure costs besides fear, at severity 1; at least 0
     * @param lossRents loss of the rents that one has; at least 0
     * @param lossAttachment cost of betraying a leader to whom one is fully attached; at least 0
     * @param rivalDiscount share of the loss that is left when the target is a rival, not the leader; in [0, 1]
     * @param rivalGain share of the gain that is left for a rival of that target; half of it for others; in [0, 1]
     * @param gainBase what any member gains by success; at least 0
     * @param gainRelief gain per unit of grievance that success would end; at least 0
     * @param spoils the prize that members share, weighed by ambition; at least 0
     * @param threatened gain per unit of assets or office saved from a threat; at least 0
     * @param rivalsWin share of the gain lost by one all of whose fellow members are rivals; in [0, 1]
     * @param waiting how much less there is to gain from a leader who will soon be gone anyway; at least 0
     */
    public record Parameters(
            double severityBase,
            double severityRuthlessness,
            double severityTerror,
            double lossBase,
            double lossRents,
            double lossAttachment,
            double rivalDiscount,
            double rivalGain,
            double gainBase,
            double gainRelief,
            double spoils,
            double threatened,
            double rivalsWin,
            double waiting) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("stakes.severity-base", severityBase);
            Require.nonNegative("stakes.severity-ruthlessness", severityRuthlessness);
            Require.nonNegative("stakes.severity-terror", severityTerror);
            Require.nonNegative("stakes.loss-base", lossBase);
            Require.nonNegative("stakes.loss-rents", lossRents);
            Require.nonNegative("stakes.loss-attachment", lossAttachment);
            Require.fraction("stakes.rival-discount", rivalDiscount);
            Require.fraction("stakes.rival-gain", rivalGain);
            Require.nonNegative("stakes.gain-base", gainBase);
            Require.nonNegative("stakes.gain-relief", gainRelief);
            Require.nonNegative("stakes.spoils", spoils);
            Require.nonNegative("stakes.threatened", threatened);
            Require.fraction("stakes.rivals-win", rivalsWin);
            Require.nonNegative("stakes.waiting", waiting);
        }

        /** How hard a failed challenger is hit: terror and ruthlessness, less what deals have taught. */
        public double severity(Regime regime) {
            Politics politics = regime.politics();
            double severity = severityBase
                    + severityRuthlessness * regime.leader().ruthlessness()
                    + severityTerror * politics.terror();
            return severity * (1 - politics.leniency());
        }

        /**
         * The stakes of an elite in a move.
         *
         * @param share share of weight among whom the spoils are divided, in (0, 1]
         * @param rivalry share of the members who are its rivals, in [0, 1]
         */
        public Stakes of(Regime regime, int elite, int target, double share, double rivalry) {
            Elites elites = regime.elites();
            boolean leader = target == palace.model.Party.LEADER;
            double loss = severity(regime) * (lossBase + elites.fear(elite)) * (leader ? 1 : rivalDiscount)
                    + lossRents * elites.rents(elite) * (1 - threatTo(regime, elite))
                    + (leader ? lossAttachment * elites.loyalty(elite) : 0);
            double prize = elites.ambition(elite) * spoils / Math.max(share, 0.1);
            double gain = (gainBase + gainRelief * elites.grievance(elite) + prize) * worthwhile(regime, elite, target);
            gain = gain * (1 - rivalsWin * rivalry) + threatened * saved(regime, elite, target);
            return new Stakes(loss, gain);
        }

        /** What the fall of a target is worth to all who have a grievance, whether they had a hand in it or not. */
        public double relief(Regime regime, int elite, int target, double rivalry) {
            double relief = gainRelief * regime.elites().grievance(elite) * worthwhile(regime, elite, target);
            return relief * (1 - rivalsWin * rivalry);
        }

        /** How much there is to gain from the fall of this target, against that of a leader who would stay. */
        private double worthwhile(Regime regime, int elite, int target) {
            if (target == palace.model.Party.LEADER) {
                return (1 + regime.politics().promise())
                        / (1 + waiting * regime.leader().frailty());
            }
            return regime.rivalries().between(elite, target) ? rivalGain : rivalGain / 2;
        }

        /** Stakes of a recruit to a plot whose members hold {@code share} of the weight. */
        public Stakes of(Regime regime, int elite, Plot plot, double share) {
            return of(regime, elite, plot.target(), share, rivalryWith(regime, elite, plot));
        }

        /** What a threatened elite saves if the move succeeds: only against the leader or whoever threatens it. */
        private static double saved(Regime regime, int elite, int target) {
            Threat threat = regime.threats().to(elite);
            boolean averts = threat != null && (target == palace.model.Party.LEADER || target == threat.by());
            return averts && threat != null
                    ? threat.stake() * (0.5 + regime.elites().assets(elite))
                    : 0;
        }

        private static double threatTo(Regime regime, int elite) {
            Threat threat = regime.threats().to(elite);
            return threat == null ? 0 : threat.stake();
        }
    }

    /** How far a plot is one of an elite's rivals: half by its head, half by the share of its members; in [0, 1]. */
    static double rivalryWith(Regime regime, int elite, Plot plot) {
        double rivalry = 0;
        for (int m = 0; m < plot.size(); m++) {
            if (plot.member(m) != elite && regime.rivalries().between(elite, plot.member(m))) {
                rivalry += part(plot, m);
            }
        }
        return rivalry;
    }

    /** What one member counts for in a plot: whose it is depends on its head as much as on all together. */
    public static double part(Plot plot, int member) {
        return 0.5 / plot.size() + (member == 0 ? 0.5 : 0);
    }
}
