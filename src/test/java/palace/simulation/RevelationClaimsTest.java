package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** What is hidden, and what an attempt shows. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevelationClaimsTest {
    private static final int A_YEAR = 52;

    private final List<History> usual = Side.world().followed(300);

    @Test
    @Tag("K14")
    void thoseWhoMoveDoNotKnowTheirChances() {
        List<AttemptTrace> moves = Side.mild().counted(600).stream()
                .flatMap(history -> history.attempts().stream())
                .toList();
        // Whoever knew his chance p would be off by p (1 - p) on average, squared.
        Ratio beyond = Ratio.of(
                moves,
                move -> {
                    double expected = move.estimate();
                    double off = expected - (Side.coup(move) ? 1 : 0);
                    return off * off - expected * (1 - expected);
                },
                move -> 1);

        assertThat(beyond.above(0)).isGreaterThan(CLEAR);
    }

    @Test
    @Tag("K15")
    void whatPeopleThinkOfOneAnotherIsWrongUntilAnAttemptShowsIt() {
        Ratio truth = around(Series.DISCONTENT_SHARE, week -> week - 1);
        Ratio before = around(Series.BELIEVED_DISCONTENT, week -> week - 1);
        Ratio after = around(Series.BELIEVED_DISCONTENT, week -> week);

        assertThat(truth.above(before)).isGreaterThan(CLEAR);
        assertThat(after.above(before)).isGreaterThan(CLEAR);
    }

    /** A series in a week next to each attempt. */
    private Ratio around(Series series, IntUnaryOperator week) {
        return Ratio.of(
                usual,
                h -> h.attempts().stream()
                        .filter(a -> inside(h, a))
                        .mapToDouble(a -> h.series().value(series, week.applyAsInt(a.week())))
                        .sum(),
                h -> Side.count(h, a -> inside(h, a)));
    }

    private static boolean inside(History history, AttemptTrace attempt) {
        return attempt.week() > 0 && attempt.week() < history.weeks();
    }

    @Test
    @Tag("K15")
    void theNextAttemptComesSoonerWhereTheLastIsRemembered() {
        Side mild = Side.mild("scenario.weeks=520");
        List<History> mindful = mild.counted(300);
        List<History> forgetful =
                mild.with("preference-falsification.half-life", 1).counted(300);

        Ratio again = Side.aYearAfter(mindful, Side::failed, A_YEAR);

        assertThat(again.above(Side.aYear(mindful, Side::any))).isGreaterThan(CLEAR);
        assertThat(again.above(Side.aYearAfter(forgetful, Side::failed, A_YEAR)))
                .isGreaterThan(CLEAR);
    }

    @Test
    @Tag("K16")
    void anAuraOnceLostStaysLost() {
        List<History> with = Side.reign(1040).followed(600);
        List<History> without = Side.reign(1040).without("Referendum").followed(600);

        assertThat(ceilingTwoYearsLater(without).above(ceilingTwoYearsLater(with)))
                .isGreaterThan(CLEAR);
    }

    private static Ratio ceilingTwoYearsLater(List<History> histories) {
        return Ratio.of(
                histories,
                h -> h.attempts().stream()
                        .filter(a -> Side.failed(a) && a.week() + 104 < h.weeks())
                        .mapToDouble(a -> h.series().value(Series.MYSTIQUE_CEILING, a.week() + 104))
                        .sum(),
                h -> Side.count(h, a -> Side.failed(a) && a.week() + 104 < h.weeks()));
    }

    @Test
    @Tag("K18")
    void publicSupportTellsOfFearAndNotOfSupport() {
        List<History> hated = Side.world("cohorts.commanders.grievance=ruined", "cohorts.ministers.grievance=ruined")
                .followed(100);

        Ratio feltLess = Side.mean(hated, Series.PRIVATE_SUPPORT, 0, A_YEAR);
        Ratio saidLess = Side.mean(hated, Series.PUBLIC_SUPPORT, 0, A_YEAR);
        Ratio felt = Side.mean(usual, Series.PRIVATE_SUPPORT, 0, A_YEAR);
        Ratio said = Side.mean(usual, Series.PUBLIC_SUPPORT, 0, A_YEAR);

        assertThat(felt.above(feltLess)).isGreaterThan(CLEAR);
        assertThat(said.above(felt)).isGreaterThan(CLEAR);
        assertThat(said.value() - saidLess.value()).isLessThan((felt.value() - feltLess.value()) / 5);
    }
}
