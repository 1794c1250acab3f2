package palace.model;

import palace.model.check.Require;

/**
 * The leader at the start; every value in [0, 1] unless said otherwise.
 *
 * @param force share of force under his direct command
 * @param votes share of seats in the body that can remove him
 * @param wideVotes share of seats in the wider body
 * @param levers control of the machinery
 * @param mystique what others believe of his strength
 * @param mystiqueCeiling the most that mystique can recover to
 * @param paranoia how readily he sees a threat
 * @param attention how much of what is said reaches him
 * @param decisiveness how fast he acts when challenged
 * @param ruthlessness what he does to those who move against him
 * @param age years, at least 0
 * @param health 1 is the average person of his age, 0 is dying
 * @param tenureYears years in power, at least 0
 * @param turnover share of the posts that matter whose holders he removes in a year, by what he has done so far
 */
public record LeaderStart(
        double force,
        double votes,
        double wideVotes,
        double levers,
        double mystique,
        double mystiqueCeiling,
        double paranoia,
        double attention,
        double decisiveness,
        double ruthlessness,
        double age,
        double health,
        double tenureYears,
        double turnover) {
    public LeaderStart {
        Require.fraction("force", force);
        Require.fraction("votes", votes);
        Require.fraction("wideVotes", wideVotes);
        Require.fraction("levers", levers);
        Require.fraction("mystique", mystique);
        Require.fraction("mystiqueCeiling", mystiqueCeiling);
        Require.fraction("paranoia", paranoia);
        Require.fraction("attention", attention);
        Require.fraction("decisiveness", decisiveness);
        Require.fraction("ruthlessness", ruthlessness);
        Require.nonNegative("age", age);
        Require.fraction("health", health);
        Require.nonNegative("tenureYears", tenureYears);
        Require.fraction("turnover", turnover);
    }

    /** A leader who has removed nobody so far. */
    public LeaderStart(
            double force,
            double votes,
            double wideVotes,
            double levers,
            double mystique,
            double mystiqueCeiling,
            double paranoia,
            double attention,
            double decisiveness,
            double ruthlessness,
            double age,
            double health,
            double tenureYears) {
        this(
                force,
                votes,
                wideVotes,
                levers,
                mystique,
                mystiqueCeiling,
                paranoia,
                attention,
                decisiveness,
                ruthlessness,
                age,
                health,
                tenureYears,
                0);
    }
}
