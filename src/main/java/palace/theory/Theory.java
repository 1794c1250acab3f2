package palace.theory;

import java.util.List;
import java.util.Optional;

/** A published model with a known answer, and what the product's own rules give in its place. */
public interface Theory {
    /** The name on the command line. */
    String name();

    /** Whose model it is, and where it stands. */
    String source();

    /** What can be moved, in the order of the help. */
    List<Parameter> parameters();

    /** The points whose answers are known beforehand. */
    List<Check> checks(long seed);

    /** What is found at a point of one's own, and what is expected where a formula gives it. */
    List<Check> at(Point point);

    /** What it looks like, if it can be drawn. */
    default Optional<Picture> picture(long seed) {
        return Optional.empty();
    }
}
