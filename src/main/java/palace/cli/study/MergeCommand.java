package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import palace.cli.option.Inputs;
import palace.cli.option.OutputOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.cli.terminal.Version;
import palace.experiment.Merge;
import palace.experiment.MergeException;
import palace.experiment.Part;
import palace.experiment.Request;
import palace.experiment.Shard;
import palace.report.folder.ManifestReader;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The shards of one design as the folder of an undivided run. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Joins what the shards of one design have left into the folder that an undivided run would have"
                + " left, byte by byte. Names what is missing and what is there twice.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace merge results/khrushchev-1964/ensemble-1 --out whole    all shards in a folder",
            "  ./palace merge node1 node2 node3 --out whole                     folders from three machines",
            "",
            "Exit code 3 when the folders are of different designs, 7 when shards are missing: submit those again."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class MergeCommand implements Callable<Integer> {
    private static final Set<String> COUNTING = Set.of("ensemble", "sweep", "sensitivity");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of shards, or folders that hold some.")
    private List<Path> folders;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Path out = output.folder(Path.of(""));
        if (out.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out is missing: where is the whole to go?");
        }
        PrintWriter err = spec.commandLine().getErr();
        Consumer<String> speaker = Ink.speaker(err, output.quiet());
        List<Part> named = new PartFinder(out, speaker).find(folders);
        named.forEach(part -> ManifestReader.damage(part.folder()).ifPresent(Ink.speaker(err, false)));
        refuseInside(out, named);
        Question question = question(named);
        List<Part> parts = withWhatIsThere(out, named);
        Merge merge = Merge.of(parts);
        refuseForeign(merge.request().words(), out);
        var words = new MergeWords(merge, named, out);
        if (merge.absent() > 0) {
            words.gaps(err);
            return ExitCode.LIMIT;
        }
        try (OutputFolder folder = output.open(out, question)) { // refuses what holds something else
            merge.writeTo(folder.path());
        }
        if (!output.quiet()) {
            words.whole(err);
        }
        return Program.of(spec)
                .perform(command(merge.request(), out), spec.commandLine().getOut(), err);
    }

    /** What the folder of the whole holds already is joined too: nothing is thrown away unless that is asked for. */
    private List<Part> withWhatIsThere(Path out, List<Part> named) {
        Optional<Part> own = Part.in(out);
        if (output.force()) {
            return named;
        }
        if (own.isEmpty() && Part.isIn(out)) {
            throw new MergeException(
                    out + ": holds histories that cannot be read, and would be overwritten.",
                    "choose another folder with --out, or overwrite it with --force.");
        }
        var parts = new ArrayList<Part>();
        own.filter(part -> part.question().equals(named.get(0).question())
                        && part.shard().equals(Shard.WHOLE))
                .ifPresent(parts::add);
        parts.addAll(named);
        return parts;
    }

    /** What the whole is the answer to. */
    private static Question question(List<Part> parts) {
        Part first = parts.get(0);
        for (Part other : parts) {
            List<String> differences = Version.differences(first.question(), other.question());
            if (!differences.isEmpty()) {
                throw new MergeException(
                        "%s: is of another design than %s: %s."
                                .formatted(other.folder(), first.folder(), String.join(", ", differences)),
                        "leave it out.");
            }
        }
        if (!Version.program(first.question()).equals(Version.program())) {
            throw new MergeException(
                    "%s: was made by %s, but this is %s."
                            .formatted(first.folder(), Version.program(first.question()), Version.program()),
                    "merge with the version that ran the shards.");
        }
        return Question.ofKey(first.question())
                .orElseThrow(() -> new MergeException(
                        first.folder() + ": does not say what it is part of.", "run its shard again."));
    }

    /** What was asked is read from a folder that anybody may have made: it says what to count, and nothing else. */
    private static void refuseForeign(List<String> words, Path out) {
        boolean counts = !words.isEmpty() && COUNTING.contains(words.get(0));
        if (!counts || words.stream().anyMatch(word -> word.matches("(?s)--(out|force|shard)(=.*)?"))) {
            throw new MergeException(
                    out + ": what was asked is no command that can be merged.", "run the shards again.");
        }
    }

    private void refuseInside(Path out, List<Part> parts) {
        for (Part part : parts) {
            if (PartFinder.real(out).startsWith(PartFinder.real(part.folder()))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--out %s lies in %s, which is to be merged.\nMaybe choose a folder beside it."
                                .formatted(out, part.folder()));
            }
        }
    }

    /** The command that makes tables and charts of the histories: all are done, so it runs none. */
    private List<String> command(Request request, Path out) {
        var words = new ArrayList<>(Inputs.restored(request, out));
        words.addAll(List.of("--out", out.toString()));
        if (!output.charts()) {
            words.add("--no-charts");
        }
        if (output.quiet()) {
            words.add("--quiet");
        }
        if (output.json()) {
            words.addAll(List.of("--format", "json"));
        }
        return words;
    }
}
