package palace.mechanism.aftermath;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * Whoever puts the lid back on becomes the alternative (K28): an insider gains force and ambition, an outsider gains a
 * hold over the leader, and nobody leaves the leader looking weak.
 *
 * <p>"The person who puts the lid back on is immediately in everybody's eyes an alternative to Putin."
 *
 * @param parameters see {@link Parameters}
 * @param choice turns the worth of each option into a probability
 */
public record Enforcer(Parameters parameters, Choice choice) implements Mechanism {
    /** Shown as the worth of a way out that there is not; it has no chance then. */
    private static final int NO_SUCH_WAY = -10;

    private static final long SOURCE = Draws.source("Enforcer");
    private static final long EQUALS = Draws.source("Enforcer.equals");

    /**
     * Parameters of the enforcer.
     *
     * @param relief worth of empowering an able insider; at least 0
     * @param threat cost of empowering an able and ambitious one, to a fully paranoid leader; at least 0
     * @param outsider worth of leaving it to a mediator; at least 0
     * @param force share of the fallen men's force that an insider gets; in [0, 1]
     * @param ambition ambition that he gains; in [0, 1]
     * @param levers levers that the leader loses to an outsider; in [0, 1]
     * @param weakness mystique that the leader loses if nobody is empowered; in [0, 1]
     * @param most share of all force that no insider is given more than; in [0, 0.99]
     */
    public record Parameters(
            double relief,
            double threat,
            double outsider,
            double force,
            double ambition,
            double levers,
            double weakness,
            double most) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("enforcer.relief", relief);
            Require.nonNegative("enforcer.threat", threat);
            Require.nonNegative("enforcer.outsider", outsider);
            Require.fraction("enforcer.force", force);
            Require.fraction("enforcer.ambition", ambition);
            Require.fraction("enforcer.levers", levers);
            Require.fraction("enforcer.weakness", weakness);
            Require.between("enforcer.most", most, 0, 0.99);
        }
    }

    /** The three ways out. */
    public enum Option {
        INSIDER,
        OUTSIDER,
        NOBODY
    }

    @Override
    public @Nullable String idle(Regime regime, String parameter) {
        boolean ofMediators = parameter.equals("outsider") || parameter.equals("levers");
        return ofMediators && regime.mediator() == null ? "the case has no mediator" : null;
    }

    @Override
    public void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        boolean survived = regime.fall() == null && attempt.outcome() != OutcomeClass.COUP;
        if (!survived || attempt.plot().sanctioned()) { // whoever rallied there rallied to the victim
            return;
        }
        Elites elites = regime.elites();
        int insider = strongestRallied(elites, draws.key(EQUALS, attempt.week()));
        double inside = insider < 0
                ? NO_SUCH_WAY
                : parameters.relief() * elites.competence(insider)
                        - parameters.threat()
                                * regime.leader().paranoia()
                                * elites.competence(insider)
                                * elites.ambition(insider);
        boolean mediated = regime.mediator() != null && attempt.outcome() == OutcomeClass.DEAL;
        double outside = mediated ? parameters.outsider() : NO_SUCH_WAY;
        double[] probability = choice.probabilities(
                insider < 0 ? Double.NEGATIVE_INFINITY : inside, mediated ? outside : Double.NEGATIVE_INFINITY, 0);
        double draw = Draws.uniform(draws.key(SOURCE, attempt.week()), 0);
        Option option = draw < probability[0]
                ? Option.INSIDER
                : draw < probability[0] + probability[1] ? Option.OUTSIDER : Option.NOBODY;
        recorder.record(new Empowered(
                Party.LEADER,
                option == Option.INSIDER ? insider : Party.NOBODY,
                option,
                inside,
                outside,
                option == Option.INSIDER ? probability[0] : option == Option.OUTSIDER ? probability[1] : probability[2],
                draw));
        apply(regime, insider, option);
    }

    private void apply(Regime regime, int insider, Option option) {
        Elites elites = regime.elites();
        switch (option) {
            case INSIDER -> {
                inherit(regime, insider);
                elites.changeAmbition(insider, parameters.ambition());
            }
            case OUTSIDER -> regime.leader().changeLevers(-parameters.levers());
            case NOBODY ->
                regime.leader().setMystique(Math.max(0, regime.leader().mystique() - parameters.weakness()));
        }
    }

    /** The insider is given his part of the force of each office that stands vacant, up to the most that anybody may have. */
    private void inherit(Regime regime, int insider) {
        Elites elites = regime.elites();
        double vacant = regime.weights().leaderForce() - regime.leader().force();
        double room = Math.max(0, parameters.most() - elites.force(insider));
        double part = vacant > 0 ? Math.min(parameters.force(), room / vacant) : 0;
        for (int i = 0; part > 0 && i < elites.count(); i++) {
            if (!elites.inOffice(i) && elites.force(i) > 0) {
                regime.weights().moveForce(i, insider, part * elites.force(i));
            }
        }
    }

    private static int strongestRallied(Elites elites, long key) {
        Greatest strongest = new Greatest(key);
        for (int i = 0; i < elites.count(); i++) {
            boolean rallied = elites.inOffice(i) && elites.stance(i) == Stance.RALLIED && elites.force(i) > 0;
            if (rallied) {
                strongest.offer(i, elites.force(i));
            }
        }
        return strongest.orElse(Party.NOBODY);
    }

    /**
     * The leader decides who puts the lid back on.
     *
     * @param actor the leader
     * @param target the insider who is empowered, or nobody
     * @param option insider, outsider or nobody
     * @param inside worth of an insider to the leader
     * @param outside worth of an outsider to the leader
     * @param probability of what he chose
     * @param draw the draw
     */
    public record Empowered(
            int actor, int target, Option option, double inside, double outside, double probability, double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return switch (option) {
                case INSIDER ->
                    "%s has %s put the lid back on, and so makes %s the alternative (worth %s)."
                            .formatted(voice.name(actor), voice.name(target), voice.him(target), voice.number(inside));
                case OUTSIDER ->
                    "%s leaves it to %s: an outsider is less of a danger than any insider (worth %s, the best insider %s)."
                            .formatted(
                                    voice.capital(actor),
                                    voice.mediator(),
                                    voice.number(outside),
                                    voice.number(inside));
                case NOBODY ->
                    "%s empowers nobody to restore order, and looks the weaker for it (probability %s, drawn %s)."
                            .formatted(voice.capital(actor), voice.number(probability), voice.number(draw));
            };
        }
    }
}
