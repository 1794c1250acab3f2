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
    /** A history of which everything is told. */
    private static final RunRecord TOLD = RunRecord.of(
            0,
            palace.simulation.Cases.run(
                            palace.scenario.file.ScenarioReader.read(Path.of("scenarios/preset/military.yaml")),
                            palace.scenario.behaviour.BehaviourReader.shipped(),
                            java.util.Set.of(),
                            true)
                    .counted(1, 0));

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
    void attemptsAndSpellsComeBackAsTheyWere() {
        assertThat(TOLD.log()).isNotEmpty();
        assertThat(TOLD.spells()).hasSizeGreaterThan(1);
        write(TOLD, QUIET);

        try (Journal journal = open("d")) {
            assertThat(all(journal)).containsExactly(TOLD, QUIET);
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
    void aWrongBitAnywhereIsToldAndCostsNoMoreThanWhatFollowsIt() throws IOException {
        write(COUP, QUIET, BROKEN);
        byte[] sound = Files.readAllBytes(runs());
        int[] starts = {
            DamagedJournal.of(runs()).start(0),
            DamagedJournal.of(runs()).start(1),
            DamagedJournal.of(runs()).start(2)
        };
        List<RunRecord> records = List.of(COUP, QUIET, BROKEN);

        for (int bit = 0; bit < 8 * sound.length; bit++) {
            byte[] damaged = sound.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(runs(), damaged);
            int position = bit / 8;
            int kept = position < starts[0] ? 3 : position < starts[1] ? 0 : position < starts[2] ? 1 : 2;
            var told = new ArrayList<String>();

            try (Journal journal = Journal.open(folder, experiment("d"), false, told::add)) {
                assertThat(all(journal)).isEqualTo(records.subList(0, kept));
                records.subList(kept, 3).forEach(journal::append);
            }
            assertThat(told).as("bit %d", bit).hasSize(1);
            assertThat(told.get(0)).contains(runs().toString());
            assertThat(Files.readAllBytes(runs())).isEqualTo(sound);
        }
    }

    @Test
    void recordsOfAnotherExperimentAreNotTakenForOwnOnes() throws IOException {
        write(COUP, QUIET);
        byte[] own = Files.readAllBytes(runs());
        int start = DamagedJournal.of(runs()).start(1);
        Files.delete(runs());
        try (Journal journal = open("e")) {
            journal.append(COUP);
            journal.append(QUIET);
        }
        byte[] mixed = Files.readAllBytes(runs());
        System.arraycopy(own, 0, mixed, 0, start);
        Files.write(runs(), mixed);

        try (Journal journal = open("d")) {
            assertThat(all(journal)).containsExactly(COUP);
        }
    }

    @Test
    void anOlderFormatIsCalledSo() throws IOException {
        Files.createDirectories(runs().getParent());
        Files.write(
                runs(),
                new byte[] {0, 16, 'p', 'a', 'l', 'a', 'c', 'e', ' ', 'j', 'o', 'u', 'r', 'n', 'a', 'l', ' ', '2'});

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> open("d"))
                .withMessageContaining("an older Palace");
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("outside"), "mine");
        Files.createDirectories(runs().getParent());
        for (String name : List.of("runs", "bands", "request", "lock")) {
            Path link = Files.createSymbolicLink(runs().resolveSibling(name), outside);
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> open("d"))
                    .withMessageContaining("is a link");
            assertThatExceptionOfType(JournalException.class)
                    .isThrownBy(() -> Journal.open(folder, experiment("d"), true))
                    .withMessageContaining("is a link");
            Files.delete(link);
        }
        Files.createSymbolicLink(runs().resolveSibling(".runs.part"), outside);
        Files.createSymbolicLink(runs().resolveSibling(".request.part"), outside);
        Files.createSymbolicLink(runs().resolveSibling(".bands.part"), outside);
        try (Journal journal = open("d")) {
            journal.append(COUP);
            journal.keep(new Request(List.of("ensemble"), 1, 1, List.of()));
            journal.save(1, List.of());
        }

        assertThat(outside).hasContent("mine");
    }

    @Test
    void aCopyMadeOfHardLinksStaysAsItIs(@TempDir Path elsewhere) throws IOException {
        write(COUP);
        Path copy = Files.createLink(elsewhere.resolve("runs"), runs());
        byte[] before = Files.readAllBytes(copy);

        write(QUIET);

        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        try (Journal journal = open("d")) {
            assertThat(all(journal)).containsExactly(COUP, QUIET);
        }
    }

    @Test
    void aWrongBitInWhatWasAskedIsFound() throws IOException {
        var asked = new Request(
                List.of("ensemble", "x"), 100, 2, List.of(new Request.Input("x", "/tmp/x.yaml", "schema: 1\n")));
        Path file = folder.resolve("request");
        asked.write(file);
        assertThat(Request.read(file)).contains(asked);
        byte[] sound = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * sound.length; bit++) {
            byte[] damaged = sound.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);
            assertThat(Request.read(file)).as("bit %d", bit).isEmpty();
            assertThat(Request.isDamaged(file)).isTrue();
        }
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
