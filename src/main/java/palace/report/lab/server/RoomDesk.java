package palace.report.lab.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import palace.report.lab.room.Bet;
import palace.report.lab.room.BettingRound;
import palace.report.lab.room.Classroom;
import palace.report.lab.room.Refusal;

/** What a room is asked and told: by students with its code, by the teacher's page with its key. */
final class RoomDesk {
    /** The largest body of a bet, and of a case. */
    static final int BET_BYTES = 2_048;

    static final int CASE_BYTES = 65_536;

    private final Classroom room;
    private final List<String> addresses;
    private final Allowance questions;
    private final Allowance comings;
    private final Allowance guesses;
    private final Allowance bets;

    RoomDesk(Classroom room, List<String> addresses, LongSupplier nanoseconds) {
        this.room = room;
        this.addresses = List.copyOf(addresses);
        questions = new Allowance(2_000, 300, nanoseconds); // a whole class may sit behind one address
        comings = new Allowance(300, 5, nanoseconds);
        guesses = new Allowance(30, 1, nanoseconds);
        bets = new Allowance(5, 1, nanoseconds);
    }

    /**
     * A request.
     *
     * @param method of HTTP
     * @param path below the room's own, without its slash
     * @param key what the request gives as the teacher's
     * @param body what came with it
     * @param from address of whoever asks
     */
    record Request(String method, String path, String key, String body, String from) {}

    /** The largest body that is taken there. */
    static int mostBytes(String path) {
        return path.equals("case") ? CASE_BYTES : BET_BYTES;
    }

    RoomReply answer(Request request) {
        if (!questions.allows(request.from()) || !guesses.wouldAllow(request.from())) {
            return RoomReply.problem(429, "Too many requests: wait a little.");
        }
        try {
            return asTeacher(request.path()) ? teacher(request) : student(request);
        } catch (Refusal refusal) {
            return RoomReply.problem(status(refusal.kind()), String.valueOf(refusal.getMessage()));
        } catch (IllegalArgumentException senseless) {
            return RoomReply.problem(400, String.valueOf(senseless.getMessage()));
        }
    }

    private static boolean asTeacher(String path) {
        return path.isEmpty() || path.equals("case") || path.equals("close");
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case CLOSED -> 410;
            case FULL -> 503;
            case SENSELESS -> 400;
            case OUT_OF_DATE -> 409;
        };
    }

    private RoomReply teacher(Request request) {
        if (!MessageDigest.isEqual(bytes(room.key()), bytes(request.key()))) {
            guesses.allows(request.from());
            return RoomReply.problem(403, "Only the teacher's page may do this.");
        }
        switch (request.method() + " " + request.path()) {
            case "POST case" -> {
                CaseMessage message = CaseMessage.read(request.body());
                room.begin(message.title(), message.json());
            }
            case "POST close" -> room.close();
            case "GET " -> {
                // is answered below
            }
            default -> {
                return RoomReply.problem(405, "Nobody may do this here.");
            }
        }
        return RoomReply.of(this::forTeacher);
    }

    private void forTeacher(JsonGenerator json) throws IOException {
        BettingRound now = room.now();
        json.writeStringField("code", room.code());
        json.writeArrayFieldStart("addresses");
        for (String address : addresses) {
            json.writeString(address + room.code());
        }
        json.writeEndArray();
        json.writeBooleanField("closed", room.isClosed());
        json.writeNumberField("present", room.present());
        json.writeNumberField("round", now.number());
        json.writeArrayFieldStart("bets");
        for (Bet bet : now.bets()) {
            json.writeStartObject();
            json.writeFieldName("weights");
            json.writeArray(
                    bet.weights().stream().mapToInt(Integer::intValue).toArray(),
                    0,
                    bet.weights().size());
            json.writeNumberField("week", bet.week());
            json.writeNumberField("who", bet.who());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private RoomReply student(Request request) {
        String[] parts = request.path().split("/", -1);
        if (!parts[0].toUpperCase(Locale.ROOT).equals(room.code())) {
            guesses.allows(request.from());
            return RoomReply.problem(404, "There is no room with this code.");
        }
        String rest = parts.length == 1 ? "" : parts.length == 2 ? parts[1] : "?";
        switch (request.method() + " " + rest) {
            case "GET " -> {
                return RoomReply.of(this::forStudents);
            }
            case "POST join" -> {
                return join(request.from());
            }
            case "POST bet" -> {
                return place(BetMessage.read(request.body()));
            }
            default -> {
                return RoomReply.problem(405, "Nobody may do this here.");
            }
        }
    }

    private void forStudents(JsonGenerator json) throws IOException {
        BettingRound now = room.now();
        json.writeBooleanField("closed", room.isClosed());
        json.writeNumberField("round", now.number());
        json.writeNumberField("bets", now.bets().size());
        json.writeFieldName("case");
        json.writeRawValue(now.about()); // was read as JSON when it came
    }

    private RoomReply join(String from) {
        if (!comings.allows(from)) {
            return RoomReply.problem(429, "Too many come in from your address: wait a little.");
        }
        String ticket = room.join();
        return RoomReply.of(json -> json.writeStringField("ticket", ticket));
    }

    private RoomReply place(BetMessage message) {
        if (!bets.allows(message.ticket())) {
            return RoomReply.problem(429, "That was quick: wait a little.");
        }
        room.place(message.ticket(), message.round(), message.bet());
        return RoomReply.of(this::forStudents);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
