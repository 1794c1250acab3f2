package palace.report.page;

import java.util.List;
import java.util.Map;

/** How results of each kind are made and what they do not say; the same words in every report of that kind. */
final class Methods {
    private static final String PAIRED =
            "Both cases meet the same chances, history by history, so that their difference is not noise; its interval is"
                    + " that of paired shares (Newcombe).";
    private static final Map<String, String> MADE = Map.of(
            "run",
            "One simulated history of many: another seed gives another. Where sources differ the middle of the range is"
                    + " taken. How likely it was, an ensemble tells.",
            "ensemble",
            "Independent histories of one case under one root seed; where sources differ each draws from the range."
                    + " Intervals of shares are Wilson's, at 95%. The ends compete: a history ends in one of them, or goes"
                    + " on at its horizon and counts as without an attempt.",
            "compare",
            PAIRED,
            "sweep",
            "Every point of a design is an ensemble of its own, and all points meet the same chances.",
            "sensitivity",
            "Parameters are moved together over their whole ranges; an index says how much of a result hangs on each.",
            "facts",
            "A world of unlike regimes is lived after years that are not counted, and held against published data; the"
                    + " bands were set before. Level and pace of behaviour were set on such data, so that this is no test"
                    + " out of sample.",
            "pivots",
            "The first attempt of each history is lived through again, with the same chance, with somebody held to"
                    + " another choice.",
            "track-record",
            "Each case is simulated as it was known when its window opened, and scored on what happened.");

    private static final List<String> LIMITS = List.of(
            "A model of choices under fear is no forecast of the next coup. Likelihoods hold for the case as it is written"
                    + " down below, and for how people are assumed to decide.",
            "Intervals tell how much of a number is chance among simulated histories. They do not tell how wrong the model"
                    + " or the coding of the case may be.",
            "Few such events are known, and secret things leave few records: what the model can be scored on is small.");

    private Methods() {}

    static String of(String command) {
        return MADE.getOrDefault(command, "The command below, on the files that are kept with these results.");
    }

    static List<String> limits() {
        return LIMITS;
    }
}
