package palace.experiment.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.statistics.RatioDifference;

class FindingTest {
    private static Finding found(String claim, boolean rises, double difference, double error) {
        return new Finding(
                claim,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                rises,
                new RatioDifference(1 + difference, 1, error, 1000, 1000, 1000));
    }

    /** All so many attempts fail, where more than half are claimed to. */
    private static Finding allOf(int attempts) {
        return new Finding(
                "R5",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                RatioDifference.of(Collections.nCopies(attempts, new RatioDifference.Unit(1, 1, 0.5, 1))));
    }

    /** Of five attempts all five fail in one of 32 worlds where half do, and all or none in one of 16. */
    @Test
    void aFewHistoriesThatAreAllAlikeAreNoVerdict() {
        assertThat(allOf(1).verdict()).isEqualTo(TrialVerdict.UNDECIDED);
        assertThat(allOf(5).verdict()).isEqualTo(TrialVerdict.UNDECIDED);
        assertThat(allOf(50).verdict()).isEqualTo(TrialVerdict.CONFIRMED);
    }

    @Test
    void inStandardErrorsItsIntervalLeavesOutNothingExactlyWhereThereIsAVerdict() {
        assertThat(found("K1", false, -0.3, 0.1).clarities().low()).isCloseTo(3 - 1.962, within(0.001));
        assertThat(found("K1", false, -0.3, 0.1).clarities().high()).isCloseTo(3 + 1.962, within(0.001));
        for (Finding finding : List.of(allOf(1), allOf(2), allOf(5), allOf(20), allOf(50))) {
            assertThat(finding.clarities().contains(0)).isEqualTo(finding.verdict() == TrialVerdict.UNDECIDED);
        }
        assertThat(allOf(20).clarity()).isBetween(1.96, 12.0);
    }

    @Test
    void whatLiesOnTheSideThatIsClaimedIsConfirmedAndOnTheOtherReversed() {
        assertThat(found("K1", true, 0.3, 0.1).verdict()).isEqualTo(TrialVerdict.CONFIRMED);
        assertThat(found("K1", false, 0.3, 0.1).verdict()).isEqualTo(TrialVerdict.REVERSED);
        assertThat(found("K1", false, -0.3, 0.1).verdict()).isEqualTo(TrialVerdict.CONFIRMED);
    }

    /** 1.96 standard errors: 0.2 is beyond them, 0.19 is not. */
    @Test
    void whatCannotBeToldFromNothingIsUndecided() {
        assertThat(found("K1", true, 0.19, 0.1).verdict()).isEqualTo(TrialVerdict.UNDECIDED);
        assertThat(found("K1", true, 0.2, 0.1).verdict()).isEqualTo(TrialVerdict.CONFIRMED);
        assertThat(found("K1", true, 0, 0).verdict()).isEqualTo(TrialVerdict.UNDECIDED);
        assertThat(found("K1", true, Double.NaN, Double.NaN).verdict()).isEqualTo(TrialVerdict.UNDECIDED);
    }

    @Test
    void aClaimIsConfirmedIfAllItsTrialsAreAndReversedIfOneIs() {
        var sheet = new AblationSheet(List.of(
                found("K1", true, 1, 0.1),
                found("K1", true, 1, 0.1),
                found("K2", true, 1, 0.1),
                found("K2", true, 0, 0.1),
                found("K3", true, 0, 0.1),
                found("K3", true, -1, 0.1),
                found("K3", true, 1, 0.1)));

        assertThat(sheet.claims())
                .containsExactly(
                        org.assertj.core.api.Assertions.entry("K1", TrialVerdict.CONFIRMED),
                        org.assertj.core.api.Assertions.entry("K2", TrialVerdict.UNDECIDED),
                        org.assertj.core.api.Assertions.entry("K3", TrialVerdict.REVERSED));
        assertThat(sheet.count(TrialVerdict.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void everyClaimOfBothHistoriansIsOnTrial() {
        assertThat(Ablation.claims())
                .hasSize(34 + 12)
                .startsWith("K1", "K2", "K3")
                .endsWith("R10", "R11", "R12");
    }
}
