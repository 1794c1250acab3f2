package palace.experiment.facts;

import java.util.List;
import java.util.stream.IntStream;
import palace.experiment.Moves;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.Exposure;
import palace.simulation.history.History;
import palace.simulation.history.SeriesTable;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

/** Histories of ten years for tests. */
final class Countries {
    static final int WEEKS = 522;

    private static final Spell EVER = new Spell(Party.LEADER, 0, 0, null, 0, Turnover.START, null);

    private Countries() {}

    /** One leader, and attempts on him that fail in these weeks. */
    static Lived country(RegimeType type, int... attempts) {
        return country(type, List.of(EVER), OutcomeClass.ATTEMPT_FAILED, attempts);
    }

    /** These leaders, and attempts on them that end so in these weeks. */
    static Lived country(RegimeType type, List<Spell> spells, OutcomeClass ends, int... attempts) {
        return Lived.of(
                type,
                new History(
                        1,
                        0,
                        OutcomeClass.NO_ATTEMPT,
                        WEEKS,
                        0,
                        0,
                        0,
                        IntStream.of(attempts)
                                .mapToObj(week -> Moves.move(week, ends))
                                .toList(),
                        List.of(),
                        new SeriesTable(),
                        null,
                        spells,
                        List.of(),
                        Exposure.NONE,
                        List.of()));
    }

    static WorldSample world(Lived... lives) {
        return new WorldSample(List.of(lives), new int[lives.length]);
    }
}
