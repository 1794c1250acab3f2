package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Control;
import palace.model.institution.Selectorate;
import palace.random.Draws;

@Tag("R6")
@Tag("R7")
class CareerTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Career.Parameters P =
            Given.career("worth 0.2, discount 0.1, service 0.25, threat 6, typical 0.125, successor 0.3, half-life 1");

    @Test
    void theIncapableTheUnambitiousAndTheDevotedAreNoDanger() {
        assertThat(Career.danger(0, 1, 0)).isZero();
        assertThat(Career.danger(1, 0, 0)).isZero();
        assertThat(Career.danger(1, 1, 1)).isZero();
        assertThat(Career.danger(1, 1, 0)).isEqualTo(1);
    }

    @Test
    @Tag("K2")
    void theDangerousAreDroppedMoreOftenTheMoreALeaderFears() {
        assertThat(Career.drops(0.2, 0.5, 0.125, P)).isCloseTo(0.2, within(1e-12)); // the ordinary man, at any paranoia
        assertThat(Career.drops(0.2, 1, 0.125, P)).isCloseTo(0.2, within(1e-12));
        // 0.2 (1 + 6 * 0.5) / (1 + 6 * 0.5 * 0.125)
        assertThat(Career.drops(0.2, 0.5, 1, P)).isCloseTo(0.581_818_181_818, within(1e-12));
        assertThat(Career.drops(0.2, 0, 1, P)).isEqualTo(0.2);
        assertThat(Career.drops(0, 1, 1, P)).isZero();
    }

    /** Nobody has any force; each is the ordinary man with rents of a half. */
    private static Court court() {
        return Court.of(3).all(Trait.FORCE, 0).leader(Ruler.FORCE, 1);
    }

    private static Regime under(double turnover) {
        Regime regime = court().leader(Ruler.TURNOVER, turnover).regime();
        new Career(P).week(regime, DRAWS, Recorder.NONE);
        return regime;
    }

    @Test
    void aPlaceIsWorthItsRentsForAsLongAsThisLeaderKeepsHim() {
        assertThat(Career.stay(under(0), 0, P)).isCloseTo(1, within(1e-12)); // 0.2 * 0.5 / 0.1
        assertThat(Career.stay(under(0.1), 0, P)).isCloseTo(0.5, within(1e-12)); // 0.2 * 0.5 / (0.1 + 0.1)
        assertThat(Career.stay(under(0.9), 0, P)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theNextLeaderBringsHisOwnMenHoweverThisOneTreatsThem() {
        assertThat(Career.next(under(0), 0, P)).isCloseTo(0.25, within(1e-12)); // 0.2 * 0.5 / (0.1 + 0.3)
        assertThat(Career.next(under(0.9), 0, P)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void ofALeaderOfWhomNobodyKnowsWhatIsExpectedOfAnyIsExpected() {
        Regime regime = court().leader(Ruler.TURNOVER, 0).regime();

        assertThat(regime.politics().turnoverKnown()).isFalse();
        assertThat(Career.stay(regime, 0, P)).isEqualTo(Career.next(regime, 0, P));
    }

    @Test
    void whatALeaderDidBeforeIsKnownAtTheStartAndNothingOfANewOne() {
        Regime regime = under(0.4);
        assertThat(regime.politics().turnover()).isEqualTo(0.4);

        regime.nextWeek();
        regime.accede(1, Court.newLeader(0.2));
        assertThat(regime.politics().turnoverKnown()).isFalse();
        new Career(P).week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.politics().turnover()).isEqualTo(0.3);
    }

    @Test
    void howOftenHeDropsMenIsLearntFromWhatHeDoes() {
        Regime regime = Court.of(4).leader(Ruler.TURNOVER, 0).regime();
        Career career = new Career(P);
        career.week(regime, DRAWS, Recorder.NONE);
        regime.nextWeek();
        Court.remove(regime, 0, Stance.DISMISSED);
        career.week(regime, DRAWS, Recorder.NONE);

        // one of the three who are left in a week, 52.1775 weeks a year; half of it is learnt within the half-life
        assertThat(regime.politics().turnover()).isCloseTo(52.1775 / 3 / 2, within(1e-6));
        regime.nextWeek();
        career.week(regime, DRAWS, Recorder.NONE);
        assertThat(regime.politics().turnover()).isCloseTo(52.1775 / 3 / 4, within(1e-6)); // a week in which nobody is
    }

    @Test
    void whoDiesInOfficeWasNotDropped() {
        Regime regime = Court.of(4).leader(Ruler.TURNOVER, 0).regime();
        new Career(P).week(regime, DRAWS, Recorder.NONE);
        regime.nextWeek();
        Court.remove(regime, 0, Stance.DEAD);
        new Career(P).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.politics().turnover()).isZero();
    }

    private static double dependence(Selectorate selectorate, Control control) {
        return Career.dependence(
                Court.of(4).conferredBy(selectorate).control(0, control).regime(), 0, P);
    }

    @Test
    void anOfficersCareerHangsOnTheServiceAsFarAsHeIsASoldier() {
        // force 0.2 of power (0.2 + 0.93 / 4) / 2, which is the mean of force and standing: 0.462 427 7 of him
        assertThat(dependence(Selectorate.FAMILY, Control.PROFESSIONAL)).isCloseTo(0.653_179_2, within(1e-7));
        assertThat(dependence(Selectorate.ANYONE, Control.PROFESSIONAL)).isCloseTo(0.653_179_2, within(1e-7));
        assertThat(dependence(Selectorate.BODY, Control.PARTY)).isEqualTo(1);
        assertThat(dependence(Selectorate.BODY, Control.PERSONAL)).isEqualTo(1);
        assertThat(Career.dependence(court().conferredBy(Selectorate.BODY).regime(), 0, P))
                .isEqualTo(1);
    }

    @Test
    void whereOfficersRuleTheyMakeOneAnothersCareersAsAnyRulersDo() {
        assertThat(dependence(Selectorate.OFFICERS, Control.PARTY)).isEqualTo(1);
        assertThat(dependence(Selectorate.OFFICERS, Control.PROFESSIONAL)).isCloseTo(0.653_179_2, within(1e-7));
    }

    @Test
    void underALeaderWhoKeepsHisMenAMoveIsWorthLessThanUnderOneWhoDropsThem() {
        Interests interests = Given.interests(
                "gain-base 2",
                "worth 0.2, discount 0.1, threat 6, typical 0.125, " + "successor 0.3, half-life 1, service 1",
                "");
        double keeps =
                interests.of(under(0), 0, Party.LEADER, Arena.FORCE, 0.5, 0).threshold();
        double rotates =
                interests.of(under(0.9), 0, Party.LEADER, Arena.FORCE, 0.5, 0).threshold();

        // lost 1 to gain 2 + 0.25 - 1, against lost 0.1 to gain 2 + 0.25 - 0.1
        assertThat(keeps).isCloseTo(1 / 2.25, within(1e-9));
        assertThat(rotates).isCloseTo(0.1 / 2.25, within(1e-9));
    }

    @Test
    void aMoveAgainstARivalPutsThePlaceAtRiskButBringsNoNewLeader() {
        Interests interests = Given.interests(
                "gain-base 2, rival-gain 1, stranger-gain 1",
                "worth 0.2, discount 0.1, " + "threat 6, typical 0.125, successor 0.3, half-life 1, service 1",
                "");

        Stakes rival = interests.of(under(0), 0, 1, Arena.FORCE, 0.5, 0);
        assertThat(rival.loss()).isCloseTo(1, within(1e-9));
        assertThat(rival.gain()).isCloseTo(2, within(1e-9));
    }
}
