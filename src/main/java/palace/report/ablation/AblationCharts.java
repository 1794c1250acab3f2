package palace.report.ablation;

import java.awt.Color;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palace.experiment.ablation.AblationSheet;
import palace.experiment.ablation.Finding;
import palace.experiment.ablation.TrialVerdict;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawingBoard;
import palace.report.chart.Figure;
import palace.report.chart.ShareRows;
import palace.report.folder.OutputFolder;
import palace.statistics.Interval;

/** The charts of the model against its own claims. */
final class AblationCharts {
    private static final int ROWS = 14;
    /** Differences of more standard errors than this look alike. */
    private static final double CLEAREST = 12;

    private static final Pattern CHANGE = Pattern.compile("--(set|without) ([^ =]+)");

    private final AblationSheet sheet;
    private final String provenance;

    /**
     * @param provenance seed and version, for the caption
     */
    AblationCharts(AblationSheet sheet, String provenance) {
        this.sheet = sheet;
        this.provenance = provenance;
    }

    /** As many charts as there are rows for. */
    void draw(DrawingBoard board, OutputFolder folder) {
        List<Finding> all = sheet.findings();
        int charts = (all.size() + ROWS - 1) / ROWS;
        for (int chart = 0; chart < charts; chart++) {
            List<Finding> some = all.subList(chart * all.size() / charts, (chart + 1) * all.size() / charts);
            String name = "ablation-" + (chart + 1);
            board.draw(name, () -> figure(name, some), folder);
        }
    }

    private Figure figure(String name, List<Finding> findings) {
        String caption =
                "difference with the mechanism in standard errors, right is what the claim says, whiskers 95%%, both cut at 12"
                        + " · blue confirmed, orange reversed, grey undecided · %s · %s";
        return new Figure(
                name,
                "how clearly trials confirm or reverse " + AblationWords.range(findings) + ", in standard errors.",
                ChartStyle.chart(
                        AblationWords.finding(sheet),
                        caption.formatted(AblationWords.range(findings), provenance),
                        ShareRows.numbers(findings.stream().map(this::row).toList())));
    }

    private ShareRows.Row row(Finding finding) {
        return row(name(finding, sheet.findings()), finding);
    }

    /** What is claimed; of several trials of it, what each measures, with a letter; of two that measure the same, by what. */
    static String name(Finding finding, List<Finding> all) {
        List<Finding> same = all.stream()
                .filter(other ->
                        finding.claim().equals(other.claim()) && finding.words().equals(other.words()))
                .toList();
        if (same.size() < 2) {
            return finding.claim() + " " + finding.words();
        }
        boolean alone = same.stream()
                        .filter(other -> finding.shown().equals(other.shown()))
                        .count()
                < 2;
        return "%s%c %s%s"
                .formatted(
                        finding.claim(),
                        (char) ('a' + same.indexOf(finding)),
                        finding.shown(),
                        alone ? "" : ", " + contrast(finding));
    }

    /** What it is held against: a number, a mechanism that is off, or what is changed, "by timeline". */
    private static String contrast(Finding finding) {
        if (!finding.otherwise().equals(finding.shown())) {
            return "against " + finding.otherwise();
        }
        Matcher change = CHANGE.matcher(finding.on() + " " + finding.off());
        var words = new LinkedHashSet<String>();
        while (change.find()) {
            String what = change.group(2).replaceFirst(".*\\.", "").replace('-', ' ');
            String how = change.group(1).equals("set") ? "by " : "without ";
            words.add(how + what);
        }
        return String.join(", ", words);
    }

    /** The bar of a trial, whose whiskers leave out 0 exactly where there is a verdict. */
    static ShareRows.Row row(String name, Finding finding) {
        return new ShareRows.Row(
                name,
                cut(finding.clarity()),
                new Interval(
                        cut(finding.clarities().low()), cut(finding.clarities().high())),
                finding.verdict().code() + ", " + words(finding),
                color(finding.verdict()));
    }

    private static double cut(double errors) {
        return Math.max(-CLEAREST, Math.min(CLEAREST, errors));
    }

    private static String words(Finding finding) {
        return finding.compared().isKnown()
                ? "%s against %s"
                        .formatted(
                                AblationWords.digits(finding.compared().first()),
                                AblationWords.digits(finding.compared().second()))
                : AblationWords.nothing(finding);
    }

    private static Color color(TrialVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> ChartStyle.BLUE;
            case REVERSED -> ChartStyle.VERMILION;
            case UNDECIDED -> ChartStyle.ASIDE;
        };
    }
}
