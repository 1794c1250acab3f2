package palace.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Place;

/**
 * Something that varies from case to case.
 *
 * @param name short, for the columns of tables
 * @param label in words, for charts
 * @param unit of its values; empty where they have none
 * @param target what the values are given to
 * @param levels its values in order; none for a range without steps
 * @param range all that it may be; null where only the levels are
 * @param place where it is described
 */
public record Factor(
        String name,
        String label,
        String unit,
        Target target,
        List<Level> levels,
        @Nullable Range range,
        Place place) {
    public Factor {
        levels = List.copyOf(levels);
        if (levels.isEmpty() && range == null) {
            throw new IllegalArgumentException("the factor " + name + " has no values");
        }
    }

    /** A factor that is only a name for its values. */
    public static Factor of(String name, List<Level> levels) {
        return new Factor(name, name, "", new Target(List.of(), null), levels, null, Place.whole(name));
    }

    /**
     * Returns the value a share of the way from the least to the greatest, or from the first to the last.
     *
     * @param share in {@code [0, 1]}
     */
    public Level at(double share) {
        if (range != null) {
            return target.level(range.at(share), place);
        }
        return levels.get((int) Math.min(levels.size() - 1.0, Math.floor(share * levels.size())));
    }

    /** Returns how far a value lies from the least to the greatest, or from the first to the last; in {@code [0, 1]}. */
    public double share(Level level) {
        Double number = level.number();
        if (range != null && number != null) {
            return range.share(number);
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).text().equals(level.text())) {
                return levels.size() == 1 ? 0 : i / (levels.size() - 1.0);
            }
        }
        throw new IllegalArgumentException("the factor %s has no value '%s'".formatted(name, level.text()));
    }

    /** Whether all of its values are numbers; a switch counts as words. */
    public boolean isNumeric() {
        return target.mechanism() == null && levels.stream().allMatch(level -> level.number() != null);
    }

    /** The name as a column of a table. */
    public String column() {
        return name.replaceAll("[^a-z0-9]+", "_");
    }

    /** Whether it moves what a path leads to, a part of it, or something that it is a part of. */
    public boolean moves(String path) {
        return touched().stream().anyMatch(own -> FactorCheck.overlap(own, path));
    }

    /** Every fact, parameter or mechanism that it touches. */
    public List<String> touched() {
        var touched = new ArrayList<String>(target.paths());
        if (target.mechanism() != null) {
            touched.add(target.mechanism());
        }
        for (Level level : levels) {
            level.settings().stream().map(palace.scenario.format.Setting::path).forEach(touched::add);
            touched.addAll(level.without());
        }
        return touched.stream().distinct().toList();
    }
}
