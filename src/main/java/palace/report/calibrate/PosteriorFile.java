package palace.report.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.report.table.CsvRows;
import palace.report.table.TableException;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourValue;
import palace.scenario.behaviour.Posterior;

/** {@code posterior.csv}, as it is read back. */
public final class PosteriorFile {
    private static final String DISTANCE = "distance";
    private static final String WEIGHT = "weight";

    private PosteriorFile() {}

    /** The column of a parameter. */
    static String column(String path) {
        return path.replaceAll("[.-]", "_");
    }

    /**
     * Reads a posterior; a column is a parameter, a row a set of values.
     *
     * @param behaviour which parameters there are
     * @throws TableException if it cannot be read
     */
    public static Posterior read(Path file, Behaviour behaviour) {
        Map<String, String> byColumn = new HashMap<>();
        behaviour.paths().forEach(path -> byColumn.put(column(path), path));
        var paths = new ArrayList<String>();
        var sets = new ArrayList<Posterior.Values>();
        CsvRows.read(file, List.of(WEIGHT), row -> {
            var values = new ArrayList<Double>();
            for (String column : row.columns()) {
                if (!column.equals(WEIGHT) && !column.equals(DISTANCE)) {
                    String path = byColumn.get(column);
                    if (path == null) {
                        throw new IllegalArgumentException("no behavioural parameter has the column " + column);
                    }
                    if (sets.isEmpty()) {
                        paths.add(path);
                    }
                    values.add(within(path, row.number(column), behaviour.find(path)));
                }
            }
            sets.add(new Posterior.Values(values, row.number(WEIGHT)));
        });
        try {
            return new Posterior(paths, sets);
        } catch (IllegalArgumentException e) {
            throw TableException.of(file, e.getMessage() + ".");
        }
    }

    private static double within(String path, double value, @Nullable BehaviourValue known) {
        if (known != null && !(value >= known.low() && value <= known.high())) {
            throw new IllegalArgumentException(
                    "%s must be in [%s, %s], but is %s".formatted(path, known.low(), known.high(), value));
        }
        return value;
    }
}
