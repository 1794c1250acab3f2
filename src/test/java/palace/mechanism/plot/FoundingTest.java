package palace.mechanism.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.mechanism.Given;
import palace.mechanism.judgement.Coalition;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Stakes;
import palace.model.AbsenceWindow;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.tie.Regards;
import palace.random.Draws;

class FoundingTest {
    private static final Draws DRAWS = Draws.of(1, 0);
    private static final Founding.Parameters P = Given.the(
            Founding.Parameters.class,
            "thoughts 6, centre 0.3, width 0.1, ambition 0.4, opportunity 3, weakness 0.4, fear 0.3, threatened 6, "
                    + "commitment 0.35, alone 1, heads 1e9");

    @Test
    void halfAsManyThinkOfItAtTheCentreAndNearlyNoneOfTheContent() {
        assertThat(Founding.propensity(-0.3, 0.5, 0, false, 0.5, P)).isEqualTo(0.5);
        assertThat(Founding.propensity(-1e9, 0.5, 0, false, 0.5, P)).isEqualTo(1);
        // content by as much as others are discontented at the centre: logistic(-6)
        assertThat(Founding.propensity(0.3, 0.5, 0, false, 0.5, P)).isCloseTo(0.002_472_623_157, within(1e-12));
    }

    @Test
    @Tag("R6")
    void thoughtsRiseWithDiscontentAmbitionAndWeaknessAndLevelOff() {
        // 0.2 + 0.4 * 0.2 + 0.4 * 0.2 - 0.3 * 0.1 = 0.33: logistic(0.3); times 1 + 3 while he is away
        assertThat(Founding.propensity(-0.2, 0.7, 0.1, false, 0.3, P)).isCloseTo(0.574_442_516_812, within(1e-12));
        assertThat(Founding.propensity(-0.2, 0.7, 0.1, true, 0.3, P)).isCloseTo(2.297_770_067_247, within(1e-12));
    }

    @Test
    @Tag("K17")
    @Tag("R2")
    void auraAndFearKeepMenFromThinkingOfIt() {
        double thinks = Founding.propensity(-0.1, 0.6, 0.2, false, 0.5, P);

        assertThat(Founding.propensity(-0.1, 0.6, 0.3, false, 0.5, P)).isLessThan(thinks);
        assertThat(Founding.propensity(-0.1, 0.6, 0.2, false, 0.6, P)).isLessThan(thinks);
        assertThat(Founding.propensity(-0.2, 0.6, 0.2, false, 0.5, P)).isGreaterThan(thinks);
        assertThat(Founding.propensity(-0.1, 0.7, 0.2, false, 0.5, P)).isGreaterThan(thinks);
    }

    /** Plots founded in one week of many regimes in which everybody thinks of it all the time. */
    private static List<Founding.Founded> founded(Court court, Threat... threats) {
        var eager = Given.but(P, "thoughts 1e6, threatened 0");
        return founded(court, eager, threats);
    }

    private static List<Founding.Founded> founded(Court court, Founding.Parameters p, Threat... threats) {
        return founded(court, p, Given.JUDGEMENT, threats);
    }

    private static List<Founding.Founded> founded(
            Court court, Founding.Parameters p, Judgement judgement, Threat... threats) {
        List<Founding.Founded> founded = new ArrayList<>();
        for (int replication = 0; replication < 200; replication++) {
            Regime regime = court.regime();
            for (int i = 0; i < regime.elites().count(); i++) {
                regime.elites().setSupport(i, -0.5);
            }
            List.of(threats).forEach(regime.threats()::add);
            new Founding(p, judgement)
                    .week(regime, Draws.of(1, replication), event -> founded.add((Founding.Founded) event));
        }
        return founded;
    }

