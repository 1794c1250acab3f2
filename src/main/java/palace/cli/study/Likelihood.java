package palace.cli.study;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.cli.option.Asked;
import palace.cli.option.CaseClaims;
import palace.cli.option.Library;
import palace.cli.terminal.Charts;
import palace.cli.terminal.Home;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Paragraph;
import palace.cli.terminal.Shell;
import palace.cli.undertaking.Made;
import palace.experiment.CellCounts;
import palace.experiment.Expectation;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.model.OutcomeClass;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.PrecisionTarget;
import palace.statistics.Proportion;

/** What somebody sees who has asked how likely something was. */
final class Likelihood {
    private final Asked given;
    private final Made made;
    private final Results results;
    private final CellCounts counts;
    private final PrintWriter out;

    Likelihood(Asked given, Made made, PrintWriter out) {
        this.given = given;
        this.made = made;
        this.results = made.results();
        this.counts = results.cells().get(0);
        this.out = out;
    }

    /**
     * @param skipped charts that were left out, with the reason
     * @param parts what each part of a world came to; none of one case
     */
    void print(Map<String, String> skipped, @Nullable PrecisionTarget target, List<CellCounts> parts) {
        out.println(Ink.faint(" %s · %s%s"
                .formatted(
                        EnsembleWords.histories(counts.histories()),
                        made.progress().time(),
                        target == null ? "" : looks(target))));
        out.println();
        out.println(Paragraph.of(
                "  ",
                EnsembleWords.answer(
                        counts, given.subject().start(), given.source().weeks())));
        out.println();
        table();
        parts(parts);
        out.println();
        expectations();
        where(made.folder(), skipped);
    }

    private String looks(PrecisionTarget target) {
        String known = String.join(
                ", ",
                target.halfWidths().keySet().stream()
                        .map(name -> String.format(
                                Locale.ROOT,
                                "%s is known to ±%.3f",
                                name,
                                share(name).wilson(target.confidence()).halfWidth()))
                        .toList());
        return " · %s: %s (95%%), %d %s"
                .formatted(
                        results.ending() == Results.Ending.PRECISE ? "stopped" : "the limit is reached",
                        known,
                        results.looks(),
                        results.looks() == 1 ? "look" : "looks");
    }

    private Proportion share(String name) {
        Proportion share = counts.shares().get(name);
        if (share == null) {
            throw new IllegalStateException("no share is called " + name);
        }
        return share;
    }

    private void table() {
        out.println(Ink.faint("  %-18s %-7s %-13s %9s".formatted("outcome", "share", "95%", "histories")));
        double most = 0;
        for (OutcomeClass outcome : OutcomeClass.values()) {
            Proportion share = counts.share(outcome);
            Interval interval = share.wilson(Confidence.NINETY_FIVE);
            if (share.successes() == 0) {
                most = interval.high();
                continue;
            }
            out.println(String.format(
                    Locale.ROOT,
                    "  %-18s %.3f   %.3f-%.3f   %9s",
                    outcome.code(),
                    share.share(),
                    interval.low(),
                    interval.high(),
                    EnsembleWords.grouped(share.successes())));
        }
        if (most > 0) {
            out.println(String.format(
                    Locale.ROOT,
                    "  ... every other class 0 of %s: below %.4f",
                    EnsembleWords.histories(counts.histories()),
                    most));
        }
    }

    private void parts(List<CellCounts> parts) {
        if (parts.isEmpty()) {
            return;
        }
        out.println();
        out.println(Ink.faint("  %-18s %-7s %-13s %9s".formatted("part", "attempt", "95%", "histories")));
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).histories() > 0) {
                Proportion attempted = parts.get(part).attempted();
                Interval interval = attempted.wilson(Confidence.NINETY_FIVE);
                out.println(String.format(
                        Locale.ROOT,
                        "  %-18s %.3f   %.3f-%.3f   %9s",
                        Ink.plain(given.subject().parts().get(part).name()),
                        attempted.share(),
                        interval.low(),
                        interval.high(),
                        EnsembleWords.grouped(attempted.trials())));
            }
        }
    }

    private void expectations() {
        List<Expectation.Verdict> verdicts = CaseClaims.verdicts(given, results);
        for (int i = 0; i < verdicts.size(); i++) {
            String text = Ink.plain(given.subject().expect().get(i));
            out.println("  %-9s %s".formatted(verdicts.get(i), text));
        }
        if (!verdicts.isEmpty()) {
            out.println();
        }
    }

    private void where(OutputFolder folder, Map<String, String> skipped) {
        out.println("  Read    " + Home.asTyped(folder.path().resolve("outcomes.csv")));
        Charts.where(folder, skipped, "outcomes", out);
        out.println("  Next    " + next(folder));
    }

    private String next(OutputFolder folder) {
        Path whole = folder.path().getParent();
        if (!results.experiment().shard().equals(Shard.WHOLE) && whole != null) {
            String name = Shell.quoted(Home.asTyped(whole));
            return "%s merge %s --out %s    when all shards are done".formatted(Home.launcher(), name, name);
        }
        if (given.subject().isWorld()) {
            return Home.launcher() + " facts    beside published data";
        }
        return "%s compare %s %s    what if?"
                .formatted(
                        Home.launcher(),
                        Shell.quoted(Library.typed(given.file())),
                        NextQuestion.change(given.subject().parts().get(0).scenario(), counts));
    }
}
