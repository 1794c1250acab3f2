package palace.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import palace.experiment.facts.World;
import palace.report.ensemble.Subject;
import palace.report.folder.Question;
import palace.scenario.behaviour.Posterior;
import palace.scenario.format.Problem;
import palace.scenario.mixture.Mixture;
import palace.simulation.HistorySource;
import palace.simulation.PosteriorModel;

/**
 * A world of several cases with all changes of the command line.
 *
 * @param file the mixture file
 * @param mixture what it says
 * @param source where its histories come from
 * @param changes marks of changes that are not in the mixture itself; empty when there are none
 * @param parameterHash hash of how people decide
 */
record WorldCase(Path file, Mixture mixture, HistorySource source, String changes, String parameterHash)
        implements Asked {
    static WorldCase of(Path file, Mixture mixture, Conduct conduct) {
        Set<String> without = conduct.without();
        HistorySource middle = World.of(mixture, conduct.behaviour(), without).histories();
        Posterior posterior = conduct.posterior();
        HistorySource source = posterior == null
                ? middle
                : new PosteriorModel(
                        middle, posterior, conduct.behaviour(), behaviour -> World.of(mixture, behaviour, without)
                                .histories());
        return new WorldCase(file, mixture, source, conduct.changes(), conduct.hash());
    }

    @Override
    public Subject subject() {
        return Subject.of(mixture);
    }

    @Override
    public List<Problem> warnings() {
        return mixture.warnings();
    }

    @Override
    public Question question(String command, long seed) {
        return new Question(command, mixture.about().id(), mixture.hash() + changes, parameterHash, seed);
    }
}
