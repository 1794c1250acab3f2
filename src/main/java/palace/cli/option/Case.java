package palace.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import palace.report.ensemble.Subject;
import palace.report.folder.Question;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.format.Problem;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.HistorySource;

/**
 * A case with all changes of the command line.
 *
 * @param file the scenario file
 * @param scenario what it says
 * @param run how to run histories of it
 * @param changes marks of changes that are not in the scenario itself; empty when there are none
 * @param parameterHash hash of how people decide
 */
public record Case(Path file, Scenario scenario, CaseModel run, String changes, String parameterHash) implements Asked {
    static final int AS_THE_SCENARIO_SAYS = 0;

    static Case of(
            Path file, Scenario scenario, Behaviour behaviour, Set<String> without, int weeks, boolean drawRanges) {
        CaseModel run = Cases.run(scenario, behaviour, without, drawRanges);
        String changes = without.isEmpty() ? "" : " without " + String.join(", ", without);
        if (weeks != AS_THE_SCENARIO_SAYS) {
            run = run.lasting(weeks);
            changes += " for " + weeks + " weeks";
        }
        return new Case(file, scenario, run, changes, behaviour.hash());
    }

    @Override
    public Subject subject() {
        return Subject.of(scenario);
    }

    @Override
    public HistorySource source() {
        return run;
    }

    @Override
    public List<Problem> warnings() {
        return scenario.warnings();
    }

    @Override
    public Question question(String command, long seed) {
        return new Question(command, scenario.about().id(), scenario.hash() + changes, parameterHash, seed);
    }
}
