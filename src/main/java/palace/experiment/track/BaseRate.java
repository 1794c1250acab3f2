package palace.experiment.track;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.model.OutcomeClass;

/**
 * What somebody would say who knows of a case only that it is an autocracy and how long the window is: competing risks at
 * constant rates, from published data on all autocracies.
 *
 * <ul>
 *   <li>Attempts 0.057 a year, of which 0.495 succeed: Powell and Thyne (2011) over the autocracy-years 1950 to 2020 of
 *       REIGN.
 *   <li>Of all exits 0.314 are coups and 0.129 natural deaths (Svolik 2012, 1946 to 2008), 0.439 by the rules (Archigos 4.1);
 *       of irregular exits 0.725 are coups, 0.105 revolts, 0.065 assassinations (Svolik 2012). Their rates follow from that
 *       of coups.
 *   <li>Data do not tell a failed attempt from a deal and from a stand-off that is crushed, nor do they count moves on rivals
 *       or motions: such shares are equal.
 * </ul>
 *
 * @see <a href="https://doi.org/10.1177/0022343310397436">Powell and Thyne (2011)</a>
 * @see <a href="https://doi.org/10.1017/CBO9781139176040">Svolik (2012)</a>
 * @see <a href="https://doi.org/10.1177/0022343308100719">Goemans, Gleditsch and Chiozza (2009)</a>
 */
public final class BaseRate {
    private static final double ATTEMPTS = 0.057;
    private static final double SUCCEED = 0.495;
    private static final double COUPS = ATTEMPTS * SUCCEED;
    private static final double FAILURES = ATTEMPTS - COUPS;
    private static final double NATURAL = COUPS * 0.129 / 0.314;
    private static final double REGULAR = COUPS * 0.439 / 0.314;
    private static final double REVOLTS = COUPS * 0.105 / 0.725;
    private static final double ASSASSINATIONS = COUPS * 0.065 / 0.725;

    /** Rates a year at which a leader falls, by outcome. */
    private static double falls(OutcomeClass outcome) {
        return switch (outcome) {
            case COUP -> COUPS;
            case NATURAL_DEATH -> NATURAL;
            case REGULAR_EXIT -> REGULAR;
            case STREET_OVERTHROW -> REVOLTS;
            case ASSASSINATION -> ASSASSINATIONS;
            default -> 0;
        };
    }

    private BaseRate() {}

    /** The probability of each answer within so many years; they sum to 1. */
    public static List<Double> of(Facet facet, double years) {
        double none = FastMath.exp(-(ATTEMPTS + REVOLTS) * years);
        double move = (1 - none) / (ATTEMPTS + REVOLTS);
        return switch (facet) {
            case OUTCOME -> outcomes(years);
            case ATTEMPT -> List.of(none, 1 - none);
            case TARGET -> List.of(none, move * (ATTEMPTS / 2 + REVOLTS), move * ATTEMPTS / 2);
            case ARENA -> List.of(none, move * ATTEMPTS / 3, move * ATTEMPTS / 3, move * ATTEMPTS / 3, move * REVOLTS);
        };
    }

    private static List<Double> outcomes(double years) {
        double all = 0;
        for (OutcomeClass outcome : OutcomeClass.values()) {
            all += falls(outcome);
        }
        double stays = FastMath.exp(-all * years);
        double quiet = FastMath.exp(-FAILURES * years);
        var shares = new ArrayList<Double>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            shares.add(
                    switch (outcome) {
                        case NO_ATTEMPT -> stays * quiet;
                        case ATTEMPT_FAILED, DEAL, CRUSHED_STANDOFF -> stays * (1 - quiet) / 3;
                        default -> falls(outcome) / all * (1 - stays);
                    });
        }
        return shares;
    }
}
