package palace.simulation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.random.Draws;

/**
 * Choices to which people are held in an attempt, whatever they would have done themselves: to ask what hung on them.
 * Whoever leads the attempt, or is its target, has no choice left and is held to nothing.
 */
public final class Held implements Mechanism {
    private final @Nullable Stance[] stances;

    private Held(@Nullable Stance[] stances) {
        this.stances = stances;
    }

    /** Nobody is held to anything, of so many elites. */
    public static Held nobody(int elites) {
        return new Held(new Stance[elites]);
    }

    /** The same, with these people held to this. */
    public Held with(List<Integer> people, Stance stance) {
        @Nullable Stance[] more = Arrays.copyOf(stances, stances.length);
        people.forEach(elite -> more[elite] = stance);
        return new Held(more);
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        boolean moved = false;
        for (int i = 0; i < stances.length; i++) {
            Stance wanted = stances[i];
            if (wanted != null && elites.stance(i) != wanted && isFree(attempt, i) && elites.inOffice(i)) {
                elites.take(i, wanted);
                moved = true;
            }
        }
        if (moved) {
            attempt.changed();
            Sides.weigh(regime, attempt);
        }
    }

    static boolean isFree(Attempt attempt, int elite) {
        return elite != attempt.plot().head() && elite != attempt.plot().target();
    }
}
