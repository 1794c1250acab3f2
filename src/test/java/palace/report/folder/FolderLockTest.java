package palace.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    private Path place;

    private Path file() {
        return place.resolve(".lock");
    }

    @Test
    void nothingIsLeftOfItInAFinishedFolder() {
        FolderLock lock = FolderLock.take(place);
        assertThat(file()).exists();

        lock.close();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void whoGivesItBackTwiceTakesNobodyElsesAway() {
        FolderLock first = FolderLock.take(place);
        first.close();
        FolderLock second = FolderLock.take(place);

        first.close();
        assertThat(file()).exists();
        second.close();
    }

    @Test
    void aSecondCommandOfOneProgramLeavesTheFileToTheFirst() {
        FolderLock first = FolderLock.take(place);

        FolderLock.take(place).close();
        assertThat(file()).exists();
        first.close();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void neverAreTwoProgramsInOneFolder() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            all.add(begin());
        }
        for (Process one : all) {
            assertThat(one.waitFor()).as(output(one)).isZero();
        }
        assertThat(place).isEmptyDirectory();
    }

    private Process begin() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Contender.class.getName(),
                        place.toString(),
                        "1500")
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes());
    }
}
