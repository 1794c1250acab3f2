package palace.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.report.Sample;
import palace.report.prose.Narrator;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "0.123456789, 0.123457",
        "-0.5, -0.5",
        "-0.0, 0",
        "3.0, 3",
        "1234567, 1234567",
        "1234567.8, 1234570",
        "1e-9, 0.000000001",
        "1e-300, 0",
        "-1e-300, 0",
        "1e22, 10000000000000000000000",
        "4.9E-324, 0",
        "Infinity, inf",
        "-Infinity, -inf"
    })
    void numbersHaveSixDigitsAndNoExponent(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsNotApplicableIsEmpty() {
        assertThat(Numbers.text(Double.NaN)).isEmpty();
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.text(1234.5)).isEqualTo("1234.5");
            assertThat(Numbers.fixed(0.125, 2)).isEqualTo("0.13");
            assertThat(Narrator.inPlainText(Sample.holders(Sample.quiet(1))).percent(0.41))
                    .isEqualTo("41%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"52.5, 53", "53.5, 54", "-0.5, -1", "52.4999, 52"})
    void halvesGoAwayFromNothing(double value, String text) {
        assertThat(Numbers.fixed(value, 0)).isEqualTo(text);
    }

    /** 145 of 1000: 100 times 0.145 is a little less than 14.5 in binary. */
    @Test
    void aShareOfHalfAPercentIsRoundedAsItIsWritten() {
        assertThat(Numbers.percent(0.145, 0)).isEqualTo("15");
        assertThat(Numbers.percent(0.155, 0)).isEqualTo("16");
    }

    @Test
    void fixedDecimalsNeverShowAMinusZero() {
        assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Numbers.fixed(-0.006, 2)).isEqualTo("-0.01");
    }
}
