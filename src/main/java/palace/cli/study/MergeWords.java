package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Ink;
import palace.experiment.Merge;
import palace.experiment.Part;
import palace.experiment.Request;
import palace.experiment.Shard;
import palace.report.ensemble.EnsembleWords;

/** What is told about parts that are joined. */
final class MergeWords {
    private final Merge merge;
    private final List<Part> parts;
    private final Path out;

    /**
     * @param parts those that were named
     * @param out the folder of the whole
     */
    MergeWords(Merge merge, List<Part> parts, Path out) {
        this.merge = merge;
        this.parts = parts;
        this.out = out;
    }

    /** What was joined. */
    void whole(PrintWriter err) {
        overlaps(err);
        err.println("Joined %d %s: %s histories, none missing."
                .formatted(
                        parts.size(),
                        parts.size() == 1 ? "folder" : "folders",
                        EnsembleWords.grouped(merge.request().histories())));
    }

    /** What is missing, and what to submit again. */
    void gaps(PrintWriter err) {
        overlaps(err);
        err.println("Incomplete: %s of %s histories are missing."
                .formatted(
                        EnsembleWords.grouped(merge.absent()),
                        EnsembleWords.grouped(merge.request().histories())));
        merge.missing()
                .forEach((number, histories) -> err.println("  shard %-9s %s missing%s"
                        .formatted(
                                new Shard(number, merge.shards()), EnsembleWords.grouped(histories), state(number))));
        List<Integer> missing = List.copyOf(merge.missing().keySet());
        err.println("Run %s again; what is done is kept. In an array job: --array=%s with --shard env/%d"
                .formatted(options(missing), ranges(missing), merge.shards()));
        err.println("Nothing was written.");
    }

    /** What is damaged, and what is there twice; that the whole holds what its parts hold is no news. */
    private void overlaps(PrintWriter err) {
        merge.damage().forEach(line -> err.println(Ink.lines(line)));
        merge.overlaps().forEach((pair, histories) -> {
            if (!pair.get(0).folder().equals(out)) {
                err.println(Ink.lines("%s and %s: hold the same %s histories; each is counted once."
                        .formatted(pair.get(0).folder(), pair.get(1).folder(), EnsembleWords.grouped(histories))));
            }
        });
    }

    /** What to add to the command that made the parts: {@code --shard 2/7}, for each that is missing. */
    private String options(List<Integer> missing) {
        String first = "--shard " + new Shard(missing.get(0), merge.shards());
        return switch (missing.size()) {
            case 1 -> "the command with " + first;
            case 2 ->
                "the command with %s, and with --shard %s".formatted(first, new Shard(missing.get(1), merge.shards()));
            default -> "the command with %s, and so on for each of these".formatted(first);
        };
    }

    private String state(int number) {
        for (Part part : parts) {
            if (part.shard().equals(new Shard(number, merge.shards()))) {
                return part.busy() ? ", still at work" : asked(part.request());
            }
        }
        return ", not there";
    }

    private String asked(@Nullable Request request) {
        return request != null && request.replications() < merge.request().replications()
                ? ", was asked for -n " + request.replications()
                : ", stopped early";
    }

    /** Numbers as an array job takes them: {@code 2,5-7}. */
    static String ranges(List<Integer> numbers) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                int first = numbers.get(start);
                int last = numbers.get(i - 1);
                words.add(first == last ? Integer.toString(first) : first + "-" + last);
                start = i;
            }
        }
        return String.join(",", words);
    }
}
