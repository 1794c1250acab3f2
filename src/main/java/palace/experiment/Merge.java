package palace.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
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

    /** Writes the journal of the whole into a folder of results; only a merge without gaps can. */
    public void writeTo(Path results) {
        if (absent > 0) {
            throw new IllegalStateException(absent + " histories are missing");
        }
        try (Journal journal = Journal.open(results, parts.get(0).design(), true)) {
            read(task -> {}, journal::append);
            journal.keep(request).save(request.histories(), bands().orElse(List.of()));
        } catch (IOException e) {
            throw JournalException.failed(results, e);
        }
    }

    /** The bands of all parts together; nothing where the parts overlap, or one has not saved them: they can be made again. */
    private Optional<List<Bands>> bands() throws IOException {
        for (Part one : parts) {
            Optional<List<Bands>> sum = bands(one.shard().of());
            if (sum.isPresent()) {
                return sum;
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
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return Optional.empty();
    }

    private void look() {
        try {
            read(
                    task -> {
                        absent++;
                        missing.merge((int) (task % of) + 1, 1L, Long::sum);
                    },
                    run -> {});
        } catch (IOException e) {
            throw JournalException.failed(parts.get(0).folder(), e);
        }
    }

    /** @param gap takes tasks that no part has */
    private void read(LongConsumer gap, Consumer<RunRecord> reader) throws IOException {
        var cursors = new ArrayList<PartCursor>();
        try {
            for (Part part : parts) {
                cursors.add(new PartCursor(part, request.cells()));
            }
            overlaps.clear();
            for (long task = 0; task < request.histories(); task++) {
                RunRecord run = take(cursors, task);
                if (run == null) {
                    gap.accept(task);
                } else {
                    reader.accept(run);
                }
            }
        } finally {
            for (PartCursor cursor : cursors) {
                cursor.close();
            }
        }
    }

    /** The record of a task, from whichever parts have it. */
    private @Nullable RunRecord take(List<PartCursor> cursors, long task) throws IOException {
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
        return found;
    }

    private int order(List<Part> pair) {
        return parts.indexOf(pair.get(0)) * parts.size() + parts.indexOf(pair.get(1));
    }
}
