package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.random.Draws;
import palace.scenario.start.RegimeBuilder;

/** Who conspires already when the window opens. */
class PlotFactsTest {
    /** By their ids, whatever the order of the file. */
    private static final int BREZHNEV = 0;

    private static final int SHELEPIN = 1;

    @Test
    void aPlotThatExistsIsThereInTheFirstWeek() {
        Regime regime = build(plots("{ members: [brezhnev, clerks-2], since: 1964-03-02, readiness: high }"));
        Plot plot = regime.plots().get(0);

        assertThat(plot.members()).containsExactly(BREZHNEV, 3); // the head first
        assertThat(plot.head()).isEqualTo(BREZHNEV);
        assertThat(plot.target()).isEqualTo(Party.LEADER);
        assertThat(plot.arena()).isEqualTo(Arena.VOTES); // Brezhnev can table a motion
        assertThat(plot.foundedWeek()).isEqualTo(-13); // 91 days before the first of June
        assertThat(plot.preparation()).isEqualTo(0.7);
        assertThat(regime.elites().stance(3)).isEqualTo(Stance.PLOTTING);
        assertThat(regime.plot(regime.elites().plot(3))).isSameAs(plot);
        assertThat(regime.tally().plots()).isEqualTo(1);
        assertThat(regime.week()).isZero();
    }

    @Test
    void aPlotMayAimAtARivalAndSayWhere() {
        Plot rival = build(plots("{ members: brezhnev, since: 1964-06-01, target: shelepin }"))
                .plots()
                .get(0);
        Plot march = build(plots("{ members: brezhnev, since: 1964-06-01, arena: march }"))
                .plots()
                .get(0);
        Plot movement =
                build(plots("{ members: clerks, since: 1964-06-01 }")).plots().get(0);

        assertThat(rival.target()).isEqualTo(SHELEPIN);
        assertThat(rival.arena()).isEqualTo(Arena.FORCE);
        assertThat(rival.preparation()).isEqualTo(0.3);
        assertThat(march.arena()).isEqualTo(Arena.MARCH);
        assertThat(movement.members()).containsExactly(2, 3, 4, 5);
        assertThat(movement.arena()).isEqualTo(Arena.FORCE); // no clerk can table a motion
    }

    @Test
    void plotsMayStandInTheFileInAnyOrder() {
        String one = "{ members: brezhnev, since: 1964-06-01, readiness: [0.1, 0.9] }";
        String other = "{ members: shelepin, since: 1964-06-01, readiness: [0.1, 0.9] }";
        Regime there = drawn(plots(one + "\n  - " + other));
        Regime back = drawn(plots(other + "\n  - " + one));

        for (int plot = 0; plot < 2; plot++) {
            assertThat(there.plots().get(plot).head())
                    .isEqualTo(back.plots().get(plot).head());
            assertThat(there.plots().get(plot).preparation())
                    .isEqualTo(back.plots().get(plot).preparation());
        }
        assertThat(there.plots().get(0).preparation())
                .isNotEqualTo(there.plots().get(1).preparation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ members: [brezhnew], since: 1964-03-02 } | Maybe 'brezhnev' (line 31).",
                "{ members: [brezhnev], since: 1964-06-02 } | plots.since: lies after the start of the window",
                "{ members: [brezhnev, shelepin], since: 1964-03-02, target: shelepin } | 'shelepin' is a member of it.",
                "{ members: [clerks, clerks-2], since: 1964-03-02 } | 'clerks-2' is named twice.",
                "{ members: [brezhnev], since: 1964-03-02, target: clerks } | must be one person, but is a cohort.",
                "{ members: [brezhnev], since: 1964-03-02, target: clerks-9 } | no elite is called 'clerks-9'",
                "{ members: [brezhnev], since: 1964-03-02, arena: vote } | Maybe 'votes'.",
                "{ members: [brezhnev], since: 1964-03-02, readiness: 60% } | Maybe 0.6.",
                "{ members: [], since: 1964-03-02 } | must have at least 1 item",
            })
    void aPlotThatCannotBeIsRefused(String plot, String message) {
        assertThat(ScenarioTexts.refusal(plots(plot))).contains(message);
    }

    @Test
    void nobodyIsInTwoPlots() {
        String two = plots("{ members: brezhnev, since: 1964-03-02 }")
                + "  - { members: [shelepin, brezhnev], since: 1964-03-02 }\n";

        assertThat(ScenarioTexts.refusal(two))
                .contains("case.yaml:50:5  plots.members: 'brezhnev' is in the plot of line 49 already");
    }

    private static String plots(String plot) {
        return ScenarioTexts.SMALL + "plots:\n  - " + plot + "\n";
    }

    private static Regime drawn(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), true).build(Draws.of(1, 0));
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
