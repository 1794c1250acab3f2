package palace.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.apache.spark.SparkConf;
import org.jspecify.annotations.Nullable;
import palace.cli.Cluster;

/** Palace as {@code spark-submit} starts it: the ordinary command line after the jar. */
public final class Main {
    private static final String QUIET = "--quiet";

    /** As the launcher {@code palace} starts Java, which says why: executors are many, and each compiles for itself. */
    private static final String TUNING = "-XX:+IgnoreUnrecognizedVMOptions -XX:+UseParallelGC"
            + " -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 -XX:LoopOptsCount=8 -XX:LoopUnrollLimit=10"
            + " -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=30000 -XX:Tier4BackEdgeThreshold=1000000";

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        settle(jar);
        var conf = new SparkConf().setIfMissing("spark.app.name", "palace " + (args.length == 0 ? "" : args[0]));
        conf.setIfMissing("spark.log.level", "WARN");
        // all answers pass through the machine that leads, one by one, and none is kept there
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        conf.setIfMissing("spark.executor.extraJavaOptions", TUNING);
        conf.set("spark.jars", jars(conf.get("spark.jars", ""), jar));
        int code;
        try (var spark = new SparkHiring(conf)) {
            code = Cluster.lead(List.of(args), spark);
            if (!List.of(args).contains(QUIET)) {
                spark.account().ifPresent(account -> System.err.println("Spark: " + account + "."));
            }
        }
        System.exit(code);
    }

    /** The cases that are shipped are those of the clone in which the jar was built. */
    private static void settle(Path jar) {
        Path clone = up(up(up(jar)));
        if (System.getProperty("palace.home") == null
                && clone != null
                && Files.isDirectory(clone.resolve("scenarios"))) {
            System.setProperty("palace.home", clone.toString());
        }
    }

    private static @Nullable Path up(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().getParent();
    }

    /** The libraries that the jar names lie beside it; executors are to have them too. */
    private static String jars(String given, Path jar) throws IOException {
        var all = new ArrayList<String>();
        if (!given.isBlank()) {
            all.add(given);
        }
        if (Files.isRegularFile(jar)) {
            try (var file = new JarFile(jar.toFile())) {
                String libraries = file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
                for (String library : libraries == null ? new String[0] : libraries.split(" ")) {
                    Path found = jar.resolveSibling(library);
                    if (Files.isRegularFile(found)) {
                        all.add(found.toUri().toString());
                    }
                }
            }
        }
        return String.join(",", all);
    }
}
