package palace.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.Changes;
import palace.scenario.format.Setting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Chance, and what is changed about people and about all cases: for commands that take more than one case. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class ChangeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Root of all chance; the same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change how people decide, or a value of every case, by its dotted path. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--without", paramLabel = "MECHANISM", description = "Switch a mechanism off. Repeatable.")
    private List<String> without = new ArrayList<>();

    /**
     * What was asked for.
     *
     * @param behaviour how people decide
     * @param facts that are changed in every case
     * @param off mechanisms that are switched off
     */
    public record Changed(Behaviour behaviour, List<Setting> facts, Set<String> off) {
        /** What it adds to the name of a question; nothing where all mechanisms work. */
        public String marks() {
            return off.isEmpty() ? "" : " without " + String.join(", ", off);
        }
    }

    public long seed() {
        return seed;
    }

    /** The name of the folder of a command that was not told where to put its results, with all that was changed in it. */
    public String folder(String command, List<Setting> before) {
        var words = new StringBuilder();
        before.forEach(setting ->
                words.append(" --set ").append(setting.path()).append('=').append(setting.value()));
        settings.forEach(setting -> words.append(" --set ").append(setting));
        without.forEach(mechanism -> words.append(" --without ").append(mechanism));
        return FolderName.of(command, seed, words.toString());
    }

    /** What was asked for, after these changes of every case. */
    public Changed read(List<Setting> before) {
        List<Setting> all = new ArrayList<>(before);
        settings.stream().map(this::setting).forEach(all::add);
        Behaviour shipped = BehaviourReader.shipped();
        Changes changes = Changes.split(all, shipped);
        Behaviour behaviour = shipped.with(changes.behaviour());
        return new Changed(behaviour, changes.facts(), Mechanisms.named(spec, behaviour, without));
    }

    private Setting setting(String text) {
        Setting setting = Setting.parse(text);
        if (setting == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--set wants PATH=VALUE, but got '" + text + "'.\nMaybe 'succession.loyalty=0.6'.");
        }
        return setting;
    }
}
