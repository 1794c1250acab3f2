package palace.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go and how much is said. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class OutputOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go. Default: results/<scenario>/<command>-<seed>.")
    private @Nullable Path out;

    @Option(names = "--no-charts", description = "Tables and words only.")
    private boolean noCharts;

    @Option(names = "--force", description = "Overwrite a folder that holds other results.")
    private boolean force;

    @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: the summary as one object on standard output.")
    private Format format;

    /** The folder that was asked for, or else this one. */
    Path folder(Path usual) {
        return out == null ? usual : out;
    }

    boolean charts() {
        return !noCharts;
    }

    boolean force() {
        return force;
    }

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return format == Format.JSON;
    }
}
