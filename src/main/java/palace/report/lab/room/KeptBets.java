package palace.report.lab.room;

import static palace.report.table.Column.count;
import static palace.report.table.Column.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import palace.report.folder.Unfinished;
import palace.report.table.Column;
import palace.report.table.Table;

/** The bets of a room as a table, for a teacher who wants to keep them: they name nobody. */
public final class KeptBets implements Consumer<BettingRound> {
    private static final Table<Row> TABLE = new Table<>(
            "bets.csv",
            "The bets of a room, a row each.",
            List.of(
                    count("round", "Which of the cases of the lesson, from 1.", Row::round),
                    count(
                            "bet",
                            "Which of its bets, from 1, in the order in which they were placed first.",
                            Row::number),
                    weight("no_attempt", 0),
                    weight("attempt_failed", 1),
                    weight("coup", 2),
                    weight("deal", 3),
                    weight("other", 4),
                    count("week", "By which week it is decided, if it is.", row -> row.bet.week()),
                    count(
                            "who",
                            "Place of who decides among the people of the case, from 0; -1: nobody.",
                            row -> row.bet.who()),
                    text("case", "Title of the case.", Row::title)));

    private final Path file;
    private final Unfinished unfinished = new Unfinished();
    private final List<Row> rows = new ArrayList<>();

    private record Row(int round, String title, int number, Bet bet) {}

    /** The bets of a room will be in this file. */
    public KeptBets(Path file) {
        this.file = file;
    }

    private static Column<Row> weight(String end, int place) {
        return count(end, "Weight of this end, from 0 to 100.", row -> row.bet
                .weights()
                .get(place));
    }

    @Override
    public void accept(BettingRound round) {
        for (int i = 0; i < round.bets().size(); i++) {
            rows.add(new Row(round.number(), round.title(), i + 1, round.bets().get(i)));
        }
        unfinished.write(file, out -> TABLE.write(out, rows::forEach)); // what was kept before is lost at no moment
    }
}
