package palace.theory;

import java.util.List;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.Cascade.Decision;
import palace.mechanism.attempt.Cascade.Position;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Circle;
import palace.mechanism.judgement.Consent;
import palace.mechanism.judgement.Hope;
import palace.mechanism.judgement.Interests;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Levers;
import palace.mechanism.judgement.Overmighty;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.layer.Street;
import palace.mechanism.leader.Appointment;
import palace.mechanism.plot.Launch;
import palace.model.event.Stance;
import palace.model.institution.BallotRule;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;

/**
 * The product's own rules in the limit of the theories, by parameters alone: everybody hears everything without error,
 * nobody leans, nobody is cautious, rallying only has its price, and the bystanders lose nothing.
 *
 * <p>What an elite sees is then the share that is in, and it joins when the chance of success that this share means to it
 * is at least {@code loss / (loss + gain)}.
 *
 * @param shipped how people decide, as it is shipped
 * @param cascade the cascade in the limit
 * @param judgement stakes, prospect and choice in the limit
 */
record Limit(Behaviour shipped, Cascade cascade, Judgement judgement) {
    /** A leaning to joining that matters only where joining is worth exactly nothing: "at least" his threshold. */
    private static final double AT_LEAST = 1e-12;

    /** Rationality without end, as far as numbers have one: leanings are of the order of its inverse. */
    private static final double ENDLESS = 1e12;

    private static final List<String> NOTHING = List.of(
            "cascade.sight",
            "cascade.alarm",
            "cascade.reward",
            "cascade.attachment",
            "cascade.absent",
            "cascade.aside-leader",
            "cascade.aside-winners",
            "cascade.caution",
            "cascade.free",
            "cascade.rivals",
            "cascade.patron",
            "prospect.bandwagon",
            "prospect.armed",
            "prospect.shield",
            "prospect.shield-votes",
            "prospect.absence",
            "stakes.severity-ruthlessness",
            "stakes.severity-terror",
            "stakes.loss-base",
            "stakes.resigned",
            "stakes.loss-attachment",
            "stakes.gain-base",
            "stakes.spoils",
            "stakes.threatened",
            "stakes.rivals-win",
            "stakes.waiting",
            "overmighty.dread",
            "career.worth",
            "levers.nerve",
            "levers.legitimacy");
    private static final List<String> WHOLLY = List.of(
            "cascade.hears",
            "cascade.defeat",
            "cascade.late",
            "prospect.loyalists",
            "prospect.spread",
            "prospect.seats",
            "stakes.lawful",
            "stakes.severity-base",
            "stakes.gain-relief");

    /** The limit of the shipped behaviour. */
    static Limit ofShipped() {
        Behaviour shipped = BehaviourReader.shipped();
        Behaviour limit = shipped;
        for (String path : NOTHING) {
            limit = limit.with(path, 0);
        }
        for (String path : WHOLLY) {
            limit = limit.with(path, 1);
        }
        Judgement judgement = new Judgement(
                new Choice(ENDLESS),
                new Interests(
                        limit.bind("stakes", Stakes.Parameters.class),
                        limit.bind("career", Career.Parameters.class),
                        limit.bind("overmighty", Overmighty.class)),
                limit.bind("prospect", Prospect.Parameters.class),
                limit.bind("circle", Circle.class),
                limit.bind("hope", Hope.class),
                limit.bind("consent", Consent.Parameters.class),
                limit.bind("levers", Levers.Parameters.class));
        return new Limit(
                shipped,
                new Cascade(
                        limit.bind("cascade", Cascade.Parameters.class),
                        judgement,
                        limit.bind("launch", Launch.Parameters.class)),
                judgement);
    }

    Appointment.Parameters appointment() {
        return shipped.bind("appointment", Appointment.Parameters.class);
    }

    Street.Parameters street() {
        return shipped.bind("street", Street.Parameters.class);
    }

    /** How plotters estimate their chance, as it is shipped. */
    Prospect.Parameters plotters() {
        return shipped.bind("prospect", Prospect.Parameters.class);
    }

    /** The chance of success that a share of all means to somebody who believes that the rest would rally. */
    double chance(double share) {
        return Prospect.of(share, 0)
                .believed(0, 1)
                .decidedBy(0.5, BallotRule.ALL_SEATS)
                .chance(judgement.prospect());
    }

    /**
     * The stakes of somebody who joins when a share is in: for sure at a share below 0, never at one above 1. They do not
     * come from the prospect: what a share means is a logistic curve around a half, and the prospect must agree.
     */
    Stakes stakes(double threshold) {
        double loss = threshold < 0 ? 0 : threshold > 1 ? 1 : new Choice(1).probability(threshold - 0.5);
        return new Stakes(loss, 1 - loss);
    }

    /** Whether somebody joins who sees this share in. */
    boolean joins(double share, Stakes stakes) {
        return decide(chance(share), stakes).stance() == Stance.JOINED;
    }

    /** The decision of the cascade at this chance of success. */
    Decision decide(double chance, Stakes stakes) {
        return Cascade.decide(chance, new Position(stakes, 0, 0, 0, AT_LEAST, 0, 0, 0), cascade.parameters());
    }
}
