package palace.mechanism.regime;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.model.tie.Trust;
import palace.random.Draws;

/**
 * A threat to one is a threat to his own (K5, K7): patron and clients stand and fall together, those under one patron
 * nearly so, friends as far as they trust one another. Each feels the threat as one to himself, at a part of its stake and
 * by the same deadline, unless he makes it himself.
 *
 * @param parameters see {@link Parameters}
 */
public record Solidarity(Parameters parameters) implements Mechanism {
    /**
     * Parameters of solidarity.
     *
     * @param part share of the stake that one feels whose fate is quite the same; in [0, 1]
     * @param comrades how far those share a fate who have one patron; in [0, 1]
     * @param least stake below which one does not feel threatened; in [0, 1]
     */
    public record Parameters(double part, double comrades, double least) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("solidarity.part", part);
            Require.fraction("solidarity.comrades", comrades);
            Require.fraction("solidarity.least", least);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        boolean nothing = regime.threats().isEmpty()
                && (!regime.elites().propertied() || regime.rivalries().count() == 0);
        return nothing ? "nobody in the case can be threatened: it takes assets, and a rival" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        regime.threats().forgetFelt();
        if (regime.threats().isEmpty()) {
            return;
        }
        Elites elites = regime.elites();
        Trust trust = regime.ties().trust();
        for (Threat threat : regime.threats()) {
            int prey = threat.prey();
            for (int arc = trust.first(prey); arc < trust.end(prey); arc++) {
                feel(regime, trust.friend(arc), threat, regime.ties().trustAlong(prey, arc));
            }
            for (int p = 0; p < elites.patrons(prey); p++) {
                int patron = elites.patron(prey, p);
                feel(regime, patron, threat, 1);
                regime.threats().overClient(patron, threat);
            }
        }
        for (int i = 0; i < elites.count(); i++) {
            for (int p = 0; p < elites.patrons(i); p++) {
                int patron = elites.patron(i, p);
                feel(regime, i, regime.threats().to(patron), 1);
                feel(regime, i, regime.threats().overClients(patron), parameters.comrades());
            }
        }
    }

    private void feel(Regime regime, int elite, @Nullable Threat threat, double fate) {
        if (threat == null) {
            return;
        }
        double stake = parameters.part() * threat.stake() * fate;
        boolean concerned = elite != threat.by()
                && elite != threat.prey()
                && regime.elites().inOffice(elite);
        if (concerned && stake > parameters.least()) {
            regime.threats().feel(threat.feltBy(elite, stake));
        }
    }
}
