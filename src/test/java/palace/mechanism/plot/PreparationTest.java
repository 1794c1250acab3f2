package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PreparationTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Preparation.Parameters P = new Preparation.Parameters(8, 0, 0.7);

    private static double readyAfter(int weeks, double competence) {
        Regime regime = Court.of(2).all(Trait.COMPETENCE, competence).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        for (int week = 0; week < weeks; week++) {
            new Preparation(P).week(regime, DRAWS, Recorder.NONE);
        }
        return plot.preparation();
    }

    @Test
    @Tag("R8")
    void middlingPlottersAreHalfReadyAfterEightWeeksAndTheAbleSooner() {
        assertThat(readyAfter(8, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(readyAfter(16, 0.5)).isCloseTo(0.75, within(1e-12));
        assertThat(readyAfter(1, 1)).isCloseTo(0.121_873_919_813, within(1e-12)); // 1 - 2^(-1.5/8)
        assertThat(readyAfter(1, 0.1)).isCloseTo(0.050_657_879_049, within(1e-12)); // 1 - 2^(-0.6/8)
    }

    @Test
    @Tag("R8")
    void aPlotIsAsAbleAsItsMembersAre() {
        Regime regime = Court.of(3).each(Trait.COMPETENCE, 0.9, 0.3, 0.5).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);

        assertThat(Preparation.competence(regime, plot)).isCloseTo(0.6, within(1e-12));
        Court.remove(regime, 0, Stance.ARRESTED);
        Court.remove(regime, 1, Stance.ARRESTED);
        assertThat(Preparation.competence(regime, plot)).isZero(); // nobody left
    }

    @Test
    @Tag("R8")
    void moreOfAnUnreadyPlotStaysBehind() {
        var launch = Shipped.AS_IS.bind(Launch.Parameters.class);

        assertThat(Launch.readiness(readyAfter(8, 0.2), launch))
                .isLessThan(Launch.readiness(readyAfter(8, 0.9), launch));
    }

    @Test
    @Tag("K11")
    void stockpilingIsSeenByForceAndNeverByVote() {
        double draw = Shipped.draw(DRAWS, "Preparation", 0, 0);
        // a fully prepared plot under full surveillance: the yearly rate at which a week's chance is exactly the draw
        double rate = -Math.log1p(-draw) * 52.1775;

        assertThat(signs(Arena.FORCE, rate * 1.001))
                .containsExactly(new Warning(0, 0, Party.NOBODY, Warning.Source.PREPARATION, 0.7));
        assertThat(signs(Arena.MARCH, rate * 1.001)).hasSize(1);
        assertThat(signs(Arena.FORCE, rate * 0.999)).isEmpty();
        assertThat(signs(Arena.VOTES, 1e6)).isEmpty();
    }

    private static List<Warning> signs(Arena arena, double rate) {
        Regime regime = Court.of(2).politics(Realm.SURVEILLANCE, 1).regime();
        Court.plot(regime, Party.LEADER, arena, 0).prepare(1);
        new Preparation(new Preparation.Parameters(8, rate, 0.7)).week(regime, DRAWS, Recorder.NONE);
        return regime.warnings();
    }

    @Test
    @Tag("K11")
    void whatIsPreparedProvesMoreThanTalk() {
        double signs = Shipped.AS_IS.bind(Preparation.Parameters.class).precision();
        double talk = Shipped.AS_IS.bind(Leak.Parameters.class).precision();
        var filter = Shipped.AS_IS.bind(WarningFilter.Parameters.class);

        assertThat(WarningFilter.credence(0.5, signs, 0, 0.5, 0.7, filter))
                .isGreaterThan(WarningFilter.credence(0.5, talk, 0, 0.5, 0.7, filter) + 0.1);
    }

    @Test
    void aPlotThatIsOverPreparesNothing() {
        Regime regime = Court.of(2).regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        regime.dissolve(plot);
        new Preparation(P).week(regime, DRAWS, Recorder.NONE);

        assertThat(plot.preparation()).isZero();
    }
}
