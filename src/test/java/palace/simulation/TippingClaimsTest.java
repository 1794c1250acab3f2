package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.layer.Street.Rose;
import palace.mechanism.layer.Street.SpokeAlone;
import palace.model.OutcomeClass;
import palace.simulation.history.History;

/** Powerful and brittle at once. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
class TippingClaimsTest {
    private static final int HISTORIES = 6000;

    /** A defeat of this size takes three tenths of it from the leader's aura. */
    private static Ratio fallsWithinAYear(String grievance, double defeat) {
        // The content are his own men; the others are as near to him as colleagues are.
        String closeness = grievance.equals("none") ? "0.6" : "[0.3, 0.6]";
        String[] facts = Stream.concat(
                        Stream.of("timeline=[{date: 2000-03-01, event: defeat, size: " + defeat + "}]"),
                        Stream.of("commanders", "majors", "ministers", "governors")
                                .flatMap(cohort -> Stream.of(
                                        "cohorts." + cohort + ".grievance=" + grievance,
                                        "cohorts." + cohort + ".closeness=" + closeness)))
                .toArray(String[]::new);
        return Side.share(Side.reign(60, facts).counted(HISTORIES), h -> h.outcome() == OutcomeClass.COUP);
    }

    /** What a great defeat does among the slighted, a small one does among the threatened, and none among the content. */
    @Test
    @Tag("K21")
    void theDefeatThatTopplesShrinksAsHiddenDiscontentGrows() {
        Ratio greatAmongTheSlighted = fallsWithinAYear("slighted", 0.75);

        assertThat(greatAmongTheSlighted.above(fallsWithinAYear("slighted", 0.25)))
                .isGreaterThan(CLEAR);
        assertThat(fallsWithinAYear("threatened", 0.25).above(greatAmongTheSlighted))
                .isGreaterThan(CLEAR);
        assertThat(greatAmongTheSlighted.above(fallsWithinAYear("none", 1))).isGreaterThan(CLEAR);
    }

    @Test
    @Tag("K21")
    void wherePeopleAreContentALeaderSurvivesSmallShocksForLong() {
        assertThat(fallsWithinAYear("none", 0.25).value()).isLessThan(0.03);
    }

    @Test
    @Tag("R12")
    void dissidentsSpeakAloneUnderRepressionAndNotWhereItIsLoosened() {
        List<History> repressed = angry("politics.terror=0.9", "politics.openness=0.1");
        List<History> loosened = angry("politics.terror=0.2", "politics.openness=0.8");

        assertThat(Ratio.of(repressed, h -> Side.events(h, SpokeAlone.class, each -> true), Side::years)
                        .above(1))
                .isGreaterThan(CLEAR);
        assertThat(repressed).allMatch(h -> Side.events(h, Rose.class).findAny().isEmpty());
        assertThat(Side.share(
                                loosened,
                                h -> Side.events(h, Rose.class).findAny().isPresent())
                        .value())
                .isGreaterThan(0.5);
    }

    private static List<History> angry(String... screws) {
        return Side.world("street.anger=0.8", "scenario.weeks=260").and(screws).read(60);
    }
}
