package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Warning;
import palace.model.event.Event;
import palace.random.Draws;

class SoundingTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final Draws DRAWS = Draws.of(SEED, 0);
    private static final Choice CHOICE = new Choice(2);
    // provocations 0.05 and 0.3, genuine 0.3; reward 0.3, trust cost 0.9, duty 0.4, revenge 0.5, taint 0.35; silence
    // 0.2, 0.2
    private static final Sounding.Parameters P = Given.the(
            Sounding.Parameters.class,
            "approaches 1e6, stranger 0.25, provocation-base 0.05, provocation-surveillance 0.3, genuine 0.3, reward 0.3, "
                    + "trust-cost 0.9, duty 0.4, revenge 0.5, taint 0.35, silence-found 0.2, silence-risk 0.2, precision 0.5, "
                    + "exposure 0.2, stature 0.24, heads 1e9, provocation-most 0.95, doubt 0.1");

    @Test
    @Tag("K10")
    void withoutProvocationsNobodyFearsATestAndAFullyTrustedFriendIsNone() {
        assertThat(Sounding.test(0, 0.3, 0.3)).isZero();
        assertThat(Sounding.test(0.9, 1, 0.3)).isZero();
        assertThat(Sounding.test(1, 0, 0.3)).isEqualTo(1);
        assertThat(Sounding.test(1, 1, 0.3)).isZero(); // 0 of 0
    }

    @Test
    @Tag("K10")
    void theChanceOfATestFollowsFromTrustAndFromTheShareOfProvocations() {
        // 0.2 * 0.5 / (0.2 * 0.5 + 0.8 * (0.3 + 0.5))
        assertThat(Sounding.test(0.2, 0.5, 0.3)).isCloseTo(0.135_135_135_135, within(1e-12));
        assertThat(Sounding.test(0.2, 0, 0.3)).isCloseTo(0.454_545_454_545, within(1e-12));
        assertThat(Sounding.test(0.05, 0.5, 0.3)).isCloseTo(0.031_847_133_758, within(1e-12));
    }

    @Test
    @Tag("K10")
    void provocationsAreExpectedUnderSurveillanceByAParanoidLeader() {
        Regime regime = Court.of(1)
                .politics(Realm.SURVEILLANCE, 0.8)
                .leader(Ruler.PARANOIA, 0.5)
                .regime();

        assertThat(P.provocations(regime)).isCloseTo(0.17, within(1e-12)); // 0.05 + 0.3 * 0.8 * 0.5
    }

    private static Sounding.Reply reply(double test, double draw) {
        return Sounding.reply(test, 0.6, new Stakes(0.5, 1), 0.5, 0.4, P.reward(), draw, CHOICE, P);
    }

    @Test
    @Tag("K10")
    void theThreeAnswersAreWeighedByWhatTheyRiskAndGain() {
        Sounding.Reply reply = reply(0.2, 0.5);

        assertThat(reply.join()).isCloseTo(0.288_440_266_379, within(1e-12)); // 0.8 (o - 0.2 * 0.5) - 0.2 * 0.5
        // where o = ln(1 + exp(2 * 0.4)) / 2: one may still stay away if a move that is worth 0.6 - 0.4 * 0.5 is not
        // made
        assertThat(reply.silent()).isCloseTo(-0.04, within(1e-12)); // -0.2 (0.2 + 0.2) 0.5
        assertThat(reply.inform()).isCloseTo(-0.525, within(1e-12)); // 0.3 * 0.55 - 0.4 * 0.1 - 0.6 * 0.5 - 0.35
        assertThat(reply.threshold()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(reply.joinProbability()).isCloseTo(0.583_087_700_890, within(1e-12));
        assertThat(reply.silentProbability()).isCloseTo(0.302_311_236_953, within(1e-12));
        assertThat(reply.informProbability()).isCloseTo(0.114_601_062_157, within(1e-12));
    }

    @Test
    void theDrawDecidesAtItsBorders() {
        assertThat(reply(0.2, 0.583_087).answer()).isEqualTo(Sounding.Answer.JOIN);
        assertThat(reply(0.2, 0.583_088).answer()).isEqualTo(Sounding.Answer.SILENT);
        assertThat(reply(0.2, 0.885_398).answer()).isEqualTo(Sounding.Answer.SILENT);
        assertThat(reply(0.2, 0.885_399).answer()).isEqualTo(Sounding.Answer.INFORM);
    }

    @Test
    @Tag("K10")
    void theLikelierATestTheFewerJoinAndTheMoreInformThoughAllWantTheSame() {
        double joins = 1;
        double informs = 0;
        for (double test = 0; test <= 1; test += 0.1) {
            Sounding.Reply reply = reply(test, 0.5);
            assertThat(reply.joinProbability()).isLessThan(joins);
            assertThat(reply.informProbability()).isGreaterThan(informs);
            joins = reply.joinProbability();
            informs = reply.informProbability();
        }
    }

    /** The answers of four discontented friends of the head, one a week. */
    private static Regime asked(Sounding.Parameters p, double surveillance, long replication, List<Event> events) {
        Court court = Court.of(6)
                .politics(Realm.SURVEILLANCE, surveillance)
                .leader(Ruler.PARANOIA, 1)
                .all(Trait.GRIEVANCE, 1);
        IntStream.range(1, 5).forEach(friend -> court.trust(0, friend, 0.6));
        Regime regime = court.regime();
        IntStream.range(0, 6).forEach(elite -> regime.elites().setSupport(elite, -0.7));
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        Sounding sounding = new Sounding(p, Given.JUDGEMENT);
        for (int week = 0; week < 4; week++) {
            sounding.week(regime, Draws.of(SEED, replication), events::add);
            regime.nextWeek();
        }
        return regime;
    }

    @Test
    @Tag("K10")
    void moreProvocationsMeanFewerRecruitsAndMoreBetrayalsEvenWhereEverybodyWantsTheLeaderGone() {
        double[] trusting = recruitsAndBetrayals(0);
        double[] wary = recruitsAndBetrayals(0.9);

        assertThat(wary[0]).isLessThan(trusting[0] - 0.2);
        assertThat(wary[1]).isGreaterThan(trusting[1] + 0.02);
    }

    /** Recruits and betrayals a plot, of 500 plots. */
    private static double[] recruitsAndBetrayals(double provocations) {
        Sounding.Parameters p = Given.but(
                P,
                "provocation-base " + provocations
                        + ", provocation-surveillance 0, reward 0.5, trust-cost 0.5, revenge 0.3, taint 0.1");
        double recruits = 0;
        double betrayals = 0;
        for (int replication = 0; replication < 500; replication++) {
            Regime regime = asked(p, 0.5, replication, new ArrayList<>());
            recruits += regime.plots().get(0).size() - 1;
            betrayals += regime.tally().betrayed();
        }
        return new double[] {recruits / 500, betrayals / 500};
    }

    @Test
    void aRecruitIsInThePlotAnInformerWarnsAndNobodyIsAskedTwice() {
        Set<Sounding.Answer> seen = EnumSet.noneOf(Sounding.Answer.class);
        for (int replication = 0; replication < 100; replication++) {
            List<Event> events = new ArrayList<>();
            Regime regime = asked(P, 0.5, replication, events);
            List<Sounding.SoundedOut> asked =
                    events.stream().map(Sounding.SoundedOut.class::cast).toList();
            assertThat(asked).extracting(Sounding.SoundedOut::target).doesNotHaveDuplicates();
            int informers = 0;
            for (Sounding.SoundedOut one : asked) {
                boolean joins = one.reply().answer() == Sounding.Answer.JOIN;
                assertThat(regime.elites().plot(one.target()) >= 0).isEqualTo(joins);
                informers += one.reply().answer() == Sounding.Answer.INFORM ? 1 : 0;
                seen.add(one.reply().answer());
            }
            assertThat(regime.warnings()).hasSize(informers).allMatch(w -> w.source() == Warning.Source.INFORMER);
            assertThat(regime.tally().betrayed()).isEqualTo(informers > 0 ? 1 : 0);
        }
        assertThat(seen).containsExactly(Sounding.Answer.values());
    }

    /** The leader neither thanks nor commends those who tell of what he has ordered himself. */
    @Test
    @Tag("K8")
    void whoTellsOfALeadersStrikeIsNotThankedForIt() {
        Sounding.Parameters mean = Given.but(P, "reward 0");
        assertThat(informing(true, 0.5, P)).isEqualTo(informing(true, 0.5, mean)); // no reward
        assertThat(informing(false, 0.5, P)).isGreaterThan(1.2 * informing(false, 0.5, mean));
        assertThat(informing(true, 1, P)).isEqualTo(informing(true, 0.5, P)); // nor duty
        assertThat(informing(false, 1, P)).isGreaterThan(1.2 * informing(false, 0.5, P));
    }

    private static double informing(boolean sanctioned, double loyalty, Sounding.Parameters p) {
        double informs = 0;
        for (int replication = 0; replication < 50; replication++) {
            Court court = Court.of(6).all(Trait.LOYALTY, loyalty).all(Trait.GRIEVANCE, 1);
            IntStream.range(1, 5).forEach(friend -> court.trust(0, friend, 0.6));
            Regime regime = court.regime();
            IntStream.range(0, 6).forEach(elite -> regime.elites().setSupport(elite, -0.7));
            Plot plot = Court.plot(regime, 5, Arena.FORCE, 0);
            if (sanctioned) {
                plot.sanction();
            }
            List<Event> events = new ArrayList<>();
            new Sounding(p, Given.JUDGEMENT).week(regime, Draws.of(SEED, replication), events::add);
            for (Event event : events) {
                informs += ((Sounding.SoundedOut) event).reply().informProbability();
            }
        }
        return informs;
    }

    /** Whoever is asked would tell at once. */
    private static final Sounding.Parameters TELLTALES =
            Given.but(P, "reward 100, trust-cost 0, duty 0, revenge 0, taint 0");

    @Test
    @Tag("K10")
    void withAFriendHintsFallFlatInTimeAsOftenAsHeIsTrusted() {
        int told = 0;
        for (int replication = 0; replication < 500; replication++) {
            List<Event> events = new ArrayList<>();
            Regime regime = asked(TELLTALES, 0.5, replication, events);
            assertThat(events).hasSize(4).noneMatch(event -> regime.elites().plot(event.target()) >= 0);
            told += regime.warnings().size();
        }

        assertThat(told / 2000.0).isCloseTo(0.4, within(0.044)); // trust 0.6; 4 standard errors
    }

    @Test
    @Tag("K10")
    void aPlotIsBetrayedOnceHoweverManyTellOfIt() {
        int twice = 0;
        for (int replication = 0; replication < 100; replication++) {
            Regime regime = asked(TELLTALES, 0.5, replication, new ArrayList<>());
            int told = regime.warnings().size();
            assertThat(regime.tally().betrayed()).isEqualTo(told > 0 ? 1 : 0);
            twice += told > 1 ? 1 : 0;
        }

        assertThat(twice).isPositive();
    }

    /** Three members ask somebody within a week: 2 is a friend of one of them, 3 one of his, and 4 one of that one's. */
    @Test
    @Tag("K10")
    void whoJoinsIsCountedByTheNextWhoIsAskedAndBringsHisFriends() {
        Sounding.Parameters claiming = Given.but(P, "claims 1, stature 9");
        int[] last = new int[3];
        for (int replication = 0; replication < 200; replication++) {
            Regime regime = Court.of(7)
                    .trust(0, 2, 0.9)
                    .trust(2, 3, 0.8)
                    .trust(3, 4, 0.8)
                    .rival(5, 2)
                    .all(Trait.GRIEVANCE, 1)
                    .all(Trait.LOYALTY, 0.3)
                    .regime();
            IntStream.range(0, 7).forEach(elite -> regime.elites().setSupport(elite, -0.7));
            Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 1, 6);
            List<Sounding.SoundedOut> asked = new ArrayList<>();
            new Sounding(claiming, Given.JUDGEMENT)
                    .week(regime, Draws.of(SEED, replication), event -> asked.add((Sounding.SoundedOut) event));
            int joined = plot.size() - 3;
            assertThat(asked).hasSize(Math.min(3, joined + 1));
            if (joined < 3) {
                Sounding.SoundedOut refuses = asked.get(joined);
                assertThat(refuses.actor()).isEqualTo(joined == 0 ? 0 : joined + 1);
                assertThat(refuses.target()).isEqualTo(joined + 2);
                double reach = Given.JUDGEMENT.members(regime, plot).reach();
                double chance = Given.JUDGEMENT.chance(
                        regime,
                        Given.JUDGEMENT.view(regime, plot, refuses.target()).hoping(reach));
                assertThat(refuses.reply().chance()).isCloseTo(chance, within(1e-12));
                double trust = refuses.trust();
                assertThat(trust).isCloseTo(joined == 0 ? 0.9 : 0.8, within(1e-7));
                assertThat(refuses.reply().test())
                        .isCloseTo(Sounding.test(P.provocations(regime), trust, 0.3), within(1e-12));
                assertThat(refuses.reply().inform())
                        .isCloseTo(0.3 * (1 - 0.9 * trust) + 0.4 * (0.3 - 0.5) - chance * 0.5 - 0.35, within(1e-12));
                last[joined]++;
            }
        }

        assertThat(last).doesNotContain(0);
    }

    @Test
    void theWordOfASmallManIsMostlyLostOnItsWayUp() {
        int told = 0;
        int heard = 0;
        for (int replication = 0; replication < 1000; replication++) {
            List<Event> events = new ArrayList<>();
            Regime regime = asked(Given.but(P, "heads 2"), 0.5, replication, events);
            told += (int) events.stream()
                    .filter(event -> ((Sounding.SoundedOut) event).reply().answer() == Sounding.Answer.INFORM)
                    .count();
            heard += (int) regime.warnings().stream().count();
        }
        double power = asked(P, 0.5, 0, new ArrayList<>()).elites().power(1);
        assertThat(power).isLessThan(0.5);
        assertThat(heard / (double) told).isCloseTo(2 * power, within(0.05));
    }

    @Test
    @Tag("K1")
    void nobodySoundsOutHisRivalHisTargetOrAPlotter() {
        Regime regime = Court.of(4)
                .trust(0, 1, 1)
                .rival(1, 0)
                .trust(0, 2, 1)
                .trust(0, 3, 1)
                .regime();
        Court.plot(regime, 2, Arena.FORCE, 0);
        Court.plot(regime, Party.LEADER, Arena.FORCE, 3);
        List<Event> events = new ArrayList<>();
        new Sounding(P, Given.JUDGEMENT).week(regime, DRAWS, events::add);

        assertThat(events).noneMatch(event -> event.actor() == 0);
    }

    @Test
    void aPlotThatKnowsItIsDiscoveredAsksNobody() {
        Regime regime = Court.of(4).trust(0, 1, 1).regime();
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0).tipOff();
        List<Event> events = new ArrayList<>();
        new Sounding(P, Given.JUDGEMENT).week(regime, DRAWS, events::add);

        assertThat(events).isEmpty();
    }

    @Test
    void theContentAreNotAskedWhereOneMustSeemDiscontented() {
        var picky = Given.but(P, "suspicion 0.5");
        Regime regime = Court.of(3).trust(0, 1, 1).trust(0, 2, 1).regime();
        regime.elites().setSupport(1, 0.5);
        regime.elites().setSupport(2, -0.5);
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        List<Event> events = new ArrayList<>();
        new Sounding(picky, Given.JUDGEMENT).week(regime, DRAWS, events::add);

        assertThat(events).hasSize(1).allMatch(event -> event.target() == 2);
    }

    @Test
    void whoAsksCanClaimHisFriends() {
        assertThat(chanceWhenFriendsAreClaimed(1)).isGreaterThan(chanceWhenFriendsAreClaimed(0) + 0.01);
    }

    private static double chanceWhenFriendsAreClaimed(double claims) {
        Sounding.Parameters p = Given.but(P, "claims " + claims);
        List<Event> events = new ArrayList<>();
        asked(p, 0.5, 0, events);
        return ((Sounding.SoundedOut) events.get(0)).reply().chance();
    }

    @Test
    void eachPlotterAsksForHimself() {
        Regime regime = Court.of(6)
                .trust(0, 1, 1)
                .trust(0, 2, 1)
                .trust(0, 3, 1)
                .trust(4, 5, 1)
                .regime();
        IntStream.range(0, 6).forEach(elite -> regime.elites().setSupport(elite, -0.7));
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0, 4);
        List<Event> events = new ArrayList<>();
        new Sounding(P, Given.JUDGEMENT).week(regime, DRAWS, events::add);

        assertThat(events).hasSize(2);
    }
}
