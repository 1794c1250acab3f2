package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.tie.Regards;

class InterestsTest {
    private static final String STAKES = "severity-base 0.1, severity-ruthlessness 0.4, severity-terror 0.8, "
            + "lawful 0.6, loss-base 0.5, loss-attachment 0.35, rival-discount 0.7, rival-gain 0.8, stranger-gain 0.3, "
            + "gain-base 0.2, gain-relief 0.8, spoils 0.5, shared 0.9, threatened 1.2, rivals-win 0.6, waiting 4";

    /** A place is X * 0.5 / 1 to one with rents of 0.5, under this leader as under the next. */
    private static final Interests P = Given.interests(STAKES, "worth 0.3, service 1", "");

    /** Ruthlessness 0.5 and terror 0.25: severity 0.1 + 0.2 + 0.2 = 0.5; nobody confers the first place. */
    private static Court court() {
        return Court.of(3)
                .leader(Ruler.RUTHLESSNESS, 0.5)
                .politics(Realm.TERROR, 0.25)
                .all(Trait.LOYALTY, 0.4);
    }

    private static Stakes leader(Interests interests, Regime regime) {
        return interests.of(regime, 0, Party.LEADER, Arena.FORCE, 0.25, 0);
    }

    private static Stakes rival(Regime regime, int target) {
        return P.of(regime, 0, target, Arena.FORCE, 0.25, 0);
    }

    @Test
    void aMoveAgainstTheLeaderRisksPunishmentPlaceAndAttachment() {
        Regime regime = court().with(Trait.GRIEVANCE, 0, 0.5).regime();
        regime.elites().setFear(0, 0.3);

        assertThat(P.severity(regime)).isCloseTo(0.5, within(1e-15));
        // 0.5 (0.5 + 0.3) + 0.15 + 0.35 * 0.4
        assertThat(leader(P, regime).loss()).isCloseTo(0.69, within(1e-12));
        // 0.2 + 0.8 * 0.5 + 0.5 * 0.8 * 0.5 / 0.25: the first place holds levers of 0.8
        assertThat(leader(P, regime).gain()).isCloseTo(1.4, within(1e-12));
    }

    @Test
    @Tag("K19")
    void reliefIsForAllWhoHaveAGrievanceAndLessForRivalsOfTheVictors() {
        Regime regime = court().with(Trait.GRIEVANCE, 0, 0.5).regime();
        regime.politics().setPromise(0.2);
        regime.leader().setHazard(-Math.log(0.9));
        double soon = 1.2 / (1 + 4 * regime.leader().frailty()); // he may be gone soon anyway

        assertThat(regime.leader().frailty()).isCloseTo(0.1, within(1e-12));
        assertThat(P.relief(regime, 0, Party.LEADER, 0)).isCloseTo(0.8 * 0.5 * soon, within(1e-12));
        assertThat(P.relief(regime, 0, Party.LEADER, 0.5)).isCloseTo(0.8 * 0.5 * soon * 0.7, within(1e-12));
        assertThat(P.relief(regime, 1, Party.LEADER, 0)).isZero();
        // and to be rid of a man who is dreaded is a relief to all but his own
        Interests dreading = Given.but(P, "from 0, slope 100, terror 0, dread 3");
        double dread = dreading.overmighty().dread(regime, 1, 2);
        assertThat(dread).isPositive();
        assertThat(dreading.relief(regime, 1, 2, 0)).isCloseTo(dread, within(1e-12));
    }

    @Test
    @Tag("K15")
    void whoHasGivenUpHisPlaceHasItNotToLose() {
        Interests resigned = Given.interests(STAKES + ", resigned 0.8", "worth 0.3, service 1", "");

        // half of a grievance, so 0.4 of the place of 0.15 is given up
        assertThat(leader(resigned, court().with(Trait.GRIEVANCE, 0, 0.5).regime())
                        .loss())
                .isCloseTo(0.25 + 0.15 * 0.6 + 0.14, within(1e-12));
        // a grievance beyond 1 gives up no more than that
        assertThat(leader(resigned, court().with(Trait.GRIEVANCE, 0, 3).regime())
                        .loss())
                .isCloseTo(0.25 + 0.15 * 0.2 + 0.14, within(1e-12));
    }

