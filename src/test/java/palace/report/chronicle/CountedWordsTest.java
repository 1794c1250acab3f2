package palace.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.attempt.Ballot;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Stance;
import palace.report.Sample;
import palace.report.prose.OfficeHolders;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** Whoever takes a side counts by his votes where votes are counted, and by weight where force decides. */
class CountedWordsTest {
    private static String chronicle(Arena arena, List<Entry> entries) {
        AttemptTrace attempt = Sample.failed(19, arena, Sample.PODGORNY);
        var history = new History(
                1, 0, OutcomeClass.ATTEMPT_FAILED, 22, 1, 0, 0, List.of(attempt), entries, Sample.series(22));
        return Chronicle.of(OfficeHolders.of(Sample.cast(), history), history);
    }

    private static Entry entry(int sequence, int hour, palace.model.event.Event event) {
        return new Entry(sequence, 19, hour, event);
    }

    private static List<Entry> vote() {
        return List.of(
                entry(1, 0, Sample.launch()),
                entry(2, 1, Sample.chose(Sample.PODGORNY, Stance.JOINED, 0.12)),
                entry(3, 1, Sample.chose(Sample.MALINOVSKY, Stance.ASIDE, 0.004)),
                entry(4, 2, new Purge.Chose(Party.LEADER, Party.NOBODY, false, 0, 0.3, 0.1, 0.4, 0.5)));
    }

    @Test
    void inAVoteVotesAreTold() {
        assertThat(chronicle(Arena.VOTES, vote()))
                .contains("**Podgorny joined** with 12% of the votes: ")
                .contains("Malinovsky stood aside, with less than 1% of the votes (")
                .contains("(30% of the votes stood aside; ");
    }

    @Test
    void inAMoveByForceWeightIsToldOfWhichItIsSaidWhatItIs() {
        assertThat(chronicle(Arena.FORCE, vote()))
                .contains("*What counts is weight, half of it force and half power: ")
                .contains("**Podgorny joined** with 12% of the weight: ")
                .contains("(30% of the weight stood aside; ");
    }

    @Test
    void whereAVoteTurnsToForceVotesAreToldBeforeItAndWeightAfterIt() {
        assertThat(chronicle(
                        Arena.FORCE,
                        List.of(
                                entry(1, 0, Sample.launch()),
                                entry(2, 1, Sample.chose(Sample.PODGORNY, Stance.JOINED, 0.12)),
                                entry(3, 2, new Ballot.TurnedToForce(Sample.PODGORNY, Party.LEADER, 0.4)),
                                entry(4, 2, Sample.chose(Sample.MALINOVSKY, Stance.ASIDE, 0.2)))))
                .contains("*What counts is the votes in the Presidium: ")
                .contains("**Podgorny joined** with 12% of the votes: ")
                .contains("Malinovsky stood aside with 20% of the weight: ");
    }
}
