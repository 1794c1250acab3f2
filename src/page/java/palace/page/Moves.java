package palace.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palace.model.event.Stage;
import palace.model.event.Stance;

/** What an event moves on the stage, as a picture in the page shows it. */
final class Moves implements Stage {
    private final List<Move> all = new ArrayList<>();

    /**
     * One move.
     *
     * @param word what happens
     * @param who to whom
     * @param side which side he takes, or how he falls; empty where it is neither
     */
    record Move(String word, int who, String side) {}

    List<Move> all() {
        return all;
    }

    @Override
    public void plots(int who, int with) {
        all.add(new Move("plots", who, Integer.toString(with)));
    }

    @Override
    public void informs(int who) {
        all.add(new Move("informs", who, ""));
    }

    @Override
    public void givesUp(int head) {
        all.add(new Move("gives_up", head, ""));
    }

    @Override
    public void begins(int plot, List<Integer> members) {
        all.add(new Move("begins", plot, ""));
        members.forEach(member -> all.add(new Move("side", member, "joined")));
    }

    @Override
    public void takesSide(int who, Stance side) {
        all.add(new Move("side", who, side.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void falls(int who, Stance how) {
        all.add(new Move("falls", who, how.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void isAppointed(int office) {
        all.add(new Move("appointed", office, ""));
    }

    @Override
    public void accedes(int who) {
        all.add(new Move("accedes", who, ""));
    }
}
