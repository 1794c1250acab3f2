package palace.report.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import palace.report.folder.OutputException;

/** Makes {@code report.html} of a folder of results; the same folder gives the same bytes. */
public final class PageReport {
    public static final String FILE = "report.html";

    private PageReport() {}

    /**
     * Writes the report of a folder.
     *
     * @param folder a folder of results
     * @param file where it goes; it is written aside and renamed when it is whole
     */
    public static void write(Path folder, Path file) {
        ResultsFolder results = ResultsFolder.open(folder);
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                new ResultsPage(results, out).write();
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw OutputException.of(file, e);
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit(); // the first fault is the one to tell
        }
    }
}
