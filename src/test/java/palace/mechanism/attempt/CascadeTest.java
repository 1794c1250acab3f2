package palace.mechanism.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Levers;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.plot.Launch;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Obedience;
import palace.model.institution.Selectorate;
import palace.random.Draws;

class CascadeTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Launch.Parameters LAUNCH = Given.the(Launch.Parameters.class, "horizon 4, unready 0.2");
    private static final Judgement SHARP = Given.judgement(
            new Choice(1e9), // leanings are nothing
            Given.interests(
                    "severity-base 0.1, severity-ruthlessness 0.4, severity-terror 0.8, loss-base 0.5, "
                            + "loss-attachment 0.35, gain-base 0.2, gain-relief 0.8, spoils 0.4375, rivals-win 0.6",
                    "worth 0.3, service 1",
                    ""),
            "bandwagon 0.8, loyalists 0.5, critical 0.5, spread 0.15, seats 0.15, shield 0.5, absence 0.2");

    /** All hear at once and see clearly; alarm 0.25, attachment 0.7, 0.4 of it absent, caution as given. */
    private static Cascade clear(double caution) {
        return new Cascade(
                new Cascade.Parameters(1, 0, 0.25, 0.05, 0.7, 0.4, 0.4, 0.1, 0.1, 0, 0.5, caution, 0.6, 0.3),
                SHARP,
                LAUNCH);
    }

    /** Severity 0.5; each of three elites weighs a quarter, and so does the leader. */
    private static Court court() {
        return Court.of(3)
                .all(Trait.FORCE, 0.23)
                .leader(Ruler.FORCE, 0.31)
                .leader(Ruler.RUTHLESSNESS, 0.5)
                .politics(Realm.TERROR, 0.25)
                .all(Trait.LOYALTY, 0.4);
    }

    private static Regime discontented(Court court) {
        Regime regime = court.regime();
        regime.politics().setDiscontentBelief(0.4);
        return regime;
    }

    /** The first hour of an attempt by elite 0, and what the others decide in the second. */
    private static List<Cascade.Chose> firstDecisions(Regime regime, Attempt attempt, Cascade cascade) {
        List<Cascade.Chose> chose = new ArrayList<>();
        cascade.hour(regime, attempt, DRAWS, Recorder.NONE);
        attempt.nextHour();
        cascade.hour(regime, attempt, DRAWS, event -> chose.add((Cascade.Chose) event));
        return chose;
    }

    private static Cascade.Decision decision(Regime regime, Cascade cascade) {
        return firstDecisions(regime, Court.attempt(regime, 0), cascade).get(0).decision();
    }

    @Test
    void whereNothingIsBetterOneStandsAside() {
        assertThat(new Cascade.Decision(0.5, 0.5, 0, 0, 0).stance()).isEqualTo(Stance.ASIDE);
        assertThat(new Cascade.Decision(0.5, 0.5, 1, 0, 1).stance()).isEqualTo(Stance.RALLIED);
        assertThat(new Cascade.Decision(0.5, 0.5, 1, 0, 0.9).stance()).isEqualTo(Stance.JOINED);
        assertThat(new Cascade.Decision(0.5, 0.5, 1, 1, 0.9).stance()).isEqualTo(Stance.ASIDE);
    }

    @Test
    @Tag("K19")
    void eachWeighsJoiningStandingAsideAndRallying() {
        Cascade.Decision decision = decision(discontented(court()), clear(0.1));

        // 0.25 in it, 0.25 the leader's; followers 0.16, loyalists 0.085: 0.41 of 0.745
        assertThat(decision.chance()).isCloseTo(0.583_114_137_440, within(1e-7));
        // loss 0.25 + 0.15 + 0.14, gain 0.2 + 0.35, bystanders lose 0.05 or 0.1: root of 0.4 p^2 + 0.74 p - 0.49
        assertThat(decision.threshold()).isCloseTo(0.517_437_173_675, within(1e-8));
        // worth 0.095 594 409 8, less caution 0.1 x 4 p (1 - p)
        assertThat(decision.join()).isCloseTo(-0.001642406253, within(1e-7));
        assertThat(decision.aside()).isCloseTo(-0.079_155_706_872, within(1e-7));
        assertThat(decision.rally()).isCloseTo(-0.265_710_145_241, within(1e-7));
    }

    @Test
    @Tag("K19")
    void cautionMakesBystandersOfAll() {
        Regime bold = discontented(court());
        Regime cautious = discontented(court());

        assertThat(firstDecisions(bold, Court.attempt(bold, 0), clear(0.1)))
                .hasSize(2)
                .allMatch(chose -> chose.stance() == Stance.JOINED);
        assertThat(firstDecisions(cautious, Court.attempt(cautious, 0), clear(0.2)))
                .hasSize(2)
                .allMatch(chose -> chose.stance() == Stance.ASIDE);
    }

    @Test
    @Tag("K25")
    @Tag("K29")
    void aLeaderWhoShowsHimselfDrawsTheLoyalAsFarAsHisAuraGoes() {
        Cascade.Decision silent = whenTheLeader(true, false, 0);
        Cascade.Decision shown = whenTheLeader(true, true, 0.6);
        Cascade.Decision hollow = whenTheLeader(true, true, 0);
        Cascade.Decision hiding = whenTheLeader(false, true, 0);

        assertThat(shown.chance()).isCloseTo(0.583_114_137_440 - 0.25 * 0.6, within(1e-7));
        assertThat(shown.rally()).isCloseTo(-0.086_173_320_331, within(1e-7));
        assertThat(shown.join()).isLessThan(silent.join());
        assertThat(hollow.chance()).isCloseTo(silent.chance(), within(1e-12)); // a speech without aura
        assertThat(hollow.rally()).isGreaterThan(silent.rally());
        assertThat(hiding.rally()).isLessThan(silent.rally());
        assertThat(hiding.chance()).isGreaterThan(silent.chance());
    }

    private static Cascade.Decision whenTheLeader(boolean present, boolean fights, double broadcast) {
        Regime regime = discontented(court());
        regime.leader().setPresent(present);
        Attempt attempt = Court.attempt(regime, 0);
        attempt.setBroadcast(broadcast);
        if (fights) {
            attempt.fightBack();
        }
        return firstDecisions(regime, attempt, clear(0.1)).get(0).decision();
    }

    @Test
    @Tag("K1")
    void aRivalOfTheConspiratorsRalliesSooner() {
        Regime regime = discontented(court().rival(1, 0));
        Attempt attempt = Court.attempt(regime, 0);
        List<Cascade.Chose> chose = firstDecisions(regime, attempt, clear(0.1));

        assertThat(attempt.rivalry(1)).isEqualTo(1);
        assertThat(attempt.rivalry(2)).isZero();
        // worth of rallying 0.6 (1 - 0.583) more, gain of joining cut to 0.4 of it
        assertThat(chose.get(0).decision().rally()).isCloseTo(-0.015_578_627_705, within(1e-7));
        assertThat(chose).extracting(Cascade.Chose::stance).containsExactly(Stance.RALLIED, Stance.JOINED);
    }

    @Test
    @Tag("K8")
    void aRivalWhoIsTheTargetIsOnTheOtherSideFromTheFirstHour() {
        Regime regime = court().with(Trait.CLOSENESS, 2, 0.8).regime();
        Attempt attempt = Court.attempt(regime, 2, Arena.FORCE, 0);
        clear(0.6).hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(regime.elites().stance(2)).isEqualTo(Stance.RALLIED);
        // his own quarter, and of the leader's as much as he is close to him
        assertThat(attempt.rallied()).isCloseTo(0.25 + 0.8 * 0.25, within(1e-12));
    }

    @Test
    @Tag("K9")
    @Tag("R8")
    void membersOfAnUnpreparedPlotStayBehindAtTheStart() {
        // the first replication whose draw is well above the readiness of a plot with no preparation at all
        long replication = LongStream.range(0, 100)
                .filter(r -> Shipped.draw(Draws.of(1, r), "Cascade.ready", 0, 1) > 0.4)
                .findFirst()
                .orElseThrow();
        Draws draws = Draws.of(1, replication);
        double borderline = (Shipped.draw(draws, "Cascade.ready", 0, 1) - 0.2) / 0.8;

        assertThat(stanceOfTheSecond(draws, borderline - 0.001)).isEqualTo(Stance.PLOTTING);
        assertThat(stanceOfTheSecond(draws, borderline + 0.001)).isEqualTo(Stance.JOINED);
    }

    private static Stance stanceOfTheSecond(Draws draws, double preparation) {
        Regime regime = court().regime();
        Attempt attempt = Court.attempt(regime, 0, 1);
        attempt.plot().prepare(preparation);
        clear(0.6).hour(regime, attempt, draws, Recorder.NONE);
        assertThat(regime.elites().stance(0)).isEqualTo(Stance.JOINED); // the head always moves
        return regime.elites().stance(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aPatronsStepIsSeenAnHourLaterWhoeverIsAskedFirst(int patron) {
        int client = 3 - patron;
        // the client would stand aside but for his patron, who gains more and joins
        Regime regime = discontented(court().with(Trait.PATRON, client, patron).with(Trait.GRIEVANCE, patron, 0.6));
        Attempt attempt = Court.attempt(regime, 0);
        Cascade cascade = clear(0.2);
        firstDecisions(regime, attempt, cascade);
        assertThat(regime.elites().stance(patron)).isEqualTo(Stance.JOINED);
        assertThat(regime.elites().stance(client)).isEqualTo(Stance.ASIDE);

        attempt.nextHour();
        cascade.hour(regime, attempt, DRAWS, Recorder.NONE);
        assertThat(regime.elites().stance(client)).isEqualTo(Stance.JOINED);
    }

    /** What elite 1 weighs when the side of his patron, elite 2, is to be seen. */
    private static Cascade.Decision under(Stance patron) {
        Regime regime = discontented(court().with(Trait.PATRON, 1, 2));
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, patron, 2);
        return firstDecisions(regime, attempt, clear(0.1)).get(0).decision();
    }

    /** The same of one who has no patron. */
    private static Cascade.Decision beside(Stance other) {
        Regime regime = discontented(court());
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, other, 2);
        return firstDecisions(regime, attempt, clear(0.1)).get(0).decision();
    }

    @Test
    void aPatronPullsHisClientsToHisSide() {
        assertThat(under(Stance.JOINED).join() - beside(Stance.JOINED).join()).isCloseTo(0.3, within(1e-12));
        assertThat(under(Stance.JOINED).rally() - beside(Stance.JOINED).rally()).isCloseTo(-0.3, within(1e-12));
        assertThat(under(Stance.RALLIED).join() - beside(Stance.RALLIED).join()).isCloseTo(-0.3, within(1e-12));
        assertThat(under(Stance.RALLIED).rally() - beside(Stance.RALLIED).rally())
                .isCloseTo(0.3, within(1e-12));
        assertThat(under(Stance.ASIDE)).isEqualTo(beside(Stance.ASIDE));
    }

    @Test
    void theMembersPreyAndTheirPredatorsAreTheirRivals() {
        Regime regime = discontented(court().rival(0, 1).dormant(0, 2));
        Attempt attempt = Court.attempt(regime, 0);
        clear(0.1).hour(regime, attempt, DRAWS, Recorder.NONE);

        assertThat(attempt.rivalry(1)).isEqualTo(1);
        assertThat(attempt.rivalry(2)).isZero();
    }

    @Test
    void nobodyLeansOneWayOnTheWhole() {
        Regime regime = Court.of(2000).regime();
        Attempt attempt = Court.attempt(regime, 0);
        Judgement easy = Given.but(SHARP, new Choice(1));
        new Cascade(clear(0.1).parameters(), easy, LAUNCH).hour(regime, attempt, DRAWS, Recorder.NONE);

        // each leans by a logistic draw, of deviation pi / sqrt(3); 4 standard errors of the mean
        double error = 4 * 1.814 / Math.sqrt(2000);
        assertThat(IntStream.range(0, 2000)
                        .mapToDouble(attempt::joinTaste)
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(error));
        assertThat(IntStream.range(0, 2000)
                        .mapToDouble(attempt::rallyTaste)
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(error));
    }

    @Test
    @Tag("K24")
    void menFollowTheirCommandersByOneTemperOfTheDay() {
        Regime regime = court().regime();
        regime.politics().setObedience(new Obedience(0.2, 0.5, 0.8));
        Attempt attempt = Court.attempt(regime, 0);
        Judgement nervous = new Judgement(
                SHARP.choice(),
                SHARP.stakes(),
                SHARP.prospect(),
                SHARP.circle(),
                SHARP.hope(),
                SHARP.consent(),
                Given.the(Levers.Parameters.class, "nerve 0.5"));
        new Cascade(clear(0.1).parameters(), nervous, LAUNCH).hour(regime, attempt, DRAWS, Recorder.NONE);

        double draw = Shipped.draw(DRAWS, "Cascade.nerve", 0, 0);
        double odds = Math.sqrt(draw / (1 - draw)); // half of the draw's log-odds
        assertThat(attempt.obedience().professional()).isCloseTo(odds / (1 + odds), within(1e-12));
        assertThat(attempt.obedience().party()).isCloseTo(0.25 * odds / (1 + 0.25 * odds), within(1e-12));
    }

    @Test
    @Tag("R9")
    void whereThePlaceIsConferredForceAloneMakesNobodyExpectSuccess() {
        Regime regime = discontented(court().each(Trait.VOTES, 0.3, 0.3, 0.3).conferredBy(Selectorate.FAMILY));
        Cascade cascade = clear(0.1);
        double byForce = decision(regime, cascade).chance();
        Regime council = discontented(court().each(Trait.VOTES, 0.3, 0.3, 0.3).conferredBy(Selectorate.FAMILY));
        council.politics().needConsent(true);
        Attempt attempt = Court.attempt(council, 0);
        double consent = SHARP.consentSeen(council, attempt, byForce, 0.5);

        assertThat(consent).isStrictlyBetween(0.01, 0.99);
        assertThat(cascade.chance(council, attempt)).isCloseTo(byForce * consent, within(1e-9));
        assertThat(firstDecisions(council, attempt, cascade).get(0).decision().chance())
                .isCloseTo(byForce * consent, within(1e-9));
    }

    @Test
    void theChanceAsItStandsIsThatOfOneOfMiddlingBelief() {
        Regime regime = discontented(court());
        Attempt attempt = Court.attempt(regime, 0);

        assertThat(clear(0.1).chance(regime, attempt)).isCloseTo(0.583_114_137_440, within(1e-7));
    }

    @Test
    void theCommittedAndTheFallenDecideNothing() {
        Regime regime = discontented(court());
        Court.remove(regime, 2, Stance.ARRESTED);
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, Stance.RALLIED, 1);

        assertThat(firstDecisions(regime, attempt, clear(0.1))).isEmpty();
    }

    @Test
    void anHourThatBringsNoNewsBringsNoChange() {
        Regime regime = discontented(court());
        Attempt attempt = Court.attempt(regime, 0);
        Cascade cascade = clear(0.2);
        firstDecisions(regime, attempt, cascade);
        int changed = attempt.lastChange();
        assertThat(changed).isEqualTo(1); // both have stood aside in the second hour
        for (int hour = 0; hour < 20; hour++) {
            attempt.nextHour();
            cascade.hour(regime, attempt, DRAWS, Recorder.NONE);
        }

        assertThat(attempt.lastChange()).isEqualTo(changed);
    }

    @Test
    @Tag("K19")
    void reliefThatAllShareIsNoReasonToJoin() {
        var p = Shipped.AS_IS.bind(Cascade.Parameters.class);
        var alone = new Cascade.Position(new Stakes(0.3, 1), 0, 0.1, 0, 0, 0, 0, 0);
        var shared = new Cascade.Position(new Stakes(0.3, 1), 0, 0.1, 0.8, 0, 0, 0, 0);

        assertThat(Cascade.decide(0.8, alone, p).stance()).isEqualTo(Stance.JOINED);
        assertThat(Cascade.decide(0.8, shared, p).stance()).isEqualTo(Stance.ASIDE);
        assertThat(shared.threshold(p)).isGreaterThan(alone.threshold(p));
        // at its threshold joining is worth as much as standing aside
        double at = alone.threshold(p);
        Cascade.Decision tie = Cascade.decide(at, alone, p);
        assertThat(tie.join()).isCloseTo(tie.aside(), within(1e-9));
    }

    @Test
    void whomThePeopleShelterRisksLessAndHasLessToFearFromTheWinners() {
        var p = new Cascade.Parameters(1, 0, 0, 0, 0, 0, 0.4, 0, 0.1, 0, 1, 0.4, 0, 0);
        var sheltered = new Cascade.Position(new Stakes(0.5, 1), 0.3, 0.1, 0.2, 0.05, -0.02, 0.25, 0.8);
        Cascade.Decision decision = Cascade.decide(0.6, sheltered, p);

        // 0.6 - 0.4 * 0.5, less 0.75 of a caution of 0.4 * 4 * 0.6 * 0.4, and a leaning
        assertThat(decision.join()).isCloseTo(0.4 - 0.75 * 0.384 + 0.05, within(1e-12));
        assertThat(decision.aside()).isCloseTo(-0.4 * 0.1 + 0.6 * (0.2 - 0.1), within(1e-12));
        // the others win against him with 0.75 * 0.6; what they do not win spares him the ruin
        assertThat(decision.rally()).isCloseTo(0.55 * 0.3 - 0.45 * 0.4 - 0.75 * 0.4 + 0.15 * 0.8 - 0.02, within(1e-12));
    }

    @Test
    void atItsThresholdJoiningIsWorthAsMuchAsStandingAside() {
        long key = DRAWS.key(Draws.source("CascadeTest"), 0);
        int between = 0;
        for (int i = 0; i < 200; i++) {
            double caution = i % 4 == 0 ? 0 : Draws.uniform(key, i, 0);
            var p = new Cascade.Parameters(1, 0, 0, 0, 0, 0, 0.4, 0, 0.1, 0, 1, caution, 0, 0);
            var position = new Cascade.Position(
                    new Stakes(Draws.uniform(key, i, 1), 0.5 + Draws.uniform(key, i, 2)),
                    0.3,
                    0.2 * Draws.uniform(key, i, 3),
                    0.2 * Draws.uniform(key, i, 4),
                    0.2 * Draws.uniform(key, i, 5) - 0.1,
                    0,
                    i % 3 == 0 ? 0 : Draws.uniform(key, i, 6),
                    0);
            double threshold = position.threshold(p);
            Cascade.Decision at = Cascade.decide(threshold, position, p);
            if (threshold > 0 && threshold < 1) {
                assertThat(at.join()).isCloseTo(at.aside(), within(1e-9));
                between++;
            } else {
                assertThat(at.join() >= at.aside()).isEqualTo(threshold == 0);
            }
        }

        assertThat(between).isGreaterThan(100);
    }

    @Test
    void inABodyTheChanceIsThatOfACountByItsOwnRule() {
        Court court = court().each(Trait.VOTES, 0.4, 0.3, 0.2);
        Regime regime = discontented(court.bodies(new Bodies(true, 0.7, true, 0.6)));
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0);
        Prospect seats = Prospect.of(0.4, 0.1).believed(0.4, 0.5);

        assertThat(clear(0.1).chance(regime, attempt))
                .isCloseTo(seats.decidedBy(0.7, BallotRule.ALL_SEATS).chance(SHARP.prospect()), within(1e-12));
    }

    @Test
    void whoSitsInTheBodyThatVotesHearsAtOnce() {
        Regime regime = Court.of(3)
                .each(Trait.VOTES, 0.3, 0.3, 0)
                .bodies(new Bodies(true, 0.5, false, 0.5))
                .regime();
        Attempt attempt = Court.attempt(regime, Party.LEADER, Arena.VOTES, 0);
        var deaf = new Cascade.Parameters(0, 0, 0.25, 0.05, 0.7, 0.4, 0.4, 0.1, 0.1, 0, 0.5, 0.1, 0.6, 0.3);
        List<Cascade.Chose> chose = firstDecisions(regime, attempt, new Cascade(deaf, SHARP, LAUNCH));

        assertThat(chose).extracting(Cascade.Chose::actor).containsExactly(1);
    }
}
