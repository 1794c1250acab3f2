package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatedInputsTest {
    private static final int INPUTS = 250;
    private static final long CHOSEN_BEFORE_THE_FIRST_RUN = 1;
    private static final long A_BUSY_MACHINE_MAY_TAKE_MILLIS = 30_000;

    @TempDir
    private Path place;

    @Test
    void noMutatedInputEndsInAFaultOfOursOrInWrongBytes() throws IOException {
        var check = new MutatedInputs(place, CHOSEN_BEFORE_THE_FIRST_RUN, A_BUSY_MACHINE_MAY_TAKE_MILLIS);
        for (int number = 0; number < INPUTS; number++) {
            check.input(number);
        }

        assertThat(check.faults()).isEmpty();
    }
}
