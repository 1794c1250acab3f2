package palace.experiment.track;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import palace.experiment.RunRecord;
import palace.experiment.Runner;
import palace.mechanism.Calendar;
import palace.scenario.About;
import palace.scenario.Scenario;
import palace.simulation.CaseModel;
import palace.statistics.Proportion;
import palace.statistics.Quantile;

/**
 * One case: what happened, and how the model forecast it.
 *
 * @param about the case
 * @param happened what happened in fact
 * @param answers what the model's histories say to each question
 * @param firstMoves weeks of the first move of each history; null where nobody moved
 * @param moves weeks of the move that decided, in histories in which somebody moved
 */
public record CaseScore(
        About about,
        Occurrence happened,
        Map<Facet, FacetAnswer> answers,
        List<@Nullable Integer> firstMoves,
        List<Integer> moves) {

    /** Runs so many histories of a case and counts what came out in them. */
    static CaseScore of(Scenario scenario, CaseModel run, int histories, long seed, Runner runner) {
        Occurrence happened = Occurrence.of(scenario);
        var counts = new EnumMap<Facet, long[]>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new long[facet.answers().size()]);
        }
        var first = new ArrayList<@Nullable Integer>(histories);
        var moves = new ArrayList<Integer>();
        runner.all(histories, number -> RunRecord.of(0, run.counted(seed, number)), history -> {
            Occurrence came = Occurrence.of(history);
            counts.forEach((facet, count) -> count[came.of(facet)]++);
            first.add(firstMove(history, came));
            if (came.week() != null) {
                moves.add(came.week());
            }
        });
        return new CaseScore(scenario.about(), happened, answers(counts, happened, run.weeks()), first, moves);
    }

    /** An attempt or what the street did, whichever came first: a window may go on after an overthrow. */
    static @Nullable Integer firstMove(RunRecord history, Occurrence came) {
        if (history.log().isEmpty()) {
            return came.week();
        }
        int attempt = history.log().get(0).week();
        return came.week() == null ? attempt : Integer.valueOf(Math.min(attempt, came.week()));
    }

    private static Map<Facet, FacetAnswer> answers(Map<Facet, long[]> counts, Occurrence happened, int weeks) {
        var answers = new EnumMap<Facet, FacetAnswer>(Facet.class);
        counts.forEach((facet, count) -> answers.put(
                facet,
                new FacetAnswer(
                        facet,
                        java.util.Arrays.stream(count).boxed().toList(),
                        BaseRate.of(facet, weeks * Calendar.WEEK),
                        java.util.Collections.nCopies(count.length, 0L),
                        happened.of(facet))));
        return answers;
    }

    /** The same beside what happened in other cases. */
    CaseScore beside(List<Occurrence> elsewhere) {
        var beside = new EnumMap<Facet, FacetAnswer>(Facet.class);
        answers.forEach((facet, answer) -> beside.put(facet, answer.beside(elsewhere)));
        return new CaseScore(about, happened, beside, firstMoves, moves);
    }

    /** The answers to a question. */
    public FacetAnswer answer(Facet facet) {
        return Objects.requireNonNull(answers.get(facet));
    }

    /** Histories. */
    public int histories() {
        return firstMoves.size();
    }

    /** The share of histories in which somebody moves in the first so many weeks. */
    Proportion movedWithin(int weeks) {
        long moved =
                firstMoves.stream().filter(week -> week != null && week < weeks).count();
        return new Proportion(moved, histories());
    }

    /** A quantile of the week of the move that decides, where somebody moves; NaN where nobody does. */
    public double week(double quantile) {
        return moves.isEmpty()
                ? Double.NaN
                : Quantile.of(moves.stream().mapToDouble(Integer::doubleValue).toArray(), quantile);
    }
}
