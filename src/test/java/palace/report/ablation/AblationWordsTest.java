package palace.report.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import palace.experiment.ablation.AblationSheet;
import palace.experiment.ablation.Finding;
import palace.statistics.RatioDifference;

class AblationWordsTest {
    private static final Finding FOUND =
            new Finding("K1", "", "", "", "", "", "", "", true, new RatioDifference(2, 1, 0.1, 1000, 1000, 1000));

    /** An interval of 95% leaves out what is true on either side once in 40. */
    @Test
    void manyTrialsAreToldBesideHowManyWouldBeConfirmedByChance() {
        assertThat(AblationWords.answer(new AblationSheet(Collections.nCopies(80, FOUND))))
                .contains("Of 80 trials 2 would be confirmed by chance alone, and as many reversed, if no mechanism did"
                        + " anything.");
        assertThat(AblationWords.answer(new AblationSheet(Collections.nCopies(2, FOUND))))
                .containsExactly("Of 1 claim 1 is confirmed, 0 reversed, 0 undecided.");
    }
}
