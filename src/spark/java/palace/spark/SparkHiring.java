package palace.spark;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import palace.experiment.crew.Crew;
import palace.experiment.crew.CrewException;
import palace.experiment.crew.Errand;

/** Gets executors when there is something to do: help and mistakes cost none. */
final class SparkHiring implements Crew.Hiring, AutoCloseable {
    private final SparkConf conf;
    private @Nullable JavaSparkContext spark;
    private @Nullable Tally tally;

    SparkHiring(SparkConf conf) {
        this.conf = conf;
    }

    @Override
    public Crew hire(Errand errand) {
        try {
            JavaSparkContext context = spark == null ? new JavaSparkContext(conf) : spark;
            spark = context;
            var told = new Tally(errand.papers().values().stream()
                    .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                    .sum());
            tally = told;
            return new SparkCrew(context, context.broadcast(new Workbench(errand)), told);
        } catch (RuntimeException e) {
            throw new CrewException("Spark does not start: " + e.getMessage(), e);
        }
    }

    /** What was done by executors; nothing where none was asked. */
    Optional<String> account() {
        return Optional.ofNullable(tally).map(Tally::toString);
    }

    @Override
    public void close() {
        if (spark != null) {
            spark.close();
        }
    }
}
