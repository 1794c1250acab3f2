package palace.scenario.file;

import java.util.ArrayList;
import java.util.List;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Nearest;
import palace.scenario.format.Setting;

/**
 * Settings of a command line, told apart by what they change.
 *
 * @param facts those for {@link ScenarioReader#read(java.nio.file.Path, List)}
 * @param behaviour those for {@link Behaviour#with(List)}
 */
public record Changes(List<Setting> facts, List<Setting> behaviour) {
    private static final String BLOCK = "behaviour.";

    /**
     * Returns the settings by what they change. Some mechanisms are called as some blocks of a scenario (patronage):
     * then a path is a behavioural one if it is that of a parameter, or misspells one. What is neither is left to the
     * facts, whose reader knows where to look for a lone {@code terror}.
     */
    public static Changes split(List<Setting> settings, Behaviour behaviour) {
        List<Setting> facts = new ArrayList<>();
        List<Setting> behavioural = new ArrayList<>();
        for (Setting given : settings) {
            Setting setting = plain(given, behaviour);
            (isBehavioural(setting.path(), behaviour) ? behavioural : facts).add(setting);
        }
        return new Changes(List.copyOf(facts), List.copyOf(behavioural));
    }

    /** What a case changes under {@code behaviour} is the parameter itself, so that of two changes of it the later holds. */
    private static Setting plain(Setting given, Behaviour behaviour) {
        String path = inBehaviour(given.path());
        boolean taken = given.value().isEmpty() || given.value().equals("null");
        return taken || behaviour.find(path) == null ? given : new Setting(path, given.value(), given.place());
    }

    /** A path without the block of a case that behavioural parameters may stand in. */
    public static String inBehaviour(String path) {
        return path.startsWith(BLOCK) ? path.substring(BLOCK.length()) : path;
    }

    private static boolean isBehavioural(String path, Behaviour behaviour) {
        int dot = path.indexOf('.');
        if (dot < 0 || behaviour.find(path) != null) {
            return dot >= 0;
        }
        String first = path.substring(0, dot);
        if (ScenarioFormat.FORMAT.names().contains(first)) {
            String near = Nearest.to(path, behaviour.paths());
            return behaviour.sections().contains(first) && near != null && Nearest.distance(path, near) <= 2;
        }
        return behaviour.sections().contains(first) || isMisspeltSection(first, behaviour);
    }

    private static boolean isMisspeltSection(String first, Behaviour behaviour) {
        return Nearest.to(first, behaviour.sections()) != null
                && Nearest.to(first, ScenarioFormat.FORMAT.names()) == null;
    }
}
