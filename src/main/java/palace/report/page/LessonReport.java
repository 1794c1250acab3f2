package palace.report.page;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import palace.report.folder.Unfinished;
import palace.scenario.lesson.Exercise;
import palace.scenario.lesson.Lesson;

/** The sheet of a lesson, to print: with lines to write on for a student, with the answers for a teacher. */
public final class LessonReport {
    private static final int LINES = 3;

    private final Lesson lesson;
    private final boolean key;
    private final Html html;

    private LessonReport(Lesson lesson, boolean key, Writer out) {
        this.lesson = lesson;
        this.key = key;
        html = new Html(out);
    }

    /**
     * Writes a sheet.
     *
     * @param key whether it is the teacher's
     * @param unfinished what knows of the file until it is whole
     */
    public static void write(Lesson lesson, boolean key, Path file, Unfinished unfinished) {
        unfinished.writeNamed(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            new LessonReport(lesson, key, out).write();
            out.flush();
        });
    }

    private void write() {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", this::head);
                    html.element("body", () -> html.element("main", this::sheet));
                },
                "lang",
                "en");
        html.end();
    }

    private void head() {
        html.element("meta", Html.Part.NOTHING, "charset", "utf-8");
        html.element("meta", Html.Part.NOTHING, "http-equiv", "Content-Security-Policy", "content", Assets.policy());
        html.element("meta", Html.Part.NOTHING, "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.words("title", lesson.title());
        html.ours("style", Assets.style());
    }

    private void sheet() {
        html.words("h1", lesson.title());
        html.words("p.made", key ? "The teacher's sheet" : "Name and date ____________________________________");
        html.words("p.first", lesson.question());
        html.words("h2", "Bet, before anything is run");
        html.words("p", lesson.bet());
        html.element("ul.boxes", () -> lesson.answers().forEach(answer -> html.words("li", "☐ " + answer)));
        html.words("h2", "Watch and notice");
        trial(lesson.first());
        html.element("ul", () -> lesson.notice().forEach(each -> html.words("li", each)));
        html.words("h2", "Try");
        lesson.trials().forEach(this::trial);
        html.words("h2", "Answer");
        html.element("ol", () -> lesson.worksheet()
                .forEach(question -> html.element("li", () -> {
                    html.words("p", question);
                    lines();
                })));
        html.words("h2", "Discuss");
        html.element("ul", () -> lesson.discussion().forEach(each -> html.words("li", each)));
        if (key) {
            html.words("h2", "The teacher's key");
            html.element("ul", () -> lesson.key().forEach(each -> html.words("li", each)));
        }
    }

    private void trial(Exercise trial) {
        html.element("p", () -> html.words("code", trial.command()));
        if (key) {
            html.words("p", trial.see());
        } else {
            html.words("p.made", "What do you see?");
            lines();
        }
    }

    private void lines() {
        if (!key) {
            for (int line = 0; line < LINES; line++) {
                html.words("p.line", "");
            }
        }
    }
}
