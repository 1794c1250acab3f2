package palace.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import palace.scenario.ScenarioException;

/**
 * The engine as a page calls it: one question, one answer, both texts. A question is a word and its parts, with a unit
 * separator between them, which no scenario may hold; an answer is an object of JSON, with {@code problem} in it where
 * something is wrong with what was asked.
 */
public final class Engine {
    private static final String SEPARATOR = "\u001f";

    /** The cases that were opened, by the numbers that the page calls them by. */
    private static final List<@Nullable OpenCase> CASES = new ArrayList<>();

    private Engine() {}

    /** Everything waits to be asked. */
    public static void main(String[] arguments) {}

    /** Answers a question. */
    @JSExport
    public static String answer(String question) {
        try {
            return answer(List.of(question.split(SEPARATOR, -1)));
        } catch (ScenarioException told) {
            return Answer.problem(String.valueOf(told.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException fault) {
            return Answer.problem(String.valueOf(fault.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String answer(List<String> parts) throws IOException {
        switch (parts.get(0)) {
            case "open":
                CASES.add(OpenCase.of(parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
                return CaseAnswer.of(CASES.size() - 1, opened(CASES.size() - 1));
            case "close":
                CASES.set(number(parts.get(1)), null);
                return Answer.of(json -> {});
            case "tell":
                return HistoryAnswer.of(
                        opened(number(parts.get(1))), Long.parseLong(parts.get(2)), number(parts.get(3)));
            case "count":
                return CountAnswer.of(
                        opened(number(parts.get(1))),
                        Long.parseLong(parts.get(2)),
                        number(parts.get(3)),
                        number(parts.get(4)));
            case "shares":
                return CountAnswer.shares(number(parts.get(1)), parts.get(2).split(","));
            default:
                throw new IllegalArgumentException("nobody knows how to '" + parts.get(0) + "'");
        }
    }

    private static OpenCase opened(int number) {
        OpenCase open = CASES.get(number);
        if (open == null) {
            throw new IllegalArgumentException("the case " + number + " is closed");
        }
        return open;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
