package palace.cli.evidence;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Inputs;
import palace.cli.option.TheoryOptions;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Format;
import palace.cli.terminal.ProgramEnd;
import palace.cli.terminal.Version;
import palace.report.folder.OutputFolder;
import palace.report.folder.Question;
import palace.report.verification.Verification;
import palace.report.verification.Verification.Line;
import palace.scenario.behaviour.BehaviourReader;
import palace.theory.Check;
import palace.theory.Picture;
import palace.theory.Point;
import palace.theory.Theory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The model's own rules against known answers. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = "Checks the model's own rules, in the limit, against published models with known answers.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./palace verify                                             every known answer",
            "  ./palace verify --model granovetter                         one model, and what can be moved in it",
            "  ./palace verify --model granovetter --set sigma=0.2         another point of its curve",
            "  ./palace verify --model kuran --set thresholds=0,10,20,30   a society of your own",
            "  ./palace verify --out results/verify                        with tables and pictures",
            "",
            "Exit code 1 when the model does not give what a theory says: a fault of ours."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class VerifyCommand implements Callable<Integer> {
    private static final String NAME = "verify";

    @Spec
    private CommandSpec spec;

    @Mixin
    private TheoryOptions asked;

    @Option(names = "--out", paramLabel = "DIR", description = "Also write a table and pictures to this folder.")
    private @Nullable Path out;

    @Option(names = "--no-charts", description = "No pictures.")
    private boolean noCharts;

    @Option(names = "--force", description = "Overwrite a folder that holds other results.")
    private boolean force;

    @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: all lines as one object on standard output.")
    private Format format;

    @Override
    public Integer call() {
        Instant started = Instant.now();
        List<Theory> chosen = asked.theories();
        Point point = asked.point(chosen.get(0));
        Verification verification;
        try (OutputFolder folder = folder()) {
            verification = verification(chosen, point);
            if (folder != null) {
                verification.writeTo(
                        folder, pictures(chosen), Version.provenance(spec, question(), started, Inputs.kept(spec)));
            }
        }
        print(verification, chosen);
        return verification.failed() == 0 ? ExitCode.DONE : ExitCode.FAULT;
    }

    private @Nullable OutputFolder folder() {
        if (out == null) {
            return null;
        }
        OutputFolder folder = OutputFolder.open(out, question(), force);
        ProgramEnd.of(spec).atSignal(folder::sweep);
        return folder;
    }

    private Verification verification(List<Theory> chosen, Point point) {
        var lines = new ArrayList<Line>();
        for (Theory theory : chosen) {
            for (Check check : asked.checks(theory, point)) {
                lines.add(new Line(theory.name(), theory.source(), check));
            }
        }
        return new Verification(lines);
    }

    private List<Picture> pictures(List<Theory> chosen) {
        return noCharts
                ? List.of()
                : chosen.stream()
                        .map(theory -> theory.picture(asked.seed()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Question question() {
        return new Question(
                NAME, asked.name(), asked.text(), BehaviourReader.shipped().hash(), asked.seed());
    }

    private void print(Verification verification, List<Theory> chosen) {
        PrintWriter words = spec.commandLine().getOut();
        if (format == Format.JSON) {
            var bytes = new ByteArrayOutputStream();
            verification.json(bytes, asked.seed());
            words.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!quiet) {
            new VerifyWords(words)
                    .print(verification, asked.one() ? chosen.get(0).parameters() : List.of());
        }
        words.flush();
        long failed = verification.failed();
        if (failed > 0) {
            spec.commandLine()
                    .getErr()
                    .println("A fault in Palace: %d of %d known answers were missed. Please report it."
                            .formatted(failed, verification.lines().size()));
        }
    }
}
