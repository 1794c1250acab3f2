package palace.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import palace.model.event.People;

class RecordsTest {
    record Pair(double least, double most) {
        Pair {
            if (!(least <= most)) {
                throw new IllegalArgumentException("least is more than most");
            }
        }
    }

    private record Told(@People int actor, String why) {}

    @Test
    void componentsAreNamedInTheirOrder() {
        assertThat(Records.names(Pair.class)).containsExactly("least", "most");
        assertThat(Records.names(String.class)).isEmpty();
    }

    @Test
    void valuesAreReadByTheirPlace() {
        assertThat(Records.value(new Told(7, "fear"), 1)).isEqualTo("fear");
    }

    @Test
    void marksAreSeen() {
        assertThat(Records.isMarked(Told.class, 0, People.class)).isTrue();
        assertThat(Records.isMarked(Told.class, 1, People.class)).isFalse();
    }

    @Test
    void aRecordOfNumbersIsMadeOrRefusesItself() {
        assertThat(Records.ofNumbers(Pair.class, 1, 2)).isEqualTo(new Pair(1, 2));
        assertThatThrownBy(() -> Records.ofNumbers(Pair.class, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least is more than most");
        assertThatThrownBy(() -> Records.ofNumbers(Told.class, 1, 2)).isInstanceOf(IllegalStateException.class);
    }
}
