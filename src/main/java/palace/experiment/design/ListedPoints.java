package palace.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import palace.scenario.format.Place;
import palace.scenario.format.Setting;

/** Points that a file spells out, as values of factors: one factor for everything that any of them changes. */
final class ListedPoints {
    private ListedPoints() {}

    static List<Factor> factors(List<Level> listed, Place place) {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> mechanisms = new LinkedHashSet<>();
        for (Level point : listed) {
            point.settings().forEach(setting -> paths.add(setting.path()));
            mechanisms.addAll(point.without());
        }
        var factors = new ArrayList<Factor>();
        for (String path : paths) {
            factors.add(factor(listed, new Target(List.of(path), null), path, place));
        }
        for (String mechanism : mechanisms) {
            factors.add(factor(listed, new Target(List.of(), mechanism), mechanism, place));
        }
        return factors;
    }

    static List<DesignPoint> points(List<Level> listed, List<Factor> factors) {
        return listed.stream()
                .map(point -> new DesignPoint(
                        point.text(),
                        factors.stream()
                                .map(factor -> level(point, factor.target()))
                                .toList()))
                .toList();
    }

    private static Factor factor(List<Level> listed, Target target, String name, Place place) {
        List<Level> levels =
                listed.stream().map(point -> level(point, target)).distinct().toList();
        return new Factor(name.toLowerCase(java.util.Locale.ROOT), name, "", target, levels, null, place);
    }

    private static Level level(Level point, Target target) {
        String mechanism = target.mechanism();
        if (mechanism != null) {
            return target.level(!point.without().contains(mechanism));
        }
        for (Setting setting : point.settings()) {
            if (setting.path().equals(target.paths().get(0))) {
                Double number = setting.number();
                return new Level(setting.value(), number, List.of(setting), List.of());
            }
        }
        return Level.AS_IT_IS;
    }
}
