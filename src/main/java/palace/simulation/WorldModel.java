package palace.simulation;

import java.util.List;
import palace.random.Draws;
import palace.simulation.history.History;

/**
 * Histories of a world: each belongs to one of several cases, in proportion to their shares.
 *
 * <p>Replications take turns by the golden ratio from a keyed start: every part has its share of the first histories within
 * a few of them, however many they are, and which part a history belongs to hangs on nothing but seed and replication.
 *
 * @param parts the cases; all of one window
 * @see <a href="https://doi.org/10.1137/1.9781611970081">Niederreiter (1992), section 3.1, for such sequences</a>
 */
public record WorldModel(List<Part> parts) implements HistorySource {
    private static final long SOURCE = Draws.source("MixedRun");
    private static final double GOLDEN = 0.618_033_988_749_894_9;

    /**
     * One case of a world.
     *
     * @param share its share of the histories; above 0
     */
    public record Part(double share, CaseModel run) {
        public Part {
            if (!(share > 0 && share < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the share of a part must be above 0, but was " + share);
            }
        }
    }

    public WorldModel {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a world needs at least one part");
        }
        for (Part part : parts) {
            if (part.run().weeks() != parts.get(0).run().weeks()
                    || part.run().stopAtFall() != parts.get(0).run().stopAtFall()) {
                throw new IllegalArgumentException("all parts of a world need one window");
            }
        }
    }

    @Override
    public int part(long seed, long replication) {
        double start = Draws.uniform(Draws.of(seed, 0).key(SOURCE, 0), 0);
        double turn = start + replication * GOLDEN;
        double place = (turn - Math.floor(turn))
                * parts.stream().mapToDouble(Part::share).sum();
        int part = 0;
        for (double edge = parts.get(0).share(); part < parts.size() - 1 && place >= edge; ) {
            part++;
            edge += parts.get(part).share();
        }
        return part;
    }

    @Override
    public List<Integer> groups(int part) {
        return parts.get(part).run().groups();
    }

    private CaseModel run(long seed, long replication) {
        return parts.get(part(seed, replication)).run();
    }

    @Override
    public History recorded(long seed, long replication) {
        return run(seed, replication).recorded(seed, replication);
    }

    @Override
    public History counted(long seed, long replication) {
        return run(seed, replication).counted(seed, replication);
    }

    @Override
    public History followed(long seed, long replication) {
        return run(seed, replication).followed(seed, replication);
    }

    @Override
    public int weeks() {
        return parts.get(0).run().weeks();
    }

    @Override
    public boolean stopAtFall() {
        return parts.get(0).run().stopAtFall();
    }
}
