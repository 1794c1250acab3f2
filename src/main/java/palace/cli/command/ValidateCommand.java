package palace.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Designs;
import palace.cli.option.Library;
import palace.cli.option.NoSuchScenario;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.Ink;
import palace.experiment.design.Cells;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.DesignReader;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Variant;
import palace.report.folder.Json;
import palace.report.prose.Words;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Place;
import palace.scenario.format.Problem;
import palace.scenario.format.Reading;
import palace.scenario.mixture.Mixture;
import palace.scenario.mixture.MixtureReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        description =
                "Checks scenario files, worlds and designs and tells everything that is wrong with them, with line and"
                        + " column.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace validate my-case.yaml",
            "  ./palace validate scenarios/record/*.yaml",
            "  ./palace validate my-case.yaml --format json",
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: what was found in each file as one object on standard output.")
    private Format format;

    /**
     * What was found in a file.
     *
     * @param words what a file that is right holds; empty for one that is wrong
     * @param failure what is wrong; null where nothing is
     */
    private record Finding(
            String file,
            String words,
            List<String> warnings,
            @Nullable ScenarioException failure) {}

    @Override
    public Integer call() {
        if (files.contains("")) {
            throw new ParameterException(
                    spec.commandLine(), "FILE wants a file, or the name of a scenario or design, but got ''.");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = new ArrayList<>();
        for (String file : files) {
            Finding finding = look(file);
            findings.add(finding);
            if (format == Format.TEXT) {
                print(finding);
            }
        }
        long wrong = findings.stream().filter(it -> it.failure() != null).count();
        if (format == Format.JSON) {
            out.println(json(findings));
        } else if (files.size() > 1 && !quiet) {
            out.printf("%d files, %s%n", files.size(), wrong == 0 ? "all right" : wrong + " of them wrong");
        }
        out.flush();
        return wrong == 0 ? ExitCode.DONE : ExitCode.INVALID_FILE;
    }

    private void print(Finding finding) {
        PrintWriter err = spec.commandLine().getErr();
        finding.warnings().forEach(warning -> err.println(Ink.lines("warning: " + warning)));
        ScenarioException failure = finding.failure();
        if (failure != null) {
            err.println(Ink.lines(String.valueOf(failure.getMessage())));
        } else if (!quiet) {
            spec.commandLine().getOut().printf("%s: right (%s)%n", Ink.plain(finding.file()), finding.words());
        }
    }

    private static Finding look(String given) {
        Path file = Library.find(given).orElse(Path.of(given));
        try {
            if (!Files.exists(file) && !given.contains(".") && !given.contains("/")) {
                var reading = new Reading();
                reading.problem(
                        Place.whole(given), "", "there is no such file or scenario.", NoSuchScenario.advice(given));
                throw ScenarioException.of(reading, "");
            }
            if (DesignReader.isOne(file)) {
                return design(given, file);
            }
            if (MixtureReader.isOne(file)) {
                return mixture(given, file);
            }
            Scenario scenario = ScenarioReader.read(file);
            return new Finding(
                    given,
                    Words.count(scenario.eliteCount(), "elite") + ", "
                            + Words.count(scenario.about().weeks(), "week"),
                    words(scenario.warnings()),
                    null);
        } catch (ScenarioException e) {
            return new Finding(given, "", List.of(), e);
        }
    }

    private static List<String> words(List<?> warnings) {
        return warnings.stream().map(String::valueOf).toList();
    }

    private static Finding mixture(String given, Path file) {
        Mixture mixture = MixtureReader.read(file, List.of());
        String parts = mixture.parts().stream()
                .map(part -> "%.0f%% %s".formatted(100 * part.share(), part.name()))
                .collect(Collectors.joining(", "));
        return new Finding(given, "a world: " + parts, words(mixture.warnings()), null);
    }

    private static Finding design(String given, Path file) {
        ExperimentDesign design = Designs.read(file.toString());
        var warnings = new ArrayList<>(words(design.warnings()));
        int cells = 0;
        if (design.kind() != null) {
            List<DesignPoint> points = design.points(design.about().seed());
            List<Variant> variants = Cells.of(design.base(), points);
            warnings.addAll(Cells.warnings(points, variants));
            cells = variants.size();
        }
        return new Finding(
                given,
                "a design, factors: %d, %s"
                        .formatted(
                                design.factors().size(),
                                cells == 0 ? "no points of its own" : Words.count(cells, "cell")),
                warnings,
                null);
    }

    private static String json(List<Finding> findings) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.pretty(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Finding finding : findings) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        ScenarioException failure = finding.failure();
        json.writeStartObject();
        json.writeStringField("file", finding.file());
        json.writeBooleanField("right", failure == null);
        json.writeStringField("holds", finding.words());
        json.writeArrayFieldStart("warnings");
        for (String warning : finding.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : failure == null ? List.<Problem>of() : failure.problems()) {
            json.writeStartObject();
            json.writeStringField("place", problem.place().toString());
            json.writeStringField("subject", problem.subject());
            json.writeStringField("finding", problem.finding());
            json.writeStringField("maybe", problem.maybe());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
