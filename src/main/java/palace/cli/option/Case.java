package palace.cli.option;

import java.nio.file.Path;
import java.util.List;
import palace.report.ensemble.Subject;
import palace.report.folder.Question;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Posterior;
import palace.scenario.format.Problem;
import palace.simulation.CaseModel;
import palace.simulation.HistorySource;
import palace.simulation.PosteriorModel;

/**
 * A case with all changes of the command line.
 *
 * @param file the scenario file
 * @param scenario what it says
 * @param run how to run histories of it as its values stand
 * @param source where its histories come from: its values may be drawn for each
 * @param changes marks of changes that are not in the scenario itself; empty when there are none
 * @param parameterHash hash of how people decide
 */
public record Case(
        Path file, Scenario scenario, CaseModel run, HistorySource source, String changes, String parameterHash)
        implements Asked {
    static final int AS_THE_SCENARIO_SAYS = 0;

    static Case of(Path file, Scenario scenario, Conduct conduct) {
        CaseModel run = conduct.model(scenario, conduct.behaviour());
        Posterior posterior = conduct.posterior();
        HistorySource source = posterior == null
                ? run
                : new PosteriorModel(
                        run, posterior, conduct.behaviour(), behaviour -> conduct.model(scenario, behaviour));
        return new Case(file, scenario, run, source, conduct.changes(), conduct.hash());
    }

    @Override
    public Subject subject() {
        return Subject.of(scenario);
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
