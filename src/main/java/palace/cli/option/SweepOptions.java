package palace.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Home;
import palace.cli.terminal.Shell;
import palace.experiment.Measure;
import palace.experiment.Request;
import palace.experiment.Shard;
import palace.experiment.design.BaseCase;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Factor;
import palace.experiment.design.Variant;
import palace.report.folder.Question;
import palace.scenario.format.Setting;
import palace.scenario.format.Sha256;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which design, and what is changed in all of its cells. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class SweepOptions implements GivenDesign {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "DESIGN", description = "A design file, or the name of one that is shipped.")
    private String design;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Root of all chance; the same seed gives the same bytes. Default: the design's, or 1.")
    private @Nullable Long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value in every cell, by its dotted path: politics.terror=0.8. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "MECHANISM",
            description = "Switch a mechanism off in every cell. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to look at, instead of the design's.")
    private @Nullable Integer weeks;

    private @Nullable PosteriorOptions drawing;
    private @Nullable ExperimentDesign stated;

    /** Lets a posterior be drawn from; commands that do not say so refuse it. */
    public SweepOptions drawing(PosteriorOptions from) {
        drawing = from;
        return this;
    }

    /**
     * The design with what the command line changes in it.
     *
     * @param seed root of all chance
     * @param base the case that is varied, changed
     */
    public record Asked(ExperimentDesign design, long seed, BaseCase base) {
        /**
         * What an output folder holds: the same command goes on in it, and another is refused.
         *
         * @param command its name
         * @param how what decides besides cells and measures, such as a method; may be empty
         */
        public Question folder(String command, String how, List<Variant> cells, List<Measure> measures, Shard part) {
            var all = new StringBuilder(how);
            cells.forEach(cell -> all.append(cell.hash()).append('\n'));
            measures.forEach(measure -> all.append(measure.column()).append('\n'));
            return new Question(
                    part.equals(Shard.WHOLE) ? command : command + " " + part,
                    design.about().id(),
                    Sha256.of(all.toString()),
                    base.at(new DesignPoint("", List.of())).behaviour().hash(),
                    seed);
        }
    }

    public Asked read() {
        ExperimentDesign read = design();
        var changes = new ArrayList<Setting>();
        for (String text : settings) {
            Setting setting = Setting.parse(text);
            if (setting == null) {
                throw wrong("--set wants PATH=VALUE, but got '" + text + "'.\nMaybe 'politics.terror=0.8'.");
            }
            refuseFactor(read, setting);
            changes.add(setting);
        }
        if (weeks != null && (weeks < 1 || weeks > 5200)) {
            throw wrong("--weeks must be in 1 to 5200, but was " + weeks + ".");
        }
        List<String> off = List.copyOf(Mechanisms.named(spec, read.base().behaviour(), without));
        BaseCase base = read.base().with(changes, off, weeks).drawing(drawing == null ? null : drawing.read());
        return new Asked(read.with(base), seed == null ? read.about().seed() : seed, base);
    }

    @Override
    public ExperimentDesign design() {
        if (stated == null) {
            stated = Designs.read(design);
        }
        return stated;
    }

    private void refuseFactor(ExperimentDesign read, Setting setting) {
        for (Factor factor : read.factors()) {
            if (factor.moves(setting.path())) {
                throw wrong("--set %s: the factor '%s' of this design moves it from cell to cell."
                        .formatted(setting.path(), factor.name()));
            }
        }
    }

    /** What to type for one history at a point, but for its number. */
    public String rerun(Asked asked, DesignPoint point) {
        BaseCase base = asked.base();
        var words = new StringBuilder(Home.launcher() + " run ")
                .append(Shell.quoted(Library.typed(base.source().file())))
                .append(" --seed ")
                .append(asked.seed());
        var all = new ArrayList<>(base.settings());
        all.addAll(point.settings().toList());
        all.forEach(setting -> words.append(" --set ").append(Shell.quoted(setting.path() + "=" + setting.value())));
        var off = new ArrayList<>(base.without());
        off.addAll(point.without().toList());
        off.stream().distinct().forEach(mechanism -> words.append(" --without ").append(Shell.quoted(mechanism)));
        Integer horizon = base.weeks();
        if (horizon != null) {
            words.append(" --weeks ").append(horizon);
        }
        return drawing == null ? words.toString() : words + drawing.words();
    }

    /**
     * A command on a design with everything that its histories depend on, for whoever joins parts of it.
     *
     * @param command its name, and options of its own
     */
    public Request request(List<String> command, Asked asked, long replications, int cells) {
        var words = new ArrayList<>(List.of(command.get(0), design));
        words.addAll(command.subList(1, command.size()));
        words.addAll(List.of("--seed", Long.toString(asked.seed())));
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        without.forEach(mechanism -> words.addAll(List.of("--without", mechanism)));
        if (weeks != null) {
            words.addAll(List.of("--weeks", weeks.toString()));
        }
        var files = new ArrayList<Request.Input>();
        if (drawing != null) {
            words.addAll(drawing.list());
            files.addAll(drawing.inputs()); // first: what is last is what others lead to
        }
        words.addAll(List.of("-n", Long.toString(replications)));
        files.add(new Request.Input(design, Designs.find(design).toString(), design().text()));
        Path scenario = asked.base().source().file();
        files.add(new Request.Input(
                scenario.toString(), scenario.toString(), asked.base().source().text()));
        return new Request(words, replications, cells, files);
    }

    /** The folder of results that was not asked for: a design with a change has another than the design itself. */
    public Path folder(Asked asked) {
        var words = new StringBuilder();
        settings.forEach(setting -> words.append(" --set ").append(setting));
        without.forEach(mechanism -> words.append(" --without ").append(mechanism));
        if (weeks != null) {
            words.append(" --weeks ").append(weeks);
        }
        if (drawing != null) {
            words.append(drawing.words());
        }
        return Path.of("results", asked.design().about().id(), FolderName.of("sweep", asked.seed(), words.toString()));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
