package palace.mechanism.regime;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * What would come after the leader (K34): he "is seen as the only alternative so far to the abyss".
 *
 * <p>Whoever weighs a move against him gains less by it if nobody could take his place, and more if somebody could (see
 * {@link palace.mechanism.judgement.Stakes Stakes}). A middling alternative, which a case has if it says nothing, changes nothing.
 *
 * @param parameters see {@link Parameters}
 */
public record Alternative(Parameters parameters) implements Mechanism {
    /**
     * Parameters of the alternative.
     *
     * @param weight share of the gain from a move against the leader that is lost where only the abyss would follow him,
     *     and added where everybody knows who would; in [0, 1]
     */
    public record Parameters(double weight) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("alternative.weight", weight);
        }
    }

    /** What a credible alternative adds to the gain from a move against the leader, as a share of it; in [-1, 1]. */
    static double promise(double alternative, Parameters p) {
        return p.weight() * (2 * alternative - 1);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return promise(regime.politics().alternative(), parameters)
                        == regime.politics().promise()
                ? "nobody and nothing in sight makes a move promise more or less: politics.alternative is %s"
                        .formatted(regime.politics().alternative())
                : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        double alternative = regime.politics().alternative();
        double promise = promise(alternative, parameters);
        if (promise != regime.politics().promise()) {
            regime.politics().setPromise(promise);
            recorder.record(new Seen(Party.NOBODY, Party.LEADER, alternative, promise));
        }
    }

    /**
     * All see whether anybody could take the leader's place.
     *
     * @param actor nobody in particular
     * @param target the leader
     * @param alternative how credible somebody else is, in [0, 1]
     * @param promise what that adds to the gain from a move against the leader, as a share of it
     */
    public record Seen(int actor, int target, double alternative, double promise) implements Event {
        @Override
        public String kind() {
            return "alternative_seen";
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            String seen = promise < 0
                    ? "Few can see anything but the abyss after %s".formatted(voice.name(target))
                    : "There is somebody who could take the place of %s".formatted(voice.name(target));
            return "%s (alternative %s): a move against %s promises %s %s than it would."
                    .formatted(
                            seen,
                            voice.number(alternative),
                            voice.him(target),
                            voice.percent(Math.abs(promise)),
                            promise < 0 ? "less" : "more");
        }
    }
}
