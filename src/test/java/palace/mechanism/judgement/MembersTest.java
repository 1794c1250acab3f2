package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palace.mechanism.Court;
import palace.mechanism.Court.Ruler;
import palace.mechanism.Court.Trait;
import palace.model.Arena;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.institution.Bodies;
import palace.model.institution.Obedience;
import palace.random.Draws;

class MembersTest {
    private static final long KEY = Draws.of(1, 0).key(Draws.source("MembersTest"), 0); // chosen once
    private static final int PEOPLE = 40;
    private static final int TARGET = 39;
    private static final Circle CIRCLE = new Circle(0.5, 0.6, 2);

    /** People with seats, ties of trust and rivalries at random, and a plot of three against the last of them. */
    private static Regime regime() {
        Court court = Court.of(PEOPLE).bodies(new Bodies(true, 0.5, false, 0.5));
        for (int one = 0; one < PEOPLE; one++) {
            court.with(Trait.STANDING, one, Draws.uniform(KEY, one));
            for (int other = 0; other < one; other++) {
                double draw = Draws.uniform(KEY, one, other);
                if (draw < 0.2) {
                    court.trust(one, other, 0.1 + 4 * draw);
                } else if (draw < 0.35) {
                    court.rival(one, other);
                } else if (draw < 0.5) {
                    court.rival(other, one);
                }
            }
        }
        Regime regime = court.regime();
        for (int one = 0; one < PEOPLE; one++) {
            regime.elites().setSupport(one, 1 - 2 * Draws.uniform(KEY, one, PEOPLE));
        }
        regime.politics().setDiscontentBelief(0.2);
        return regime;
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void whatIsKeptUpToDateIsWhatWouldBeAddedUpAnew(Arena arena) {
        Regime regime = regime();
        Plot plot = Court.plot(regime, TARGET, arena, 0, 1, 2);
        Members kept = new Members(regime, plot, CIRCLE);
        assertThat(kept.reach()).isGreaterThan(0.05);
        assertThat(kept.rivals()).isGreaterThan(0.005);
        for (int asked = 3; asked < TARGET; asked++) {
            plot.ask(asked);
            kept.asked(asked);
            same(kept, new Members(regime, plot, CIRCLE));
            if (asked % 3 != 0) {
                regime.recruit(plot, asked);
                kept.joined(asked);
                same(kept, new Members(regime, plot, CIRCLE));
            }
        }
        assertThat(kept.reach()).isCloseTo(0, within(1e-12)); // nobody is left to be claimed
    }

    private static void same(Members kept, Members anew) {
        assertThat(kept.weight()).isCloseTo(anew.weight(), within(1e-12));
        assertThat(kept.reach()).isCloseTo(anew.reach(), within(1e-12));
        assertThat(kept.rivals()).isCloseTo(anew.rivals(), within(1e-12));
        assertThat(kept.mood(0)).isCloseTo(anew.mood(0), within(1e-12));
        assertThat(kept.mood(PEOPLE - 2)).isCloseTo(anew.mood(PEOPLE - 2), within(1e-12));
        assertThat(kept.with(0).power()).isCloseTo(anew.with(0).power(), within(1e-12));
        assertThat(kept.with(TARGET).seats()).isCloseTo(anew.with(TARGET).seats(), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void membersWeighWhatEachWeighsAndPoolTheirMoodsWhereForceDecides(Arena arena) {
        Regime regime = regime();
        Members members = new Members(regime, Court.plot(regime, Party.LEADER, arena, 0, 1), CIRCLE);
        double[] moods = IntStream.of(0, 1, 5)
                .mapToDouble(one -> CIRCLE.mood(regime, arena, one))
                .toArray();
        boolean votes = arena == Arena.VOTES;

        assertThat(members.weight())
                .isCloseTo(regime.weights().of(arena, 0) + regime.weights().of(arena, 1), within(1e-12));
        assertThat(members.mood(1)).isCloseTo(votes ? moods[1] : (moods[0] + moods[1]) / 2, within(1e-12));
        assertThat(members.mood(5)).isCloseTo(votes ? moods[2] : (moods[0] + moods[1] + moods[2]) / 3, within(1e-12));
    }

    @Test
    void aFriendIsClaimedHalfByTrustAndHalfByHowDiscontentedHeSeems() {
        Regime regime = Court.of(4).trust(0, 2, 0.75).regime();
        regime.politics().setDiscontentBelief(0.2);
        regime.elites().setSupport(2, 0);
        Plot plot = Court.plot(regime, Party.LEADER, Arena.FORCE, 0);

        // he seems discontented by 0.75 * 0.5 + 0.25 * 0.2
        assertThat(new Members(regime, plot, CIRCLE).reach())
                .isCloseTo((0.75 + 0.425) / 2 * regime.weights().of(Arena.FORCE, 2), within(1e-12));
        // nobody can claim more than there is
        Regime mighty = Court.of(3)
                .each(Trait.FORCE, 0.5, 0.4, 0)
                .leader(Ruler.FORCE, 0.1)
                .trust(0, 1, 1)
                .trust(2, 1, 1)
                .regime();
        mighty.elites().setSupport(1, -1);
        Members all = new Members(mighty, Court.plot(mighty, Party.LEADER, Arena.FORCE, 0, 2), CIRCLE);
        assertThat(all.reach()).isCloseTo(1 - all.weight(), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Arena.class)
    void whoJudgesIsCountedOnceAndLeavesTheMembersAsTheyWere(Arena arena) {
        Regime regime = regime();
        Members members = new Members(regime, Court.plot(regime, Party.LEADER, arena, 0, 1), CIRCLE);
        double two = regime.elites().power(0) + regime.elites().power(1);

        assertThat(members.with(5).power()).isCloseTo(two + regime.elites().power(5), within(1e-12));
        assertThat(members.with(1).power()).isCloseTo(two, within(1e-12));
        assertThat(members.with(5).force(Obedience.FREE)).isCloseTo(3 * 0.8 / PEOPLE, within(1e-12));
    }
}
