package palace.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import palace.cli.option.Case;
import palace.cli.option.CaseOptions;
import palace.cli.option.EffortOptions;
import palace.cli.option.OutputOptions;
import palace.cli.undertaking.Reply;
import palace.cli.undertaking.Undertaking;
import palace.experiment.rare.RareOutcome;
import palace.experiment.rare.RareSheet;
import palace.report.folder.Question;
import palace.report.rare.RareReport;
import palace.report.rare.RareWords;
import palace.simulation.Course;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The ensemble of a rare outcome: histories are split on the way to it. */
record RareEnsemble(CommandSpec spec, CaseOptions options, EffortOptions effort, OutputOptions output) {
    private static final int USUAL = 4000;
    private static final int LEAST = 2;

    int run(Course.Aim aim, Undertaking undertaking) {
        effort.refuseStopping();
        int wanted = effort.histories(USUAL);
        if (wanted < LEAST * RareOutcome.REPETITIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-n must be at least %d with --rare, but was %d."
                            .formatted(LEAST * RareOutcome.REPETITIONS, wanted));
        }
        int each = wanted / RareOutcome.REPETITIONS;
        if (!(options.ask() instanceof Case given)) {
            throw new ParameterException(spec.commandLine(), "--rare wants one case, not a world of several.");
        }
        undertaking.warn(given.warnings().stream());
        String code = aim.outcome().code() + (aim.leaderOnly() ? " --against-leader" : "");
        String name = "ensemble-rare-" + code.replace(" --", "-");
        Question question = given.question("ensemble --rare " + code, options.seed())
                .of("%d repetitions of %d histories a level".formatted(RareOutcome.REPETITIONS, each));
        Path usual = Path.of("results", given.scenario().about().id(), options.folder(name, List.of(), List.of()));
        return undertaking.whole(question, usual, (folder, provenance) -> {
            RareSheet sheet = new RareOutcome(given.run(), aim, options.seed()).measure(each, effort.runner());
            var report = new RareReport(given.scenario().about().title(), sheet, provenance);
            report.writeTo(folder);
            return Reply.of(RareWords.answer(sheet), report::json)
                    .pointing(folder, "rare_levels.csv", "rare", Map.of());
        });
    }
}
