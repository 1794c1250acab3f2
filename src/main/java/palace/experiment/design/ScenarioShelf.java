package palace.experiment.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where scenarios are found by their names. */
public interface ScenarioShelf {
    /** Returns the file of a scenario by its name or path. */
    Optional<Path> find(String name);

    /** Returns the names that there are. */
    List<String> names();
}
