package palace.report.sweep;

import java.util.List;
import org.jfree.chart.plot.Plot;
import palace.experiment.Answer;
import palace.experiment.Answers;
import palace.experiment.Response;
import palace.experiment.design.Factor;
import palace.report.chart.ChartStyle;
import palace.report.chart.Figure;
import palace.report.ensemble.EnsembleWords;
import palace.report.prose.Plain;
import palace.report.prose.Words;

/** What all charts of a sweep share: its answers, its titles and its captions. */
final class SweepPage {
    private static final int LONGEST_LABEL = 36;

    private final Sweep sweep;
    private final Answers answers;
    private final String version;

    SweepPage(Sweep sweep, String version) {
        this.sweep = sweep;
        this.answers = sweep.answers();
        this.version = version;
    }

    Sweep sweep() {
        return sweep;
    }

    Answers answers() {
        return answers;
    }

    Answer answer(int cell, int response) {
        return answers.answer(cell, response);
    }

    Response response(int response) {
        return answers.responses().get(response);
    }

    List<Factor> factors() {
        return sweep.design().factors();
    }

    /** The place of a response among all. */
    int index(String name) {
        return answers.responses().stream().map(Response::name).toList().indexOf(name);
    }

    /** The name of a response in the name of a file. */
    String name(int response) {
        return response(response).name().replace('_', '-');
    }

    /** The scale of a factor. */
    FactorAxis axis(int factor) {
        return new FactorAxis(
                factors().get(factor),
                sweep.points().stream().map(point -> point.levels().get(factor)).toList());
    }

    /** Where a response is least and greatest, as a title. */
    String finding(int response) {
        int least = -1;
        int most = -1;
        for (int cell = 0; cell < answers.cells(); cell++) {
            double value = answer(cell, response).value();
            if (!Double.isNaN(value)) {
                least = least < 0 || value < answer(least, response).value() ? cell : least;
                most = most < 0 || value > answer(most, response).value() ? cell : most;
            }
        }
        Response shown = response(response);
        String what = Words.sentence(shown.subject());
        if (least < 0) {
            return what + ": nothing to say";
        }
        String high = IntervalWords.rough(shown, answer(most, response).value());
        return least == most
                ? "%s: %s in every cell".formatted(what, high)
                : "%s: %s (%s) to %s (%s)"
                        .formatted(
                                what,
                                IntervalWords.rough(
                                        shown, answer(least, response).value()),
                                shortened(least),
                                high,
                                shortened(most));
    }

    private String shortened(int cell) {
        String label = Plain.text(sweep.points().get(cell).label());
        return label.length() <= LONGEST_LABEL ? label : "cell " + cell;
    }

    /** The kind of interval that a response has. */
    String kind(int response) {
        return switch (response(response).kind()) {
            case SHARE -> "Wilson";
            case SHARE_OF_EVENTS -> "effective Wilson";
            case RATE -> "log-t";
            case MEAN -> "t";
        };
    }

    Figure figure(String name, String holds, String finding, String kind, Plot plot) {
        String caption = "%s · n = %s in each of %s cells · %s · seed %d · Palace %s"
                .formatted(
                        Plain.text(sweep.design().about().title()),
                        EnsembleWords.grouped(answers.fewest()),
                        EnsembleWords.grouped(answers.cells()),
                        kind,
                        sweep.results().experiment().seed(),
                        version);
        return new Figure(name, holds, ChartStyle.chart(finding, caption, plot));
    }
}
