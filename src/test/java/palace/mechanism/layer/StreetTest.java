package palace.mechanism.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.mechanism.Court.Realm;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Given;
import palace.mechanism.Shipped;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.judgement.Stakes;
import palace.mechanism.judgement.Thresholds;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.layer.Crowd;
import palace.random.Draws;

class StreetTest {
    private static final Draws DRAWS = Draws.of(1, 0);

    /** Somebody speaks out every week, and a street beyond the critical pressure brings down whoever will not shoot. */
    private static final Street.Parameters P =
            new Street.Parameters(0.4, 0.5, 0.5, 0.5, 1e6, 0.03, 0.1, 0.4, 0.5, 0.3, 1e6, 0.7, 0.6);

    private static Regime regime(double terror, double openness, double anger) {
        Regime regime = Court.of(3)
                .politics(Realm.TERROR, terror)
                .politics(Realm.OPENNESS, openness)
                .regime();
        regime.layers().add(new Crowd(anger, 0.15));
        return regime;
    }

    private static List<Event> weeks(Regime regime, int weeks, Street.Parameters parameters) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            new Street(parameters).week(regime, DRAWS, events::add);
            regime.nextWeek();
        }
        return events;
    }

    private static double share(Regime regime) {
        Crowd crowd = regime.layers().crowd();
        return crowd == null ? Double.NaN : crowd.share();
    }

    @Test
    void whereNoCaseAsksForItThereIsNoStreet() {
        Regime regime = Court.of(3).regime();
        Regime untouched = regime.copy();

        new Street(P).week(regime, DRAWS, Recorder.NONE);

        assertThat(regime).usingRecursiveComparison().isEqualTo(untouched);
    }

    @Test
    @Tag("R12")
    void terrorWithTheScrewsTightRaisesTheThresholdAndAngerLowersIt() {
        assertThat(Street.threshold(0, 0, 0, P)).isEqualTo(0.4);
        // 0.4 + 0.5 * 0.6 * 0.9 - 0.5 * 0.2
        assertThat(Street.threshold(0.6, 0.1, 0.2, P)).isCloseTo(0.57, within(1e-12));
        assertThat(Street.threshold(0.6, 1, 0.2, P)).isCloseTo(0.3, within(1e-12));
        assertThat(Street.anger(0.2, 0.3, P)).isCloseTo(0.3, within(1e-12));
        assertThat(Street.anger(0.2, 0.7, P)).isEqualTo(0.2);
    }

    @Test
    @Tag("R10")
    void aFullStreetIsNoPressureUntilTheScrewsAreLoosened() {
        assertThat(Street.pressure(1, 0.4, P)).isZero();
        assertThat(Street.pressure(1, 0.39, P)).isZero();
        assertThat(Street.pressure(0.5, 0.7, P)).isCloseTo(0.25, within(1e-12)); // 0.5 * 0.3 / 0.6
        assertThat(Street.pressure(1, 1, P)).isEqualTo(1);
    }

    @Test
    @Tag("R10")
    void whoeverWillShootIsHardToBringDown() {
        Street.Parameters yearly = new Street.Parameters(0.4, 0.5, 0.5, 0.5, 4, 0.03, 0.1, 0.4, 0.5, 0.3, 10, 0.7, 0.6);

        assertThat(Street.hazard(0.3, 0, 0, yearly)).isZero();
        assertThat(Street.hazard(0.65, 0, 1, yearly)).isCloseTo(5, within(1e-12)); // half of the way to 1
        assertThat(Street.hazard(0.65, 0.5, 0.8, yearly)).isCloseTo(3, within(1e-12)); // 5 (1 - 0.4)
        assertThat(Street.hazard(1, 1, 1, yearly)).isZero();
    }

    @Test
    @Tag("R12")
    void underRepressionADissidentSpeaksAndSuffersAlone() {
        Regime regime = regime(0.7, 0.1, 0.5);
        List<Event> events = weeks(regime, 20, P);

        assertThat(events).hasSize(20).hasOnlyElementsOfType(Street.SpokeAlone.class);
        assertThat(share(regime)).isLessThan(0.01);
        assertThat(regime.fall()).isNull();
    }

    @Test
    @Tag("R10")
    @Tag("R12")
    void thatWordSpreadsWhereTheScrewsAreLoose() {
        Regime regime = regime(0.3, 0.8, 0.5);
        List<Event> events = weeks(regime, 1, P);

        assertThat(events).hasExactlyElementsOfTypes(Street.Rose.class, Street.Overthrew.class);
        assertThat(((Street.Rose) events.get(0)).share()).isGreaterThan(0.9);
        assertThat(regime.fall()).isEqualTo(OutcomeClass.STREET_OVERTHROW);
    }

    @Test
    @Tag("R10")
    void whenTheyHaveHadTheirWayPeopleGoHomeLessAngry() {
        Regime regime = regime(0.3, 0.8, 0.5);
        weeks(regime, 1, P);

        assertThat(share(regime)).isZero();
        assertThat(regime.layers().crowd()).extracting(Crowd::anger).satisfies(anger -> assertThat(anger)
                .isCloseTo(0.2, within(1e-12))); // 0.5 (1 - 0.6)
    }

    @Test
    @Tag("R10")
    void anAngryStreetOfATightRegimeTeachesNobodyAnythingAndBringsNobodyDown() {
        Regime regime = regime(0, 0.4, 0.9);
        regime.politics().setDiscontent(0.6);
        weeks(regime, 10, P);

        assertThat(share(regime)).isGreaterThan(0.9);
        assertThat(regime.politics().discontentBelief()).isZero();
        assertThat(regime.fall()).isNull();
    }

    @Test
    @Tag("R10")
    void whatIsSeenInTheStreetTellsTheEliteHowManyOfThemselvesAreDiscontented() {
        Regime regime = regime(1, 1, 0.9);
        regime.leader().changeLevers(1); // everybody would shoot
        regime.politics().setDiscontent(0.6);
        weeks(regime, 1, P);

        assertThat(share(regime)).isCloseTo(1, within(1e-6));
        // half of the way from 0 to 0.6
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.3, within(1e-6));
        regime.politics().setDiscontentBelief(0.7);
        weeks(regime, 1, P);
        assertThat(regime.politics().discontentBelief()).isEqualTo(0.7); // nobody learns that there is less
    }

    @Test
    @Tag("R10")
    void itTeachesTheMoreTheMoreTheScrewsHaveBeenLoosened() {
        Regime regime = regime(1, 0.7, 0.9); // half of the way from 0.4 to 1
        regime.leader().changeLevers(1);
        regime.politics().setDiscontent(0.6);
        weeks(regime, 1, P);

        assertThat(share(regime)).isGreaterThan(0.5);
        assertThat(regime.politics().discontentBelief()).isCloseTo(0.5 * share(regime) * 0.5 * 0.6, within(1e-12));
    }

    @Test
    @Tag("R12")
    void whereNobodySpeaksOutNobodyIsSeen() {
        assertThat(shareAfterAWeek("spark 0.35")).isGreaterThan(0.9);
        assertThat(shareAfterAWeek("spark 0.35, dissidents 0")).isLessThan(0.01);
    }

    /** Of people who want to see three tenths of the others in the street before they go. */
    private static double shareAfterAWeek(String but) {
        Regime regime = Court.of(3)
                .politics(Realm.TERROR, 1)
                .politics(Realm.OPENNESS, 1)
                .leader(Ruler.LEVERS, 1) // everybody would shoot
                .regime();
        regime.layers().add(new Crowd(0.2, 0.05));
        weeks(regime, 1, Given.but(P, but));
        return share(regime);
    }

    @Test
    @Tag("K21")
    void theSparkThatTopplesShrinksAsAngerGrows() {
        List<Double> sparks = IntStream.rangeClosed(0, 3)
                .mapToObj(step -> smallestSpark(0.1 * step))
                .toList();

        for (int i = 1; i < sparks.size(); i++) {
            assertThat(sparks.get(i)).isLessThan(sparks.get(i - 1));
        }
        assertThat(sparks.get(0)).isGreaterThan(0.3);
        assertThat(sparks.get(3)).isPositive();
        assertThat(smallestSpark(0.5)).isZero(); // now it needs none
    }

    /** The smallest share of the people whose protest spreads to more than half of them within half a year. */
    private static double smallestSpark(double anger) {
        for (int percent = 0; percent <= 100; percent++) {
            Thresholds people = new Thresholds(Street.threshold(0.2, 0.6, anger, P), 0.12);
            if (people.after(180, percent / 100.0) > 0.5) {
                return percent / 100.0;
            }
        }
        return 2;
    }

    @Test
    void aLeaderUnderAttackIsNotOverthrownByTheStreetAsWell() {
        Regime regime = regime(0, 1, 0.9);
        Court.attempt(regime, 0);
        weeks(regime, 1, P);

        assertThat(share(regime)).isGreaterThan(0.9);
        assertThat(regime.fall()).isNull();
    }

    @Test
    void theStreetEmptiesWhenTheScrewsAreTightenedAgain() {
        Regime regime = Court.of(3)
                .politics(Realm.TERROR, 0.9)
                .politics(Realm.OPENNESS, 0.4)
                .leader(Ruler.LEVERS, 1)
                .regime();
        Crowd crowd = new Crowd(0.3, 0.1);
        crowd.setShare(0.45);
        regime.layers().add(crowd);
        Street.Parameters quiet = new Street.Parameters(0.4, 0.5, 0.5, 0.5, 0, 0.03, 0.1, 0.4, 0.5, 0.3, 10, 0.7, 0.6);

        assertThat(weeks(regime, 1, quiet)).singleElement().isInstanceOf(Street.WentHome.class);
        assertThat(share(regime)).isLessThan(0.01);
    }

    @Test
    void aCopyOfTheStreetGoesItsOwnWay() {
        Regime regime = regime(0.3, 0.4, 0.7);
        Regime copy = regime.copy();
        weeks(regime, 3, P);

        assertThat(share(copy)).isZero();
        weeks(copy, 3, P);
        assertThat(share(copy)).isEqualTo(share(regime));
    }

    /** Elite 1, whom many follow, is against an attempt of elite 0 in a street that is as safe as it is open. */
    private static Attempt attempt(Regime regime, Stance side) {
        new Street(P).week(regime, DRAWS, Recorder.NONE);
        Attempt attempt = Court.attempt(regime, 0);
        Court.take(regime, attempt, side, 1);
        return attempt;
    }

    private static Regime followed(double openness) {
        Regime regime = Court.of(3)
                .politics(Realm.OPENNESS, openness)
                .with(Court.Trait.FOLLOWING, 1, 0.8)
                .regime();
        regime.layers().add(new Crowd(0, 0.15));
        return regime;
    }

    @Test
    @Tag("R8")
    void inAnAttemptPeopleComeOutForTheManWhomTheyFollowIfItIsSafe() {
        Regime loosened = followed(0.7);
        Attempt attempt = attempt(loosened, Stance.RALLIED);
        double before = attempt.ratio();
        List<Event> events = new ArrayList<>();
        new Street(P).hour(loosened, attempt, DRAWS, events::add);

        assertThat(attempt.street()).isCloseTo(0.7 * 0.8 * 0.5, within(1e-12)); // weight, following, (0.7 - 0.4) / 0.6
        assertThat(attempt.ratio()).isLessThan(before);
        assertThat(events)
                .singleElement()
                .isInstanceOf(Street.CameOut.class)
                .matches(event -> loosened.elites().stance(event.actor()) == Stance.RALLIED);
        new Street(P).hour(loosened, attempt, DRAWS, events::add);
        assertThat(events).hasSize(1); // told once

        Regime tight = followed(0.4);
        Attempt unseen = attempt(tight, Stance.RALLIED);
        new Street(P).hour(tight, unseen, DRAWS, Recorder.NONE);
        assertThat(unseen.street()).isZero();
    }

    @Test
    @Tag("R8")
    void soldiersDoNotLikeToShootAtACrowdOnEitherSide() {
        Regime regime = followed(1);
        Attempt attempt = attempt(regime, Stance.RALLIED);
        double force = attempt.joinedForce();
        new Street(P).hour(regime, attempt, DRAWS, Recorder.NONE);
        Sides.weigh(regime, attempt);
        assertThat(attempt.joinedForce()).isCloseTo(force * (1 - 0.7 * 0.8), within(1e-12));

        Regime other = followed(1);
        Attempt popular = attempt(other, Stance.JOINED);
        double leaders = popular.ralliedForce();
        new Street(P)
                .hour(other, popular, DRAWS, event -> assertThat(other.elites().stance(event.actor()))
                        .isEqualTo(Stance.JOINED));
        Sides.weigh(other, popular);
        assertThat(popular.street()).isNegative();
        assertThat(popular.ralliedForce()).isCloseTo(leaders * (1 - 0.7 * 0.8), within(1e-12));
    }

    @Test
    @Tag("R8")
    void whoeverLivesByTheStreetRalliesAgainstMenOfForce() {
        double chance = 0.9;
        var stakes = new Stakes(0.5, 0.2);
        var p = Shipped.AS_IS.bind(Cascade.Parameters.class);
        var nobody = new Cascade.Position(stakes, 0.3, 0.05, 0.2, 0, 0, 0, 0);
        var followed = new Cascade.Position(new Stakes(0.5, 0.05), 0.3, 0.05, 0, 0, 0, 0.6, 0.36);

        assertThat(Cascade.decide(chance, nobody, p).stance()).isEqualTo(Stance.ASIDE);
        assertThat(Cascade.decide(chance, followed, p).stance()).isEqualTo(Stance.RALLIED);
    }
}
