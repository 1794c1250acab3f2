package palace.cli.reading;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.terminal.ProgramEnd;
import palace.report.folder.Unfinished;
import palace.report.page.LessonReport;
import palace.scenario.format.Nearest;
import palace.scenario.lesson.Exercise;
import palace.scenario.lesson.Lesson;
import palace.scenario.lesson.Lessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lessons for a class. */
@Command(
        name = "lesson",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Lists the lessons, or tells one: the question to the class, the bet before anything is run, what to"
                        + " notice, what to try, what to discuss; with --key the teacher's answers.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace lesson",
            "  ./palace lesson bank-run",
            "  ./palace lesson bank-run --key                       the teacher's answers too",
            "  ./palace lesson bank-run --worksheet sheet.html      a sheet to print for each student"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class LessonCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A lesson; without one all are listed.")
    private @Nullable String name;

    @Option(names = "--key", description = "Tell the teacher's answers too.")
    private boolean key;

    @Option(
            names = "--worksheet",
            paramLabel = "FILE",
            description = "Write the student's sheet as a page to print, with --key the teacher's.")
    private @Nullable Path worksheet;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            if (key || worksheet != null) {
                throw new ParameterException(
                        spec.commandLine(), "A sheet or a key is that of one lesson; give its name.");
            }
            list(out);
        } else {
            Lesson lesson = named(name);
            if (worksheet == null) {
                print(lesson, out);
            } else {
                var unfinished = new Unfinished();
                ProgramEnd.of(spec).atSignal(unfinished::sweep);
                LessonReport.write(lesson, key, worksheet, unfinished);
                out.println("Print   " + Ink.plain(worksheet.toString()));
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Lesson named(String asked) {
        return Lessons.named(asked).orElseThrow(() -> {
            @Nullable
            String nearest =
                    Nearest.to(asked, Lessons.shipped().stream().map(Lesson::id).toList());
            return new ParameterException(
                    spec.commandLine(),
                    "There is no lesson '%s'.\n%s"
                            .formatted(
                                    asked,
                                    nearest == null ? "'./palace lesson' lists them." : "Maybe '" + nearest + "'."));
        });
    }

    private static void list(PrintWriter out) {
        for (Lesson lesson : Lessons.shipped()) {
            out.println(Ink.strong(lesson.id()) + Ink.faint("  " + lesson.minutes() + " minutes · ") + lesson.title());
            out.println(Paragraph.of("  ", lesson.question()));
        }
    }

    private void print(Lesson lesson, PrintWriter out) {
        out.println(Ink.strong(lesson.title()) + Ink.faint(" · " + lesson.minutes() + " minutes"));
        heading(out, "Question");
        out.println(Paragraph.of("  ", lesson.question()));
        heading(out, "Bet, before anything is run");
        out.println(Paragraph.of("  ", lesson.bet()));
        bullets(out, lesson.answers());
        heading(out, "Watch");
        trial(out, lesson.first());
        heading(out, "Notice");
        bullets(out, lesson.notice());
        heading(out, "Try");
        lesson.trials().forEach(trial -> trial(out, trial));
        heading(out, "Discuss");
        bullets(out, lesson.discussion());
        if (key) {
            heading(out, "The teacher's key");
            bullets(out, lesson.key());
        } else {
            out.println("\n" + Ink.faint("The key: ./palace lesson " + lesson.id() + " --key"));
        }
    }

    private void trial(PrintWriter out, Exercise trial) {
        out.println("  " + Ink.strong(trial.command()));
        if (key) {
            out.println(Paragraph.of("    ", trial.see()));
        }
    }

    private static void bullets(PrintWriter out, List<String> sentences) {
        sentences.forEach(sentence -> out.println(Paragraph.of("    ", sentence).replaceFirst("    ", "  - ")));
    }

    private static void heading(PrintWriter out, String words) {
        out.println("\n" + Ink.strong(words));
    }
}
