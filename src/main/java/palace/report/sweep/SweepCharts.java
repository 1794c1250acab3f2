package palace.report.sweep;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.Answer;
import palace.experiment.Answers;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.FactorEffect;
import palace.experiment.design.FactorEffects;
import palace.experiment.design.Kind;
import palace.report.chart.DrawingBoard;
import palace.report.folder.OutputFolder;

/**
 * The charts of a sweep: one factor gives lines over it, two of a grid give maps, everything else small charts side by
 * side, one for each factor.
 */
final class SweepCharts {
    /** Responses that have a chart of their own where the design does not choose. */
    private static final List<String> TELLING = List.of(
            "attempts_per_year",
            "coups_per_year",
            "share_coup",
            "share_attempt",
            "leader_falls",
            "success_share",
            "premature_share",
            "betrayed_share",
            "mean_discontent_share");

    private static final int MOST = 8;

    private final SweepPage page;
    private final Sweep sweep;
    private final Answers answers;

    SweepCharts(Sweep sweep, String version) {
        this.page = new SweepPage(sweep, version);
        this.sweep = sweep;
        this.answers = sweep.answers();
    }

    /** Begins to draw and write them all. */
    void begin(DrawingBoard board, OutputFolder folder) {
        ExperimentDesign design = sweep.design();
        boolean grid = design.kind() == Kind.GRID;
        if (design.kind() == Kind.LIST || design.factors().size() == 1) {
            lines(board, folder);
        } else if (grid && design.factors().size() == 2) {
            var maps = new SweepMaps(page);
            chosen().forEach(response -> board.draw("map-" + page.name(response), () -> maps.map(response), folder));
        } else {
            var multiples = new SweepMultiples(page);
            for (int response : chosen()) {
                // Found here, before anything is drawn: the journal is read by one at a time.
                List<FactorEffect> effects = FactorEffects.of(design, sweep.points(), answers, response);
                board.draw("factors-" + page.name(response), () -> multiples.chart(response, effects), folder);
            }
        }
    }

    private void lines(DrawingBoard board, OutputFolder folder) {
        List<String> names = new ArrayList<>();
        for (int response = 0; response < answers.responses().size(); response++) {
            String name = page.response(response).name();
            if ((choosesItself() || tells(name)) && isSeen(response)) {
                names.add(name);
            }
        }
        var lines = new SweepLines(page);
        for (ResponseGroup group : ResponseGroup.of(names)) {
            if (choosesItself() || !group.name().startsWith("final-")) {
                board.draw("lines-" + group.name(), () -> lines.chart(group), folder);
            }
        }
    }

    /** The responses that have charts of their own: the one that the answer is about first, none that is always 0. */
    private List<Integer> chosen() {
        var chosen = new ArrayList<>(List.of(sweep.primary()));
        for (int response = 0; response < answers.responses().size(); response++) {
            String name = page.response(response).name();
            boolean wanted = choosesItself() || (TELLING.contains(name) && tells(name));
            if (wanted && !chosen.contains(response) && chosen.size() < MOST && isSeen(response)) {
                chosen.add(response);
            }
        }
        return chosen;
    }

    private boolean choosesItself() {
        return !sweep.design().responses().isEmpty();
    }

    /** A share of histories tells little where a fallen leader is succeeded, and a rate little where he is not. */
    private boolean tells(String name) {
        boolean stops = sweep.cells().get(0).run().stopAtFall();
        return stops ? !name.endsWith("_year") : !name.startsWith("share_") && !name.equals("leader_falls");
    }

    private boolean isSeen(int response) {
        return answers.column(response).stream().map(Answer::value).anyMatch(value -> value > 0);
    }
}
