package palace.report.lab.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A room: a case to bet on, and the bets. Who comes in is given a ticket, by which his bet can be changed and nothing
 * else; no name is asked for, and no address is kept. When the room is closed, nothing is left of it.
 */
public final class Classroom {
    /** As many as may come in. */
    public static final int MOST = 500;

    private static final int LETTERS = 5;

    private final String code = Secrets.code(LETTERS);
    private final String key = Secrets.key();
    private final Consumer<BettingRound> keeper;
    private final Map<String, Integer> tickets = new HashMap<>();
    private final Map<Integer, Bet> bets = new LinkedHashMap<>();
    private String title = "";
    private String about = "null";
    private int round;
    private boolean closed;

    /**
     * Opens a room.
     *
     * @param keeper takes each round when it is over; does nothing where nothing is to be kept
     */
    public Classroom(Consumer<BettingRound> keeper) {
        this.keeper = keeper;
    }

    /** What students type to come in. */
    public String code() {
        return code;
    }

    /** What only the teacher's page knows. */
    public String key() {
        return key;
    }

    /** Lets somebody in, and returns his ticket. */
    public synchronized String join() {
        checkOpen();
        if (tickets.size() >= MOST) {
            throw new Refusal(Refusal.Kind.FULL, "The room is full: %d have come in.".formatted(MOST));
        }
        String ticket = Secrets.key();
        tickets.put(ticket, tickets.size());
        return ticket;
    }

    /** Begins to take bets on a case; those on the one before are over. */
    public synchronized void begin(String titleOfCase, String aboutCase) {
        checkOpen();
        over();
        title = titleOfCase;
        about = aboutCase;
        round++;
    }

    /** Takes a bet, in the place of the one that the same student has placed before. */
    public synchronized void place(String ticket, int onRound, Bet bet) {
        checkOpen();
        Integer number = tickets.get(ticket);
        if (number == null) {
            throw new Refusal(Refusal.Kind.SENSELESS, "The room does not know this ticket.");
        }
        if (onRound != round || round == 0) {
            throw new Refusal(Refusal.Kind.OUT_OF_DATE, "This bet is on another case than the one of now.");
        }
        bets.put(number, bet);
    }

    /** What there is now. */
    public synchronized BettingRound now() {
        return new BettingRound(round, title, about, List.copyOf(bets.values()));
    }

    /** How many have come in. */
    public synchronized int present() {
        return tickets.size();
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Takes nothing more, and forgets everything. */
    public synchronized void close() {
        if (!closed) {
            over();
            closed = true;
            tickets.clear();
            about = "null";
        }
    }

    private void over() {
        if (!bets.isEmpty()) {
            keeper.accept(new BettingRound(round, title, about, new ArrayList<>(bets.values())));
        }
        bets.clear();
    }

    private void checkOpen() {
        if (closed) {
            throw new Refusal(Refusal.Kind.CLOSED, "The room is closed.");
        }
    }
}
