package palace.cli.command;

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
 * An answer that is told in sentences, or as one JSON object.
 *
 * @param sentences the answer, a paragraph an item
 * @param json writes it as one object
 * @param table file of the table that holds it
 * @param chart name of the chart to look at first
 */
record SpokenAnswer(List<String> sentences, Consumer<OutputStream> json, String table, String chart) {
    /**
     * Prints it as it was asked for.
     *
     * @param skipped charts that were left out, with the reason
     */
    void print(OutputOptions output, OutputFolder folder, Map<String, String> skipped, PrintWriter out) {
        if (output.json()) {
            var bytes = new ByteArrayOutputStream();
            json.accept(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!output.quiet()) {
            out.println();
            sentences.forEach(sentence -> out.println(Paragraph.of("  ", sentence)));
            out.println();
            out.println("  Read    " + Home.asTyped(folder.path().resolve(table)));
            Charts.where(folder, skipped, chart, out);
        }
        out.flush();
    }
}
