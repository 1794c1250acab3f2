package palace.mechanism.regime;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.random.Draws;

/**
 * Rivals attack one another under the carpet: rents move, grievance rises, competence is wasted, and now and then one
 * denounces the other (K1, K3, K13).
 *
 * <p>"Each powerful individual has an enemy or a predator. Most of those enemies are natural ... Some of that is, in
 * fact, deliberately instigated by the leader." Rivals also watch (see {@link palace.mechanism.plot.Leak Leak}) and count
 * against a plot (see {@link palace.mechanism.judgement.Members Members} and {@link palace.mechanism.attempt.Cascade
 * Cascade}).
 *
 * @param parameters see {@link Parameters}
 */
public record Predation(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Predation");
    private static final int DENOUNCES = 1;

    /**
     * Parameters of predation.
     *
     * @param attacks attacks a natural tie and year; at least 0
     * @param instigated how many times as many when the leader instigated the tie; at least 0
     * @param rents rents that the prey loses by an attack; in [0, 1]
     * @param waste share of those rents that nobody gets; in [0, 1]
     * @param grievance grievance that an attack adds to the prey; at least 0
     * @param competence competence of either that an attack wears down; in [0, 1]
     * @param denunciations share of attacks that denounce the prey as a plotter; in [0, 1]
     * @param precision how much such a denunciation proves; in [0, 1]
     * @param felt share of the way to this week's rate of attacks that the infighting felt goes in a week; in [0, 1]
     */
    public record Parameters(
            double attacks,
            double instigated,
            double rents,
            double waste,
            double grievance,
            double competence,
            double denunciations,
            double precision,
            double felt) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("predation.attacks", attacks);
            Require.nonNegative("predation.instigated", instigated);
            Require.fraction("predation.rents", rents);
            Require.fraction("predation.waste", waste);
            Require.nonNegative("predation.grievance", grievance);
            Require.fraction("predation.competence", competence);
            Require.fraction("predation.denunciations", denunciations);
            Require.fraction("predation.precision", precision);
            Require.fraction("predation.felt", felt);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        boolean nothing = regime.rivalries().count() == 0 && regime.politics().infighting() == 0;
        return nothing ? "nobody in the case is a rival of anybody" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Rivalries rivalries = regime.rivalries();
        Elites elites = regime.elites();
        long key = draws.key(SOURCE, regime.week());
        double most = parameters.attacks() * Math.max(1, parameters.instigated()) * Calendar.WEEK;
        int attacks = Everybody.those(
                rivalries.count(),
                (from, to, found) -> {
                    for (int tie = from; tie < to; tie++) {
                        double draw = Draws.uniform(key, tie);
                        if (draw < most && attacks(regime, tie, draw)) { // most draws spare whoever they are
                            found.accept(tie);
                        }
                    }
                },
                tie -> attack(regime, tie, Draws.uniform(key, tie, DENOUNCES), recorder));
        regime.tally().attacked(attacks);
        Politics politics = regime.politics();
        double rate = elites.count() == 0 ? 0 : (double) attacks / elites.count();
        politics.setInfighting(politics.infighting() + parameters.felt() * (rate - politics.infighting()));
    }

    private boolean attacks(Regime regime, int tie, double draw) {
        Rivalries rivalries = regime.rivalries();
        Elites elites = regime.elites();
        return rivalries.active(tie)
                && elites.inOffice(rivalries.predator(tie))
                && elites.inOffice(rivalries.prey(tie))
                && Calendar.within(
                        draw, parameters.attacks() * (rivalries.instigated(tie) ? parameters.instigated() : 1));
    }

    private void attack(Regime regime, int tie, double draw, Recorder recorder) {
        Elites elites = regime.elites();
        int predator = regime.rivalries().predator(tie);
        int prey = regime.rivalries().prey(tie);
        double taken = Math.min(parameters.rents(), elites.rents(prey));
        elites.setRents(prey, elites.rents(prey) - taken);
        elites.setRents(predator, elites.rents(predator) + taken * (1 - parameters.waste()));
        elites.aggrieve(prey, parameters.grievance());
        elites.changeCompetence(prey, -parameters.competence());
        elites.changeCompetence(predator, -parameters.competence());
        if (draw < parameters.denunciations()) {
            regime.warnings()
                    .add(new Warning(
                            elites.plot(prey), prey, predator, Warning.Source.DENUNCIATION, parameters.precision()));
            recorder.record(new Denounced(predator, prey, elites.plot(prey) >= 0, parameters.precision()));
        }
    }

    /**
     * A rival denounces his prey to the leader.
     *
     * @param actor the predator
     * @param target the prey
     * @param plotting whether the prey is in fact in a plot
     * @param precision how much the denunciation proves
     */
    public record Denounced(int actor, int target, boolean plotting, double precision) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s denounces %s rival %s as disloyal%s."
                    .formatted(
                            voice.name(actor),
                            voice.his(actor),
                            voice.name(target),
                            plotting ? ", and is nearer the truth than " + voice.he(actor) + " knows" : "");
        }
    }
}
