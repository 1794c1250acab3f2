package palace.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Selectorate;
import palace.scenario.term.Codebook;

/**
 * Which of a scenario's bodies matter for the first place.
 *
 * @param inner the body that can remove the leader; where none can, the first that confers the place
 * @param wide the body to which he may appeal
 * @param office who confers the place
 */
public record Chambers(@Nullable BodyFacts inner, @Nullable BodyFacts wide, Selectorate office) {

    public static Chambers of(Scenario scenario) {
        return of(scenario.bodies(), scenario.politics().office());
    }

    /** Without a word of the case who confers the place, a body that can remove the leader does. */
    public static Chambers of(List<BodyFacts> bodies, @Nullable Selectorate stated) {
        BodyFacts inner =
                bodies.stream().filter(BodyFacts::canRemove).findFirst().orElse(null);
        Selectorate office = stated == null ? Codebook.selectorate(inner != null) : stated;
        if (inner == null && seats(office)) {
            inner = bodies.stream().findFirst().orElse(null);
        }
        String appeal = inner == null ? null : inner.appealTo();
        BodyFacts wide = bodies.stream()
                .filter(body -> body.id().equals(appeal))
                .findFirst()
                .orElse(null);
        return new Chambers(inner, wide, office);
    }

    /** Whether the members of a body or of a family confer the place. */
    public static boolean seats(@Nullable Selectorate office) {
        return office == Selectorate.BODY || office == Selectorate.FAMILY;
    }

    public Bodies model() {
        return new Bodies(
                inner != null && inner.canRemove(),
                inner == null ? Codebook.MAJORITY : inner.majority(),
                wide != null,
                wide == null ? Codebook.MAJORITY : wide.majority(),
                office,
                inner == null ? BallotRule.ALL_SEATS : inner.rule(),
                wide == null ? BallotRule.ALL_SEATS : wide.rule());
    }
}
