package palace.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palace.report.lab.LabCase;

class LabCasesTest {
    @Test
    void allHistoricalCasesAreThereAndNoCrowdsOrWorlds() {
        var names = LabCases.all().stream().map(LabCase::name).toList();
        var recorded = Library.files().stream()
                .filter(file -> String.valueOf(file.getParent()).endsWith("record"))
                .map(Library::name)
                .toList();

        assertThat(recorded).hasSizeGreaterThan(9);
        assertThat(names).containsAll(recorded).doesNotContain("world", "nomenklatura-10k");
    }
}
