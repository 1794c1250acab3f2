package palace.cli;

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
import palace.report.Design;
import palace.report.OutputFolder;
import palace.report.Provenance;
import palace.report.Verification;
import palace.report.Verification.Line;
import palace.scenario.BehaviourReader;
import palace.scenario.format.Nearest;
import palace.scenario.format.Setting;
import palace.theory.Check;
import palace.theory.Parameter;
import palace.theory.Picture;
import palace.theory.Point;
import palace.theory.Theories;
import palace.theory.Theory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
final class VerifyCommand implements Callable<Integer> {
    private static final String NAME = "verify";
    private static final String ALL = "all";

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "NAME", description = "One model only; without --set its known answers.")
    private @Nullable String model;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Move a parameter of the model, for another point of its curve. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance, where something is drawn. Default: ${DEFAULT-VALUE}.")
    private long seed;

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
        Theories theories = Theories.ofShipped();
        List<Theory> chosen = model == null ? theories.all() : List.of(named(theories, model));
        if (model == null && !settings.isEmpty()) {
            throw wrong("--set moves a parameter of one model: say which with --model.", null);
        }
        List<Point> points = points(chosen);
        OutputFolder folder = out == null ? null : OutputFolder.open(out, design(), force);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < chosen.size(); i++) {
            Theory theory = chosen.get(i);
            for (Check check : points.isEmpty() ? theory.checks(seed) : at(theory, points.get(i))) {
                lines.add(new Line(theory.name(), theory.source(), check));
            }
        }
        var verification = new Verification(lines);
        if (folder != null) {
            verification.writeTo(folder, pictures(chosen), provenance(started));
        }
        print(verification, chosen);
        return verification.failed() == 0 ? ExitCode.DONE : ExitCode.FAULT;
    }

    private Theory named(Theories theories, String name) {
        return theories.named(name)
                .orElseThrow(() -> wrong(
                        "There is no model '" + name + "'. There are " + String.join(", ", theories.names()) + ".",
                        Nearest.to(name, theories.names())));
    }

    /** The point that was asked for; none without settings. */
    private List<Point> points(List<Theory> chosen) {
        if (settings.isEmpty()) {
            return List.of();
        }
        Theory theory = chosen.get(0);
        Point point = Point.usual(theory, seed);
        for (String text : settings) {
            Setting setting = Setting.parse(text);
            if (setting == null) {
                throw wrong("--set wants NAME=VALUE, but got '" + text + "'.", null);
            }
            Parameter parameter = parameter(theory, setting.path());
            try {
                point = point.with(parameter.name(), parameter.parse(setting.value()));
            } catch (IllegalArgumentException e) {
                throw wrong(String.valueOf(e.getMessage()), null);
            }
        }
        return List.of(point);
    }

    private Parameter parameter(Theory theory, String name) {
        List<String> names = theory.parameters().stream().map(Parameter::name).toList();
        int place = names.indexOf(name);
        if (place < 0) {
            throw wrong(
                    "There is no '%s' in %s. There are %s.".formatted(name, theory.name(), String.join(", ", names)),
                    Nearest.to(name, names));
        }
        return theory.parameters().get(place);
    }

    private List<Check> at(Theory theory, Point point) {
        try {
            return theory.at(point);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), null);
        }
    }

    private List<Picture> pictures(List<Theory> chosen) {
        return noCharts
                ? List.of()
                : chosen.stream()
                        .map(theory -> theory.picture(seed))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Design design() {
        String asked = model == null ? ALL : model;
        return new Design(
                NAME,
                asked,
                asked + " " + String.join(" ", settings),
                BehaviourReader.shipped().hash(),
                seed);
    }

    private Provenance provenance(Instant started) {
        String typed = "palace "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
        return new Provenance(Version.number(), Version.commit(), typed, design(), started);
    }

    private void print(Verification verification, List<Theory> chosen) {
        PrintWriter words = spec.commandLine().getOut();
        if (format == Format.JSON) {
            var bytes = new ByteArrayOutputStream();
            verification.json(bytes, seed);
            words.print(bytes.toString(StandardCharsets.UTF_8));
        } else if (!quiet) {
            new VerifyWords(words)
                    .print(
                            verification,
                            model == null ? List.of() : chosen.get(0).parameters());
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

    private ParameterException wrong(String what, @Nullable String maybe) {
        return new ParameterException(spec.commandLine(), maybe == null ? what : what + "\nMaybe '" + maybe + "'.");
    }
}
