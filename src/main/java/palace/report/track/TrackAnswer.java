package palace.report.track;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palace.experiment.track.Facet;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.TrackRecord;
import palace.experiment.track.Twins;
import palace.report.prose.Words;
import palace.report.table.Numbers;

/** How well the model foretold what happened, in sentences that can be quoted. */
final class TrackAnswer {
    private TrackAnswer() {}

    /** In how many cases the model did better than a base rate, in a sentence. */
    static String finding(TrackRecord track) {
        long better = track.cases().stream()
                .filter(score -> TrackTables.given(score, Facet.OUTCOME, Forecaster.MODEL)
                        > TrackTables.given(score, Facet.OUTCOME, Forecaster.BASE_RATE))
                .count();
        return "In %d of %s the model found what happened likelier than the base rate did"
                .formatted(better, Words.count(track.cases().size(), "case"));
    }

    /** The answer, a paragraph an item. */
    static List<String> answer(TrackRecord track) {
        var words = new ArrayList<>(List.of(finding(track) + "."));
        for (Facet facet : Facet.values()) {
            words.add("Mean log score of %s, 0 is best: %s."
                    .formatted(
                            facet.words(),
                            track.means(facet).stream().map(TrackAnswer::score).collect(Collectors.joining(", "))));
        }
        if (!track.twins().isEmpty()) {
            words.add("%d of %s of an event and a quiet window of the same place are told apart."
                    .formatted(
                            track.twins().stream().filter(Twins::toldApart).count(),
                            Words.count(track.twins().size(), "pair")));
        }
        return words;
    }

    private static String score(TrackRecord.Mean mean) {
        return "%s %s".formatted(mean.forecaster().words(), Numbers.fixed(mean.logScore(), 2));
    }
}
