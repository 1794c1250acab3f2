package palace.experiment.calibrate;

import java.util.List;

/**
 * What is calibrated, and on what: a targets file.
 *
 * @param id names it in folders
 * @param title the title of charts
 * @param world the world whose histories are compared with data
 * @param aims figures of data
 * @param priors parameters with their ranges
 * @param particles of a generation
 * @param generations how many
 * @param histories of the world for each try
 * @param hash of what the file says
 */
public record Targets(
        String id,
        String title,
        String world,
        List<Aim> aims,
        List<Prior> priors,
        int particles,
        int generations,
        int histories,
        String hash) {
    /** Fewer have no variance. */
    public static final int FEWEST_PARTICLES = 2;

    public static final int MOST_PARTICLES = 100_000;
    public static final int MOST_GENERATIONS = 100;

    public Targets {
        aims = List.copyOf(aims);
        priors = List.copyOf(priors);
    }

    /** The same with the particles of one of so many parts; two at least. */
    Targets part(int of) {
        int share = Math.max(FEWEST_PARTICLES, (particles + of - 1) / of);
        return new Targets(id, title, world, aims, priors, share, generations, histories, hash);
    }
}
