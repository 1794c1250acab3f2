package palace.report.sensitivity;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palace.experiment.Response;
import palace.experiment.design.SensitivityPlan.Index;
import palace.experiment.design.SensitivityPlan.Method;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ShareRows;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.sensitivity.SensitivityIndex;

/** The charts of a sensitivity analysis: who is how influential, and in which way. */
final class SensitivityCharts {
    private static final int MOST_RESPONSES = 4;
    private static final int MOST_NAMED = 3;
    private static final int MOST_ROWS = 14;
    /** Of so many resamples a factor is first in, it is the strongest. */
    private static final double SURELY = 0.95;

    private static final String COLOURS = " (blue up, red down, purple both ways, grey not told from noise)";

    private final Sensitivity found;
    private final String version;

    SensitivityCharts(Sensitivity found, String version) {
        this.found = found;
        this.version = version;
    }

    /** Begins to draw and write them all: two for each of the first responses. */
    void begin(DrawingBoard board, OutputFolder folder) {
        int drawn = 0;
        for (int r = 0; r < found.responses().size() && drawn < MOST_RESPONSES; r++) {
            int response = r;
            if (!found.responses().get(r).isEmpty()) {
                String name = found.sweep().answers().responses().get(r).name();
                board.draw("tornado-" + name, () -> tornado(response), folder);
                board.draw("indices-" + name, () -> indices(response), folder);
                drawn++;
            }
        }
    }

    /** The factors by their influence, with the noise floor below them. */
    private Figure tornado(int response) {
        List<Sensitivity.Ranked> ranked = found.ranked(response);
        var rows = new ArrayList<ShareRows.Row>();
        for (Sensitivity.Ranked one : ranked.subList(0, Math.min(MOST_ROWS, ranked.size()))) {
            String words = "%s · first in %s%%"
                    .formatted(
                            Sensitivity.brief(one.index().estimate()),
                            Numbers.percent(one.index().rankFirstProbability(), 0));
            rows.add(row(found.label(one.factor()), one.index(), words, color(response, one)));
        }
        Index index = index(response, found.ranking());
        SensitivityIndex dummy = index.factors().factors().get(found.factors());
        rows.add(row(found.label(found.factors()), dummy, Sensitivity.brief(dummy.estimate()), ChartStyle.LIGHT));
        String kind = found.method() == Method.MORRIS
                ? "μ*: mean size of the change over the whole range" + COLOURS
                : "total share of the variance (grey: not told from noise)";
        return figure(
                "tornado-" + name(response),
                "factors by how much they move a response, with the noise floor below.",
                finding(response, ranked),
                kind,
                List.of(rows),
                response);
    }

    private String finding(int response, List<Sensitivity.Ranked> ranked) {
        List<Sensitivity.Ranked> real =
                ranked.stream().filter(Sensitivity.Ranked::matters).toList();
        if (real.isEmpty()) {
            return "Nothing is known to move the %s beyond noise".formatted(subject(response));
        }
        String first = Words.sentence(found.label(real.get(0).factor()));
        if (!real.get(0).equals(ranked.get(0))) {
            return "%s moves the %s; others may".formatted(first, subject(response));
        }
        double surely = real.get(0).index().rankFirstProbability();
        return surely >= SURELY
                ? "%s moves the %s most".formatted(first, subject(response))
                : "%s moves the %s, most of all in %s%% of the resamples"
                        .formatted(first, subject(response), Numbers.percent(surely, 0));
    }

    /** The direction (Morris), or what a factor does alone beside what it does with others (Sobol). */
    private Figure indices(int response) {
        var groups = new ArrayList<List<ShareRows.Row>>();
        boolean morris = found.method() == Method.MORRIS;
        List<Sensitivity.Ranked> ranked = found.ranked(response);
        Index index = index(response, morris ? "mu" : "first");
        for (Sensitivity.Ranked one : ranked.subList(0, Math.min(morris ? MOST_ROWS : MOST_ROWS / 2, ranked.size()))) {
            SensitivityIndex its = index.factors().factors().get(one.factor());
            ShareRows.Row alone =
                    row(found.label(one.factor()), its, Sensitivity.brief(its.estimate()), color(response, one));
            groups.add(
                    morris
                            ? List.of(alone)
                            : List.of(
                                    alone,
                                    row(
                                            "… with others",
                                            one.index(),
                                            Sensitivity.brief(one.index().estimate()),
                                            one.matters() ? ChartStyle.SKY : ChartStyle.LIGHT)));
        }
        String finding = morris ? ways(response, ranked) : alone(response, ranked);
        return figure(
                "indices-" + name(response),
                "how factors move a response: up or down, or alone and with others.",
                finding,
                morris
                        ? "μ: mean change over the whole range" + COLOURS
                        : "first and total share of the variance (grey: not told from noise)",
                groups,
                response);
    }

    private String alone(int response, List<Sensitivity.Ranked> ranked) {
        return ranked.stream().anyMatch(Sensitivity.Ranked::matters)
                ? "What moves the %s alone, and what only with others".formatted(subject(response))
                : "Nothing is known to move the %s, alone or with others".formatted(subject(response));
    }

    /** Which factors move a response up and which down, of those that are told from noise. */
    private String ways(int response, List<Sensitivity.Ranked> ranked) {
        List<String> told = Stream.of("up", "down", "both ways")
                .map(way -> way(response, ranked, way))
                .filter(words -> !words.isEmpty())
                .toList();
        return told.isEmpty()
                ? "Nothing is known to move the %s up or down".formatted(subject(response))
                : "The %s goes %s".formatted(subject(response), String.join("; ", told));
    }

    private String way(int response, List<Sensitivity.Ranked> ranked, String way) {
        List<String> factors = ranked.stream()
                .filter(one -> SensitivityWords.direction(found, response, one).equals(way))
                .map(one -> found.label(one.factor()))
                .limit(MOST_NAMED)
                .toList();
        return factors.isEmpty() ? "" : way + " with " + String.join(", ", factors);
    }

    private Color color(int response, Sensitivity.Ranked one) {
        if (!one.matters()) {
            return ChartStyle.ASIDE;
        }
        return switch (SensitivityWords.direction(found, response, one)) {
            case "down" -> ChartStyle.VERMILION;
            case "both ways" -> ChartStyle.PURPLE;
            default -> ChartStyle.BLUE;
        };
    }

    private Index index(int response, String name) {
        Index index = found.index(response, name);
        if (index == null) {
            throw new IllegalStateException("response %d has no index %s".formatted(response, name));
        }
        return index;
    }

    private static ShareRows.Row row(String name, SensitivityIndex index, String words, Color color) {
        return new ShareRows.Row(name, index.estimate(), index.interval(), words, color);
    }

    private String name(int response) {
        return found.sweep().answers().responses().get(response).name();
    }

    private String subject(int response) {
        Response its = found.sweep().answers().responses().get(response);
        return its.subject();
    }

    private Figure figure(
            String name, String holds, String finding, String kind, List<List<ShareRows.Row>> groups, int response) {
        String caption = "%s · %s histories of each of %s points, %d %s · 95%% bootstrap · seed %d · Palace %s"
                .formatted(
                        kind,
                        EnsembleWords.grouped(found.sweep().answers().fewest()),
                        EnsembleWords.grouped(found.sweep().points().size()),
                        found.responses().get(response).get(0).units(),
                        found.method() == Method.MORRIS ? "trajectories" : "rows",
                        found.sweep().results().experiment().seed(),
                        version);
        return new Figure(name, holds, ChartStyle.chart(finding, caption, ShareRows.numbersInGroups(groups)));
    }
}