    @Test
    @Tag("R4")
    void aMotionByTheRulesIsPunishedLess() {
        Stakes motion = P.of(court().regime(), 0, Party.LEADER, Arena.VOTES, 0.25, 0);

        assertThat(motion.loss()).isCloseTo(0.5 * 0.5 * 0.6 + 0.15 + 0.14, within(1e-12));
    }

    @Test
    @Tag("K8")
    void aMoveAgainstARivalIsPunishedLessAndNeedsNoBetrayalOfTheLeader() {
        Regime regime = court().rival(0, 1).regime();

        // 0.5 * 0.5 * 0.7 + 0.15
        assertThat(rival(regime, 1).loss()).isCloseTo(0.325, within(1e-12));
        // 0.2 + 0.5 * 0.5 / 0.25 whatever the leader's levers; 0.8 of it, and 0.3 if he is no rival
        assertThat(rival(regime, 1).gain()).isCloseTo(0.96, within(1e-12));
        assertThat(rival(regime, 2).gain()).isCloseTo(0.36, within(1e-12));
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
        return leader(P, regime).threshold();
    }

    @Test
    @Tag("K7")
    void whomOneHasCauseToFearOneIsGladToBeRidOfAndAFriendOneSpares() {
        Regime regime = court().with(Trait.GRIEVANCE, 0, 0.25).regime();
        Stakes stranger = rival(regime, 1);
        regime.ties()
                .regard(
                        Regards.of(3, new int[] {0}, new int[] {1}, new double[] {0.75}),
                        Regards.of(3, new int[] {0, 0}, new int[] {1, 2}, new double[] {0.25, 0.9}));

        // relief at 0.75 and not 0.25, and a rival by that, at 1.2 times what a stranger's fall is worth
        double general = P.of(regime, 0, 2, Arena.FORCE, 0.25, 0).gain();
        assertThat(stranger.gain()).isEqualTo(general);
        assertThat(rival(regime, 1).gain()).isGreaterThan(general + 0.8 * 0.5 * 0.5);
        assertThat(rival(regime, 1).loss()).isEqualTo(stranger.loss());
        assertThat(rival(regime, 2).loss()).isCloseTo(stranger.loss() + 0.35 * 0.8, within(1e-7)); // 2 * 0.9 - 1
    }

    @Test
    @Tag("K22")
    void whoHasSeenOthersWalkAwayExpectsLessPunishment() {
        Regime regime = court().regime();
        regime.politics().setLeniency(0.4);

        assertThat(P.severity(regime)).isCloseTo(0.3, within(1e-15));
        // 0.3 * 0.5 + 0.15 + 0.14
        assertThat(leader(P, regime).loss()).isCloseTo(0.44, within(1e-12));
    }

    @Test
    @Tag("R7")
    void thereIsLessToGainFromALeaderWhoWillSoonBeGone() {
        Regime regime = court().regime();
        regime.leader().setHazard(-Math.log(0.75)); // a quarter of such leaders die within a year

        assertThat(leader(P, regime).gain()).isCloseTo(0.5, within(1e-12)); // 0.2 + 0.8, over 1 + 4 * 0.25
    }

