package palace.experiment.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.scenario.file.Changes;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;

/** Checks that no two factors have one name or move one thing. */
record FactorCheck(Fields fields, Key<?> key) {
    /** Columns that tables of results have besides those of the factors. */
    private static final List<String> TAKEN = List.of(
            "cell",
            "label",
            "response",
            "estimate",
            "low",
            "high",
            "interval",
            "level",
            "runs",
            "failed",
            "outcome",
            "count",
            "share",
            "numerator",
            "denominator");

    void check(List<Factor> factors) {
        Map<String, Factor> byColumn = new LinkedHashMap<>();
        for (Factor factor : factors) {
            Factor same = byColumn.putIfAbsent(factor.column(), factor);
            if (same != null) {
                problem(
                        factor,
                        "the name is taken already, in line " + same.place().line() + ".");
            }
            if (TAKEN.contains(factor.column())) {
                problem(factor, "is the name of a column that tables of results have anyway; choose another.");
            }
        }
        for (int i = 0; i < factors.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(factors.get(j), factors.get(i));
            }
        }
    }

    private void compare(Factor first, Factor second) {
        for (String one : first.touched()) {
            for (String other : second.touched()) {
                if (overlap(one, other)) {
                    String what =
                            one.equals(other) ? "moves '" + other + "', as" : "moves '" + other + "', a part of what";
                    problem(
                            second,
                            "%s '%s' in line %d does%s."
                                    .formatted(
                                            what,
                                            first.name(),
                                            first.place().line(),
                                            one.equals(other) ? "" : " ('" + one + "')"));
                    return;
                }
            }
        }
    }

    /** Whether one path is the other, or leads to it. */
    static boolean overlap(String one, String other) {
        String[] a = Changes.inBehaviour(one).split("\\.", -1);
        String[] b = Changes.inBehaviour(other).split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (!a[i].equals(b[i]) && !a[i].equals("*") && !b[i].equals("*")) {
                return false;
            }
        }
        return true;
    }

    private void problem(Factor factor, String finding) {
        fields.reading().problem(factor.place(), key.name() + "." + factor.name(), finding);
    }
}
