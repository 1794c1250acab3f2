package palace.simulation;

import java.util.List;
import java.util.stream.IntStream;
import palace.model.Arena;
import palace.model.Plot;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Stage;
import palace.model.event.Teller;

/**
 * A plot exists on the first day, as the scenario says.
 *
 * @param actor its head
 * @param target whom it aims at
 * @param plot its number
 * @param arena where it would be decided
 * @param members who is in it, the head first
 * @param founded the week of its founding, counted from the first; at most 0
 * @param preparation how ready it is
 */
public record Conspiring(
        int actor,
        int target,
        int plot,
        Arena arena,
        @People List<Integer> members,
        int founded,
        double preparation) implements Event {

    static Conspiring in(Plot plot) {
        List<Integer> members =
                IntStream.range(0, plot.size()).mapToObj(plot::member).toList();
        return new Conspiring(
                plot.head(),
                plot.target(),
                plot.number(),
                plot.arena(),
                members,
                plot.foundedWeek(),
                plot.preparation());
    }

    @Override
    public String tell(Teller voice) {
        return "**There is a plot already, %s against %s, %s, since the week of %s.** %s %s; readiness is %s."
                .formatted(
                        voice.name(actor),
                        voice.name(target),
                        arena.words(),
                        voice.date(founded),
                        members.size() == 1 ? "Nobody is in it but" : "In it are",
                        members.size() == 1 ? voice.him(actor) : voice.names(members),
                        voice.number(preparation));
    }

    @Override
    public void moves(Stage stage) {
        members.forEach(member -> stage.plots(member, actor));
    }
}
