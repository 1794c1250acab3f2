package palace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.event.Stance;
import palace.model.tie.Trust;

class TiesTest {
    private static final int PEOPLE = 150;

    @Test
    void whatFriendsConfideIsWhatAddingUpEverybodyGives() {
        Random random = new Random(1);
        Regime regime = court(random);
        for (int week = 0; week < 60; week++) {
            for (int change = 0; change < 8; change++) {
                regime.elites().setSupport(random.nextInt(PEOPLE), random.nextGaussian());
            }
            if (week % 4 == 3) {
                int office = random.nextInt(PEOPLE);
                newHolder(regime, office, week < 40 ? 0.25 : 0.5);
                regime.elites().setSupport(office, week % 8 - 5); // as discontented as the man before, or not
            }
            regime.ties().listen();
            Regime copy = regime.copy();
            for (int i = 0; i < PEOPLE; i += 1 + week % 3) { // some are not asked every week
                assertThat(regime.ties().confided(i)).isEqualTo(addedUp(regime, i));
            }
            newHolder(copy, 0, 0.75);
            copy.ties().listen();
            assertThat(copy.ties().confided(1)).isEqualTo(addedUp(copy, 1));
        }
    }

    private static Regime court(Random random) {
        Court court = Court.of(PEOPLE);
        for (int tie = 0; tie < 3 * PEOPLE; tie++) {
            court.trust(random.nextInt(PEOPLE), random.nextInt(PEOPLE), 0.1 + 0.9 * random.nextDouble());
        }
        return court.trust(0, 1, 0.5).regime();
    }

    private static void newHolder(Regime regime, int office, double inherits) {
        Court.remove(regime, office, Stance.DISMISSED);
        regime.appoint(office, new Newcomer(0.5, 0.5, 0.5, 0.5), inherits);
    }

    private static double addedUp(Regime regime, int elite) {
        Trust trust = regime.ties().trust();
        double sum = 0;
        for (int arc = trust.first(elite); arc < trust.end(elite); arc++) {
            if (regime.elites().support(trust.friend(arc)) < 0) {
                sum += regime.ties().trustAlong(elite, arc);
            }
        }
        return sum;
    }
}
