package palace.cli.terminal;

import java.io.PrintWriter;
import java.util.Map;
import palace.report.folder.OutputFolder;
import palace.report.prose.Words;

/** Says where charts are, or why there are none. */
public final class Charts {
    private Charts() {}

    public static void where(OutputFolder folder, Map<String, String> skipped, String one, PrintWriter out) {
        long charts = folder.files().stream()
                .filter(file -> file.startsWith("charts/") && file.endsWith(".png"))
                .count();
        if (charts > 0) {
            out.printf(
                    "  Look    %s/  (%s)%n",
                    Ink.plain(Home.asTyped(folder.path().resolve("charts"))), Words.count(charts, "chart"));
        } else if (skipped.containsKey(one)) {
            out.println("  Look    no charts: " + skipped.get(one)
                    + ("no fonts".equals(skipped.get(one)) ? " on this machine" : ""));
        }
    }
}
