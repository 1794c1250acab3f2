package palace.report.odd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaSourceTest {
    private static final JavaSource SOURCE = new JavaSource("WarningFilter", """
            package palace;

            /**
             * He would {@code never} do that (<a href="https://doi.org/10.1/a.b">Somebody (1990)</a>).
             *
             * <p>Second &lt; third, https://doi.org/10.2/c).
             *
             * @param one what it is; in
             *     [0, 1]
             * @param two another
             */
            public record WarningFilter(double one, double two) {
                /** A half. */
                static double half(double x, Parameters p) {
                    if (x > 1) {
                        return 1;
                    }
                    return x / 2;
                }

                @Override
                public boolean visible() {
                    return true;
                }

                static Answer answer(double x) {
                    return new Answer(x);
                }

                @Override
                public void week(Regime regime, Draws draws, Recorder recorder) {
                    regime.move();
                }

                void tell() {
                    nothing();
                }
            }
            """);

    @Test
    void whatStandsAboveAClassIsReadAsMarkdown() {
        assertThat(SOURCE.doc().description())
                .isEqualTo(
                        "He would `never` do that (Somebody (1990) (https://doi.org/10.1/a.b)).\n\nSecond < third, https://doi.org/10.2/c).");
        assertThat(SOURCE.doc().params())
                .containsEntry("one", "what it is; in [0, 1]")
                .containsEntry("two", "another");
        assertThat(SOURCE.doc().dois()).containsExactly("https://doi.org/10.1/a.b", "https://doi.org/10.2/c");
    }

    @Test
    void aRuleDecidesOrActsInAStepAndWhatOnlyTellsIsNone() {
        assertThat(SOURCE.rules()).hasSize(3);
        assertThat(SOURCE.rules().get(0).says()).isEqualTo("A half.");
        assertThat(SOURCE.rules().get(0).code())
                .startsWith("static double half(double x, Parameters p) {\n    if (x > 1) {")
                .endsWith("    return x / 2;\n}");
        assertThat(SOURCE.rules().get(1).code()).startsWith("static Answer answer(");
        assertThat(SOURCE.rules().get(2).code()).startsWith("public void week(");
    }

    @Test
    void theSectionOfTheBehaviouralFileIsItsName() {
        assertThat(SOURCE.section()).isEqualTo("warning-filter");
    }
}
