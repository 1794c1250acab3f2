package palace.experiment.pivots;

import java.util.List;
import palace.model.event.Stance;
import palace.simulation.FirstAttempt;
import palace.simulation.Held;

/**
 * What one attempt comes to under each choice of each player.
 *
 * @param succeeds as it was
 * @param unguarded without a guard that shields the leader
 * @param players what each player's choices make of it
 */
record Choices(boolean succeeds, boolean unguarded, List<Chosen> players) {

    /**
     * What one player's choices make of it.
     *
     * @param free whether he had any
     */
    record Chosen(boolean free, boolean joins, boolean aside, boolean rallies) {
        private static final Chosen NOTHING = new Chosen(false, false, false, false);

        private static Chosen of(FirstAttempt attempt, Player player, Held nobody) {
            List<Integer> free =
                    player.members().stream().filter(attempt::isFree).toList();
            return free.isEmpty()
                    ? NOTHING
                    : new Chosen(
                            true,
                            attempt.succeeds(nobody.with(free, Stance.JOINED)),
                            attempt.succeeds(nobody.with(free, Stance.ASIDE)),
                            attempt.succeeds(nobody.with(free, Stance.RALLIED)));
        }
    }

    static Choices of(FirstAttempt attempt, List<Player> players) {
        Held nobody = Held.nobody(attempt.elites());
        return new Choices(
                attempt.succeeds(),
                attempt.succeedsWithout(palace.mechanism.attempt.Guard.class),
                players.stream()
                        .map(player -> Chosen.of(attempt, player, nobody))
                        .toList());
    }

    /** Whether the attempt succeeds for each coalition that joins while the other players rally. */
    static double[] coalitions(FirstAttempt attempt, List<Player> players) {
        double[] worth = new double[1 << players.size()];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            Held held = Held.nobody(attempt.elites());
            for (int player = 0; player < players.size(); player++) {
                boolean joins = (coalition >> player & 1) == 1;
                held = held.with(players.get(player).members(), joins ? Stance.JOINED : Stance.RALLIED);
            }
            worth[coalition] = attempt.succeeds(held) ? 1 : 0;
        }
        return worth;
    }
}
