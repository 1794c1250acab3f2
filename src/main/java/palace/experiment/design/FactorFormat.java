package palace.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Anything;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.Node;
import palace.scenario.format.Place;
import palace.scenario.format.Real;
import palace.scenario.format.Text;
import palace.scenario.format.Whole;
import palace.scenario.format.YesOrNo;

/** A factor as a file states it. */
final class FactorFormat {
    private static final int MOST_STEPS = 1000;
    static final double LARGEST = 1e9;

    private final Keys keys = new Keys();
    private final Key<String> name = keys.required("name", Text.ID, "Short, for the columns of tables.", "rivals");
    private final Key<String> label = keys.optional("label", Text.LINE, "In words, for charts.", "rivals per elite");
    private final Key<String> unit = keys.optional("unit", Text.LINE, "Unit of its values.");
    private final Key<String> path = keys.optional(
            "path", Text.LINE, "What it changes: a fact or a parameter, by its dotted path.", "politics.terror");
    private final Key<List<String>> paths = keys.optional(
            "paths",
            new ListOf<>(Text.LINE, 1, Integer.MAX_VALUE, false),
            "Several of them, which take the same value together.");
    private final Key<String> mechanism;
    private final Key<List<Node>> values = keys.optional(
            "values",
            new ListOf<>(new Anything(), 1, Integer.MAX_VALUE, false),
            "Its values, in order.",
            List.of(0, 1, 2));
    private final Key<List<Double>> range = keys.optional(
            "range",
            new ListOf<>(new Real(-LARGEST, LARGEST), 2, 2, false),
            "The least and the greatest of its values.",
            List.of(0, 6));
    private final Key<Integer> steps = keys.optional(
            "steps", new Whole(2, MOST_STEPS), "How many values of the range a grid takes, both ends included.");
    private final Key<Boolean> log =
            keys.defaulted("log", new YesOrNo(), false, "Whether equal parts of the range are equal ratios.");
    private final Key<Boolean> whole =
            keys.defaulted("whole", new YesOrNo(), false, "Whether only whole numbers of the range count.");
    private final Key<List<Level>> levels;

    FactorFormat(MechanismName mechanisms) {
        mechanism = keys.optional("mechanism", mechanisms, "A mechanism that is switched on and off.", "Guard");
        levels = keys.optional(
                "levels",
                new LevelList(new ListOf<>(new LevelFormat(mechanisms).block(), 1, Integer.MAX_VALUE, false)),
                "Its values where each is a set of changes.");
    }

    Block<Factor> block() {
        return keys.block("factor", "Something that varies from case to case.", this::of);
    }

    private @Nullable Factor of(Fields f) {
        int before = f.reading().problemCount();
        check(f);
        if (f.reading().problemCount() > before) {
            return null;
        }
        String short_ = f.get(name);
        String only = f.find(path);
        List<String> several = f.find(paths);
        var target =
                new Target(only != null ? List.of(only) : several != null ? several : List.of(), f.find(mechanism));
        Range all = range(f);
        Place place = f.block().place();
        List<Level> its = levels(f, target, all, place);
        if (f.reading().problemCount() > before) {
            return null;
        }
        String words = f.find(label);
        String of = f.find(unit);
        return new Factor(short_, words == null ? short_ : words, of == null ? "" : of, target, its, all, place);
    }

    private void check(Fields f) {
        int targets = given(f, path, paths, mechanism, levels);
        f.require(targets != 0, name, "changes nothing: give it a 'path', 'paths', a 'mechanism' or 'levels'.");
        f.require(
                targets < 2, name, "needs one of 'path', 'paths', 'mechanism' and 'levels', but has " + targets + ".");
        int kinds = given(f, values, range, levels);
        f.require(
                kinds != 0 || f.has(mechanism) || targets == 0, name, "has no values: give it 'values' or a 'range'.");
        f.require(kinds < 2, name, "needs one of 'values', 'range' and 'levels', but has " + kinds + ".");
        f.require(!f.has(mechanism) || !f.has(range), range, "makes no sense for a mechanism: it is on or off.");
        for (Key<?> own : List.of(steps, log, whole)) {
            f.require(!f.has(own) || f.has(range), own, "needs a 'range'.");
        }
    }

    private static int given(Fields f, Key<?>... keys) {
        int count = 0;
        for (Key<?> key : keys) {
            count += f.has(key) ? 1 : 0;
        }
        return count;
    }

    private @Nullable Range range(Fields f) {
        List<Double> ends = f.find(range);
        if (ends == null) {
            return null;
        }
        double low = ends.get(0);
        double high = ends.get(1);
        if (!(low < high)) {
            f.problem(range, "must go up, but goes from %s to %s.".formatted(Range.show(low), Range.show(high)));
        } else if (f.get(log) && low <= 0) {
            f.problem(range, "must begin above 0 where 'log' is true, but begins at " + Range.show(low) + ".");
        } else if (f.get(whole) && (low != Math.rint(low) || high != Math.rint(high))) {
            f.problem(range, "must have whole ends where 'whole' is true.");
        } else {
            return new Range(low, high, f.get(log), f.get(whole));
        }
        return null;
    }

    private List<Level> levels(Fields f, Target target, @Nullable Range all, Place place) {
        List<Level> named = f.find(levels);
        if (named != null) {
            return distinct(f, levels, named);
        }
        List<Node> nodes = f.find(values);
        if (nodes != null) {
            return distinct(
                    f, values, target.mechanism() == null ? plain(f, target, nodes) : switches(f, target, nodes));
        }
        if (target.mechanism() != null) {
            return List.of(target.level(true), target.level(false));
        }
        Integer wanted = f.find(steps);
        var its = new ArrayList<Level>();
        for (int i = 0; all != null && wanted != null && i < wanted; i++) {
            its.add(target.level(all.at(i / (wanted - 1.0)), place));
        }
        return all != null && wanted != null ? distinct(f, steps, its) : its;
    }

    private static List<Level> plain(Fields f, Target target, List<Node> nodes) {
        var its = new ArrayList<Level>();
        for (Node node : nodes) {
            Double number = node instanceof Node.Scalar scalar ? scalar.number() : null;
            if (number != null && !(number >= -LARGEST && number <= LARGEST)) { // negated so that NaN fails too
                f.reading()
                        .wrong(
                                node,
                                "values",
                                "a number from %s to %s".formatted(Range.show(-LARGEST), Range.show(LARGEST)),
                                null);
            } else {
                its.add(target.level(node));
            }
        }
        return its;
    }

    private static List<Level> switches(Fields f, Target target, List<Node> nodes) {
        var its = new ArrayList<Level>();
        for (Node node : nodes) {
            String word = node.flow();
            if (!word.equals(Target.ON) && !word.equals(Target.OFF)) {
                f.reading().problem(node.place(), "values", "must be on or off for a mechanism, but is " + word + ".");
            }
            its.add(target.level(word.equals(Target.ON)));
        }
        return its;
    }

    private static List<Level> distinct(Fields f, Key<?> key, List<Level> its) {
        Set<String> seen = new LinkedHashSet<>();
        for (Level level : its) {
            f.require(seen.add(level.text()), key, "has the value '" + level.text() + "' twice.");
        }
        return its;
    }
}
