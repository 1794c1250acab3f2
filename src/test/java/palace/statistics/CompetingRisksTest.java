package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CompetingRisksTest {
    @Test
    void countsOfShardsAddUp() {
        var one = new CompetingRisks(2, 6);
        one.addEvent(0, 2);
        one.addEvent(1, 2);
        one.addCensored(6);
        var other = new CompetingRisks(2, 6);
        other.addEvent(0, 2);
        other.addEvent(0, 0);

        one.merge(other);

        assertThat(one.histories()).isEqualTo(5);
        assertThat(one.events(0, 2)).isEqualTo(2);
        assertThat(one.events(2)).isEqualTo(3);
        assertThat(one.events(0, 0)).isEqualTo(1);
        assertThat(one.censored(6)).isEqualTo(1);
    }

    @Test
    void countsOfAnotherShapeCannotBeMerged() {
        var risks = new CompetingRisks(2, 6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> risks.merge(new CompetingRisks(2, 5)))
                .withMessageContaining("horizon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risks.merge(new CompetingRisks(1, 6)))
                .withMessageContaining("causes");
    }

    @Test
    void weeksAfterTheHorizonAreRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new CompetingRisks(1, 3).addEvent(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompetingRisks(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompetingRisks(1, -1));
    }
}
