package palace.mechanism.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Shipped;
import palace.mechanism.plot.Sounding;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.random.Draws;

class LoyaltyTestTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    private static LoyaltyTest test(double rate) {
        return new LoyaltyTest(
                new LoyaltyTest.Parameters(rate, 0.3, 0.05, 0.1, 0.2, 1.2),
                Shipped.AS_IS.bind(Sounding.Parameters.class),
                Shipped.AS_IS.judgement());
    }

    private static Sounding.Answer answer(Regime regime, double draw) {
        List<Event> events = new ArrayList<>();
        test(1).test(regime, 0, draw, events::add);
        return ((LoyaltyTest.Tested) events.get(0)).reply().answer();
    }

    @Test
    @Tag("K10")
    void whoeverJoinsIsLost() {
        Regime regime = Court.of(2).regime();

        assertThat(answer(regime, 1e-9)).isEqualTo(Sounding.Answer.JOIN);
        assertThat(regime.elites().stance(0)).isEqualTo(Stance.ARRESTED);
    }

    @Test
    @Tag("K10")
    void whoeverInformsHasPassed() {
        Regime regime = Court.of(2).regime();

        assertThat(answer(regime, 1 - 1e-9)).isEqualTo(Sounding.Answer.INFORM);
        assertThat(regime.elites().closeness(0)).isCloseTo(0.55, within(1e-12));
        assertThat(regime.elites().inOffice(0)).isTrue();
    }

    @Test
    @Tag("K10")
    void whoeverStaysSilentIsSuspectAndInsulted() {
        Regime regime = Court.of(2).regime();
        Sounding.Reply reply = replyOf(Court.of(2).regime());

        double silent = reply.joinProbability() + reply.silentProbability() / 2;
        assertThat(answer(regime, silent)).isEqualTo(Sounding.Answer.SILENT);
        assertThat(regime.elites().closeness(0)).isCloseTo(0.4, within(1e-12));
        assertThat(regime.elites().grievance(0)).isCloseTo(0.2, within(1e-12));
    }

    private static Sounding.Reply replyOf(Regime regime) {
        List<Event> events = new ArrayList<>();
        test(1).test(regime, 0, 0.5, events::add);
        return ((LoyaltyTest.Tested) events.get(0)).reply();
    }

    @Test
    @Tag("K10")
    void theOneAskedCannotTellItFromARealApproach() {
        Regime regime = Court.of(2)
                .politics(Realm.SURVEILLANCE, 1)
                .leader(Ruler.PARANOIA, 1)
                .regime();
        var sounding = Shipped.AS_IS.bind(Sounding.Parameters.class);

        assertThat(replyOf(regime).test())
                .isEqualTo(Sounding.test(sounding.provocations(regime), sounding.stranger(), sounding.genuine()));
    }

    @Test
    void theTrustingAndTheBlindLeaderTestNobody() {
        assertThat(tests(Court.of(3).leader(Ruler.PARANOIA, 0))).isEmpty();
        assertThat(tests(Court.of(3).politics(Realm.SURVEILLANCE, 0))).isEmpty();
        assertThat(tests(Court.of(3))).hasSize(1);
        assertThat(tests(Court.of(0))).isEmpty();
    }

    private static List<Event> tests(Court court) {
        List<Event> events = new ArrayList<>();
        test(1e6).week(court.regime(), DRAWS, events::add);
        return events;
    }

    @Test
    void thePowerfulAndTheDistantAreTestedFirst() {
        Court court = Court.of(3).each(Trait.FORCE, 0.4, 0.2, 0.2).each(Trait.CLOSENESS, 0.5, 0.9, 0.1);
        int[] tested = new int[3];
        for (int replication = 0; replication < 3000; replication++) {
            List<Event> events = new ArrayList<>();
            test(1e6).week(court.regime(), Draws.of(1, replication), events::add);
            tested[events.get(0).target()]++;
        }
        // power 0.3, 0.2, 0.2 times 1.2 - closeness: 0.21, 0.06 and 0.22 of 0.49; 4 standard errors of at most 0.0091
        assertThat(tested[0] / 3000.0).isCloseTo(0.428_571, within(0.0365));
        assertThat(tested[1] / 3000.0).isCloseTo(0.122_449, within(0.0365));
        assertThat(tested[2] / 3000.0).isCloseTo(0.448_980, within(0.0365));
    }
}
