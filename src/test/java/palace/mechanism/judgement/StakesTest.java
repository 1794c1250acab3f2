package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;

class StakesTest {
    // severity 0.1, 0.4, 0.8; loss 0.5, 0.3, 0.35; rival 0.7; gain 0.2, 0.8; spoils 0.35, threatened 1.2, rivals 0.6, 4
    private static final Stakes.Parameters P =
            new Stakes.Parameters(0.1, 0.4, 0.8, 0.5, 0.3, 0.35, 0.7, 1, 0.2, 0.8, 0.35, 1.2, 0.6, 4);

    /** Ruthlessness 0.5 and terror 0.25: severity 0.1 + 0.2 + 0.2 = 0.5. */
    private static Court court() {
        return Court.of(3)
                .leader(Ruler.RUTHLESSNESS, 0.5)
                .politics(Realm.TERROR, 0.25)
                .all(Trait.LOYALTY, 0.4);
    }

    @Test
    void whereNothingIsAtStakeTheThresholdIsAHalf() {
        assertThat(new Stakes(0, 0).threshold()).isEqualTo(0.5);
        assertThat(new Stakes(1, 0).threshold()).isEqualTo(1);
        assertThat(new Stakes(0, 1).threshold()).isZero();
    }

    @Test
    void joiningIsWorthNothingExactlyAtTheThreshold() {
        Stakes stakes = new Stakes(0.6, 0.2);

        assertThat(stakes.threshold()).isCloseTo(0.75, within(1e-15));
        assertThat(stakes.worth(0.75)).isCloseTo(0, within(1e-15));
        assertThat(stakes.worth(1)).isEqualTo(0.2);
        assertThat(stakes.worth(0)).isEqualTo(-0.6);
    }

    @Test
    void aMoveAgainstTheLeaderRisksPunishmentRentsAndAttachment() {
        Regime regime = court().with(Trait.GRIEVANCE, 0, 0.5).regime();
        regime.elites().setFear(0, 0.3);

        Stakes stakes = P.of(regime, 0, Party.LEADER, 0.25, 0);

        assertThat(P.severity(regime)).isCloseTo(0.5, within(1e-15));
        // 0.5 (0.5 + 0.3) + 0.3 * 0.5 + 0.35 * 0.4
        assertThat(stakes.loss()).isCloseTo(0.69, within(1e-12));
        // 0.2 + 0.8 * 0.5 + 0.5 * 0.35 / 0.25
        assertThat(stakes.gain()).isCloseTo(1.3, within(1e-12));
    }

    @Test
    @Tag("K8")
    void aMoveAgainstARivalIsPunishedLessAndNeedsNoBetrayalOfTheLeader() {
        Regime regime = court().rival(0, 1).regime();

        // 0.5 * 0.5 * 0.7 + 0.3 * 0.5
        assertThat(P.of(regime, 0, 1, 0.25, 0).loss()).isCloseTo(0.325, within(1e-12));
        assertThat(P.of(regime, 0, 1, 0.25, 0).gain()).isCloseTo(0.9, within(1e-12)); // 0.2 + 0.7
        assertThat(P.of(regime, 0, 2, 0.25, 0).gain()).isCloseTo(0.45, within(1e-12)); // no rival: half of it
    }

    @Test
    @Tag("R2")
    void terrorAndFearRaiseTheThreshold() {
        double mild = threshold(0.1, 0);
        double harsh = threshold(0.9, 0);

        assertThat(harsh).isGreaterThan(mild + 0.1);
        assertThat(threshold(0.9, 0.9)).isGreaterThan(harsh + 0.05);
    }

    private static double threshold(double terror, double fear) {
        Regime regime = court().politics(Realm.TERROR, terror).regime();
        regime.elites().setFear(0, fear);
        return P.of(regime, 0, Party.LEADER, 0.25, 0).threshold();
    }

    @Test
    @Tag("K22")
    void whoHasSeenOthersWalkAwayExpectsLessPunishment() {
        Regime regime = court().regime();
        regime.politics().setLeniency(0.4);

        assertThat(P.severity(regime)).isCloseTo(0.3, within(1e-15));
        // 0.3 * 0.5 + 0.15 + 0.14
        assertThat(P.of(regime, 0, Party.LEADER, 0.25, 0).loss()).isCloseTo(0.44, within(1e-12));
    }

    @Test
    @Tag("R7")
    void thereIsLessToGainFromALeaderWhoWillSoonBeGone() {
        Regime regime = court().regime();
        regime.leader().setFrailty(0.25);

        assertThat(P.of(regime, 0, Party.LEADER, 0.25, 0).gain()).isCloseTo(0.45, within(1e-12)); // 0.9 / (1 + 1)
    }

    @Test
    @Tag("K7")
    void aThreatAddsWhatSuccessWouldSaveAndTakesTheRentsThatWouldBeLostAnyway() {
        Regime regime =
                court().with(Trait.ASSETS, 0, 0.7).rival(1, 0).rival(2, 0).regime();
        regime.threats().add(new Threat(0, 1, 0, 8, 0.5, false));

        Stakes leader = P.of(regime, 0, Party.LEADER, 0.25, 0);
        Stakes robber = P.of(regime, 0, 1, 0.25, 0);
        Stakes other = P.of(regime, 0, 2, 0.25, 0);

        // 0.9 + 1.2 * 0.5 * (0.5 + 0.7)
        assertThat(leader.gain()).isCloseTo(1.62, within(1e-12));
        assertThat(robber.gain()).isCloseTo(1.62, within(1e-12));
        assertThat(other.gain()).isCloseTo(0.9, within(1e-12)); // his fall would save nothing
        // 0.5 * 0.5 + 0.3 * 0.5 * 0.5 + 0.14
        assertThat(leader.loss()).isCloseTo(0.465, within(1e-12));
    }

    @Test
    @Tag("K1")
    void whoWouldSeeHisRivalsWinGainsLess() {
        Regime regime = court().rival(1, 0).regime();

        assertThat(P.of(regime, 0, Party.LEADER, 0.25, 1).gain()).isCloseTo(0.36, within(1e-12)); // 0.9 * 0.4
        var plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2);
        // the head counts for half of the plot, and he is one of its two members
        assertThat(Stakes.rivalryWith(regime, 0, plot)).isEqualTo(0.75);
        assertThat(P.of(regime, 0, plot, 0.25).gain()).isCloseTo(0.495, within(1e-12)); // 0.9 * 0.55
    }

    @Test
    void theSpoilsAreDividedAmongTheWeightOfTheMembersButNotWithoutEnd() {
        Regime regime = court().regime();

        assertThat(P.of(regime, 0, Party.LEADER, 0.5, 0).gain()).isCloseTo(0.55, within(1e-12)); // 0.2 + 0.175 / 0.5
        assertThat(P.of(regime, 0, Party.LEADER, 0.001, 0).gain()).isCloseTo(1.95, within(1e-12)); // as at 0.1
    }
}