    @Test
    @Tag("K7")
    void aThreatAddsWhatSuccessWouldSaveAndTakesThePlaceThatWouldBeLostAnyway() {
        Regime regime =
                court().with(Trait.ASSETS, 0, 0.7).rival(1, 0).rival(2, 0).regime();
        regime.threats().add(new Threat(0, 1, 0, 8, 0.5, false));

        // 1 + 1.2 * 0.5 * (0.5 + 0.7)
        assertThat(leader(P, regime).gain()).isCloseTo(1.72, within(1e-12));
        assertThat(rival(regime, 1).gain()).isCloseTo(0.96 + 0.72, within(1e-12));
        assertThat(rival(regime, 2).gain()).isCloseTo(0.96, within(1e-12)); // his fall would save nothing
        assertThat(P.ruin(regime, 0)).isCloseTo(0.72, within(1e-12));
        assertThat(P.ruin(regime, 1)).isZero();
        // 0.5 * 0.5 + 0.5 * 0.15 + 0.14
        assertThat(leader(P, regime).loss()).isCloseTo(0.465, within(1e-12));
    }

    @Test
    @Tag("K1")
    void whoWouldSeeHisRivalsWinGainsLess() {
        Regime regime = court().rival(1, 0).regime();

        assertThat(P.of(regime, 0, Party.LEADER, Arena.FORCE, 0.25, 1).gain()).isCloseTo(0.4, within(1e-12)); // 1 * 0.4
        var plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2);
        assertThat(P.of(regime, 0, plot, 0.25).gain()).isCloseTo(0.55, within(1e-12)); // 1 - 0.6 * 0.75
    }

    @Test
    void theSpoilsAreDividedAmongTheWeightOfTheMembersButNotWithoutEnd() {
        Regime regime = court().regime();

        assertThat(P.of(regime, 0, Party.LEADER, Arena.FORCE, 0.5, 0).gain()).isCloseTo(0.6, within(1e-12));
        assertThat(P.of(regime, 0, Party.LEADER, Arena.FORCE, 0.001, 0).gain())
                .isCloseTo(2.2, within(1e-12)); // as at 0.1
    }

    @Test
    @Tag("K17")
    void thePrizeIsWhatTheFirstPlaceHoldsAndLessWhereItMustBeShared() {
        Regime regime = court().leader(Ruler.LEVERS, 0.2).regime();
        assertThat(leader(P, regime).gain()).isCloseTo(0.2 + 0.2, within(1e-12));

        regime.politics().needConsent(true);
        assertThat(leader(P, regime).gain()).isCloseTo(0.2 + 0.2 * 0.9, within(1e-12));
    }

    @Test
    @Tag("R6")
    void whoWouldGainNothingByANewLeaderIsNotPaidForStaying() {
        // a leader who drops nobody against a next one who drops all within half a year: 0.25 / 1 against 0.25 / 3
        Interests safe = Given.interests(STAKES, "worth 0.5, service 1, successor 2", "");
        Regime regime = court().regime();
        regime.politics().setTurnover(0);

        assertThat(leader(safe, regime).gain()).isCloseTo(1 - 0.25 + 0.25 / 3, within(1e-12));
        Interests never = Given.interests(STAKES, "worth 50, service 1, successor 2", "");
        assertThat(leader(never, regime).gain()).isZero();
    }

    @Test
    @Tag("K7")
    void aSecondThreatenerIsOneToBeRidOfToo() {
        Regime regime =
                court().with(Trait.ASSETS, 0, 0.7).rival(1, 0).rival(2, 0).regime();
        regime.threats().add(new Threat(0, 1, 0, 8, 0.5, false));
        regime.threats().add(new Threat(0, 2, 0, 4, 0.25, false));

        assertThat(rival(regime, 1).gain()).isCloseTo(0.96 + 0.72, within(1e-12));
        assertThat(rival(regime, 2).gain()).isCloseTo(0.96 + 0.36, within(1e-12)); // 1.2 * 0.25 * (0.5 + 0.7)
        assertThat(leader(P, regime).gain()).isCloseTo(1 + 1.08, within(1e-12)); // who could have stopped both
        assertThat(P.ruin(regime, 0)).isCloseTo(1.08, within(1e-12));
        regime.threats().add(new Threat(0, 2, 0, 4, 0.75, false));
        assertThat(P.ruin(regime, 0)).isCloseTo(1.44, within(1e-12)); // more than all cannot be lost
    }
}
