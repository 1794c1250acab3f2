package palace.report.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.report.lab.room.Bet;
import palace.report.lab.room.Classroom;

class RoomDeskTest {
    private static final String BET =
            "{\"ticket\":\"%s\",\"round\":%d,\"weights\":[0,10,90,0,0],\"week\":4,\"who\":-1}";

    private final Classroom room = new Classroom(round -> {});
    private final AtomicLong clock = new AtomicLong();
    private final RoomDesk desk = new RoomDesk(room, List.of("http://192.0.2.7:80/"), clock::get);

    private RoomReply ask(String method, String path, String key, String body) {
        return desk.answer(new RoomDesk.Request(method, path, key, body, "192.0.2.9"));
    }

    private RoomReply student(String method, String rest, String body) {
        return ask(method, room.code() + rest, "", body);
    }

    private String join() {
        return student("POST", "/join", "{}").json().replaceAll(".*\"ticket\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void aClassBetsAndTheTeacherSeesTheBetsAlone() {
        assertThat(ask("POST", "case", room.key(), "{\"title\":\"T\",\"people\":[\"A\"]}")
                        .status())
                .isEqualTo(200);
        String ticket = join();

        assertThat(student("POST", "/bet", BET.formatted(ticket, 1)).json())
                .isEqualTo("{\"closed\":false,\"round\":1,\"bets\":1,\"case\":{\"title\":\"T\",\"people\":[\"A\"]}}");
        assertThat(ask("GET", "", room.key(), "").json())
                .contains("\"bets\":[{\"weights\":[0,10,90,0,0],\"week\":4,\"who\":-1}]")
                .contains("http://192.0.2.7:80/" + room.code())
                .doesNotContain(ticket, room.key());
        assertThat(room.now().bets()).containsExactly(new Bet(List.of(0, 10, 90, 0, 0), 4, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case", "close"})
    void whatIsTheTeachersNeedsHisKey(String path) {
        String method = path.isEmpty() ? "GET" : "POST";

        assertThat(ask(method, path, "", "{}").status()).isEqualTo(403);
        assertThat(ask(method, path, room.code(), "{}").status()).isEqualTo(403);
        assertThat(room.isClosed()).isFalse();
        assertThat(room.now().number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"ticket\":1}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1],\"week\":1,\"who\":0}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,-1],\"week\":1,\"who\":0}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,1.5],\"week\":1,\"who\":0}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,\"1\"],\"week\":1,\"who\":0}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,1],\"week\":99999999999999999999,\"who\":0}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,1],\"week\":1,\"who\":0,\"name\":\"me\"}",
                "{\"ticket\":\"T\",\"round\":1,\"weights\":[1,1,1,1,1],\"week\":1,\"who\":0}{}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void whatIsNoBetIsRefused(String body) {
        room.begin("T", "{}");
        String ticket = room.join();

        RoomReply reply = student("POST", "/bet", body.replace("\"T\"", "\"" + ticket + "\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()).startsWith("{\"problem\":");
        assertThat(room.now().bets()).isEmpty();
    }

    @Test
    void codesCannotBeTriedOneAfterTheOther() {
        int answered = 0;
        for (int i = 0; i < 1_000; i++) {
            answered += ask("GET", "ZZZZ" + i, "", "").status() == 404 ? 1 : 0;
        }

        assertThat(answered).isEqualTo(30);
        clock.addAndGet(2_000_000_000L);
        assertThat(student("GET", "", "").status()).isEqualTo(200);
    }

    @Test
    void aStudentBetsOnceASecondAtMost() {
        room.begin("T", "{}");
        String ticket = join();
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            taken += student("POST", "/bet", BET.formatted(ticket, 1)).status() == 200 ? 1 : 0;
        }

        assertThat(taken).isEqualTo(5);
    }

    @Test
    void nobodyFillsARoomFromOneAddress() {
        int in = 0;
        for (int i = 0; i < 1_000; i++) {
            in += student("POST", "/join", "{}").status() == 200 ? 1 : 0;
        }

        assertThat(in).isEqualTo(300);
    }

    @Test
    void aClosedRoomTellsNothingMore() {
        room.begin("T", "{\"title\":\"T\"}");
        String ticket = join();
        student("POST", "/bet", BET.formatted(ticket, 1));
        ask("POST", "close", room.key(), "");

        assertThat(student("GET", "", "").json()).isEqualTo("{\"closed\":true,\"round\":1,\"bets\":0,\"case\":null}");
        assertThat(student("POST", "/bet", BET.formatted(ticket, 1)).status()).isEqualTo(410);
        assertThat(student("POST", "/join", "{}").status()).isEqualTo(410);
        assertThat(ask("GET", "", room.key(), "").json()).contains("\"closed\":true", "\"bets\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT ", "DELETE ", "POST ", "POST /other", "GET /bet", "POST /bet/", "GET /bet/x"})
    void nothingElseIsAnswered(String request) {
        String[] parts = request.split(" ", -1);

        assertThat(student(parts[0], parts[1], "{}").status()).isEqualTo(405);
    }
}
