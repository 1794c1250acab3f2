package palace.cli.undertaking;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import palace.cli.terminal.Progress;
import palace.experiment.Experiment;
import palace.experiment.Goal;
import palace.experiment.Request;
import palace.report.folder.Question;

/**
 * Histories to be made and kept as they are made, so that the same command goes on where it was stopped.
 *
 * @param question what they answer
 * @param place the folder of the results
 * @param experiment which histories
 * @param goal how many
 * @param request what to ask again where parts are joined or other machines do them; null where neither is possible
 * @param shown what somebody sees who waits
 */
public record Histories(
        Question question,
        Path place,
        Experiment experiment,
        Goal goal,
        @Nullable Request request,
        Progress.Shown shown) {}