    @Test
    void whereNobodyIsDiscontentedOrThreatenedNothingIsFounded() {
        Regime regime = Court.of(5).regime();
        IntStream.range(0, 5).forEach(i -> regime.elites().setSupport(i, 0.1));
        new Founding(P, Given.JUDGEMENT).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime.plots()).isEmpty();
    }

    @Test
    @Tag("R2")
    void underTerrorTheSameDiscontentFoundsFewerPlots() {
        Court mild = Court.of(4).politics(Realm.TERROR, 0.1).leader(Ruler.RUTHLESSNESS, 0.2);
        int free = founded(mild).size();
        int afraid = founded(mild.politics(Realm.TERROR, 0.9).leader(Ruler.RUTHLESSNESS, 0.9))
                .size();

        assertThat(afraid).isLessThan(free * 3 / 4);
    }

    @Test
    @Tag("R7")
    void theDyingLeaderIsWaitedFor() {
        int healthy = foundedAgainst(0.01);
        int dying = foundedAgainst(0.6);

        assertThat(dying).isLessThan(healthy);
    }

    private static int foundedAgainst(double frailty) {
        int plots = 0;
        for (int replication = 0; replication < 400; replication++) {
            Regime regime = Court.of(4)
                    .politics(Realm.TERROR, 0.2)
                    .all(Trait.AMBITION, 0.9)
                    .regime();
            IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -0.5));
            regime.leader().setHazard(-Math.log(1 - frailty));
            new Founding(Given.but(P, "thoughts 1e6, threatened 0"), Given.JUDGEMENT)
                    .week(regime, Draws.of(1, replication), Recorder.NONE);
            plots += regime.plots().size();
        }
        return plots;
    }

    @Test
    void whoHasCauseToFearAManThinksOfAMoveOnHim() {
        assertThat(aims(0.6)).contains(1);
        assertThat(aims(0.3)).doesNotContain(1); // slighted: no reason to strike first
    }

    /** Whom the first of four aims at who has this much against the second. */
    private static List<Integer> aims(double grudge) {
        List<Integer> aims = new ArrayList<>();
        for (int replication = 0; replication < 100; replication++) {
            Regime regime = Court.of(4).all(Trait.FORCE, 0.2).regime();
            regime.ties().regard(Regards.of(4, new int[] {0}, new int[] {1}, new double[] {grudge}), Regards.none(4));
            IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -0.5));
            new Founding(Given.but(P, "thoughts 1e6, threatened 0, grudge 0.5"), Given.JUDGEMENT)
                    .week(regime, Draws.of(1, replication), event -> {
                        Founding.Founded founded = (Founding.Founded) event;
                        if (founded.actor() == 0) {
                            aims.add(founded.target());
                        }
                    });
        }
        return aims;
    }

    /** How likely the first of four is to come to the thought in a week, whose discontent is at the centre. */
    private static double thinks(String but, Consumer<Regime> changed) {
        Regime regime = Court.of(4).regime();
        IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -0.3));
        changed.accept(regime);
        double[] thinks = new double[4];
        new Founding(Given.but(P, "fear 0, " + but), Given.JUDGEMENT)
                .week(regime, DRAWS, Recorder.NONE, new Founding.Part(0, (elite, week) -> thinks[elite] = week));
        return thinks[0];
    }

    @Test
    void oneThinksOfItAsOftenAsHisPowerAndPropensitySay() {
        double power = Court.of(4).regime().elites().power(0);

        // 6 a year in 52.1775 weeks, times a propensity of a half; four times that while the leader is away
        assertThat(thinks("", regime -> {})).isCloseTo(6 / 52.1775 * power * 0.5, within(1e-12));
        assertThat(thinks("", regime -> regime.leader().setPresent(false)))
                .isCloseTo(4 * 6 / 52.1775 * power * 0.5, within(1e-12));
    }

    @Test
    @Tag("K17")
    @Tag("R2")
    void whatOneFeelsWantsAndFearsAndTheLeadersAuraEachHaveTheirPart() {
        Regime regime = Court.of(4)
                .with(Trait.AMBITION, 0, 0.7)
                .leader(Ruler.MYSTIQUE, 0.3)
                .regime();
        regime.elites().setSupport(0, -0.2);
        regime.elites().setFear(0, 0.1);
        double[] thinks = new double[4];
        new Founding(P, Given.JUDGEMENT)
                .week(regime, DRAWS, Recorder.NONE, new Founding.Part(0, (elite, week) -> thinks[elite] = week));

        // the propensity of thoughtsRiseWithDiscontentAmbitionAndWeaknessAndLevelOff
        assertThat(thinks[0]).isCloseTo(6 / 52.1775 * regime.elites().power(0) * 0.574_442_516_812, within(1e-12));
    }

    @Test
    @Tag("K7")
    void aThreatIsThoughtAboutByItsStakeAndHalfAsOftenWhileTheLeaderHasNotSidedWithIt() {
        Threat certain = new Threat(0, Party.LEADER, 0, 9, 0.4, true);
        Threat open = new Threat(0, 1, 0, 9, 0.4, false);

        assertThat(thinks("thoughts 0", regime -> regime.threats().add(certain)))
                .isCloseTo(6 * 0.4 / 52.1775, within(1e-12));
        assertThat(thinks("thoughts 0", regime -> regime.threats().add(open)))
                .isCloseTo(6 * 0.4 * 0.5 / 52.1775, within(1e-12));
        assertThat(thinks("thoughts 0", regime -> List.of(certain, open).forEach(regime.threats()::add)))
                .isCloseTo(6 * 0.4 * 1.5 / 52.1775, within(1e-12));
    }

    @Test
    @Tag("R6")
    void aJourneyThatIsAnnouncedCountsAsAnAbsenceSomeWeeksBeforeIt() {
        double usual = thinks("foreseen 4", regime -> {});

        assertThat(thinksBefore(3.9, true)).isCloseTo(4 * usual, within(1e-12));
        assertThat(thinksBefore(4, true)).isEqualTo(usual);
        assertThat(thinksBefore(3.9, false)).isEqualTo(usual); // nobody knows of it
    }

    private static double thinksBefore(double from, boolean planned) {
        return thinks("foreseen 4", regime -> regime.absences().plan(new AbsenceWindow(from, from + 2, planned)));
    }

    /** Most are passed over unlooked at, because not even the most discontented would think of it at such a draw. */
    @Test
    void whoWouldThinkOfItIsNeverPassedOver() {
        for (boolean away : new boolean[] {false, true}) {
            List<Founding.Founded> looked = new ArrayList<>();
            List<Founding.Founded> founded = new ArrayList<>();
            for (int replication = 0; replication < 1000; replication++) {
                Regime regime = Court.of(4).all(Trait.AMBITION, 1).regime();
                IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -1));
                regime.leader().setPresent(!away);
                Founding founding = new Founding(Given.but(P, "commitment 0"), Given.JUDGEMENT);
                Draws draws = Draws.of(1, replication);
                var atAll = new Founding.Part(0, (elite, probability) -> {});
                founding.week(regime.copy(), draws, event -> looked.add((Founding.Founded) event), atAll);
                founding.week(regime, draws, event -> founded.add((Founding.Founded) event));
            }
            assertThat(founded).hasSizeGreaterThan(20).isEqualTo(looked);
        }
    }

    /** How the first of four, in whose discontent all believe by 0.4, puts a move; he counts on 0.6 of his friends. */
    private static Founding.Founded weighed(Regime regime) {
        regime.politics().setDiscontentBelief(0.4);
        IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -1));
        Founding founding =
                new Founding(Given.but(P, "thoughts 1e6, threatened 0, commitment 0, alone 0.6"), Given.JUDGEMENT);
        List<Founding.Founded> first = new ArrayList<>();
        for (int replication = 0; replication < 100 && first.isEmpty(); replication++) {
            founding.week(regime.copy(), Draws.of(1, replication), event -> {
                if (event.actor() == 0) {
                    first.add((Founding.Founded) event);
                }
            });
        }
        return first.get(0);
    }

    private static double chance(Regime regime, int target, Coalition coalition) {
        return Given.JUDGEMENT.chance(regime, Given.JUDGEMENT.view(regime, 0, target, Arena.FORCE, coalition, false));
    }

    @Test
    void aFounderCountsOnHisFriendsAsFarAsHeTrustsThemAndSuspectsThem() {
        Regime regime = Court.of(4).trust(0, 1, 0.5).regime();
        Founding.Founded founded = weighed(regime);

        // he seems discontented by 0.5 * 0.5 + 0.5 * 0.4 = 0.45: 0.6 * 0.5 * (0.5 + 0.5 * 0.45) of what he has
        Coalition two = new Coalition().add(regime, 0, 1).add(regime, 1, 0.2175);
        assertThat(founded.chance()).isCloseTo(chance(regime, Party.LEADER, two), within(1e-12));
        // and the prize would have to be shared with them
        double weight = two.weight(Arena.FORCE, regime.politics().obedience());
        Stakes stakes = Given.JUDGEMENT.stakes().of(regime, 0, Party.LEADER, Arena.FORCE, weight, 0);
        assertThat(founded.threshold()).isCloseTo(stakes.threshold(), within(1e-12));
        assertThat(founded.worth()).isCloseTo(stakes.worth(founded.chance()), within(1e-12));
    }

    @Test
    void nobodyCountsOnAFriendWhoHasFallenOrWhoIsTheTarget() {
        Regime fallen = Court.of(4).trust(0, 1, 0.5).regime();
        Court.remove(fallen, 1, Stance.ARRESTED);
        assertThat(weighed(fallen).chance())
                .isCloseTo(chance(fallen, Party.LEADER, new Coalition().add(fallen, 0, 1)), within(1e-12));

        Regime threatened =
                Court.of(4).trust(0, 1, 0.5).with(Trait.FORCE, 1, 0.01).regime();
        threatened.threats().add(new Threat(0, 1, 0, 9, 1, true));
        Founding.Founded founded = weighed(threatened);
        assertThat(founded.target()).isEqualTo(1);
        assertThat(founded.chance())
                .isCloseTo(chance(threatened, 1, new Coalition().add(threatened, 0, 1)), within(1e-12));
    }

    @Test
    void theRuinOfASmallManMovesLess() {
        Court court = Court.of(4);
        double power = court.regime().elites().power(0);
        int all = founded(court, Given.but(P, "thoughts 0, threatened 30"), new Threat(0, 1, 0, 8, 1, true))
                .size();
        int part = founded(
                        court,
                        Given.but(P, "thoughts 0, threatened 30, heads " + 0.25 / power),
                        new Threat(0, 1, 0, 8, 1, true))
                .size();

        assertThat(all).isGreaterThan(40);
        assertThat(part / (double) all).isBetween(0.1, 0.45);
    }

    @Test
    @Tag("R6")
    void whileTheLeaderIsAwayMorePlotsAreFounded() {
        assertThat(foundedWhile(false)).isGreaterThan(foundedWhile(true) + 50);
    }

    private static int foundedWhile(boolean present) {
        int plots = 0;
        for (int replication = 0; replication < 2000; replication++) {
            Regime regime = Court.of(4).regime();
            IntStream.range(0, 4).forEach(i -> regime.elites().setSupport(i, -0.2));
            regime.leader().setPresent(present);
            new Founding(P, Given.JUDGEMENT).week(regime, Draws.of(1, replication), Recorder.NONE);
            plots += regime.plots().size();
        }
        return plots;
    }

    @Test
    @Tag("K7")
    void onlyTheThreatenedActOnAThreatAndTheirPlotsHaveItsDeadline() {
        var calm = Given.but(P, "thoughts 0, threatened 500");
        Court court = Court.of(4).with(Trait.ASSETS, 2, 0.9);
        List<Founding.Founded> founded = founded(court, calm, new Threat(2, Party.LEADER, 0, 9, 1, true));

        assertThat(founded(court, calm)).isEmpty();
        assertThat(founded).hasSizeGreaterThan(20).allMatch(plot -> plot.actor() == 2 && plot.defensive());
        Regime regime = Court.of(4).with(Trait.ASSETS, 2, 0.9).regime();
        regime.threats().add(new Threat(2, Party.LEADER, 0, 9, 1, true));
        for (int replication = 0; replication < 1000 && regime.plots().isEmpty(); replication++) {
            new Founding(calm, Given.JUDGEMENT).week(regime, Draws.of(1, replication), Recorder.NONE);
        }
        assertThat(regime.plots().get(0).deadline()).isEqualTo(9);
        assertThat(regime.plots().get(0).defensive()).isTrue();
    }

    @Test
    @Tag("K7")
    void whoeverIsAboutToLoseEverythingMovesWhereOthersWouldNot() {
        var calm = Given.but(P, "thoughts 0, threatened 500");
        Court court =
                Court.of(4).all(Trait.FORCE, 0.02).leader(Ruler.FORCE, 0.92).with(Trait.ASSETS, 2, 0.9);
        var threat = new Threat(2, Party.LEADER, 0, 9, 1, true);

        // he acts in spite of a move that is worth less than nothing, because doing nothing is worth still less
        assertThat(founded(court, calm, threat)).anyMatch(plot -> plot.worth() < 0 && plot.waiting() < plot.worth());
    }

    @Test
    @Tag("K8")
    void theTargetMayBeARivalWhoThreatensAndIsWeakerThanTheLeader() {
        var calm = Given.but(P, "thoughts 0, threatened 500");
        Court court = Court.of(4)
                .rival(1, 2)
                .each(Trait.FORCE, 0.2, 0.05, 0.2, 0.2)
                .leader(Ruler.FORCE, 0.35)
                .with(Trait.ASSETS, 2, 0.9);
        List<Founding.Founded> founded = founded(court, calm, new Threat(2, 1, 0, 9, 1, true));

        assertThat(founded).isNotEmpty().allMatch(plot -> plot.target() == 1);
    }

    @Test
    void theArenaFollowsFromForceDistanceAndSeats() {
        Court near = Court.of(2);
        assertThat(founded(near)).isNotEmpty().allMatch(plot -> plot.arena() == Arena.FORCE);
        Court far = Court.of(2).all(Trait.HOURS_AWAY, 24);
        assertThat(founded(far)).isNotEmpty().allMatch(plot -> plot.arena() == Arena.MARCH);
        Court seats = Court.of(2)
                .all(Trait.FORCE, 0.01)
                .leader(Ruler.FORCE, 0.98)
                .each(Trait.VOTES, 0.8, 0.1)
                .bodies(new Bodies(true, 0.5, false, 0.5));
        assertThat(founded(seats))
                .filteredOn(plot -> plot.actor() == 0)
                .isNotEmpty()
                .allMatch(plot -> plot.arena() == Arena.VOTES);
    }

    @Test
    void whoeverIsInAPlotOrOutOfOfficeFoundsNone() {
        Regime regime = Court.of(2).regime();
        IntStream.range(0, 2).forEach(i -> regime.elites().setSupport(i, -0.9));
        Court.plot(regime, Party.LEADER, Arena.FORCE, 0);
        Court.remove(regime, 1, Stance.DISMISSED);
        var surely = Given.but(P, "thoughts 1e6, threatened 0, commitment 0");
        for (int replication = 0; replication < 50; replication++) {
            new Founding(surely, Given.JUDGEMENT).week(regime, Draws.of(1, replication), Recorder.NONE);
        }

        assertThat(regime.plots()).hasSize(1);
    }

    @Test
    void whoHasNoForceDoesNotPlotToComeByIt() {
        assertThat(founded(armed(0))).isEmpty();
        assertThat(founded(armed(0.001))).isNotEmpty(); // however little it is
    }

    private static Court armed(double each) {
        return Court.of(3).all(Trait.FORCE, each).leader(Ruler.FORCE, 1 - 3 * each);
    }

    @Test
    @Tag("K7")
    void whatThreatensManyIsThoughtAboutNoMoreOftenThanWhatThreatensOne() {
        var calm = Given.but(P, "thoughts 0, threatened 26");
        Threat[] all = IntStream.range(0, 4)
                .mapToObj(i -> new Threat(i, Party.LEADER, 0, 10, 1, true))
                .toArray(Threat[]::new);
        int together = founded(Court.of(4), calm, all).size();
        int apart = founded(Court.of(4), calm, all[0], new Threat(1, Party.LEADER, 1, 10, 1, true))
                .size();

        // half of the 200 weeks hold a thought of the four together, and of each of the two alone
        assertThat(together).isBetween(40, 120);
        assertThat(apart).isGreaterThan(together * 3 / 2);
    }

    /** Elite 1 has outgrown a leader of no levers under a terror of 0.75: 0.375 of power against 0.19. */
    private static List<Founding.Founded> besideTheMighty(String overmighty) {
        Court court = Court.of(3)
                .each(Trait.FORCE, 0.3, 0.5, 0.05)
                .leader(Ruler.FORCE, 0.15)
                .leader(Ruler.LEVERS, 0)
                .with(Trait.AMBITION, 1, 1)
                .with(Trait.PATRON, 2, 1)
                .politics(Realm.TERROR, 0.75);
        Judgement judgement = Given.but(Given.JUDGEMENT, Given.but(Given.INTERESTS, overmighty));
        return founded(court, Given.but(P, "thoughts 1e6, threatened 0"), judgement);
    }

    @Test
    @Tag("K8")
    @Tag("R4")
    void whoHasOutgrownAWeakLeaderUnderTerrorIsTheOneToBeRidOfFirst() {
        assertThat(besideTheMighty("")).extracting(Founding.Founded::target).containsOnly(Party.LEADER);

        List<Founding.Founded> wary =
                besideTheMighty("from 0.35, slope 4, terror 0.5, dread 4, noticed 0.1, bound 0.6");
        assertThat(wary)
                .filteredOn(one -> one.actor() == 0)
                .isNotEmpty()
                .extracting(Founding.Founded::target)
                .containsOnly(1);
        assertThat(wary)
                .filteredOn(one -> one.actor() == 2) // his own man
                .extracting(Founding.Founded::target)
                .containsOnly(Party.LEADER);
    }

    /** Ten equals, each with 0.0865 of all power; those in a row trust one another, and the first is threatened. */
    private static Court row() {
        Court court = Court.of(10);
        IntStream.range(0, 9).forEach(i -> court.trust(i, i + 1, 0.6));
        return court;
    }

    /** Who begins together with the first, where this much power is enough. */
    private static int[] together(Court court, double group, int... content) {
        Founding.Parameters p = Given.but(P, "thoughts 0, threatened 1e6, commitment 0, sworn 0.5, group " + group);
        Regime regime = court.regime();
        IntStream.range(0, 10).forEach(i -> regime.elites().setSupport(i, -0.5));
        IntStream.of(content).forEach(i -> regime.elites().setSupport(i, 0.1));
        regime.threats().add(new Threat(0, Party.LEADER, 0, 9, 1, true));
        List<Event> events = new ArrayList<>();
        for (int replication = 0; replication < 1000 && regime.plots().isEmpty(); replication++) {
            new Founding(p, Given.JUDGEMENT).week(regime, Draws.of(1, replication), events::add);
        }
        int[] members = regime.plots().get(0).members();
        Founding.Founded founded = (Founding.Founded) events.get(0);
        assertThat(founded.sworn().stream().mapToInt(Integer::intValue).toArray())
                .as("all who are in it are told of")
                .containsExactly(Arrays.copyOfRange(members, 1, members.length));
        return members;
    }

    @Test
    @Tag("K21")
    void smallMenBeginTogetherUntilTheyAreWhatOneManOfWeightIs() {
        assertThat(together(row(), 0)).containsExactly(0);
        assertThat(together(row(), 0.0864)).containsExactly(0);
        assertThat(together(row(), 0.2)).containsExactly(0, 1, 2); // 0.173 are not enough, 0.2595 are
        assertThat(together(row(), 1)).hasSize(10);
    }

    @Test
    void theContentTheMightyRivalsAndThoseWhomOneHardlyKnowsDoNotBeginWithOthers() {
        assertThat(together(row(), 0.2, 1)).containsExactly(0);
        assertThat(together(row().rival(1, 0), 0.2)).containsExactly(0);
        assertThat(together(row().rival(2, 0), 0.2)).containsExactly(0, 1);
        assertThat(together(row().with(Trait.FORCE, 1, 0.6), 0.2)).containsExactly(0); // he can begin alone
        Court strangers = Court.of(10).trust(0, 1, 0.49).trust(0, 2, 0.51);
        assertThat(together(strangers, 0.2)).containsExactly(0, 2);
    }
}
