package palace.mechanism.leader;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.tie.Rivalries;
import palace.random.Draws;
import palace.random.Greatest;

/**
 * What one has built may be taken away, by a date (K5, K7): "It's a defensive reaction to his potential
 * expropriation." Until the deadline the threat raises what the threatened has to gain by a move (see {@link palace.mechanism.judgement.Stakes Stakes});
 * at the deadline it is carried out.
 *
 * @param parameters see {@link Parameters}
 */
public record Expropriation(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Expropriation");
    private static final long EQUALS = Draws.source("Expropriation.equals");
    private static final int NOTICE = 1;

    /**
     * Parameters of expropriation.
     *
     * @param threats threats a year to a man of full assets whom a rival watches; at least 0
     * @param notice weeks between threat and deadline, at the most; at least 1
     * @param stake share that such a threat would take; in [0, 1]
     * @param grievance grievance of a threat to everything; at least 0
     */
    public record Parameters(double threats, double notice, double stake, double grievance) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("expropriation.threats", threats);
            Require.between("expropriation.notice", notice, 1, 520);
            Require.fraction("expropriation.stake", stake);
            Require.nonNegative("expropriation.grievance", grievance);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        if (!regime.threats().isEmpty()) {
            return null;
        }
        return !regime.elites().propertied()
                ? "nobody in the case has assets to be taken"
                : regime.rivalries().count() == 0 ? "nobody in the case has a rival who could take his assets" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        carryOut(regime, recorder);
        Elites elites = regime.elites();
        long key = draws.key(SOURCE, regime.week());
        long equals = draws.key(EQUALS, regime.week());
        double most = parameters.threats() * Calendar.WEEK;
        Everybody.those(
                elites.count(),
                (from, to, found) -> {
                    for (int i = from; i < to; i++) {
                        double assets = elites.assets(i);
                        if (assets == 0 || !elites.inOffice(i)) {
                            continue;
                        }
                        double draw = Draws.uniform(key, i);
                        if (draw < most * assets * assets // the logarithm is taken where it matters
                                && draw < Calendar.weekly(parameters.threats()) * assets * assets) {
                            found.accept(i);
                        }
                    }
                },
                i -> tempt(regime, i, key, equals, recorder));
    }

    private void tempt(Regime regime, int prey, long key, long equals, Recorder recorder) {
        int predator = strongestPredator(regime, prey, equals);
        if (predator != Party.NOBODY && regime.threats().to(prey) == null) {
            int deadline = regime.week() + 1 + (int) (Draws.uniform(key, prey, NOTICE) * parameters.notice());
            Threat threat = new Threat(prey, predator, regime.week(), deadline, parameters.stake(), false);
            threaten(regime, threat, 0, recorder);
        }
    }

    /**
     * Makes a threat known to the threatened.
     *
     * @param early days by which it ends before the week in which it is carried out, 0 to 6
     */
    public void threaten(Regime regime, Threat threat, int early, Recorder recorder) {
        regime.threats().add(threat);
        regime.elites().aggrieve(threat.prey(), parameters.grievance() * threat.stake());
        recorder.record(
                new Threatened(threat.by(), threat.prey(), threat.stake(), threat.deadline(), early, threat.certain()));
    }

    private static int strongestPredator(Regime regime, int prey, long key) {
        Rivalries rivalries = regime.rivalries();
        Greatest strongest = new Greatest(key);
        for (int p = rivalries.firstIn(prey); p < rivalries.endIn(prey); p++) {
            int tie = rivalries.tieInto(p);
            int predator = rivalries.predator(tie);
            if (rivalries.active(tie) && regime.elites().inOffice(predator)) {
                strongest.offer(predator, regime.elites().power(predator));
            }
        }
        return strongest.orElse(Party.NOBODY);
    }

    private void carryOut(Regime regime, Recorder recorder) {
        for (Iterator<Threat> each = regime.threats().iterator(); each.hasNext(); ) {
            Threat threat = each.next();
            boolean pointless = threat.by() != Party.LEADER && !regime.elites().inOffice(threat.by());
            if (pointless) {
                each.remove();
            } else if (regime.week() >= threat.deadline()) {
                each.remove();
                expropriate(regime, threat, recorder);
            }
        }
    }

    private void expropriate(Regime regime, Threat threat, Recorder recorder) {
        Elites elites = regime.elites();
        int prey = threat.prey();
        double taken = threat.stake() * elites.assets(prey);
        elites.setAssets(prey, elites.assets(prey) - taken);
        if (threat.by() != Party.LEADER) {
            elites.setAssets(threat.by(), elites.assets(threat.by()) + taken);
        }
        double force = threat.stake() * elites.privateForce(prey);
        regime.weights().moveProperty(prey, threat.by(), force);
        elites.aggrieve(prey, parameters.grievance() * threat.stake());
        recorder.record(new Expropriated(threat.by(), prey, taken, force));
    }

    /**
     * An expropriation is announced.
     *
     * @param actor who would take, or the leader
     * @param target whose assets they are
     * @param stake share threatened
     * @param deadline week in which it takes effect
     * @param early days by which it ends before the first of that week, 0 to 6
     * @param certain whether the leader backs it in public
     */
    public record Threatened(int actor, int target, double stake, int deadline, int early, boolean certain)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s threatens what %s holds: %s of it is to be gone by %s%s."
                    .formatted(
                            voice.name(actor),
                            voice.name(target),
                            voice.percent(stake),
                            voice.date(deadline, early),
                            certain ? ", and the leader backs it" : "");
        }
    }

    /**
     * An expropriation is carried out.
     *
     * @param actor who takes, or the leader
     * @param target whose assets they were
     * @param assets assets taken
     * @param force share of the regime's force taken
     */
    public record Expropriated(int actor, int target, double assets, double force) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "The deadline passes: %s loses to %s assets worth %s and a command of %s of all force."
                    .formatted(voice.name(target), voice.name(actor), voice.number(assets), voice.percent(force));
        }
    }
}
