package palace.cli.terminal;

import java.io.PrintWriter;
import java.util.Map;
import palace.report.folder.OutputFolder;

/** Says where charts are, or why there are none. */
public final class Charts {
    private Charts() {}

    public static void where(OutputFolder folder, Map<String, String> skipped, String one, PrintWriter out) {
        long charts = folder.files().stream()
                .filter(file -> file.startsWith("charts/") && file.endsWith(".png"))
                .count();
        if (charts > 0) {
            out.printf(
                    "  Look    %s/  (%d charts)%n", Home.asTyped(folder.path().resolve("charts")), charts);
        } else if (skipped.containsKey(one)) {
            out.println("  Look    no charts: " + skipped.get(one) + " on this machine");
        }
    }
}
