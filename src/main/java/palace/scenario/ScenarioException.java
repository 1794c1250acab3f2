package palace.scenario;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import palace.scenario.format.Problem;
import palace.scenario.format.Reading;

/** A file that cannot be run; the message says where and what to change, everything at once. */
public final class ScenarioException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private ScenarioException(String message, List<Problem> problems) {
        super(message, null, false, false); // the message is for people; a stack trace would tell them nothing
        this.problems = problems;
    }

    /**
     * Returns the exception that tells all problems of a reading.
     *
     * @param advice a last sentence: what to do now
     */
    public static ScenarioException of(Reading reading, String advice) {
        List<Problem> problems = reading.problems();
        int count = reading.problemCount();
        String lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        String more = count > problems.size() ? "\n... and " + (count - problems.size()) + " more." : "";
        String number = count == 1 ? "1 problem." : count + " problems.";
        return new ScenarioException(lines + more + "\n" + number + " Nothing was run. " + advice, problems);
    }

    /** Returns the problems in the order of the file, the first hundred of them. */
    public List<Problem> problems() {
        return problems;
    }
}
