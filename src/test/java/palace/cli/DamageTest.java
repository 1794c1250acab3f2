package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    private static final int TIMES = 30;
    private static final long CHOSEN_BEFORE_THE_FIRST_RUN = 1;

    @TempDir
    private Path place;

    @Test
    void aFlippedBitOrACutEndsInTheRightBytesOrInAWordAboutIt() throws IOException {
        var check = new Damage(place, CHOSEN_BEFORE_THE_FIRST_RUN);
        for (int number = 0; number < TIMES; number++) {
            check.damage(number);
        }

        assertThat(check.faults()).isEmpty();
    }
}
