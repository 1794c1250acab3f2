package palace.report.ablation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.experiment.ablation.AblationSheet;
import palace.experiment.ablation.Finding;
import palace.experiment.ablation.TrialVerdict;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.statistics.Interval;

/** The model against its own claims, in words. */
public final class AblationWords {
    /** How often an interval of 95% lies wholly on one side of what is true. */
    private static final double ONE_SIDE = 0.025;

    private AblationWords() {}

    /** How many claims are confirmed, in a sentence. */
    static String finding(AblationSheet sheet) {
        return "Of %s %d %s confirmed, %d reversed, %d undecided"
                .formatted(
                        Words.count(sheet.claims().size(), "claim"),
                        sheet.count(TrialVerdict.CONFIRMED),
                        sheet.count(TrialVerdict.CONFIRMED) == 1 ? "is" : "are",
                        sheet.count(TrialVerdict.REVERSED),
                        sheet.count(TrialVerdict.UNDECIDED));
    }

    /** The answer, a paragraph an item. */
    public static List<String> answer(AblationSheet sheet) {
        return Stream.of(
                        finding(sheet) + ".",
                        byChance(sheet),
                        those(sheet, TrialVerdict.REVERSED),
                        those(sheet, TrialVerdict.UNDECIDED))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** How many trials would have a verdict though no mechanism did anything; nothing where that is none. */
    private static String byChance(AblationSheet sheet) {
        long each = Math.round(sheet.findings().size() * ONE_SIDE);
        return each == 0
                ? ""
                : "Of %d trials %d would be confirmed by chance alone, and as many reversed, if no mechanism did anything."
                        .formatted(sheet.findings().size(), each);
    }

    /** The claims of a verdict, in a sentence; empty where there are none. */
    private static String those(AblationSheet sheet, TrialVerdict verdict) {
        List<String> claims = sheet.claims().entrySet().stream()
                .filter(claim -> claim.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
        return claims.isEmpty()
                ? ""
                : "%s: %s."
                        .formatted(
                                verdict == TrialVerdict.REVERSED ? "Reversed" : "Undecided", String.join(", ", claims));
    }

    /** What a trial has found: "K7 confirmed  attempts a year: 0.91 with, 0.12 without; +0.79 (0.70 to 0.88)". */
    public static String line(Finding finding) {
        Interval interval = AblationReport.interval(finding);
        String numbers = interval == null
                ? nothing(finding)
                : "%s with, %s without, %s%s (%s to %s)"
                        .formatted(
                                digits(finding.compared().first()),
                                digits(finding.compared().second()),
                                finding.compared().difference() > 0 ? "+" : "",
                                digits(finding.compared().difference()),
                                digits(interval.low()),
                                digits(interval.high()));
        return "%-4s%-10s %s: %s, claimed %s"
                .formatted(
                        finding.claim(),
                        finding.verdict().code(),
                        what(finding),
                        numbers,
                        finding.rises() ? "more" : "less");
    }

    /** Why there is no interval: nothing was measured, or by fewer than two histories on a side. */
    static String nothing(Finding finding) {
        return Double.isNaN(finding.compared().difference()) ? "nothing to measure" : "too few to tell";
    }

    private static String what(Finding finding) {
        return finding.shown().equals(finding.otherwise())
                ? finding.shown()
                : finding.shown() + " against " + finding.otherwise();
    }

    static String digits(double value) {
        return Numbers.fixed(value, Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 1);
    }

    /** The claims of one chart, for its caption. */
    static String range(List<Finding> findings) {
        return findings.stream().map(Finding::claim).distinct().collect(Collectors.joining(", "));
    }
}
