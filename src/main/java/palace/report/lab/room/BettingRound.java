package palace.report.lab.room;

import java.util.List;

/**
 * The bets on one case.
 *
 * @param number from 1; 0 before the first case was chosen
 * @param title of the case
 * @param about the case as the teacher's page tells of it, as JSON
 * @param bets in the order in which they were placed first; nobody is named
 */
public record BettingRound(int number, String title, String about, List<Bet> bets) {
    public BettingRound {
        bets = List.copyOf(bets);
    }
}
