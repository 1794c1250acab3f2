package palace.report.page;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import palace.report.folder.OutputFolder;
import palace.report.folder.Unfinished;

/** Makes {@code report.html} of a folder of results; the same folder gives the same bytes. */
public final class PageReport {
    public static final String FILE = OutputFolder.PAGE;

    private PageReport() {}

    /**
     * Writes the report of a folder.
     *
     * @param folder a folder of results
     * @param file where it goes
     * @param unfinished what knows of the file until it is whole
     */
    public static void write(Path folder, Path file, Unfinished unfinished) {
        unfinished.write(file, content(folder));
    }

    /** The same to where somebody said that it goes. */
    public static void writeNamed(Path folder, Path file, Unfinished unfinished) {
        unfinished.writeNamed(file, content(folder));
    }

    private static Unfinished.Content content(Path folder) {
        ResultsFolder results = ResultsFolder.open(folder);
        return bytes -> {
            var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            new ResultsPage(results, out).write();
            out.flush();
        };
    }
}
