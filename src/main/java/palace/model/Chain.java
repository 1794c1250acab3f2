package palace.model;

import palace.model.event.Stance;

/**
 * The chain of command inside an organisation (K24, K26): whoever gives the orders above has officers below, and a part of
 * the men goes with its officers where these part from their commander, so that a guard can turn under its captain.
 */
public final class Chain {
    private Chain() {}

    /** Share of the men of an office who stand under officers with this stance; in [0, 1]. */
    public static double under(Regime regime, Attempt attempt, int commander, Stance stance) {
        Elites elites = regime.elites();
        if (commander >= 0 && !elites.commands(commander)) {
            return 0;
        }
        int officers = 0;
        int with = 0;
        for (int o = 0; o < elites.officers(); o++) {
            int officer = elites.officer(o);
            if (elites.commander(o) == commander && elites.inOffice(officer)) {
                officers++;
                with += elites.stance(officer) == stance ? 1 : 0;
            }
        }
        return officers == 0 ? 0 : attempt.officers() * with / officers;
    }
}
