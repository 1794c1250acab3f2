package palace.experiment.ablation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The model against its own claims, as it was measured.
 *
 * @param findings of all trials, in the order of the claims
 */
public record AblationSheet(List<Finding> findings) {
    public AblationSheet {
        findings = List.copyOf(findings);
    }

    /** The verdict on each claim: reversed if one of its trials is, else confirmed if all of them are. */
    public Map<String, TrialVerdict> claims() {
        var claims = new LinkedHashMap<String, TrialVerdict>();
        findings.forEach(finding -> claims.merge(finding.claim(), finding.verdict(), AblationSheet::both));
        return claims;
    }

    private static TrialVerdict both(TrialVerdict one, TrialVerdict other) {
        if (one == TrialVerdict.REVERSED || other == TrialVerdict.REVERSED) {
            return TrialVerdict.REVERSED;
        }
        return one == TrialVerdict.CONFIRMED ? other : TrialVerdict.UNDECIDED;
    }

    /** How many claims have a verdict. */
    public long count(TrialVerdict verdict) {
        return claims().values().stream().filter(verdict::equals).count();
    }
}
