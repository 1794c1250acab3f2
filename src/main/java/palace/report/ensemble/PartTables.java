package palace.report.ensemble;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.util.List;
import java.util.function.Consumer;
import palace.experiment.CellCounts;
import palace.model.OutcomeClass;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** How often each outcome came in each part of a world. */
final class PartTables {
    private static final Table<Share> TABLE = new Table<>(
            "parts.csv",
            "How often each outcome came in each part of the world.",
            List.of(
                    Column.id("part", "Name of the part.", row -> row.part().name()),
                    number("weight", "Its share of the world.", row -> row.part()
                            .share()),
                    code("outcome", "How it ended.", row -> row.outcome().code()),
                    count("count", "Histories of the part with this outcome.", row -> row.share()
                            .successes()),
                    count("runs", "All its histories, failed ones included.", row -> row.share()
                            .trials()),
                    number("share", "The one over the other.", row -> row.share()
                            .share()),
                    number("low", "Lower end of the interval.", row -> row.interval()
                            .low()),
                    number("high", "Upper end of the interval.", row -> row.interval()
                            .high()),
                    code("interval", "Kind of interval.", row -> "wilson"),
                    number(
                            "level",
                            "How often intervals made like this cover the truth.",
                            row -> Confidence.NINETY_FIVE.level())));

    private PartTables() {}

    private record Share(Subject.Part part, OutcomeClass outcome, Proportion share) {
        Interval interval() {
            return share.wilson(Confidence.NINETY_FIVE);
        }
    }

    static void writeTo(OutputFolder folder, Subject subject, List<CellCounts> parts) {
        folder.write(TABLE, reader -> rows(subject, parts, reader));
    }

    private static void rows(Subject subject, List<CellCounts> parts, Consumer<? super Share> reader) {
        for (int part = 0; part < parts.size(); part++) {
            for (OutcomeClass outcome : OutcomeClass.values()) {
                if (parts.get(part).histories() > 0) {
                    reader.accept(new Share(
                            subject.parts().get(part), outcome, parts.get(part).share(outcome)));
                }
            }
        }
    }
}
