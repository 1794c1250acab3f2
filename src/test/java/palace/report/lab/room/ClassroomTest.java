package palace.report.lab.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassroomTest {
    private static final Bet COUP = new Bet(List.of(0, 0, 100, 0, 0), 3, -1);
    private static final Bet NOBODY = new Bet(List.of(100, 0, 0, 0, 0), 9, 2);

    private final List<BettingRound> kept = new ArrayList<>();
    private final Classroom room = new Classroom(kept::add);

    @Test
    void aSecondBetOfAStudentTakesThePlaceOfHisFirst() {
        room.begin("One", "{}");
        String mine = room.join();
        String yours = room.join();

        room.place(mine, 1, COUP);
        room.place(yours, 1, COUP);
        room.place(mine, 1, NOBODY);

        assertThat(room.now().bets()).containsExactly(NOBODY, COUP);
    }

    @Test
    void aBetOnAnotherCaseOrWithoutATicketIsRefused() {
        String ticket = room.join();

        assertThatThrownBy(() -> room.place(ticket, 0, COUP)).hasMessageContaining("another case");
        room.begin("One", "{}");
        room.begin("Two", "{}");
        assertThatThrownBy(() -> room.place(ticket, 1, COUP)).hasMessageContaining("another case");
        assertThatThrownBy(() -> room.place("no ticket", 2, COUP)).hasMessageContaining("ticket");
    }

    @Test
    void nothingIsLeftOfARoomThatWasClosed() {
        room.begin("One", "{\"title\": \"One\"}");
        String ticket = room.join();
        room.place(ticket, 1, COUP);

        room.close();

        assertThat(room.now().bets()).isEmpty();
        assertThat(room.now().about()).isEqualTo("null");
        assertThat(room.present()).isZero();
        assertThatThrownBy(room::join).isInstanceOf(Refusal.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> room.place(ticket, 1, COUP)).hasMessageContaining("closed");
    }

    @Test
    void aRoomHasAnEnd() {
        for (int i = 0; i < Classroom.MOST; i++) {
            room.join();
        }

        assertThatThrownBy(room::join).hasMessageContaining("full: 500");
    }

    @Test
    void eachRoundIsKeptOnce() {
        room.begin("One", "{}");
        room.place(room.join(), 1, COUP);
        room.begin("Two", "{}");
        room.begin("Three", "{}");
        room.place(room.join(), 3, NOBODY);
        room.close();
        room.close();

        assertThat(kept).extracting(BettingRound::title).containsExactly("One", "Three");
    }

    @Test
    void keptBetsAreATableThatNamesNobody(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bets.csv");
        var keeping = new Classroom(new KeptBets(file));
        keeping.begin("A \"quoted\" case", "{}");
        keeping.place(keeping.join(), 1, COUP);
        assertThat(file).doesNotExist();
        keeping.close();

        assertThat(Files.readString(file)).isEqualTo("""
                round,bet,no_attempt,attempt_failed,coup,deal,other,week,who,case
                1,1,0,0,100,0,0,3,-1,"A ""quoted"" case"
                """);
    }

    @Test
    void codesAndKeysAreNotRepeated() {
        assertThat(room.code()).matches("[A-HK-NP-RT-Z]{5}");
        assertThat(room.key()).matches("[0-9a-f]{32}").isNotEqualTo(new Classroom(round -> {}).key());
        assertThat(room.join()).matches("[0-9a-f]{32}").isNotEqualTo(room.join());
    }

    @Test
    void aBetHasFiveWeightsAWeekAndAPerson() {
        assertThatThrownBy(() -> new Bet(List.of(1, 2, 3), 1, -1)).hasMessageContaining("5 weights");
        assertThatThrownBy(() -> new Bet(List.of(0, 0, 0, 0, 0), 1, -1)).hasMessageContaining("at least");
        assertThatThrownBy(() -> new Bet(List.of(0, 0, 101, 0, 0), 1, -1)).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> new Bet(COUP.weights(), 0, -1)).hasMessageContaining("week");
        assertThatThrownBy(() -> new Bet(COUP.weights(), 1, -2)).hasMessageContaining("nobody");
    }
}
