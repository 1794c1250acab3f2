package palace.experiment.pivots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.experiment.Runner;
import palace.simulation.CaseModel;
import palace.simulation.FirstAttempt;
import palace.statistics.Moments;
import palace.statistics.Shapley;

/**
 * Asks whose choice decides. The first attempt of each history is lived through again, with the same chance, once for each
 * player and choice to which he is held, and once for each coalition of the foremost.
 */
public final class Pivots {
    private final CaseModel run;
    private final @Nullable CaseModel staying;
    private final List<Player> players;
    private final int histories;
    private final long seed;
    private final Runner runner;

    /**
     * @param run the case
     * @param staying the same, but the leader never leaves; null where he does not anyway
     * @param players who may decide
     */
    public Pivots(
            CaseModel run, @Nullable CaseModel staying, List<Player> players, int histories, long seed, Runner runner) {
        this.run = run;
        this.staying = staying;
        this.players = List.copyOf(players);
        this.histories = histories;
        this.seed = seed;
        this.runner = runner;
    }

    /** Of one history: what its first attempt came to, if there was one, and whether one succeeds if the leader stays. */
    private record Lived(@Nullable Choices choices, boolean staying) {
        boolean succeeds() {
            return choices != null && choices.succeeds();
        }
    }

    /**
     * Measures all.
     *
     * @param foremost how many players are put to all coalitions for their Shapley values
     */
    public PivotSheet measure(int foremost) {
        var lives = new ArrayList<Lived>(histories);
        runner.all(histories, this::live, lives::add);
        List<Choices> attempts = lives.stream()
                .flatMap(life -> Optional.ofNullable(life.choices()).stream())
                .toList();
        List<Pivot> pivots = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            pivots.add(pivot(player, attempts));
        }
        pivots.sort(Comparator.comparingDouble((Pivot pivot) -> -Math.abs(pivot.size())));
        List<Player> foremostOnes = pivots.stream()
                .filter(pivot -> !pivot.player().kind().isMade() && pivot.size() != 0)
                .limit(foremost)
                .map(Pivot::player)
                .toList();
        List<Moments> values = values(foremostOnes);
        int moved = attempts.size();
        return new PivotSheet(
                histories,
                moved,
                (int) attempts.stream().filter(Choices::succeeds).count(),
                pivots.stream()
                        .map(pivot -> valued(pivot, foremostOnes, values))
                        .toList(),
                circumstances(lives, attempts),
                foremostOnes,
                moved == 0 ? 0 : values.stream().mapToDouble(Moments::mean).sum());
    }

    private Lived live(long number) {
        FirstAttempt attempt = FirstAttempt.of(run, seed, number);
        FirstAttempt other = staying == null ? null : FirstAttempt.of(staying, seed, number);
        return new Lived(attempt == null ? null : Choices.of(attempt, players), other != null && other.succeeds());
    }

    private Pivot pivot(int player, List<Choices> attempts) {
        Switched joins = Switched.NOTHING;
        Switched aside = Switched.NOTHING;
        Switched rallies = Switched.NOTHING;
        Switched swing = Switched.NOTHING;
        for (Choices attempt : attempts) {
            Choices.Chosen chosen = attempt.players().get(player);
            if (chosen.free()) {
                joins = joins.plus(chosen.joins(), attempt.succeeds());
                aside = aside.plus(chosen.aside(), attempt.succeeds());
                rallies = rallies.plus(chosen.rallies(), attempt.succeeds());
                swing = swing.plus(chosen.joins(), chosen.rallies());
            }
        }
        return new Pivot(players.get(player), joins, aside, rallies, swing, null);
    }

    private List<Moments> values(List<Player> foremost) {
        List<Moments> values = foremost.stream().map(player -> new Moments()).toList();
        if (!foremost.isEmpty()) {
            runner.all(
                    histories,
                    number -> Optional.ofNullable(FirstAttempt.of(run, seed, number))
                            .map(attempt -> Shapley.values(Choices.coalitions(attempt, foremost))),
                    value -> add(value, values));
        }
        return values;
    }

    private static void add(Optional<double[]> found, List<Moments> values) {
        found.ifPresent(value -> {
            for (int player = 0; player < value.length; player++) {
                values.get(player).add(value[player]);
            }
        });
    }

    private static Pivot valued(Pivot pivot, List<Player> foremost, List<Moments> values) {
        int place = foremost.indexOf(pivot.player());
        return place < 0 || values.get(place).count() < 2
                ? pivot
                : pivot.valued(values.get(place).estimate());
    }

    private List<Circumstance> circumstances(List<Lived> lives, List<Choices> attempts) {
        var circumstances = new ArrayList<Circumstance>();
        Switched guard = Switched.NOTHING;
        for (Choices attempt : attempts) {
            guard = guard.plus(attempt.succeeds(), attempt.unguarded());
        }
        circumstances.add(new Circumstance("shield", "that a guard shields the leader", guard));
        if (staying != null) {
            Switched absence = Switched.NOTHING;
            for (Lived life : lives) {
                absence = absence.plus(life.succeeds(), life.staying());
            }
            circumstances.add(new Circumstance("absence", "that the leader goes away", absence));
        }
        return circumstances;
    }
}
