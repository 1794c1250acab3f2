package palace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.simulation.AttemptTrace;
import palace.simulation.History;

class ChronicleTest {
    @Test
    void aParagraphAnEventUnderItsWeekAndDate() {
        String text = Chronicle.of(Sample.cast(), Sample.coup());

        assertThat(text)
                .startsWith("# The removal of Khrushchev\n")
                .contains("Moscow, from 1 June 1964, for 22 weeks at most.")
                .contains("Nikita Khrushchev, First Secretary, rules; 6 others are within reach of power.")
                .contains("Will his own men remove him?")
                .contains("\n\n**Week 12, 24 August.** Brezhnev sounds out Semichastny, chairman of the KGB. ")
                .contains("\n\nSemichastny sounds out Shelepin")
                .contains("**Week 14, 7 September.**")
                .endsWith(".\n");
    }

    @Test
    void quietWeeksAreJoinedAndShortSilencesGoWithoutSaying() {
        String text = Chronicle.of(Sample.cast(), Sample.coup());

        assertThat(text)
                .contains("Nothing happened in weeks 0 to 11 that a contemporary would have seen.")
                .contains("Nothing happened in weeks 15 to 18 that")
                .doesNotContain("weeks 13 to 13");
        assertThat(Chronicle.of(Sample.cast(), Sample.quiet(22)))
                .contains("Nothing happened in weeks 0 to 21 that")
                .contains("**2 November 1964.** Nobody moved against Khrushchev in 22 weeks.");
    }

    @Test
    void theAttemptIsToldHourByHour() {
        String text = Chronicle.of(Sample.cast(), Sample.coup());

        assertThat(text)
                .contains("## The attempt, hour by hour\n\n**Hour 0, 12 October.** Brezhnev joins")
                .contains("**Hour 3, 12 October.** Mikoyan joins (chance 0.70, threshold n/a). Podgorny joins")
                .contains("*(Joined 0.35, rallied 0.05, aside 0.06, undecided 0.54.)*")
                .contains("**COUP after 19 hours.** 0.86 of the votes joined, 0.05 rallied, 0.09 stood aside.");
    }

    @Test
    void theLastParagraphSaysWhatDecided() {
        String text = Chronicle.of(Sample.cast(), Sample.coup());

        assertThat(text.substring(text.indexOf("## What decided")))
                .contains("No loyal guard shielded Khrushchev when it began.")
                .contains("In hour 0 the challengers passed the share they needed: 0.50")
                .contains("Khrushchev was away at Pitsunda when it began");
    }

    @Test
    void aTitleCannotBecomeMarkup() {
        String text = Chronicle.of(Sample.cast("1. <script>*x*\n# [a](b)"), Sample.quiet(1));

        assertThat(text).startsWith("# 1\\. \\<script\\>\\*x\\* \\# \\[a\\](b)\n");
    }

    @Test
    void headlinesSayWhenWhatAndHow() {
        List<Headline> lines = Verdict.headlines(Sample.cast(), Sample.coup(), Narrator.inPlainText(Sample.cast()));

        assertThat(lines)
                .containsExactly(
                        new Headline(
                                LocalDate.of(1964, 10, 12),
                                "Attempt by vote in the Presidium, the leader away at Pitsunda: 5 members, led by Brezhnev"),
                        new Headline(
                                LocalDate.of(1964, 10, 12),
                                "COUP after 19 hours: 0.86 of the votes joined, 0.05 rallied, 0.09 stood aside"));
    }

    @Test
    void aFailedAttemptIsExplainedByWhatHeldIt() {
        AttemptTrace failed = Sample.attempt(OutcomeClass.ATTEMPT_FAILED);
        var history = new History(
                1, 0, OutcomeClass.ATTEMPT_FAILED, 22, 1, 0, 0, List.of(failed), List.of(), Sample.series(22));

        assertThat(Why.facts(Sample.cast(), history, Narrator.inPlainText(Sample.cast())))
                .hasSizeBetween(2, 3)
                .noneMatch(fact -> fact.contains("No loyal guard"));
    }
}
