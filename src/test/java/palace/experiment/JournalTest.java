package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.model.Arena;
import palace.model.OutcomeClass;

class JournalTest {
    private static final RunRecord COUP = new RunRecord(
            0,
            17,
            -5,
            OutcomeClass.COUP,
            20,
            2,
            3,
            1,
            1,
            19,
            new RunRecord.Decisive(19, -1, Arena.VOTES, 11, 0.05, 0.86, 0.09, ""),
            "");
    private static final RunRecord QUIET =
            new RunRecord(1, Long.MAX_VALUE, 1, OutcomeClass.NO_ATTEMPT, 22, 0, 0, 0, 0, null, null, "");
    private static final RunRecord BROKEN = RunRecord.failed(0, 3, 9, "ä fault, \"quoted\"");

    @TempDir
    private Path folder;

    private static Experiment experiment(String design) {
        return Experiment.ensemble(design, Trial.khrushchev(), 1);
    }

    private Journal open(String design) {
        return Journal.open(folder, experiment(design), false);
    }

    private Path runs() {
        return folder.resolve("journal/runs");
    }

    private static List<RunRecord> all(Journal journal) {
        var records = new ArrayList<RunRecord>();
        journal.replay(Long.MAX_VALUE, records::add);
        return records;
    }

    private void write(RunRecord... records) {
        try (Journal journal = open("d")) {
            Arrays.stream(records).forEach(journal::append);
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        write(COUP, QUIET, BROKEN);

        try (Journal journal = open("d")) {
            assertThat(journal.count()).isEqualTo(3);
            assertThat(all(journal)).containsExactly(COUP, QUIET, BROKEN);
        }
    }

    @Test
    void aTailTornOffAtAnyByteIsCutAndTheRestIsKept() throws IOException {
        write(COUP, QUIET);
        byte[] whole = Files.readAllBytes(runs());
        write(BROKEN);
        byte[] longer = Files.readAllBytes(runs());
        assertThat(longer).startsWith(whole);

        for (int length = whole.length; length < longer.length; length++) {
            Files.write(runs(), Arrays.copyOf(longer, length));
            try (Journal journal = open("d")) {
                assertThat(all(journal)).containsExactly(COUP, QUIET);
                journal.append(BROKEN);
            }
            assertThat(Files.readAllBytes(runs())).isEqualTo(longer);
        }
    }

    @Test
    void aRecordWithAWrongByteEndsTheJournal() throws IOException {
        write(COUP);
        int length = (int) Files.size(runs());
        write(QUIET, BROKEN);
        byte[] damaged = Files.readAllBytes(runs());
        damaged[length + 20] ^= 1;
        Files.write(runs(), damaged);

        try (Journal journal = open("d")) {
            assertThat(all(journal)).containsExactly(COUP);
        }
    }

    @Test
    void aFolderOfAnotherDesignIsRefusedUnlessItIsBegunAnew() {
        write(COUP);

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> open("e"))
                .withMessageContaining(folder.toString())
                .withMessageContaining("another design")
                .withMessageContaining("--force");
        try (Journal journal = Journal.open(folder, experiment("e"), true)) {
            assertThat(journal.count()).isZero();
        }
    }

    @Test
    void anotherShardIsAnotherDesign() {
        write(COUP);

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> Journal.open(folder, experiment("d").part(new Shard(1, 2)), false));
    }

    @Test
    void aFileThatIsNoJournalIsRefused() throws IOException {
        Files.createDirectories(runs().getParent());
        Files.writeString(runs(), "something else");

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> open("d"))
                .withMessageContaining("is not a journal");
    }

    @Test
    void theSecondOnAFolderIsToldSo() {
        try (Journal first = open("d")) {
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> open("d"))
                    .withMessageContaining("another process is working in this folder");
            first.append(COUP);
        }
        try (Journal later = open("d")) {
            assertThat(all(later)).containsExactly(COUP);
        }
    }
}
