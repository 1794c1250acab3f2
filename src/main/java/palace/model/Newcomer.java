package palace.model;

import palace.model.check.Require;

/**
 * A person who is put into an office; every value in [0, 1].
 *
 * @param competence skill
 * @param ambition how much it wants the first place
 * @param loyalty attachment to the leader who appoints it
 * @param closeness how much that leader trusts it
 */
public record Newcomer(double competence, double ambition, double loyalty, double closeness) {
    public Newcomer {
        Require.fraction("competence", competence);
        Require.fraction("ambition", ambition);
        Require.fraction("loyalty", loyalty);
        Require.fraction("closeness", closeness);
    }
}
