package palace.mechanism.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Trait;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.layer.Coffers;
import palace.model.layer.Frontline;
import palace.random.Draws;

@Tag("K31")
class TreasuryTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    /** Without rumours only the impatient withdraw. */
    private static final Treasury.Parameters QUIET = parameters(0);

    /** A rumour every week. */
    private static final Treasury.Parameters LOUD = parameters(1e6);

    private static Treasury.Parameters parameters(double rumours) {
        return new Treasury.Parameters(1.28, 2, 0.1, 0.25, rumours, 0.3, 10, 0.05, 0.5, 0.1);
    }

    private static List<Event> weeks(Regime regime, Treasury.Parameters parameters, int weeks) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            new Treasury(parameters).week(regime, DRAWS, events::add);
            regime.nextWeek();
        }
        return events;
    }

    private static Regime regime(Coffers coffers) {
        Regime regime = Court.of(2).each(Trait.ASSETS, 0.8, 0).regime();
        regime.layers().add(coffers);
        return regime;
    }

    @Test
    void whereNoCaseAsksForItMoneyIsNoObject() {
        Regime regime = Court.of(2).regime();
        Regime untouched = regime.copy();
        new Treasury(LOUD).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime).usingRecursiveComparison().isEqualTo(untouched);
    }

    /** Diamond and Dybvig 1983, with their R = 2 and t = 1/4. */
    @Test
    void theTippingShareIsThatOfDiamondAndDybvig() {
        assertThat(Treasury.tipping(1.28, 2)).isCloseTo(0.5625, within(1e-12));
        assertThat(Treasury.tipping(1.2815089641, 2)).isCloseTo(0.5606601718, within(1e-9)); // at their optimum
        assertThat(Treasury.tipping(1, 2)).isEqualTo(1); // run-proof
        assertThat(Treasury.tipping(1, 1.000001)).isEqualTo(1);
        assertThat(Treasury.tipping(1.28, 1.28)).isZero(); // nothing to wait for
        assertThat(Treasury.tipping(1.28, 1.1)).isZero();
    }

    @Test
    void atTheTippingShareWaitingIsWorthWhatWithdrawingIs() {
        double f = Treasury.tipping(1.28, 2);

        assertThat(Treasury.waiting(f, 1.28, 2)).isCloseTo(1.28, within(1e-12));
        assertThat(Treasury.runs(f - 1e-12, 1.28, 2)).isFalse();
        assertThat(Treasury.runs(f + 1e-12, 1.28, 2)).isTrue();
    }

    @Test
    void thoseWhoWaitShareWhatIsLeft() {
        assertThat(Treasury.waiting(0, 1.28, 2)).isEqualTo(2);
        assertThat(Treasury.waiting(0.25, 1.28, 2)).isCloseTo(1.813_333_333, within(1e-9)); // 2 * 0.68 / 0.75
        assertThat(Treasury.waiting(1 / 1.28, 1.28, 2)).isZero();
        assertThat(Treasury.waiting(0.9, 1.28, 2)).isZero(); // nothing is left, not less than nothing
        assertThat(Treasury.waiting(1, 1.28, 2)).isZero();
        assertThat(Treasury.waiting(1, 1, 2)).isEqualTo(2); // who is promised only his deposit takes from nobody
    }

    @Test
    void betweenTheImpatientAndTheTippingShareBothARunAndNoneFeedOnThemselves() {
        // reserves of a year: R = 1 + 1 / 1.1; tipping (R - 1.28) / (1.28 (R - 1))
        double yield = Treasury.believed(1, QUIET);

        assertThat(Treasury.tipping(1.28, yield)).isCloseTo(0.540_625, within(1e-9));
        assertThat(Treasury.runs(0.25, 1.28, yield)).isFalse();
        assertThat(Treasury.runs(1, 1.28, yield)).isTrue();
    }

    @Test
    void waitingIsWorthLessAsReservesShrink() {
        assertThat(Treasury.believed(0, QUIET)).isEqualTo(1);
        assertThat(Treasury.believed(0.1, QUIET)).isCloseTo(1.5, within(1e-12));
        assertThat(Treasury.believed(1e9, QUIET)).isCloseTo(2, within(1e-9));
    }

    @Test
    void solventBanksStandEveryRumourAndHollowOnesFallWithoutAny() {
        // five years of revenue: tipping share 0.5581 > 0.25 + 0.3; below 0.07 years it is less than 0.25
        assertThat(weeks(regime(new Coffers(5, 0, false)), LOUD, 200)).isEmpty();
        assertThat(weeks(regime(new Coffers(0.1, 0, false)), QUIET, 200)).isEmpty();
        assertThat(weeks(regime(new Coffers(0.05, 0, false)), QUIET, 1)).hasSize(1);
    }

    @Test
    void inBetweenARumourDecides() {
        Regime regime = regime(new Coffers(0.2, 0, false));

        assertThat(weeks(regime, QUIET, 50)).isEmpty();
        assertThat(weeks(regime, LOUD, 50)).first().satisfies(event -> assertThat(((Treasury.Ran) event).expected())
                .isBetween(0.453_125, 0.55));
    }

    @Test
    void aFiscalGapEatsTheReservesUntilDepositorsRun() {
        Coffers coffers = new Coffers(0.3, 0.2, false);
        Regime regime = regime(coffers);
        weeks(regime, QUIET, 26);

        assertThat(coffers.reserves()).isCloseTo(0.3 - 0.2 * 26 / 52.1775, within(1e-12));
        // the impatient are enough below 0.07 years of revenue, after 0.23 / 0.2 * 52.1775 = 60.004 weeks
        assertThat(weeks(regime, QUIET, 34)).isEmpty();
        assertThat(weeks(regime, QUIET, 1)).hasSize(1);
        assertThat(coffers.reserves()).isZero();
    }

    @Test
    void aRunCostsDepositsRentsAndPerformance() {
        Regime regime = regime(new Coffers(0.05, 0, false));

        assertThat(weeks(regime, QUIET, 1))
                .singleElement()
                .satisfies(event -> assertThat(((Treasury.Ran) event).target()).isEqualTo(Party.LEADER));
        assertThat(regime.elites().grievance(0)).isCloseTo(0.4, within(1e-12)); // 0.5 * 0.8
        assertThat(regime.elites().grievance(1)).isZero();
        assertThat(regime.elites().rents(1)).isCloseTo(0.475, within(1e-12)); // 0.5 * 0.95
        assertThat(regime.politics().performance()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void rentsAreInArrearsAsLongAsTheBanksAreShut() {
        Coffers coffers = new Coffers(0.05, 0, false);
        Regime regime = regime(coffers);
        weeks(regime, QUIET, 10);

        assertThat(regime.elites().rents(0)).isCloseTo(0.5 * Math.pow(0.95, 10), within(1e-12));
        assertThat(coffers.closed(9)).isTrue();
        assertThat(coffers.closed(10)).isFalse();
    }

    @Test
    void nobodyRunsForWhatIsGone() {
        assertThat(weeks(regime(new Coffers(0.05, 0.1, false)), LOUD, 100)).hasSize(1);
        assertThat(weeks(regime(new Coffers(0, 0.1, false)), LOUD, 100)).isEmpty();
    }

    @Test
    void whoeverSuspendsWithdrawalsHasNoRunButStillCannotPay() {
        Regime regime = regime(new Coffers(0, 0.1, true));

        assertThat(weeks(regime(new Coffers(0.05, 0, true)), LOUD, 5)).isEmpty();
        assertThat(weeks(regime, LOUD, 5)).isEmpty();
        assertThat(regime.elites().rents(0)).isCloseTo(0.5 * Math.pow(0.95, 5), within(1e-12));
    }

    @Test
    void aWarWidensTheGapUntilItIsLost() {
        Coffers coffers = new Coffers(1, 0.1, false);
        Regime regime = regime(coffers);
        Frontline line = new Frontline(0.5, 0.1, 0.3);
        regime.layers().add(line);
        weeks(regime, QUIET, 1);
        assertThat(coffers.reserves()).isCloseTo(1 - 0.4 / 52.1775, within(1e-12));

        line.collapse();
        weeks(regime, QUIET, 1);
        assertThat(coffers.reserves()).isCloseTo(1 - 0.5 / 52.1775, within(1e-12));
    }

    @Test
    void nothingIsPaidThatIsNotThere() {
        Coffers coffers = new Coffers(0.3, 0, false);

        assertThat(coffers.pay(0.2)).isZero();
        assertThat(coffers.pay(0.2)).isCloseTo(0.1, within(1e-12));
        assertThat(coffers.reserves()).isZero();
    }

    @Test
    void aCopyOfTheCoffersIsSpentAlone() {
        Regime regime = regime(new Coffers(0.05, 0.2, false));
        Regime copy = regime.copy();
        weeks(regime, QUIET, 1);

        assertThat(copy.layers().coffers()).extracting(Coffers::reserves).isEqualTo(0.05);
    }
}
