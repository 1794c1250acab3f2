package palace.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import palace.cli.option.Designs;
import palace.cli.option.Library;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Ink;
import palace.experiment.design.Cells;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.DesignReader;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Variant;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description =
                "Checks scenario files, worlds and designs and tells everything that is wrong with them, with line and column.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace validate my-case.yaml",
            "  ./palace validate scenarios/record/*.yaml",
            "",
            "Exit code 3 when a file cannot be run."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenario files, worlds or designs, or names of shipped ones.")
    private List<String> files;

    @Option(names = "--quiet", description = "Say nothing of files that are right.")
    private boolean quiet;

    @Override
    public Integer call() {
        int wrong = 0;
        for (String file : files) {
            wrong += isRight(file) ? 0 : 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (files.size() > 1 && !quiet) {
            out.printf("%d files, %s%n", files.size(), wrong == 0 ? "all right" : wrong + " of them wrong");
        }
        out.flush();
        return wrong == 0 ? ExitCode.DONE : ExitCode.INVALID_FILE;
    }

    private boolean isRight(String given) {
        PrintWriter err = spec.commandLine().getErr();
        Path file = Library.find(given).orElse(Path.of(given));
        try {
            if (DesignReader.isOne(file)) {
                return isRightDesign(given, file);
            }
            if (MixtureReader.isOne(file)) {
                return isRightMixture(given, file);
            }
            Scenario scenario = ScenarioReader.read(file);
            scenario.warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
            if (!quiet) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s: right (%d elites, %d weeks)%n",
                                Ink.plain(given),
                                scenario.eliteCount(),
                                scenario.about().weeks());
            }
            return true;
        } catch (ScenarioException e) {
            err.println(Ink.lines(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private boolean isRightMixture(String given, Path file) {
        Mixture mixture = MixtureReader.read(file, List.of());
        mixture.warnings().forEach(warning -> spec.commandLine().getErr().println(Ink.lines("warning: " + warning)));
        if (!quiet) {
            String parts = mixture.parts().stream()
                    .map(part -> "%.0f%% %s".formatted(100 * part.share(), part.name()))
                    .collect(Collectors.joining(", "));
            spec.commandLine().getOut().printf("%s: right (a world: %s)%n", Ink.plain(given), parts);
        }
        return true;
    }

    private boolean isRightDesign(String given, Path file) {
        ExperimentDesign design = Designs.read(file.toString());
        design.warnings().forEach(warning -> spec.commandLine().getErr().println(Ink.lines("warning: " + warning)));
        int cells = 0;
        if (design.kind() != null) {
            List<DesignPoint> points = design.points(design.about().seed());
            List<Variant> variants = Cells.of(design.base(), points);
            Cells.warnings(points, variants)
                    .forEach(warning -> spec.commandLine().getErr().println(Ink.lines("warning: " + warning)));
            cells = variants.size();
        }
        if (!quiet) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: right (a design, factors: %d, %s)%n",
                            Ink.plain(given),
                            design.factors().size(),
                            cells == 0 ? "no points of its own" : cells + " cells");
        }
        return true;
    }
}
