package palace.experiment.design;

import java.util.List;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Sha256;
import palace.simulation.CaseModel;

/**
 * A case at one point of a design, ready to be run.
 *
 * @param scenario its facts
 * @param behaviour how people decide in it
 * @param without mechanisms that are off, in the order of the alphabet
 * @param run how to run histories of it
 */
public record Variant(Scenario scenario, Behaviour behaviour, List<String> without, CaseModel run) {

    /** Returns the fingerprint of everything that its histories depend on but chance and the program. */
    public String hash() {
        return Sha256.of(String.join(
                "\n", scenario.hash(), behaviour.hash(), String.join(",", without), Integer.toString(run.weeks())));
    }
}
