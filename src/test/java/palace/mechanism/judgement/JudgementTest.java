package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Obedience;
import palace.model.institution.Selectorate;

class JudgementTest {
    private static final Judgement JUDGEMENT = Given.judgement(
            new Choice(6),
            Given.interests("", "", ""),
            "bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.15, shield 0.5");

    /** Somebody who expects half of the discontented to come, where a seizure must be accepted or overrun those who confer. */
    private static final Judgement COUNCIL = new Judgement(
            JUDGEMENT.choice(),
            JUDGEMENT.stakes(),
            JUDGEMENT.prospect(),
            JUDGEMENT.circle(),
            Given.the(Hope.class, "force 0.5"),
            Given.consent("floor 0.5, spread 0.15, accepts 0.5, surely 0.1, silent 0.5, overrun 0.4, "
                    + "overrun-spread 0.5, least 0.1"),
            JUDGEMENT.levers());

    @Test
    void weightIsForceAndPowerOrSeats() {
        Regime regime = Court.of(4).bodies(new Bodies(true, 0.5, false, 0.5)).regime();

        // force 0.2, seats 0.225, a quarter of the standing that is not the leader's 0.07
        double power = (0.2 + 0.225 + 0.2325) / 3;
        assertThat(regime.weights().of(Arena.FORCE, 0)).isCloseTo((0.2 + power) / 2, within(1e-12));
        assertThat(regime.weights().of(Arena.VOTES, 0)).isCloseTo(0.225, within(1e-12));
        assertThat(regime.weights().ofLeader(Arena.VOTES)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    @Tag("K17")
    void leversHoldBackTheForceOfAnOfficeButNotWhatIsOnesOwn() {
        Regime regime = Court.of(4).with(Trait.OWN_FORCE, 1, 1).regime();
        regime.politics().setObedience(new Obedience(0, 0.5, 0));

        double power = (0.2 + 0.2325) / 2;
        assertThat(regime.weights().of(Arena.FORCE, 0)).isCloseTo((0.1 + power) / 2, within(1e-12));
        assertThat(regime.weights().of(Arena.FORCE, 1)).isCloseTo((0.2 + power) / 2, within(1e-12));
    }

    @Test
    @Tag("K26")
    void theGuardKeepsOutAllForceBelowItsOwn() {
        assertThat(Judgement.shielded(true, 0.3, 0.2)).isEqualTo(1);
        assertThat(Judgement.shielded(true, 0.3, 0.3)).isEqualTo(1);
        assertThat(Judgement.shielded(true, 0.3, 0.4)).isCloseTo(0.75, within(1e-15));
        assertThat(Judgement.shielded(true, 0, 0.4)).isZero();
        assertThat(Judgement.shielded(false, 0.3, 0.2)).isZero(); // a rival has no guard
    }

    private static double chance(Regime regime, Plot plot) {
        return JUDGEMENT.chance(regime, JUDGEMENT.view(regime, plot, plot.head()));
    }

    /**
     * Four whose men follow them by half, but for what is elite 1's own, half of his; elite 2 preys on elite 0, and all
     * believe three tenths to be discontented.
     */
    private static Regime four(Bodies bodies) {
        Regime regime = Court.of(4)
                .rival(2, 0)
                .with(Trait.OWN_FORCE, 1, 0.5)
                .bodies(bodies)
                .regime();
        regime.politics().setObedience(new Obedience(0, 0.5, 0));
        regime.politics().setDiscontentBelief(0.3);
        return regime;
    }

    /** How the first judges a plot of the first two, eight tenths ready, where 0.05 are hoped for besides. */
    private static double chance(Regime regime, int target, Arena arena, Judgement judgement) {
        Plot plot = Court.plot(regime, target, arena, 0, 1);
        return judgement.chance(regime, judgement.view(regime, plot, 0).when(0.8, 0.05, false));
    }

    @Test
    @Tag("K17")
    void theReadyPartOfTheMembersIsWeighedAgainstTheLeaderTheirRivalsAndTheMenWhoObeyHim() {
        // 0.1 and 0.15 of their 0.2 of force follow, and each has a power of 0.21625
        double members = 0.8 * (0.25 + 2 * 0.21625) / 2 + 0.05;
        double leader = (0.2 + (0.2 + 0.07) / 2) / 2;
        double rival = (0.1 + 0.21625) / 2;
        Prospect seen = Prospect.of(members, leader + 0.15 / 2 + rival / 2)
                .believed(0.3, 0.5)
                .shielded(0.8); // 0.2 of guards against 0.25
        assertThat(chance(four(Bodies.NONE), Party.LEADER, Arena.FORCE, JUDGEMENT))
                .isCloseTo(seen.chance(JUDGEMENT.prospect()), within(1e-12));
    }

    @Test
    @Tag("R5")
    void inABodySeatsAreWeighedAgainstTheLeadersAndTheRivals() {
        Regime regime = four(new Bodies(true, 0.7, false, 0.5));
        Prospect seen = Prospect.of(0.8 * 0.45 + 0.05, 0.1 + 0.225 / 2)
                .believed(0.3, 0.5)
                .shielded(0.8)
                .decidedBy(0.7, BallotRule.ALL_SEATS);

        assertThat(chance(regime, Party.LEADER, Arena.VOTES, JUDGEMENT))
                .isCloseTo(seen.chance(JUDGEMENT.prospect()), within(1e-12));
    }

    @Test
    @Tag("K8")
    @Tag("R4")
    void aRivalHasHisOwnMenAndAsMuchOfTheLeaderAsHeIsCloseToHim() {
        Judgement lawful = new Judgement(
                JUDGEMENT.choice(),
                JUDGEMENT.stakes(),
                JUDGEMENT.prospect(),
                JUDGEMENT.circle(),
                JUDGEMENT.hope(),
                JUDGEMENT.consent(),
                Given.the(Levers.Parameters.class, "legitimacy 0.5"));
        // the leader keeps a half: men follow challengers with the odds of exp(0.5), and their victim of exp(-0.5)
        double follow = 1 / (1 + Math.exp(-0.5));
        double members = 0.8 * (0.1 + 0.3 * follow + 2 * 0.21625) / 2 + 0.05;
        double leader = (0.2 + (0.2 + 0.07) / 2) / 2;
        double prey = (0.2 * (1 - follow) + 0.21625) / 2;
        double rival = (0.1 + 0.21625) / 2;
        Prospect force = Prospect.of(members, 0.5 * (leader + 0.3 * (1 - follow) / 2) + rival / 2 + prey)
                .believed(0.3, 0.5);
        assertThat(chance(four(Bodies.NONE), 3, Arena.FORCE, lawful))
                .isCloseTo(force.chance(JUDGEMENT.prospect()), within(1e-12));

        Prospect votes = Prospect.of(0.8 * 0.45 + 0.05, 0.5 * 0.1 + 0.225 / 2 + 0.225)
                .believed(0.3, 0.5)
                .decidedBy(0.5, BallotRule.ALL_SEATS);
        assertThat(chance(four(new Bodies(true, 0.5, false, 0.5)), 3, Arena.VOTES, lawful))
                .isCloseTo(votes.chance(JUDGEMENT.prospect()), within(1e-12));
    }

    @Test
    @Tag("R9")
    void whereThePlaceIsConferredASeizureAlsoTakesConsentOrEnoughTroopsToDoWithoutIt() {
        for (double headsSeats : new double[] {0, 0.2}) { // without any seat, or with half of them between the two
            Court court = Court.of(4)
                    .each(Trait.VOTES, headsSeats, 1.5 * headsSeats, 0.4, 0.5 - 2.5 * headsSeats)
                    .conferredBy(Selectorate.FAMILY);
            Regime regime = court.regime();
            regime.politics().setObedience(new Obedience(0, 0.5, 0));
            regime.politics().setDiscontentBelief(0.3);
            double byForce = chance(regime.copy(), Party.LEADER, Arena.FORCE, COUNCIL);
            regime.politics().needConsent(true);

            // 0.16 of 0.2 come, and half of the 0.3 discontented part of what else would follow; as much obeys the
            // leader
            double coming = 0.8 * 0.2 + 0.5 * 0.3 * (0.4 - 0.16);
            double loyal = 0.5 * 0.5 * (0.4 - coming);
            boolean within = headsSeats > 0; // he cannot do away with the seats: his own is among them
            double consent = Consent.chance(
                    0.8 * 2.5 * headsSeats,
                    0.1,
                    Consent.accepting(0.8, 0.3, byForce, COUNCIL.consent()),
                    0.5 * 0.5,
                    0.5,
                    within ? 0 : coming,
                    within ? 0 : 0.2 + coming + loyal,
                    COUNCIL.consent());
            assertThat(consent).isStrictlyBetween(0.01, 0.99);
            assertThat(chance(regime, Party.LEADER, Arena.FORCE, COUNCIL)).isCloseTo(byForce * consent, within(1e-12));
        }
    }

    @Test
    @Tag("R9")
    void inTheOpenTroopsDoWithoutConsentOnlyUnderOneWhoHasNoSeatHimself() {
        assertThat(consented(0)).isGreaterThan(0.5);
        assertThat(consented(0.01)).isLessThan(0.2);
    }

    /** What one with most of all force and these seats has of the consent of a family. */
    private static double consented(double seats) {
        Regime regime = Court.of(3)
                .each(Trait.FORCE, 0.7, 0.05, 0.05)
                .each(Trait.VOTES, seats, 0.5, 0.4 - seats)
                .conferredBy(Selectorate.FAMILY)
                .regime();
        regime.politics().needConsent(true);
        Attempt attempt = Court.attempt(regime, 0);
        return COUNCIL.consented(regime, attempt);
    }

    @Test
    void oneHopesForAPartOfTheDiscontentedAmongThoseWhoAreLeft() {
        Regime regime = Court.of(4).regime();
        regime.politics().setDiscontentBelief(0.3);
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        double open = 1 - 0.2 - regime.weights().ofLeader(Arena.FORCE);

        assertThat(COUNCIL.hoped(regime, plot, 0, 0.2)).isCloseTo(0.5 * 0.3 * open, within(1e-12));
        Judgement.View view = COUNCIL.view(regime, plot, 0).when(0.4, 0, true);
        assertThat(view.hoping(0.1)).isEqualTo(view.when(0.4, 0.1, true));
    }

    @Test
    @Tag("R6")
    void onlyTheLeadersOwnAbsenceHelpsAndOnlyAgainstHim() {
        for (boolean present : new boolean[] {true, false}) {
            Regime regime = Court.of(4).regime();
            regime.leader().setPresent(present);
            Plot his = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
            Plot another = Court.plot(regime, 3, Arena.FORCE, 1);
            Coalition own = new Coalition().add(regime, 2, 1);

            assertThat(JUDGEMENT.view(regime, his, 0).away()).isEqualTo(!present);
            assertThat(JUDGEMENT.view(regime, another, 1).away()).isFalse();
            assertThat(JUDGEMENT
                            .view(regime, 2, Party.LEADER, Arena.FORCE, own, !present)
                            .away())
                    .isEqualTo(!present);
            assertThat(JUDGEMENT.view(regime, 2, 3, Arena.FORCE, own, !present).away())
                    .isFalse();
        }
    }

    @Test
    @Tag("K6")
    void aPopularManIsExpectedToPullAPartOfTheContent() {
        Regime regime = Court.of(2).regime();
        regime.politics().setPull(0.6);

        assertThat(Judgement.pulled(regime, 0.4, 0.5)).isCloseTo(0.4 + 0.6 * 0.5 * 0.6, within(1e-12));
        assertThat(Judgement.pulled(regime, 1, 1)).isEqualTo(1);
        Coalition popular =
                new Coalition().add(Court.of(2).with(Trait.FOLLOWING, 1, 0.8).regime(), 1, 0.5);
        assertThat(popular.following()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aMotionTakesASeatAndAMoveByForceSomeForceAndFarTroopsMarch() {
        Judgement armed = Given.judgement(JUDGEMENT.choice(), JUDGEMENT.stakes(), "armed 0.1");
        assertThat(armed.possible(Arena.VOTES, 0, 1)).isFalse();
        assertThat(armed.possible(Arena.VOTES, 0.01, 0)).isTrue();
        assertThat(armed.possible(Arena.FORCE, 1, 0.1)).isFalse();
        assertThat(armed.possible(Arena.MARCH, 0, 0.11)).isTrue();

        Regime regime = Court.of(4)
                .each(Trait.FORCE, 0.2, 0.2, 0.4, 0)
                .each(Trait.HOURS_AWAY, 11, 12, 40, 40)
                .regime();
        Prospect.Parameters p = Given.prospect("march 12");
        assertThat(Judgement.byForce(regime, 0, p)).isEqualTo(Arena.FORCE);
        assertThat(Judgement.byForce(regime, 1, p)).isEqualTo(Arena.MARCH);
        assertThat(Judgement.byForce(regime, 2, p)).isEqualTo(Arena.MARCH);
        assertThat(Judgement.byForce(regime, 3, p)).isEqualTo(Arena.FORCE); // far away, but with nobody to march
    }

    @Test
    void theWeightOfAPlotIsThatOfAllItsMembers() {
        Regime regime = Court.of(4).each(Trait.VOTES, 0.1, 0.2, 0.3, 0.3).regime();

        assertThat(Judgement.memberWeight(regime, Court.plot(regime, Party.LEADER, Arena.VOTES, 0, 1, 2)))
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    @Tag("K26")
    void aGuardInThePlotNoLongerShields() {
        Regime regime = Court.of(4).with(Trait.GUARD, 0, 0.2).regime();

        assertThat(regime.weights().guard()).isCloseTo(0.4, within(1e-12)); // the leader's own 0.2 and the guard's
        double without = chance(regime, Court.plot(regime, Party.LEADER, Arena.FORCE, 1, 2));
        double with = chance(regime, Court.plot(regime, Party.LEADER, Arena.FORCE, 3, 0));
        // the guard keeps all of two commands out of 0.4 of force, and half of them once 0.2 of it is theirs: a shield
        // of a half takes half of the chance, and a quarter
        assertThat(with / without).isCloseTo(0.75 / 0.5, within(1e-9));
    }

    @Test
    @Tag("K1")
    void conspiratorsForeseeThatTheirRivalsOutsideThePlotWillRally() {
        Court court = Court.of(4).rival(2, 0).rival(3, 0).rival(1, 0).dormant(2, 1);
        Regime regime = court.regime();
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1);
        double weight = regime.weights().of(Arena.FORCE, 2);

        // two rivals of one of two members; the third rival is a member himself, the dormant tie counts for nothing
        assertThat(JUDGEMENT.members(regime, plot).rivals()).isCloseTo(2 * weight / 2, within(1e-12));
        Court.remove(regime, 3, Stance.DISMISSED);
        assertThat(JUDGEMENT.members(regime, plot).rivals()).isCloseTo(weight / 2, within(1e-12));
        Regime calm = Court.of(4).regime();
        Court.remove(calm, 3, Stance.DISMISSED);
        assertThat(chance(regime, plot))
                .isLessThan(chance(calm, Court.plot(calm, Party.LEADER, Arena.FORCE, 0, 1)) - 0.01);
    }

    @Test
    void onlyThoseInOfficeAndInNoPlotAreFree() {
        Regime regime = Court.of(3).regime();
        Court.remove(regime, 1, Stance.DISMISSED);
        Court.plot(regime, Party.LEADER, Arena.FORCE, 2);

        assertThat(Judgement.free(regime, 0)).isTrue();
        assertThat(Judgement.free(regime, 1)).isFalse();
        assertThat(Judgement.free(regime, 2)).isFalse();
        assertThat(Judgement.free(regime, Party.LEADER)).isFalse();
    }

    @Test
    @Tag("K8")
    void aMoveThatTheLeaderWantsHasHimNotInItsWay() {
        Regime guarded = Court.of(4).with(Trait.CLOSENESS, 3, 0.9).regime();
        Plot plot = Court.plot(guarded, 3, Arena.FORCE, 0);
        double shielded = chance(guarded, plot);
        plot.sanction();
        double wanted = chance(guarded, plot);
        Regime stranger = Court.of(4).with(Trait.CLOSENESS, 3, 0).regime();

        assertThat(wanted).isGreaterThan(shielded);
        assertThat(wanted).isEqualTo(chance(stranger, Court.plot(stranger, 3, Arena.FORCE, 0)));
    }
}
