package palace.simulation.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YardstickTest {
    @Test
    void arraysAndObjectsLiveThroughTheSameHistory() {
        Yardstick arrays = new BareArrays(50);
        Yardstick objects = new PlainMason(50);
        arrays.weeks(100);
        arrays.weeks(20);
        objects.weeks(120);

        assertThat(arrays.loyalty()).isEqualTo(objects.loyalty());
        // a rate of 0.05 by two rivals of mean ambition 0.5 each: grievance settles at 0.05 * 0.1 / 0.02, loyalty at 1
        // less
        assertThat(arrays.loyalty()).isBetween(0.7, 0.8);
    }

    @Test
    void whoIsAttackedResentsItAndForgets() {
        assertThat(Rules.grievance(0.5, false)).isEqualTo(0.49);
        assertThat(Rules.grievance(0, true)).isEqualTo(0.1);
        assertThat(Rules.loyalty(0.5, 1.2)).isEqualTo(0.495);
        assertThat(Rules.loyalty(0.5, 0)).isEqualTo(0.505);
    }
}
