package palace.cli.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Program;
import palace.report.explain.Explanation;
import palace.report.folder.JsonTree;
import palace.report.folder.ManifestReader;
import palace.report.folder.ManifestReader.Making;
import palace.report.folder.OutputException;
import palace.simulation.history.History;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The history of a folder, lived again from the files that the folder holds, and known to be the same. */
final class RecordedRun {
    private final Path folder;
    private final CaseOptions options;
    private final Long replication;
    private final boolean drawn;

    private RecordedRun(Path folder, CaseOptions options, Long replication, boolean drawn) {
        this.folder = folder;
        this.options = options;
        this.replication = replication;
        this.drawn = drawn;
    }

    /** Reads how a folder was made. */
    static RecordedRun open(CommandSpec spec, Path folder) {
        ManifestReader.damage(folder).ifPresent(Ink.speaker(spec.commandLine().getErr(), false));
        Making making = ManifestReader.making(folder)
                .filter(made -> made.arguments().get(0).equals("run"))
                .orElseThrow(() -> new OutputException(
                        folder + ": holds no history that './palace run' has told.", "a folder that it has made."));
        List<String> words = new ArrayList<>(making.arguments());
        words.replaceAll(word -> making.kept(folder, word));
        ParseResult run = parse(spec, folder, words);
        for (CommandSpec mixin : run.commandSpec().mixins().values()) {
            if (mixin.userObject() instanceof CaseOptions options) {
                Long number = run.matchedOptionValue("--replication", (Long) null);
                return new RecordedRun(folder, options, number == null ? 0L : number, number != null);
            }
        }
        throw new IllegalStateException("run has no case");
    }

    /** What was typed; a manifest may hold whatever somebody has written into it. */
    private static ParseResult parse(CommandSpec spec, Path folder, List<String> words) {
        String why = "it asks for help";
        try {
            ParseResult run = Program.of(spec)
                    .reading(words)
                    .parseArgs(words.toArray(new String[0]))
                    .subcommand();
            if (!run.isUsageHelpRequested() && !run.isVersionHelpRequested()) {
                return run;
            }
        } catch (ParameterException e) {
            why = String.valueOf(e.getMessage());
        }
        throw new OutputException(
                "%s: its manifest names a command that tells no history (%s).".formatted(folder, why),
                "a folder that ./palace run has made.");
    }

    /** The history, ready to be asked. */
    Explanation explanation() {
        Case given = options.ofHistory(drawn ? replication : null);
        var explanation = new Explanation(given.scenario(), given.run(), options.seed(), replication);
        if (!isTheSame(explanation.history())) {
            throw new OutputException(
                    folder + ": holds another history than this program makes of its case.",
                    "made by another version; make it again with this one.");
        }
        return explanation;
    }

    private boolean isTheSame(History history) {
        JsonTree summary = JsonTree.read(folder.resolve("summary.json"));
        return summary.at("outcome").text().equals(history.outcome().code())
                && summary.at("weeks").text().equals(Integer.toString(history.weeks()))
                && summary.at("counts", "attacks").text().equals(Long.toString(history.attacks()))
                && summary.at("counts", "events")
                        .text()
                        .equals(Integer.toString(history.entries().size()));
    }
}
