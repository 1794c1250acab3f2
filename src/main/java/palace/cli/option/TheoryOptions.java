package palace.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Nearest;
import palace.scenario.format.Setting;
import palace.theory.Check;
import palace.theory.Parameter;
import palace.theory.Point;
import palace.theory.Theories;
import palace.theory.Theory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which published model is asked, and at which point. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class TheoryOptions {
    private static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
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

    public long seed() {
        return seed;
    }

    /** Whether one model was asked for. */
    public boolean one() {
        return model != null;
    }

    /** What is asked, in a word. */
    public String name() {
        return model == null ? ALL : model;
    }

    /** What is asked, with every setting. */
    public String text() {
        return name() + " " + String.join(" ", settings);
    }

    /** The models that are asked. */
    public List<Theory> theories() {
        Theories theories = Theories.ofShipped();
        if (model == null) {
            if (!settings.isEmpty()) {
                throw wrong("--set moves a parameter of one model: say which with --model.", null);
            }
            return theories.all();
        }
        String name = model;
        return List.of(theories.named(name)
                .orElseThrow(() -> wrong(
                        "There is no model '" + name + "'. There are " + String.join(", ", theories.names()) + ".",
                        Nearest.to(name, theories.names()))));
    }

    /** The point of a model that is asked, its usual one without settings. */
    public Point point(Theory theory) {
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
        return point;
    }

    /** What is found: at the point that was asked, or else at those whose answers are known. */
    public List<Check> checks(Theory theory, Point point) {
        if (settings.isEmpty()) {
            return theory.checks(seed);
        }
        try {
            return theory.at(point);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), null);
        }
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

    private ParameterException wrong(String what, @Nullable String maybe) {
        return new ParameterException(spec.commandLine(), maybe == null ? what : what + "\nMaybe '" + maybe + "'.");
    }
}
