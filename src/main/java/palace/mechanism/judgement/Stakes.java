package palace.mechanism.judgement;

import palace.model.Plot;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.tie.Rivalries;

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
     * @param lawful share of the punishment that is left where one moved by the rules of a body; in [0, 1]
     * @param lossBase what failure costs besides fear, at severity 1; at least 0
     * @param lossAttachment cost of betraying a leader to whom one is fully attached; at least 0
     * @param resigned share of what he has that a man of full grievance has given up for lost already; in [0, 1]
     * @param rivalDiscount share of the loss that is left when the target is a rival, not the leader; in [0, 1]
     * @param rivalGain share of the gain that is left for a rival of that target; in [0, 1]
     * @param strangerGain share of the gain that is left for others; in [0, 1]
     * @param gainBase what any member gains by success; at least 0
     * @param gainRelief gain per unit of grievance that success would end; at least 0
     * @param spoils the prize that members share, weighed by ambition, where the first place holds full levers; at least 0
     * @param shared share of it that is left where the place is conferred by others; in [0, 1]
     * @param alone least share of the weight among which it is divided; in (0, 1]
     * @param threatened gain per unit of assets or office saved from a threat; at least 0
     * @param rivalsWin share of the gain lost by one all of whose fellow members are rivals; in [0, 1]
     * @param waiting how much less there is to gain from a leader who will soon be gone anyway; at least 0
     */
    public record Parameters(
            double severityBase,
            double severityRuthlessness,
            double severityTerror,
            double lawful,
            double lossBase,
            double lossAttachment,
            double resigned,
            double rivalDiscount,
            double rivalGain,
            double strangerGain,
            double gainBase,
            double gainRelief,
            double spoils,
            double shared,
            double alone,
            double threatened,
            double rivalsWin,
            double waiting) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("stakes.severity-base", severityBase);
            Require.nonNegative("stakes.severity-ruthlessness", severityRuthlessness);
            Require.nonNegative("stakes.severity-terror", severityTerror);
            Require.fraction("stakes.lawful", lawful);
            Require.nonNegative("stakes.loss-base", lossBase);
            Require.nonNegative("stakes.loss-attachment", lossAttachment);
            Require.fraction("stakes.resigned", resigned);
            Require.fraction("stakes.rival-discount", rivalDiscount);
            Require.fraction("stakes.rival-gain", rivalGain);
            Require.fraction("stakes.stranger-gain", strangerGain);
            Require.nonNegative("stakes.gain-base", gainBase);
            Require.nonNegative("stakes.gain-relief", gainRelief);
            Require.nonNegative("stakes.spoils", spoils);
            Require.fraction("stakes.shared", shared);
            Require.positive("stakes.alone", alone);
            Require.fraction("stakes.alone", alone);
            Require.nonNegative("stakes.threatened", threatened);
            Require.fraction("stakes.rivals-win", rivalsWin);
            Require.nonNegative("stakes.waiting", waiting);
        }
    }

    /** How far a plot is one of an elite's rivals: half by its head, half by the share of its members; in [0, 1]. */
    static double rivalryWith(Regime regime, int elite, Plot plot) {
        Rivalries rivalries = regime.rivalries();
        double rivalry = 0;
        int others = 0;
        for (int tie = rivalries.firstOut(elite); tie < rivalries.endOut(elite); tie++) {
            int prey = rivalries.prey(tie);
            if (rivalries.active(tie) && isIn(regime, plot, prey)) {
                rivalry = prey == plot.head() ? part(plot, 0) : rivalry;
                others += prey == plot.head() ? 0 : 1;
            }
        }
        for (int p = rivalries.firstIn(elite); p < rivalries.endIn(elite); p++) {
            int tie = rivalries.tieInto(p);
            int predator = rivalries.predator(tie);
            boolean one = rivalries.active(tie) && isIn(regime, plot, predator);
            if (one && !rivalries.preysOn(elite, predator)) { // or he has been counted already
                rivalry = predator == plot.head() ? part(plot, 0) : rivalry;
                others += predator == plot.head() ? 0 : 1;
            }
        }
        return withOthers(rivalry, plot, others);
    }

    private static boolean isIn(Regime regime, Plot plot, int elite) {
        return regime.elites().plot(elite) == plot.number();
    }

    private static double withOthers(double head, Plot plot, int others) {
        double rivalry = head;
        for (int m = 1; m <= others; m++) {
            rivalry += part(plot, m);
        }
        return rivalry;
    }

    /** What one member counts for in a plot: whose it is depends on its head as much as on all together. */
    public static double part(Plot plot, int member) {
        return 0.5 / plot.size() + (member == 0 ? 0.5 : 0);
    }
}
