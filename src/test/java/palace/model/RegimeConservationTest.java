package palace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.Court;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.random.Draws;

/** Force, seats and power are shares of a whole, whoever comes and goes. */
class RegimeConservationTest {
    private static final int ELITES = 6;
    private static final int CHANGES = 200;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesSumToOneAfterEveryChangeOfCommandAndOffice(long seed) {
        long key = Draws.of(seed, 0).key(Draws.source("RegimeConservationTest"), 0);
        Regime regime = regime(key, seed % 2 == 0);
        conserved(regime);
        for (int change = 0; change < CHANGES; change++) {
            change(regime, key, change);
            conserved(regime);
        }
    }

    private static void conserved(Regime regime) {
        Elites elites = regime.elites();
        assertThat(inOffice(elites, elites::force) + regime.weights().leaderForce())
                .isCloseTo(1, within(1e-9));
        assertThat(inOffice(elites, elites::votes) + regime.weights().leaderVotes())
                .isCloseTo(1, within(1e-9));
        assertThat(inOffice(elites, elites::wideVotes) + regime.weights().leaderWideVotes())
                .isCloseTo(1, within(1e-9));
        assertThat(inOffice(elites, elites::power) + regime.weights().leaderPower())
                .isCloseTo(1, within(1e-9));
        for (int i = 0; i < ELITES; i++) {
            assertThat(elites.guard(i)).isBetween(0.0, elites.force(i) + 1e-12);
            assertThat(elites.privateForce(i)).isBetween(0.0, elites.force(i) + 1e-12);
        }
    }

    private static double inOffice(Elites elites, IntToDoubleFunction share) {
        return IntStream.range(0, ELITES)
                .filter(elites::inOffice)
                .mapToDouble(share)
                .sum();
    }

    /** One change, drawn; what the draw asks of somebody out of office is done to nobody, or he is replaced. */
    private static void change(Regime regime, long key, int change) {
        int elite = (int) (Draws.uniform(key, change, 1) * ELITES);
        double share = 0.6 * Draws.uniform(key, change, 2);
        int other = (int) (Draws.uniform(key, change, 3) * ELITES);
        boolean inOffice = regime.elites().inOffice(elite);
        switch ((int) (Draws.uniform(key, change, 0) * 7)) {
            case 0 -> regime.weights().changeForce(elite, share, 3);
            case 1 -> regime.weights().moveForce(elite, other, share);
            case 2 -> regime.weights().moveForce(elite, Party.LEADER, share);
            case 3 -> regime.weights().changeStanding(elite, share);
            case 4 -> {
                if (inOffice) {
                    regime.weights().changeVotes(elite, share);
                }
            }
            case 5 -> {
                if (inOffice) {
                    accede(regime, elite);
                }
            }
            default -> {
                if (inOffice) {
                    Court.remove(regime, elite, Stance.DISMISSED);
                } else {
                    regime.appoint(elite, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);
                }
            }
        }
    }

    private static void accede(Regime regime, int elite) {
        Leader old = regime.leader();
        regime.accede(elite, leader(old.force(), old.votes(), old.wideVotes()));
    }

    private static LeaderStart leader(double force, double votes, double wideVotes) {
        return new LeaderStart(force, votes, wideVotes, 0.8, 0.5, 0.8, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 10);
    }

    /** A regime whose shares are drawn. */
    private static Regime regime(long key, boolean voting) {
        double[][] shares = new double[3][];
        for (int kind = 0; kind < 3; kind++) {
            double[] drawn = new double[ELITES + 1];
            for (int i = 0; i <= ELITES; i++) {
                drawn[i] = Draws.uniform(key, -1 - i, kind);
            }
            double sum =
                    IntStream.rangeClosed(0, ELITES).mapToDouble(i -> drawn[i]).sum();
            IntStream.rangeClosed(0, ELITES).forEach(i -> drawn[i] /= sum);
            shares[kind] = drawn;
        }
        List<EliteStart> starts = new ArrayList<>();
        for (int i = 0; i < ELITES; i++) {
            double guard = i == 0 ? shares[0][i] / 2 : 0;
            double own = i == 1 ? 0.5 : 0;
            starts.add(new EliteStart(
                    shares[0][i],
                    guard,
                    own,
                    shares[1][i],
                    shares[2][i],
                    0.5,
                    0.5,
                    0.5,
                    0.5,
                    0.5,
                    0,
                    0,
                    0,
                    0,
                    Party.NOBODY));
        }
        return new Regime(
                new Leader(leader(shares[0][ELITES], shares[1][ELITES], shares[2][ELITES])),
                new Elites(starts),
                Rivalries.of(ELITES, new int[0], new int[0], new Rivalries.State[0]),
                Trust.of(ELITES, new int[0], new int[0], new double[0]),
                voting ? new Bodies(true, 0.5, true, 0.5) : Bodies.NONE,
                null,
                new Politics(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void aVacantCommandIsTheLeadersAndAChangeOfItToo() {
        Regime regime = regime(7, false);
        Court.remove(regime, 2, Stance.DEAD);
        regime.weights().changeForce(2, 0.4, 0);

        assertThat(regime.weights().leaderForce() - regime.leader().force()).isCloseTo(0.4, within(1e-12));
        regime.appoint(2, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);
        assertThat(regime.weights().leaderForce()).isCloseTo(regime.leader().force(), within(1e-12));
    }
}
