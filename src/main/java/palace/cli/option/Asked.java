package palace.cli.option;

import java.nio.file.Path;
import java.util.List;
import palace.report.ensemble.Subject;
import palace.report.folder.Question;
import palace.scenario.format.Problem;
import palace.simulation.HistorySource;

/** What somebody asks histories of, with all changes of the command line: one case, or a world of several. */
public interface Asked {
    /** Its file. */
    Path file();

    /** What reports call it. */
    Subject subject();

    /** Where its histories come from. */
    HistorySource source();

    /** What is probably not meant, but can be run. */
    List<Problem> warnings();

    /** What results of a command on it answer. */
    Question question(String command, long seed);
}
