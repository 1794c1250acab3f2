package palace.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.scenario.format.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ChangeOptionsTest {
    @Command(name = "anything")
    private static final class Anything {
        @Mixin
        private ChangeOptions changes;
    }

    private static String folder(List<Setting> before, String... words) {
        var command = new Anything();
        new CommandLine(command).parseArgs(words);
        return command.changes.folder("facts", before);
    }

    @Test
    void resultsOfAnotherQuestionGoToAnotherFolderThatTellsIt() {
        assertThat(folder(List.of())).isEqualTo("facts-1");
        assertThat(folder(List.of(), "--seed", "2")).isEqualTo("facts-2");
        assertThat(folder(List.of(), "--set", "succession.loyalty=0.6", "--without", "Leak"))
                .isEqualTo("facts-1-set-succession.loyalty=0.6-without-Leak");
        assertThat(folder(List.of(new Setting("scenario.weeks", "104")))).isEqualTo("facts-1-set-scenario.weeks=104");
    }

    @Test
    void whatIsTypedNeverLeavesTheFolderOfResults() {
        assertThat(folder(List.of(), "--set", "../../x=/etc")).doesNotContain("/", "\\");
        assertThat(folder(List.of(), "--set", "a=" + "b".repeat(500))).hasSize(120);
    }
}
