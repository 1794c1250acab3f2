package palace.mechanism.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Judgement;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Past;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

class PreferenceFalsificationTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final PreferenceFalsification.Parameters P =
            new PreferenceFalsification.Parameters(0.6, 0.4, 0.5, 0.45, 0.25, 0.5, 40, 8, 0.3, 0);
    private static final PreferenceFalsification FALSIFICATION = new PreferenceFalsification(P);

    /** Half of the power in the hands of the discontented, whose friends they are. */
    private static Court divided() {
        return Court.of(4).each(Trait.GRIEVANCE, 1, 1, 0, 0);
    }

    @Test
    void supportIsLoyaltyRentsAndAuraLessGrievanceAndReserve() {
        assertThat(PreferenceFalsification.support(0, 0, 0, 0, P)).isEqualTo(-0.45);
        // 0.6 * 0.5 + 0.4 * 0.5 + 0.5 * 0.4 - 0.15 - 0.45
        assertThat(PreferenceFalsification.support(0.5, 0.5, 0.4, 0.15, P)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    @Tag("K15")
    @Tag("K18")
    void onlyAFractionOfTheDiscontentIsKnownWhileAllAreLoyalInPublic() {
        Regime regime = divided().regime();
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().support(0)).isCloseTo(-0.7, within(1e-12)); // 0.3 + 0.2 + 0.25 - 1 - 0.45
        assertThat(regime.elites().support(2)).isCloseTo(0.3, within(1e-12));
        assertThat(regime.politics().discontent()).isCloseTo(0.5, within(1e-12));
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.125, within(1e-12)); // a quarter of it
        assertThat(IntStream.range(0, 4).mapToObj(regime.elites()::stance)).containsOnly(Stance.LOYAL);
    }

    @Test
    @Tag("K15")
    void anAttemptRevealsTheWholeTruthWhichThenFades() {
        Regime regime = divided().regime();
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);
        Attempt attempt = Court.attempt(regime, 0);
        attempt.fail("crushed");
        FALSIFICATION.aftermath(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.5, within(1e-12));

        for (int week = 0; week < 40; week++) {
            regime.nextWeek();
            FALSIFICATION.week(regime, DRAWS, Recorder.NONE);
        }
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.3125, within(1e-9)); // half of 0.375 is gone
    }

    @Test
    @Tag("K15")
    void whatAnAttemptBeforeTheWindowRevealedIsKnownInPartWhenItOpens() {
        // 40 weeks are the half-life; 12 / 52.1775 months a week. One attempt is remembered for good by half of the
        // rest.
        double months = 40 * 12 / 52.1775;
        Regime regime = divided().regime();
        regime.fate().remember(new Past(months, OutcomeClass.ATTEMPT_FAILED, 1));
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);

        assertThat(PreferenceFalsification.remembered(Past.QUIET, P)).isEqualTo(0);
        assertThat(PreferenceFalsification.remembered(new Past(months, OutcomeClass.COUP, 1), P))
                .isCloseTo(0.75, within(1e-9)); // 1 - 0.5 * 0.5
        assertThat(PreferenceFalsification.remembered(new Past(months, OutcomeClass.COUP, 2), P))
                .isCloseTo(0.875, within(1e-9)); // 1 - 0.5 * 0.25
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.40625, within(1e-9)); // 0.125 + 0.75 * 0.375
    }

    @Test
    @Tag("K15")
    void whatIsBelievedAlreadyIsNotUnlearntByAnAttempt() {
        Regime regime = divided().regime();
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);
        regime.politics().setDiscontentBelief(0.9);
        FALSIFICATION.aftermath(regime, Court.attempt(regime, 0), DRAWS, Recorder.NONE);

        assertThat(regime.politics().discontentBelief()).isEqualTo(0.9);
    }

    @Test
    @Tag("K15")
    void theNextMoveHasBetterProspectsOnceTheTruthIsOut() {
        Regime regime = divided().regime();
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        double before = chance(regime, plot);
        FALSIFICATION.aftermath(regime, Court.attempt(regime, 1), DRAWS, Recorder.NONE);

        assertThat(chance(regime, plot)).isGreaterThan(before); // exact: nothing is drawn
    }

    private static double chance(Regime regime, Plot plot) {
        Judgement judgement = Shipped.AS_IS.judgement();
        return judgement.chance(regime, judgement.view(regime, plot, 0));
    }

    @Test
    @Tag("K18")
    void discontentedFriendsShakeTheBeliefInTheRegimesStrength() {
        Regime regime = divided().trust(2, 0, 1).regime();
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.elites().belief(3)).isCloseTo(0.65, within(1e-12)); // (0.8 + 0.5) / 2
        assertThat(regime.elites().belief(2)).isCloseTo(0.5, within(1e-12)); // less 0.3 * 1 / 2
    }

    @Test
    void eachIsMistakenAboutItByAnErrorOfHisOwnEitherWay() {
        Regime regime = divided().regime();
        new PreferenceFalsification(Given.but(P, "noise 0.2")).week(regime, DRAWS, Recorder.NONE);

        for (int i = 0; i < 4; i++) {
            double draw = Shipped.draw(DRAWS, "PreferenceFalsification", 0, i);
            assertThat(regime.elites().belief(i)).isCloseTo(0.65 + 0.2 * (2 * draw - 1), within(1e-12));
        }
    }

    @Test
    void whoeverIsOutOfOfficeCountsNeitherWay() {
        Regime regime = divided().regime();
        Court.remove(regime, 0, Stance.ARRESTED);
        FALSIFICATION.week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.politics().discontent()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(regime.elites().officeWeeks(0)).isZero();
        assertThat(regime.elites().officeWeeks(1)).isEqualTo(1);
    }
}
