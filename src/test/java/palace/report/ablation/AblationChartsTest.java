package palace.report.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.experiment.ablation.Finding;
import palace.experiment.ablation.TrialVerdict;
import palace.report.chart.ShareRows;
import palace.statistics.RatioDifference;

class AblationChartsTest {
    private static Finding found(double difference, long attempts) {
        return found("K1", "attempts a year", new RatioDifference(1 + difference, 1, 0.1, 1000, attempts, attempts));
    }

    private static Finding found(String claim, String shown, RatioDifference compared) {
        return new Finding(claim, "on holiday", "", "", "", "", shown, "", true, compared);
    }

    @Test
    void twoTrialsOfOneClaimAreToldApartByWhatIsMeasured() {
        RatioDifference any = found(0.3, 3).compared();
        List<Finding> all = List.of(
                found("R6", "attempts a year", any),
                found("R6", "ends in coup", any),
                found("K1", "attempts a year", any));

        assertThat(all.stream().map(finding -> AblationCharts.name(finding, all)))
                .containsExactly("R6a attempts a year", "R6b ends in coup", "K1 on holiday");
    }

    private static Finding against(String off, String otherwise) {
        RatioDifference any = found(0.3, 3).compared();
        return new Finding("K14", "either end", "", "", "", off, "succeed", otherwise, true, any);
    }

    @Test
    void twoTrialsThatMeasureTheSameAreToldApartByWhatTheyAreHeldAgainst() {
        List<Finding> all = List.of(
                against("--set launch.misjudges=0 --set cohorts.a.rally-chance=[0.3, 0.6]", "succeed"),
                against("", "0.1"),
                against("--without Leak", "succeed"));

        assertThat(all.stream().map(finding -> AblationCharts.name(finding, all)))
                .containsExactly(
                        "K14a succeed, by misjudges, by rally chance",
                        "K14b succeed, against 0.1",
                        "K14c succeed, without Leak");
    }

    /** Of three attempts Student's t is 4.303: three standard errors are no verdict, and the whiskers say so. */
    @Test
    void whiskersAreTheIntervalOfTheVerdict() {
        Finding three = found(0.3, 3);
        ShareRows.Row row = AblationCharts.row("", three);

        assertThat(three.verdict()).isEqualTo(TrialVerdict.UNDECIDED);
        assertThat(row.value()).isCloseTo(3, within(1e-9));
        assertThat(row.interval().low()).isCloseTo(3 - 4.303, within(0.001));
        assertThat(row.interval().high()).isCloseTo(3 + 4.303, within(0.001));
    }

    /** Twenty standard errors and 1.96 either way end beyond the edge, and not 1.96 before it. */
    @Test
    void whatLiesBeyondTheEdgeIsCutThere() {
        ShareRows.Row row = AblationCharts.row("", found(2, 1000));

        assertThat(row.value()).isEqualTo(12);
        assertThat(row.interval().low()).isEqualTo(12);
        assertThat(row.interval().high()).isEqualTo(12);
    }

    @Test
    void whereThereIsNothingToMeasureNothingIsDrawn() {
        ShareRows.Row row = AblationCharts.row("", found(0.3, 1));

        assertThat(row.value()).isZero();
        assertThat(row.interval().halfWidth()).isZero();
        assertThat(row.words()).contains("undecided").contains("too few to tell");
    }
}
