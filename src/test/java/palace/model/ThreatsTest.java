package palace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;

class ThreatsTest {
    private static final int ELITES = 5;
    private static final long SEED = 1; // chosen before the first run

    private static Threat threat(int prey, int deadline) {
        return new Threat(prey, Party.LEADER, 0, deadline, 0.5, false);
    }

    @Test
    void nothingHangsOverAnybodyAtFirst() {
        Threats threats = new Threats(ELITES);

        assertThat(threats.isEmpty()).isTrue();
        assertThat(threats).isEmpty();
        assertThat(threats.to(3)).isNull();
    }

    @Test
    void ofSeveralAllAreFearedAndTheGravestStandsFirst() {
        Threats threats = new Threats(ELITES);
        Threat grave = new Threat(1, 3, 0, 4, 0.7, false);
        threats.add(threat(1, 8));
        threats.add(grave);

        assertThat(threats.feared(1)).containsExactly(threat(1, 8), grave);
        assertThat(threats.to(1)).isEqualTo(grave);
        assertThat(threats.feared(2)).isEmpty();
    }

    @Test
    void theLeaderBacksHisOwnAndThoseOfWhomHeSidesWith() {
        Threats threats = new Threats(ELITES);
        Threat his = threat(1, 8);
        Threat sided = new Threat(1, 3, 0, 4, 0.7, false);
        Threat other = new Threat(1, 4, 0, 4, 0.7, false);
        threats.add(his);
        threats.add(sided);
        threats.add(other);
        threats.back(1, by -> by == 3);
        threats.back(2, by -> true); // nothing hangs over him

        assertThat(threats).containsExactly(his.backed(), sided.backed(), other);
    }

    @Test
    void aCopyIsLiftedAlone() {
        Threats threats = new Threats(ELITES);
        threats.add(threat(1, 8));
        Threats copy = threats.copy();
        copy.liftFrom(1);

        assertThat(copy).isEmpty();
        assertThat(threats).containsExactly(threat(1, 8));
    }

    @Test
    void whatIsEverybodysDeadlineIsSharedByPower() {
        Elites elites = new Elites(List.of(elite(0.1), elite(0.3), elite(0.2)));
        new Weights(leader(), elites, Bodies.NONE, new Politics(0, 0, 0, 0, 0, 0));
        Threats threats = new Threats(3);
        threats.add(threat(0, 8));
        threats.add(threat(1, 8));
        threats.add(threat(2, 9));

        // Without rank power is force over 2: 0.1 of 0.1 + 0.3, and all of his own.
        assertThat(threats.partOf(threat(0, 8), elites)).isEqualTo(0.05 / (0.05 + 0.15));
        assertThat(threats.partOf(threat(2, 9), elites)).isEqualTo(1);
    }

    private static EliteStart elite(double force) {
        return new EliteStart(force, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Party.NOBODY);
    }

    private static Leader leader() {
        return new Leader(new LeaderStart(0.4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 1, 0));
    }

    /** Ten thousand random moves beside a plain list that is searched from its beginning. */
    @Test
    void manyMovesLeaveTheSameThreatsAsAPlainList() {
        var random = new SplittableRandom(SEED);
        Threats threats = new Threats(ELITES);
        List<Threat> plain = new ArrayList<>();
        for (int move = 0; move < 10_000; move++) {
            int prey = random.nextInt(ELITES);
            switch (random.nextInt(5)) {
                case 0 -> {
                    threats.liftFrom(prey);
                    plain.removeIf(threat -> threat.prey() == prey);
                }
                case 1 -> {
                    int deadline = move - 3;
                    liftDue(threats.iterator(), deadline);
                    liftDue(plain.iterator(), deadline);
                }
                default -> {
                    threats.add(threat(prey, move));
                    plain.add(threat(prey, move));
                }
            }
            assertThat(threats).containsExactlyElementsOf(plain);
            assertThat(threats.isEmpty()).isEqualTo(plain.isEmpty());
            assertThat(threats.to(prey))
                    .isEqualTo(plain.stream()
                            .filter(threat -> threat.prey() == prey)
                            .findFirst()
                            .orElse(null));
        }
    }

    private static void liftDue(Iterator<Threat> each, int deadline) {
        while (each.hasNext()) {
            if (each.next().deadline() < deadline) {
                each.remove();
            }
        }
    }
}
