package palace.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkEnv;
import org.jspecify.annotations.Nullable;
import palace.cli.Cluster;
import palace.experiment.crew.Craft;
import palace.experiment.crew.Errand;

/** Where an executor works: it is told its errand once and lays it out on its own disk. */
final class Workbench implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String LEADER = "driver";

    private final Errand errand;
    private transient @Nullable Craft craft;

    Workbench(Errand errand) {
        this.errand = errand;
    }

    Outcome answer(byte[] order) throws IOException {
        Craft able = craft();
        long start = System.nanoTime();
        byte[] bytes = able.answer(order);
        return new Outcome(bytes, System.nanoTime() - start);
    }

    private synchronized Craft craft() throws IOException {
        if (craft == null) {
            craft = Cluster.craft(here());
        }
        return craft;
    }

    private Errand here() throws IOException {
        if (SparkEnv.get().executorId().equals(LEADER)) {
            return errand; // the machine that leads has the files themselves
        }
        Path folder =
                Files.createTempDirectory(Path.of(""), "palace-"); // the executor's own, which the cluster removes
        Errand here = errand.laidOut(folder.toAbsolutePath());
        if (!here.home().isEmpty()) {
            System.setProperty("palace.home", here.home());
        }
        return here;
    }
}
