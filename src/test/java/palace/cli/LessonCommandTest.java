package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.scenario.file.ScenarioReader;
import palace.scenario.lesson.Lesson;
import palace.scenario.lesson.Lessons;

class LessonCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<Lesson> lessons() {
        return Lessons.shipped().stream();
    }

    @Test
    void thereAreSixLessonsAndMore() {
        assertThat(palace("lesson")).isZero();

        assertThat(out.toString()).contains("bank-run", "granovetter", "unwitting-referendum", "minutes");
        assertThat(lessons()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonWorksWithATextbookCaseAndIsTold(Lesson lesson) {
        assertThat(ScenarioReader.read(Path.of("scenarios/textbook", lesson.scenario() + ".yaml"))
                        .about()
                        .textbook())
                .isTrue();
        assertThat(palace("lesson", lesson.id())).isZero();
        assertThat(out.toString())
                .contains(
                        "Question",
                        "Bet, before",
                        "Watch",
                        "Notice",
                        "Try",
                        "Discuss",
                        lesson.first().command())
                .doesNotContain("The teacher's key\n");
        assertThat(palace("lesson", lesson.id(), "--key")).isZero();
        assertThat(out.toString()).contains("The teacher's key\n");
    }

    @Test
    void aSheetPrintsWithLinesAndWithoutTheKey() throws IOException {
        Path sheet = place.resolve("sheet.html");
        assertThat(palace("lesson", "bank-run", "--worksheet", sheet.toString()))
                .isZero();

        assertThat(Files.readString(sheet))
                .startsWith("<!DOCTYPE html>")
                .contains("<p class=\"line\"></p>", "What do you see?", "Name and date")
                .doesNotContain("The teacher's key", "<script");
        assertThat(palace("lesson", "bank-run", "--key", "--worksheet", sheet.toString()))
                .isZero();
        assertThat(Files.readString(sheet)).contains("The teacher's key").doesNotContain("<p class=\"line\">");
    }

    @Test
    void aLessonThatIsNotThereIsGuessed() {
        assertThat(palace("lesson", "bankrun")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no lesson 'bankrun'.", "Maybe 'bank-run'.");
    }

    /** The street is full while no elite moves: the chronicle says so, and so do the facts that decided. */
    @Test
    void aFullSquareIsTold() throws IOException {
        String folder = place.resolve("crowd").toString();
        assertThat(palace(
                        "run", "granovetter", "--set", "street.spread=0.13", "--no-charts", "--quiet", "--out", folder))
                .isZero();

        assertThat(Files.readString(place.resolve("crowd/chronicle.md")))
                .contains("**Most of the people are in the street against the leader**")
                .contains("Most of the people went into the street");
    }

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
