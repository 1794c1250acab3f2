package palace.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadTest {
    @Test
    void whatWasNeverWrittenIs0() {
        assertThat(Head.get(Head.empty(), 7)).isZero();
    }

    @Test
    void aZeroBehindTheHeadTakesNoMemory() {
        assertThat(Head.with(Head.empty(), 7, 0, 10)).isEmpty();
        assertThat(Head.with(Head.empty(), 0, 0, 10)).isEmpty();
    }

    @Test
    void aNumberBehindTheHeadLengthensIt() {
        double[] column = Head.with(new double[] {1}, 3, 0.5, 10);

        assertThat(column).containsExactly(1, 0, 0, 0.5);
        assertThat(Head.get(column, 9)).isZero();
    }

    @Test
    void aColumnFilledFromItsStartIsCopiedFewTimesAndEndsAsLongAsThereAreElites() {
        double[] column = Head.empty();
        int copies = 0;
        for (int i = 0; i < 1000; i++) {
            double[] next = Head.with(column, i, 1, 1000);
            copies += next == column ? 0 : 1;
            column = next;
        }

        assertThat(copies).isLessThan(12);
        assertThat(column).hasSize(1000);
    }

    @Test
    void aNumberInsideTheHeadIsWrittenInPlaceAndAZeroToo() {
        double[] column = {1, 2};

        assertThat(Head.with(column, 1, 0, 10)).isSameAs(column).containsExactly(1, 0);
    }

    @Test
    void zerosAtTheEndAreCutOff() {
        assertThat(Head.trimmed(new double[] {0, 0.2, 0, 0})).containsExactly(0, 0.2);
        assertThat(Head.trimmed(new double[] {0, 0})).isEmpty();
    }
}
