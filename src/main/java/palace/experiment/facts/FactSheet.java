package palace.experiment.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.experiment.facts.Measured.Verdict;

/**
 * The model beside the data, line by line and fact by fact.
 *
 * @param histories how many histories the numbers are from
 * @param lines in the order in which they are told
 */
public record FactSheet(int histories, List<Measured> lines) {
    public FactSheet {
        lines = List.copyOf(lines);
    }

    /**
     * How each fact lies to its bands: out if one of its lines is, unknown if the histories say nothing to any of them,
     * reported if none has a band.
     */
    public Map<String, Verdict> facts() {
        var facts = new LinkedHashMap<String, Verdict>();
        for (Measured line : lines) {
            facts.merge(line.line().fact(), line.verdict(), FactSheet::worse);
        }
        return facts;
    }

    /** What tells more: out before in, and either before nothing. */
    private static Verdict worse(Verdict one, Verdict other) {
        for (Verdict verdict : List.of(Verdict.OUT, Verdict.IN, Verdict.UNKNOWN)) {
            if (one == verdict || other == verdict) {
                return verdict;
            }
        }
        return Verdict.REPORTED;
    }
}
