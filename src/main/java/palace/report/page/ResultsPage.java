package palace.report.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import palace.report.folder.JsonTree;

/** A folder of results on one page: the answer first, what it rests on after it, how to make it again at the end. */
final class ResultsPage {
    private static final String CHRONICLE = "chronicle.md";

    private final ResultsFolder folder;
    private final Html html;
    private final List<EmbeddedPicture> pictures;

    ResultsPage(ResultsFolder folder, Writer out) {
        this.folder = folder;
        html = new Html(out);
        pictures = Stream.concat(folder.files(".svg").stream(), folder.files(".png").stream())
                .filter(file -> EmbeddedPicture.isShown(folder, file))
                .map(file -> EmbeddedPicture.of(folder, file))
                .sorted(Comparator.comparingInt(EmbeddedPicture::place)) // stable: else by name
                .toList();
    }

    void write() {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", this::head);
                    html.element("body", this::body);
                },
                "lang",
                "en");
        html.end();
    }

    private String title() {
        String command = folder.command();
        return "%s · %s, seed %s"
                .formatted(folder.title(), command, folder.manifest().at("seed").text());
    }

    private void head() {
        html.element("meta", Html.Part.NOTHING, "charset", "utf-8");
        html.element("meta", Html.Part.NOTHING, "http-equiv", "Content-Security-Policy", "content", Assets.policy());
        html.element("meta", Html.Part.NOTHING, "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.words("title", title());
        html.ours("style", Assets.style());
    }

    private void body() {
        html.element("header", () -> {
            html.words("h1", folder.title());
            html.words("p.made", folder.manifest().at("command_line").text());
        });
        html.element("nav", this::contents, "aria-label", "On this page");
        html.element("main", this::sections);
        html.ours("script", Assets.script());
    }

    private void contents() {
        html.element("ul", () -> {
            link("answer", "Answer");
            if (!pictures.isEmpty()) {
                link("charts", "Charts");
            }
            if (folder.has(CHRONICLE)) {
                link("chronicle", "Chronicle");
            }
            if (new WhoDidWhat(folder, html).isKnown()) {
                link("who", "Who");
            }
            link("tables", "Tables");
            link("case", "Case");
            link("method", "Method and limits");
            link("again", "Citing and making it again");
        });
    }

    private void link(String id, String words) {
        html.element("li", () -> html.words("a", words, "href", "#" + id));
    }

    private void sections() {
        section("answer", "Answer", this::answer);
        if (!pictures.isEmpty()) {
            section("charts", "Charts", () -> pictures.forEach(this::figure));
        }
        if (folder.has(CHRONICLE)) {
            String text = new String(folder.bytes(CHRONICLE), StandardCharsets.UTF_8);
            section("chronicle", "Chronicle", () -> new ChronicleText(html).write(text));
        }
        var who = new WhoDidWhat(folder, html);
        if (who.isKnown()) {
            section("who", "Who led and who decided", who::write);
        }
        section("tables", "Tables", new PageTables(folder, html)::write);
        section("case", "Case and changes", this::inputs);
        section("method", "Method and limits", this::method);
        section("again", "How to cite, and how to make it again", this::again);
    }

    private void section(String id, String heading, Html.Part content) {
        html.element(
                "section",
                () -> {
                    html.words("h2", heading, "id", id + "-heading");
                    content.write();
                },
                "id",
                id,
                "aria-labelledby",
                id + "-heading");
    }

    private void answer() {
        var text = new AnswerText(folder);
        List<String> findings = pictures.stream()
                .map(EmbeddedPicture::finding)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        text.answer().forEach(sentence -> html.words("p.first", sentence));
        text.reasons().forEach(sentence -> html.words("p", sentence));
        if (!findings.isEmpty()) {
            html.element(
                    text.answer().isEmpty() ? "ul.first" : "ul",
                    () -> findings.forEach(words -> html.words("li", words)));
        } else if (text.answer().isEmpty()) {
            html.words("p", "The tables below.");
        }
    }

    private void figure(EmbeddedPicture picture) {
        html.element("figure", () -> {
            String said = picture.finding().isEmpty() ? picture.name() : picture.finding();
            html.element("img", Html.Part.NOTHING, "src", picture.source(), "alt", said + ". " + picture.holds());
            html.words("figcaption", picture.holds());
        });
    }

    private void inputs() {
        JsonTree arguments = folder.manifest().at("arguments");
        html.element("p", () -> {
            html.text("Asked for as ");
            html.words(
                    "code",
                    String.join(
                            " ", arguments.items().stream().map(JsonTree::text).toList()));
            html.text(". The files that were read, as they were:");
        });
        for (String file : folder.manifest().at("inputs").names()) {
            if (folder.has(file)) {
                html.element("details", () -> {
                    html.words("summary", file);
                    html.words("pre", new String(folder.bytes(file), StandardCharsets.UTF_8), "tabindex", "0");
                });
            }
        }
    }

    private void method() {
        html.words("p", Methods.of(folder.command()));
        html.element("ul", () -> Methods.limits().forEach(limit -> html.words("li", limit)));
    }

    private void again() {
        JsonTree manifest = folder.manifest();
        html.words("p", manifest.at("cite").text());
        html.element("p", () -> {
            html.text("Make it again: ");
            html.words("code", manifest.at("command_line").text());
            html.text(", or ");
            html.words("code", "./palace rerun " + folder.path().getFileName());
            html.text(" beside this folder, which compares the bytes.");
        });
        html.element("dl", () -> {
            entry(
                    "Version",
                    manifest.at("version").text() + ", commit "
                            + manifest.at("commit").text());
            entry("Made by", manifest.at("made_by").text());
            entry("Hash of the case", manifest.at("scenario_hash").text());
            entry("Hash of behaviour", manifest.at("parameter_hash").text());
            entry("Root seed", manifest.at("seed").text());
            entry("Begun", manifest.at("start").text());
            entry("Java", manifest.at("machine", "jdk").text());
        });
    }

    private void entry(String name, String value) {
        html.words("dt", name);
        html.words("dd", value);
    }
}
