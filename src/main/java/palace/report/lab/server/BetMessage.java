package palace.report.lab.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import palace.report.folder.Json;
import palace.report.lab.room.Bet;

/**
 * A bet as it is sent.
 *
 * @param ticket of the student
 * @param round on which it is
 * @param bet the bet itself
 */
record BetMessage(String ticket, int round, Bet bet) {

    /**
     * Reads a bet.
     *
     * @throws IllegalArgumentException if it is none
     */
    static BetMessage read(String body) {
        String ticket = "";
        int round = -1;
        int week = 0;
        int who = -1;
        List<Integer> weights = List.of();
        try (JsonParser json = Json.parser(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = String.valueOf(json.currentName());
                JsonToken value = json.nextToken();
                switch (name) {
                    case "ticket" -> ticket = text(json, value);
                    case "round" -> round = whole(json, value);
                    case "week" -> week = whole(json, value);
                    case "who" -> who = whole(json, value);
                    case "weights" -> weights = wholes(json, value);
                    default -> expect(false);
                }
            }
            expect(json.nextToken() == null);
        } catch (IOException broken) {
            throw new IllegalArgumentException("a bet is an object of JSON", broken);
        }
        return new BetMessage(ticket, round, new Bet(weights, week, who));
    }

    private static String text(JsonParser json, JsonToken value) throws IOException {
        expect(value == JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static int whole(JsonParser json, JsonToken value) throws IOException {
        expect(value == JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private static List<Integer> wholes(JsonParser json, JsonToken value) throws IOException {
        expect(value == JsonToken.START_ARRAY);
        var all = new ArrayList<Integer>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            all.add(whole(json, next));
        }
        return all;
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "a bet has a ticket, a round, weights, a week and a number of who decides");
        }
    }
}
