package palace.model;

import palace.model.check.Require;
import palace.model.institution.Control;

/**
 * One elite at the start of a history; every value in [0, 1] unless said otherwise.
 *
 * @param force share of the force that could act in the capital within the window
 * @param guard part of {@code force} that shields the leader, in [0, force]
 * @param ownForce share of {@code force} that is its own property rather than its office's
 * @param votes share of the seats in the body that can remove the leader
 * @param wideVotes share of the seats in the body to which he may appeal
 * @param standing rank as a number: the weight of its word
 * @param competence skill in its office and in a plot
 * @param ambition how much it wants the first place
 * @param loyalty attachment to this leader
 * @param closeness how much the leader trusts it
 * @param assets business and property of its own
 * @param following public following
 * @param grievance grievance at the start; not bounded above by 1
 * @param hoursAway hours between its force and the capital
 * @param patron index of its patron, or {@link Party#NOBODY}
 * @param control who makes the officers of its force
 * @param commander index of the one under whom it commands inside an organisation, {@link Party#LEADER}, or {@link
 *     Party#NOBODY}
 */
public record EliteStart(
        double force,
        double guard,
        double ownForce,
        double votes,
        double wideVotes,
        double standing,
        double competence,
        double ambition,
        double loyalty,
        double closeness,
        double assets,
        double following,
        double grievance,
        double hoursAway,
        int patron,
        Control control,
        int commander) {
    public EliteStart {
        Require.nonNegative("force", force);
        Require.between("guard", guard, 0, force);
        Require.fraction("ownForce", ownForce);
        Require.nonNegative("votes", votes);
        Require.nonNegative("wideVotes", wideVotes);
        Require.fraction("standing", standing);
        Require.fraction("competence", competence);
        Require.fraction("ambition", ambition);
        Require.fraction("loyalty", loyalty);
        Require.fraction("closeness", closeness);
        Require.fraction("assets", assets);
        Require.fraction("following", following);
        Require.nonNegative("grievance", grievance);
        Require.nonNegative("hoursAway", hoursAway);
    }

    /** An elite whose force, if it has any, is that of a service, and who stands under no commander. */
    public EliteStart(
            double force,
            double guard,
            double ownForce,
            double votes,
            double wideVotes,
            double standing,
            double competence,
            double ambition,
            double loyalty,
            double closeness,
            double assets,
            double following,
            double grievance,
            double hoursAway,
            int patron) {
        this(
                force,
                guard,
                ownForce,
                votes,
                wideVotes,
                standing,
                competence,
                ambition,
                loyalty,
                closeness,
                assets,
                following,
                grievance,
                hoursAway,
                patron,
                Control.PROFESSIONAL,
                Party.NOBODY);
    }
}
