package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static palace.simulation.Side.CLEAR;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.plot.WarningFilter.Heard;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** What a leader hears of plots and believes. False alarms: once in 700 times each, see {@link Side#CLEAR}. */
class WarningClaimsTest {
    @Test
    @Tag("K4")
    void aRegimeCorrodesAndItsLeaderGrowsDeaf() {
        List<History> usual = Side.world().followed(40);
        List<History> fresh = Side.world().without("Decay").followed(40);

        assertThat(Side.mean(usual, Series.CORRUPTION, 900, 1040).value())
                .isGreaterThan(Side.mean(fresh, Series.CORRUPTION, 900, 1040).value() + 0.01);
        assertThat(Side.mean(usual, Series.ATTENTION, 52, 1040).above(Side.mean(fresh, Series.ATTENTION, 52, 1040)))
                .isLessThan(-CLEAR);
    }

    @Test
    @Tag("K4")
    @Tag("K12")
    void whoDoesNotListenDismissesTrueWarnings() {
        Ratio attentive = dismissed(Side.reign(208, "politics.terror=0.1", "leader.attention=0.95"), 400);
        Ratio complacent = dismissed(Side.reign(208, "politics.terror=0.1", "leader.attention=0.3"), 400);

        assertThat(complacent.above(attentive)).isGreaterThan(CLEAR);
    }

    /** Loyalty is the same on both sides, so that only what the leader thinks of his men differs. */
    @Test
    @Tag("K12")
    void ofThoseWhoAreCloseHeDoesNotBelieveIt() {
        assertThat(dismissed(close(0.8), 400).above(dismissed(close(0.2), 400))).isGreaterThan(CLEAR);
    }

    private static Side close(double closeness) {
        return Side.reign(208, "politics.terror=0.1")
                .and(Stream.of("commanders", "ministers", "governors", "outsiders")
                        .flatMap(cohort -> Stream.of(
                                "cohorts." + cohort + ".loyalty=0.4", "cohorts." + cohort + ".closeness=" + closeness))
                        .toArray(String[]::new));
    }

    private static Ratio dismissed(Side side, int histories) {
        return Ratio.of(
                side.read(histories),
                h -> Side.events(h, Heard.class, heard -> heard.isTrue() && !heard.believed()),
                h -> Side.events(h, Heard.class, Heard::isTrue));
    }
}
