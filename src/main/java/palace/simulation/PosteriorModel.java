package palace.simulation;

import java.util.List;
import java.util.function.Function;
import palace.random.Draws;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.Posterior;
import palace.simulation.history.History;

/**
 * Histories in each of which people decide by another set of values of a posterior, so that what is not known of them
 * shows in every interval.
 *
 * <p>Which set hangs on nothing but seed and replication: two cases that are compared have the same in each pair.
 *
 * @param middle histories by the values themselves, which tell window and parts
 * @param posterior what is drawn from
 * @param behaviour what the drawn values are put into
 * @param model how to run histories of the case under a behaviour
 */
public record PosteriorModel(
        HistorySource middle, Posterior posterior, Behaviour behaviour, Function<Behaviour, HistorySource> model)
        implements HistorySource {
    private static final long SOURCE = Draws.source("Posterior");

    /** The behaviour of one history. */
    public static Behaviour drawn(Posterior posterior, Behaviour behaviour, long seed, long replication) {
        return posterior.at(Draws.uniform(Draws.of(seed, replication).key(SOURCE, 0), 0), behaviour);
    }

    private HistorySource at(long seed, long replication) {
        return model.apply(drawn(posterior, behaviour, seed, replication));
    }

    @Override
    public History recorded(long seed, long replication) {
        return at(seed, replication).recorded(seed, replication);
    }

    @Override
    public History counted(long seed, long replication) {
        return at(seed, replication).counted(seed, replication);
    }

    @Override
    public History followed(long seed, long replication) {
        return at(seed, replication).followed(seed, replication);
    }

    @Override
    public int weeks() {
        return middle.weeks();
    }

    @Override
    public boolean stopAtFall() {
        return middle.stopAtFall();
    }

    @Override
    public int part(long seed, long replication) {
        return middle.part(seed, replication);
    }

    @Override
    public List<Integer> groups(int part) {
        return middle.groups(part);
    }
}
