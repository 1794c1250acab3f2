package palace.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import palace.statistics.Bands;

/**
 * The parts of one experiment, joined: their records, put in order, are those of an undivided run, and so is everything
 * that is made from them.
 *
 * <p>Memory does not grow with the number of histories: all parts are read side by side.
 */
public final class Merge {
    private final List<Part> parts;
    private final Request request;
    private final int of;
    private final Map<Integer, Long> missing = new TreeMap<>();
    private final Map<List<Part>, Long> overlaps;
    private final Set<String> damage = new LinkedHashSet<>();
    private long absent;

    private Merge(List<Part> parts, Request request) {
        this.parts = parts;
        this.request = request;
        this.of = parts.stream().mapToInt(part -> part.shard().of()).max().orElse(1);
        this.overlaps =
                new TreeMap<>((a, b) -> Integer.compare(order(a), order(b))); // in the order in which they were named
    }

    /**
     * Looks at all records of some parts of one design.
     *
     * @param parts at least one of them knows what was asked
     * @throws MergeException if two parts differ in a history, or a part is damaged
     */
    public static Merge of(List<Part> parts) {
        Request request = parts.stream()
                .map(Part::request)
                .filter(Objects::nonNull)
                .max((a, b) -> Long.compare(a.replications(), b.replications()))
                .orElseThrow(() -> new MergeException(
                        parts.get(0).folder()
                                + ": does not say how many histories there should be; it was stopped before it began, or"
                                + " went on until a share was known.",
                        "run it again, or leave it out."));
        var merge = new Merge(List.copyOf(parts), request);
        merge.look();
        return merge;
    }

    /** What was asked of the whole; where the parts were asked for different numbers of replications, for the most. */
    public Request request() {
        return request;
    }

    /** Into how many parts the experiment was cut; where the parts say different things, the most. */
    public int shards() {
        return of;
    }

    /** How many histories are in no part. */
    public long absent() {
        return absent;
    }

    /** How many histories are missing, by the number of the shard to which they belong. */
    public Map<Integer, Long> missing() {
        return missing;
    }

    /** How many histories two parts hold both, where they hold any. */
    public Map<List<Part>, Long> overlaps() {
        return overlaps;
    }

    /** What is damaged in the parts, a line each. */
    public Collection<String> damage() {
        return damage;
    }

    /** Writes the journal of the whole into a folder of results; only a merge without gaps can. */
    public void writeTo(Path results) {
        if (absent > 0) {
            throw new IllegalStateException(absent + " histories are missing");
        }
        String key = parts.get(0).question();
        try {
            Journal.replace(results, key, records -> read(records::append));
            request.write(Journal.request(results));
            Optional<List<Bands>> bands = bands();
            if (bands.isPresent()) {
                new BandsFile(Journal.bands(results), key).save(new BandsFile.Saved(request.histories(), bands.get()));
            }
        } catch (IOException e) {
            throw JournalException.failed(results, e);
        }
    }

    /** The bands of all parts together; nothing where the parts overlap, or one has not saved them: they can be made again. */
    private Optional<List<Bands>> bands() throws IOException {
        for (Part one : parts) {
            try {
                Optional<List<Bands>> sum = bands(one.shard().of());
                if (sum.isPresent()) {
                    return sum;
                }
            } catch (IllegalArgumentException otherSeries) {
                damage.add(one.folder() + ": its bands are not of this design; the weekly series are gathered anew.");
            }
        }
        return Optional.empty();
    }

    private Optional<List<Bands>> bands(int cutInto) throws IOException {
        var sum = new ArrayList<Bands>();
        for (int number = 1; number <= cutInto; number++) {
            Optional<List<Bands>> own = bands(new Shard(number, cutInto));
            if (own.isEmpty()) {
                return own;
            }
            for (int cell = 0; cell < own.get().size(); cell++) {
                if (cell == sum.size()) {
                    sum.add(own.get().get(cell));
                } else {
                    sum.get(cell).merge(own.get().get(cell));
                }
            }
        }
        return Optional.of(sum);
    }

    private Optional<List<Bands>> bands(Shard shard) throws IOException {
        long share = shard.share(request.histories());
        for (Part part : parts) {
            if (part.shard().equals(shard)) {
                Optional<List<Bands>> own = part.bands(share);
                part.bandsDamage().ifPresent(damage::add);
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return Optional.empty();
    }

    private void look() {
        try {
            var present = new TreeMap<Integer, Long>();
            read(run -> present.merge((int) (task(run) % of) + 1, 1L, Long::sum));
            for (int number = 1; number <= of; number++) {
                long left = new Shard(number, of).share(request.histories()) - present.getOrDefault(number, 0L);
                if (left > 0) {
                    missing.put(number, left);
                    absent += left;
                }
            }
        } catch (IOException e) {
            throw JournalException.failed(parts.get(0).folder(), e);
        }
    }

    private long task(RunRecord run) {
        return run.replication() * request.cells() + run.cell();
    }

    /** Something that takes records. */
    @FunctionalInterface
    private interface Taker {
        void take(RunRecord run) throws IOException;
    }

    /** Reads all parts side by side, in the order of their tasks. */
    private void read(Taker taker) throws IOException {
        var cursors = new ArrayList<PartCursor>();
        try {
            for (Part part : parts) {
                cursors.add(new PartCursor(part, request.cells()));
            }
            overlaps.clear();
            for (OptionalLong task = next(cursors); task.isPresent(); task = next(cursors)) {
                taker.take(take(cursors, task.getAsLong()));
            }
            for (PartCursor cursor : cursors) {
                cursor.damage().ifPresent(damage::add);
            }
        } finally {
            for (PartCursor cursor : cursors) {
                cursor.close();
            }
        }
    }

    private OptionalLong next(List<PartCursor> cursors) {
        OptionalLong next = cursors.stream()
                .filter(cursor -> !cursor.isAtEnd())
                .mapToLong(PartCursor::task)
                .min();
        if (next.isPresent() && next.getAsLong() >= request.histories()) {
            throw MergeException.holdsMore(
                    cursors.stream()
                            .filter(cursor -> !cursor.isAtEnd())
                            .findFirst()
                            .orElseThrow()
                            .part(),
                    request.histories());
        }
        return next;
    }

    /** The record of a task, from whichever parts have it. */
    private RunRecord take(List<PartCursor> cursors, long task) throws IOException {
        RunRecord found = null;
        Part finder = null;
        for (PartCursor cursor : cursors) {
            RunRecord run = cursor.take(task);
            if (run == null) {
                continue;
            }
            if (found == null || finder == null) {
                found = run;
                finder = cursor.part();
            } else if (found.equals(run)) {
                overlaps.merge(List.of(finder, cursor.part()), 1L, Long::sum);
            } else {
                throw MergeException.differ(finder, cursor.part(), run);
            }
        }
        return Objects.requireNonNull(found, "no part has the task that comes next");
    }

    private int order(List<Part> pair) {
        return parts.indexOf(pair.get(0)) * parts.size() + parts.indexOf(pair.get(1));
    }
}
