package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFoldersTest {
    private static final int FOLDERS = 40;
    private static final long CHOSEN_BEFORE_THE_FIRST_RUN = 1;

    @TempDir
    private Path place;

    @Test
    void nothingOutsideAFolderThatSomebodyElsePreparedChanges() throws IOException {
        var check = new HostileFolders(place, CHOSEN_BEFORE_THE_FIRST_RUN);
        for (int number = 0; number < FOLDERS; number++) {
            check.folder(number);
        }

        assertThat(check.faults()).isEmpty();
    }
}
