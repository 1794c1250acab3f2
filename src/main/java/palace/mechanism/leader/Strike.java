package palace.mechanism.leader;

import java.util.List;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Career;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Overmighty;
import palace.model.Arena;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Recorder;
import palace.model.event.Stage;
import palace.model.event.Teller;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * A leader plots too: a dangerous man whom no decree removes, because others have put him there or because he has outgrown
 * the leader, is to be removed by a trusted man with troops (K8, K20).
 *
 * <p>"If he goes after them, he could further destabilize." He wants a man gone as often as he drops others of that danger.
 * The move is one like any other, and may leak, to its victim, or fail; but the leader's weight is not in its way, troops
 * obey it as lawful, and nobody is punished for it. What he wants ends with him: his successor has not ordered it.
 *
 * @param parameters see {@link Parameters}
 * @param career how often a leader drops whom
 * @param appointment whom he knows
 * @param overmighty who has outgrown him, and at which trust in a man one does not move against him
 */
public record Strike(
        Parameters parameters, Career.Parameters career, Appointment.Parameters appointment, Overmighty overmighty)
        implements Mechanism {
    private static final long SOURCE = Draws.source("Strike");
    private static final long EQUALS = Draws.source("Strike.equals");
    private static final long HANDS = Draws.source("Strike.hands");

    /**
     * Parameters of a leader's strikes.
     *
     * @param boldness how often a leader sets one in motion against a man whom he would drop once by decree; at least 0
     */
    public record Parameters(double boldness) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("strike.boldness", boldness);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        callOffThoseOfTheFallen(regime, recorder);
        Leader leader = regime.leader();
        double draw = Draws.uniform(draws.key(SOURCE, regime.week()), 0);
        double most = Career.drops(leader.turnover(), leader.paranoia(), 1, career) * parameters.boldness();
        if (draw >= most * Calendar.WEEK) {
            return; // not even the most dangerous man is struck at this week
        }
        int man = mostDangerous(regime, draws.key(EQUALS, regime.week()));
        if (man == Party.NOBODY) {
            return;
        }
        double danger = danger(regime, man);
        double defies = 1 - Appointment.byDecree(regime, man, overmighty);
        double yearly = Career.drops(leader.turnover(), leader.paranoia(), danger, career);
        if (!Calendar.within(draw, yearly * defies * parameters.boldness())) {
            return;
        }
        int hand = hand(regime, man, draws.key(HANDS, regime.week()));
        if (hand != Party.NOBODY) {
            regime.found(hand, man, Arena.FORCE, Plot.NO_DEADLINE).sanction();
            recorder.record(new Commissioned(Party.LEADER, man, hand, danger, defies, leader.paranoia()));
        }
    }

    private static void callOffThoseOfTheFallen(Regime regime, Recorder recorder) {
        List<Plot> plots = regime.plots();
        for (int p = 0; p < plots.size(); p++) {
            Plot plot = plots.get(p);
            if (plot.sanctioned()
                    && !plot.over()
                    && plot.foundedWeek() <= regime.fate().rulesSince()) {
                recorder.record(new CalledOff(plot.head(), plot.target(), plot.size()));
                regime.dissolve(plot);
            }
        }
    }

    private static double danger(Regime regime, int elite) {
        Elites elites = regime.elites();
        return Career.danger(elites.competence(elite), elites.ambition(elite), elites.closeness(elite));
    }

    /** Of those whom no decree removes the most dangerous at whom nobody has been told to strike. */
    private int mostDangerous(Regime regime, long key) {
        Greatest greatest = new Greatest(key);
        for (int i = 0; i < regime.elites().count(); i++) {
            if (regime.elites().inOffice(i)
                    && !Appointment.beneath(regime, i, appointment)
                    && !struckAt(regime.plots(), i)) {
                double defies = 1 - Appointment.byDecree(regime, i, overmighty);
                if (defies > 0) {
                    greatest.offer(i, danger(regime, i) * defies);
                }
            }
        }
        return greatest.orElse(Party.NOBODY);
    }

    private static boolean struckAt(List<Plot> plots, int elite) {
        for (int p = 0; p < plots.size(); p++) {
            if (plots.get(p).sanctioned()
                    && plots.get(p).target() == elite
                    && !plots.get(p).over()) {
                return true;
            }
        }
        return false;
    }

    /** Whom the leader trusts with it: the closest with the most troops who is in no plot and bound to the man by nothing. */
    private int hand(Regime regime, int man, long key) {
        Elites elites = regime.elites();
        Greatest greatest = new Greatest(key);
        for (int i = 0; i < elites.count(); i++) {
            boolean bound = elites.isPatron(man, i) || regime.ties().trustBetween(i, man) >= overmighty.bound();
            if (i != man && Judgement.free(regime, i) && elites.force(i) > 0 && !bound) {
                greatest.offer(i, elites.force(i) * elites.closeness(i));
            }
        }
        return greatest.orElse(Party.NOBODY);
    }

    /**
     * The leader has somebody see to the fall of a man.
     *
     * @param actor the leader
     * @param target who is to fall
     * @param hand who is to see to it
     * @param danger how dangerous the man seems, in [0, 1]
     * @param defies how far no decree removes him, in [0, 1]
     * @param paranoia the leader's paranoia
     */
    public record Commissioned(
            int actor, int target, @People int hand, double danger, double defies, double paranoia) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s wants to be rid of %s, who cannot simply be dismissed, and has %s see to it (danger to the leader %s, beyond a decree %s, paranoia %s)."
                    .formatted(
                            voice.capital(actor),
                            voice.name(target),
                            voice.name(hand),
                            voice.number(danger),
                            voice.number(defies),
                            voice.number(paranoia));
        }

        @Override
        public void moves(Stage stage) {
            stage.plots(hand, hand);
        }
    }

    /**
     * A move that a leader wanted does not outlive him.
     *
     * @param actor who was to see to it
     * @param target who was to fall
     * @param members how many were in it
     */
    public record CalledOff(int actor, int target, int members) implements Event {
        @Override
        public String tell(Teller voice) {
            return "%s lets the move against %s be: the leader who wanted it is no more (%d in it)."
                    .formatted(voice.capital(actor), voice.name(target), members);
        }

        @Override
        public void moves(Stage stage) {
            stage.givesUp(actor);
        }
    }
}
