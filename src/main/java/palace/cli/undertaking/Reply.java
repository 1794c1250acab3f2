package palace.cli.undertaking;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.Charts;
import palace.cli.terminal.Home;
import palace.cli.terminal.Paragraph;
import palace.report.folder.OutputFolder;

/**
 * What a command found out, told in words or as one JSON object.
 *
 * @param words tells it
 * @param json writes it
 */
public record Reply(Consumer<PrintWriter> words, Consumer<OutputStream> json) {
    /** An answer of sentences, a paragraph each. */
    public static Reply of(List<String> sentences, Consumer<OutputStream> json) {
        return new Reply(
                out -> {
                    out.println();
                    sentences.forEach(sentence -> out.println(Paragraph.of("  ", sentence)));
                },
                json);
    }

    /**
     * The same, and then where to read and to look on.
     *
     * @param table file of the table that holds it
     * @param chart name of the chart to look at first
     * @param skipped charts that were left out, with the reason
     */
    public Reply pointing(OutputFolder folder, String table, String chart, Map<String, String> skipped) {
        return new Reply(
                out -> {
                    words.accept(out);
                    out.println();
                    out.println("  Read    " + Home.asTyped(folder.path().resolve(table)));
                    Charts.where(folder, skipped, chart, out);
                },
                json);
    }

    /** Tells it as was asked for. */
    public void print(OutputOptions output, PrintWriter out) {
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            json.accept(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            words.accept(out);
        }
        out.flush();
    }
}
