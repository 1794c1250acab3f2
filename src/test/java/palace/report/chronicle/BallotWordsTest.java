package palace.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.mechanism.attempt.Ballot;
import palace.model.Party;
import palace.report.Sample;
import palace.report.prose.Narrator;

class BallotWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5   | true  | 0   | more than half of all seats",
                "0.667 | true  | 0   | 67% of all seats",
                "0.5   | false | 0   | more than half of the votes cast",
                "0.5   | false | 0.5 | more than half of the votes cast, and 50% of all seats to vote",
            })
    void aBallotSaysWhatWasNeededByTheBodysOwnRule(double majority, boolean ofAllSeats, double quorum, String words) {
        var voted = new Ballot.Voted(0, Party.LEADER, false, 0.4, 0.3, 0.3, majority, ofAllSeats, quorum, true);
        var narrator = Narrator.inPlainText(Sample.holders(Sample.quiet(1)));

        assertThat(voted.tell(narrator)).endsWith("The motion is carried** (needed: " + words + ").");
    }
}
