package palace.experiment.design;

import java.util.List;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Sha256;
import palace.simulation.CaseModel;
import palace.simulation.HistorySource;

/**
 * A case at one point of a design, ready to be run.
 *
 * @param scenario its facts
 * @param behaviour how people decide in it
 * @param without mechanisms that are off, in the order of the alphabet
 * @param run how to run histories of it as its values stand
 * @param histories where its histories come from: its values may be drawn for each
 * @param drawn fingerprint of what its values of behaviour are drawn from; empty where they are as they stand
 */
public record Variant(
        Scenario scenario,
        Behaviour behaviour,
        List<String> without,
        CaseModel run,
        HistorySource histories,
        String drawn) {

    /** Returns the fingerprint of everything that its histories depend on but chance and the program. */
    public String hash() {
        return Sha256.of(String.join(
                        "\n",
                        scenario.hash(),
                        behaviour.hash(),
                        String.join(",", without),
                        Integer.toString(run.weeks()))
                + (drawn.isEmpty() ? "" : "\n" + drawn));
    }
}
