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
import palace.model.event.Stance;
import palace.model.institution.Selectorate;

@Tag("K8")
@Tag("R4")
class OvermightyTest {
    private static final Overmighty DREAD = Given.the(
            Overmighty.class, "machinery 0.25, from 0.35, slope 4, terror 0.5, dread 3, noticed 0.1, bound 0.6");

    /** Elite 1 holds half of all force, and the leader next to nothing; the terror is 0.75, half of what is above 0.5. */
    private static Court court() {
        return Court.of(4)
                .each(Trait.FORCE, 0.15, 0.5, 0.15, 0.15)
                .leader(Ruler.FORCE, 0.05)
                .leader(Ruler.LEVERS, 0)
                .with(Trait.AMBITION, 1, 0.8)
                .politics(Realm.TERROR, 0.75);
    }

    @Test
    void heOutgrowsTheLeaderAsHisPartOfThePowerOfBothGrows() {
        // 0.2 against 0.2 and a machinery of 0.25 * 0.8 * 0.8: 0.2 of 0.56, less 0.35, times 4
        assertThat(DREAD.outgrown(0.2, 0.2, 0.8)).isCloseTo(0.028_571_428_571, within(1e-12));
        assertThat(DREAD.outgrown(0.2, 0.2, 1)).isZero();
        assertThat(DREAD.outgrown(0.3, 0.2, 0)).isCloseTo(1, within(1e-12)); // 4 (0.6 - 0.35)
        assertThat(DREAD.outgrown(0.9, 0.2, 0)).isEqualTo(1);
        assertThat(DREAD.outgrown(0, 0, 0)).isZero();
    }

    @Test
    void whoIsOutOfOfficeOrCannotHaveThePlaceOutgrowsNobody() {
        assertThat(DREAD.outgrown(court().regime(), 1)).isEqualTo(1);
        assertThat(DREAD.outgrown(court().regime(), Party.LEADER)).isZero();
        Regime fallen = court().regime();
        Court.remove(fallen, 1, Stance.DISMISSED);
        assertThat(DREAD.outgrown(fallen, 1)).isZero();
        // he has no seat in the council that confers the place
        Regime unseated = court().each(Trait.VOTES, 0.3, 0, 0.3, 0.3)
                .conferredBy(Selectorate.FAMILY)
                .regime();
        assertThat(DREAD.outgrown(unseated, 1)).isZero();
    }

    @Test
    void theLeaderShieldsWhoIsCloseToHimUnlessHeHasOutgrownHim() {
        // 0.121 of power is less than 0.35 of it and 0.31; 0.366 is 0.542 of it and 0.31, 4 * 0.192 above that
        Regime regime = court().all(Trait.CLOSENESS, 0.7)
                .with(Trait.FORCE, 0, 0.01)
                .leader(Ruler.LEVERS, 1)
                .regime();

        assertThat(DREAD.keeps(regime, Party.LEADER)).isEqualTo(1);
        assertThat(DREAD.keeps(regime, 0)).isCloseTo(0.7, within(1e-12));
        assertThat(DREAD.keeps(regime, 1)).isCloseTo(0.7 * (1 - 0.766_358_6), within(1e-7));
    }

    @Test
    @Tag("R2")
    void heIsDreadedAsFarAsHeIsAmbitiousAndTheTerrorGoes() {
        Regime regime = court().trust(2, 1, 0.25).regime();

        assertThat(DREAD.dread(regime, 0, 1)).isCloseTo(3 * 0.5 * 0.8, within(1e-12));
        assertThat(DREAD.dread(regime, 2, 1)).isCloseTo(3 * 0.5 * 0.8 * 0.75, within(1e-7)); // a friend less
        assertThat(DREAD.dread(court().politics(Realm.TERROR, 0.5).regime(), 0, 1))
                .isZero(); // losing costs no lives
        assertThat(DREAD.dread(regime, 1, 1)).isZero();
        assertThat(DREAD.dread(regime, 0, Party.LEADER)).isZero();
        assertThat(DREAD.dread(court().with(Trait.PATRON, 0, 1).regime(), 0, 1)).isZero(); // his own man
    }

    @Test
    void othersThinkOfHimFirstButHisOwnMenAndFriendsDoNot() {
        Regime regime = court().with(Trait.PATRON, 0, 1).trust(2, 1, 0.6).regime();

        assertThat(DREAD.dreadedBy(regime, 3, 7)).isEqualTo(1);
        assertThat(DREAD.dreadedBy(regime, 0, 7)).isEqualTo(Party.NOBODY);
        assertThat(DREAD.dreadedBy(regime, 1, 7)).isEqualTo(Party.NOBODY);
        assertThat(DREAD.dreadedBy(regime, 2, 7)).isEqualTo(Party.NOBODY);
    }

    @Test
    void nobodyIsDreadedWithoutTerrorOrUnderAStrongLeader() {
        assertThat(DREAD.dreadedBy(court().politics(Realm.TERROR, 0.4).regime(), 3, 7))
                .isEqualTo(Party.NOBODY);
        assertThat(DREAD.dreadedBy(court().leader(Ruler.LEVERS, 1).regime(), 3, 7))
                .isEqualTo(1);
        Court strong = court().leader(Ruler.LEVERS, 1).leader(Ruler.FORCE, 0.6).with(Trait.FORCE, 1, 0.05);
        assertThat(DREAD.dreadedBy(strong.regime(), 3, 7)).isEqualTo(Party.NOBODY);
    }

    @Test
    void toBeRidOfHimIsPartOfWhatThereIsToGain() {
        Interests interests = new Interests(Given.INTERESTS.parameters(), Given.INTERESTS.career(), DREAD);
        Regime regime = court().regime();

        assertThat(interests.of(regime, 0, 1, Arena.FORCE, 0.5, 0).gain()
                        - Given.INTERESTS.of(regime, 0, 1, Arena.FORCE, 0.5, 0).gain())
                .isCloseTo(1.2, within(1e-12));
    }
}
