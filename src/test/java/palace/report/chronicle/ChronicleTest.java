package palace.report.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.aftermath.RegularExit;
import palace.mechanism.aftermath.Succession;
import palace.mechanism.leader.Appointment;
import palace.mechanism.plot.WarningFilter;
import palace.mechanism.regime.Voice;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.event.Event;
import palace.model.event.Stance;
import palace.report.Sample;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Person;
import palace.report.prose.Words;
import palace.scenario.term.Pronoun;
import palace.simulation.Happened;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.Exposure;
import palace.simulation.history.History;

class ChronicleTest {
    @Test
    void aParagraphAnEventUnderItsWeekAndDate() {
        String text = Chronicle.of(Sample.holders(Sample.coup()), Sample.coup());

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
    void whatHasADayOfItsOwnIsToldByThatDay() {
        Narrator voice = Narrator.inPlainText(Sample.holders(Sample.coup()));
        Entry dated = new Entry(1, 12, Entry.NO_HOUR, happened(3));

        assertThat(voice.tellInItsWeek(dated)).isEqualTo("The comet comes (27 August).");
        assertThat(voice.at(dated).when()).isEqualTo("on 27 August");
        assertThat(voice.tellInItsWeek(new Entry(1, 12, Entry.NO_HOUR, happened(0))))
                .isEqualTo("The comet comes.");
        assertThat(voice.tellInItsWeek(new Entry(1, 12, Entry.NO_HOUR, happened("The comet comes.", 3))))
                .isEqualTo("The comet comes (27 August).");
        assertThat(voice.tell(new Entry(1, 12, Entry.NO_HOUR, happened("The comet comes.", 0))))
                .isEqualTo("The comet comes.");
        assertThat(voice.date(12, 1)).isEqualTo("23 August 1964");
    }

    @Test
    void anAttemptBeforeTheWindowIsToldWithItsOwnEndAndNotWithThatOfALaterOne() {
        History lived = withYearsBefore(OutcomeClass.COUP, null);

        String text = Chronicle.of(Sample.holders(lived), lived);

        assertThat(text)
                .contains("The weeks before are told too, and not counted. When they begin, Nikita Khrushchev,")
                .contains("## The first attempt, hour by hour", "## The second attempt, hour by hour");
        String first = text.substring(text.indexOf("## The first attempt"), text.indexOf("## The second attempt"));
        assertThat(first).contains("**The attempt failed after 19 hours.**").doesNotContain("COUP");
        assertThat(text.substring(text.indexOf("## The second attempt"))).contains("**COUP after 19 hours.**");
    }

    @Test
    void whoLeavesOfficeInTheWindowIsWhoRuledWhenItOpenedOnTheDayWhenHeLeft() {
        History lived = withYearsBefore(OutcomeClass.REGULAR_EXIT, 15);
        var holders = Sample.holders(lived);
        Narrator voice = Narrator.inPlainText(holders);

        assertThat(Conclusion.headlines(holders, lived, voice))
                .last()
                .isEqualTo(new Headline(LocalDate.of(1964, 9, 14), "Brezhnev leaves office by the rules"));
    }

    @Test
    void noOtherLeadersExitExplainsTheEndOfTheFirst() {
        var entries = List.of(
                new Entry(1, -9, Entry.NO_HOUR, new RegularExit.HandedOver(Party.LEADER, Party.NOBODY, 4, 0.1)),
                new Entry(2, 15, Entry.NO_HOUR, new RegularExit.HandedOver(Party.LEADER, Party.NOBODY, 5, 0.1)),
                new Entry(3, 18, Entry.NO_HOUR, new RegularExit.HandedOver(Party.LEADER, Party.NOBODY, 6, 0.1)));
        History lived = new History(1, 0, OutcomeClass.REGULAR_EXIT, 20, 0, 0, 0, List.of(), entries, Sample.series(20))
                .ending(OutcomeClass.REGULAR_EXIT, 15);
        var holders = Sample.holders(lived);

        assertThat(Why.facts(holders, lived, Narrator.inPlainText(holders)))
                .filteredOn(fact -> fact.contains("left by the rules"))
                .singleElement()
                .asString()
                .contains("after 5.00 years");
    }

    /** A failed attempt and a change of leader in weeks that are not counted; then the one of {@link Sample#coup}. */
    private static History withYearsBefore(OutcomeClass outcome, @Nullable Integer fell) {
        var entries = new ArrayList<>(List.of(
                new Entry(1, -12, 0, Sample.launch()),
                new Entry(2, -12, 3, Sample.chose(0, Stance.RALLIED, 0.1)),
                new Entry(3, -9, Entry.NO_HOUR, new Succession.Acceded(0, Party.LEADER, 0.2))));
        for (Entry entry : Sample.coup().entries()) {
            entries.add(new Entry(entries.size() + 1, entry.week(), entry.hour(), entry.event()));
        }
        return new History(
                1,
                0,
                outcome,
                20,
                3,
                1,
                41,
                List.of(Sample.attempt(OutcomeClass.COUP)),
                entries,
                Sample.series(20),
                fell,
                List.of(),
                List.of(Sample.attempt(OutcomeClass.ATTEMPT_FAILED)),
                Exposure.NONE,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"5, false", "17, true"}) // he joins in week 16
    void aWarningOfAManExplainsAnAttemptOnlyIfHeWasInThePlotByThen(int week, boolean explains) {
        var entries = new ArrayList<Entry>();
        for (Entry entry : Sample.coup().entries()) {
            Event event =
                    entry.event() instanceof WarningFilter.Heard ? Sample.warning(Sample.SEMICHASTNY) : entry.event();
            int at = event instanceof WarningFilter.Heard ? week : entry.week();
            entries.add(new Entry(0, at, entry.hour(), event));
        }
        entries.sort(Comparator.comparingInt(Entry::week));
        List<Entry> numbered = IntStream.range(0, entries.size())
                .mapToObj(e -> new Entry(
                        e + 1,
                        entries.get(e).week(),
                        entries.get(e).hour(),
                        entries.get(e).event()))
                .toList();
        History history = new History(
                1,
                0,
                OutcomeClass.COUP,
                20,
                3,
                1,
                41,
                List.of(Sample.attempt(OutcomeClass.COUP)),
                numbered,
                Sample.series(20));
        var holders = Sample.holders(history);

        String why = String.join(" ", Why.facts(holders, history, Narrator.inPlainText(holders)));

        assertThat(why.contains("A warning about Semichastny")).isEqualTo(explains);
    }

    @Test
    void whoseFollowingGrowsAndWhoIsDismissedIsSaidOnce() {
        var people = List.of(
                Sample.person("Ana Ruiz", "premier"),
                new Person("ministers-3", "minister 3", "minister 3", "minister", Pronoun.HE));
        Narrator voice = Narrator.inPlainText(OfficeHolders.of(Sample.castOf(people), Sample.quiet(5)));

        assertThat(new Voice.ToldTruth(0, 1, 0.5, 0.3, 0.37).tell(voice))
                .isEqualTo("Ruiz, whose following goes from 30% to 37% by it, tells the public the truth about"
                        + " minister 3.");
        assertThat(new Appointment.Dismissed(Party.LEADER, 1, 0.07, 0.2).tell(voice))
                .isEqualTo("Khrushchev dismisses minister 3 (danger to the leader 0.07, paranoia 0.20).");
        assertThat(new Appointment.Dismissed(Party.LEADER, 0, 0.07, 0.2).tell(voice))
                .startsWith("Khrushchev dismisses Ruiz, premier (");
    }

    private static Happened happened(int day) {
        return happened("the comet comes", day);
    }

    private static Happened happened(String note, int day) {
        return new Happened(Party.LEADER, Party.NOBODY, Happened.Kind.ANNOUNCEMENT, day, note);
    }

    @Test
    void quietWeeksAreJoinedAndShortSilencesGoWithoutSaying() {
        String text = Chronicle.of(Sample.holders(Sample.coup()), Sample.coup());

        assertThat(text)
                .contains("Nothing happened in weeks 0 to 11 that a contemporary would have seen.")
                .doesNotContain("weeks 13 to 13");
        assertThat(Chronicle.of(Sample.holders(Sample.quiet(22)), Sample.quiet(22)))
                .contains("Nothing happened in weeks 0 to 21 that")
                .contains("**2 November 1964.** Nobody moved against Khrushchev in 22 weeks.");
    }

    @Test
    void theAttemptIsToldHourByHour() {
        String text = Chronicle.of(Sample.holders(Sample.coup()), Sample.coup());

        assertThat(text)
                .contains("## The attempt, hour by hour\n\n"
                        + "*What counts is the votes in the Presidium: at first 20% has joined, 5%"
                        + " stands by the leader, 72% is undecided.*\n\n")
                .contains("**Hour 0, 12 October.** **The attempt begins: Brezhnev")
                .contains(
                        "**Hour 3, 12 October.** **Podgorny joined** with 12% of the votes: he put the chance at 0.70")
                .contains("*(Joined 0.20, rallied 0.05, aside 0.03, undecided 0.72.)*")
                .contains("**COUP after 19 hours.** 0.86 of the votes joined, 0.05 rallied, 0.09 stood aside.")
                .contains("**Afterwards.** **Brezhnev takes the place of Khrushchev**");
    }

    @Test
    void theLastParagraphSaysWhatDecided() {
        String text = Chronicle.of(Sample.holders(Sample.coup()), Sample.coup());

        assertThat(text.substring(text.indexOf("## What decided")))
                .isEqualTo("## What decided\n\nSemichastny joined on 21 September (chance 0.62, threshold 0.48): "
                        + "the guard was his to hold back. A warning about Brezhnev reached Khrushchev on 28 September "
                        + "and was not believed (closeness 0.70, attention 0.35). Podgorny joined in hour 3 with 12% "
                        + "of the votes (chance 0.70, threshold 0.40).\n");
    }

    @Test
    void thoseWithoutWeightAreToldTogetherNamesFirstAndPeopleOfWeightAlone() {
        var hours = tell(
                entry(1, 2, Sample.chose(0, Stance.ASIDE, 0.001)),
                entry(2, 2, Sample.chose(1, Stance.ASIDE, 0.002)),
                entry(3, 2, Sample.chose(3, Stance.ASIDE, 0.004)),
                entry(4, 2, Sample.chose(2, Stance.JOINED, 0)),
                entry(5, 2, Sample.chose(4, Stance.JOINED, 0.1)));

        assertThat(hours).hasSize(1);
        assertThat(hours.get(0).text())
                .startsWith("**Mikoyan joined** with 10% of the weight: he put the chance at 0.70")
                .endsWith(
                        "rallying −0.10). Deputy 3 joined (chance 0.70, threshold 0.40). Silayev and 2 deputies of the"
                                + " centre stood aside, with 1% of the weight (mean chance 0.70, mean threshold 0.40).");
    }

    @Test
    void hoursInWhichNobodyOfWeightMovesAreJoinedWithinADay() {
        var hours = tell(
                entry(1, 21, Sample.chose(0, Stance.ASIDE, 0)),
                entry(2, 23, Sample.chose(1, Stance.ASIDE, 0)),
                entry(3, 24, Sample.chose(2, Stance.ASIDE, 0)),
                entry(4, 26, Sample.chose(4, Stance.RALLIED, 0.1)));

        assertThat(hours).extracting(HourByHour.Passage::first).containsExactly(21, 24, 26);
        assertThat(hours).extracting(HourByHour.Passage::last).containsExactly(23, 24, 26);
    }

    @Test
    void whoChangesSidesIsSaidToHave() {
        var hours = tell(
                entry(1, 2, Sample.chose(4, Stance.ASIDE, 0.1)), entry(2, 7, Sample.chose(4, Stance.RALLIED, 0.1)));

        assertThat(hours.get(1).text()).endsWith(" He had stood aside in hour 2.");
    }

    @Test
    void aPlotterWhoDoesNotComeIsSaidToHaveBeenInThePlot() {
        var hours = new HourByHour(Narrator.inMarkdown(OfficeHolders.of(deputies(), Sample.quiet(1))), Set.of(4))
                .tell(List.of(entry(1, 2, Sample.chose(4, Stance.ASIDE, 0.1))));

        assertThat(hours.get(0).text()).endsWith(" He had been in the plot.");
    }

    @Test
    void manyWhoFallTogetherAndManyAppointmentsAreAParagraphEach() {
        OfficeHolders holders = OfficeHolders.of(deputies(), Sample.quiet(1));
        var told = new Gathering(Narrator.inMarkdown(holders), Refrain.of(holders, List.of()))
                .tell(List.of(
                        entry(1, 2, new Purge.Removed(Party.LEADER, 0, true)),
                        entry(2, 2, new Purge.Removed(Party.LEADER, 1, true)),
                        entry(3, 2, new Purge.Removed(Party.LEADER, 4, true)),
                        entry(4, 2, new Purge.Removed(Party.LEADER, 3, false)),
                        entry(5, 2, new Appointment.Appointed(Party.LEADER, 0, 0.4, 0.8, 0.5)),
                        entry(6, 2, new Appointment.Appointed(Party.LEADER, 1, 0.6, 0.6, 0.5)),
                        entry(7, 2, new Appointment.Appointed(Party.LEADER, 4, 0.5, 0.9, 0.5))));

        assertThat(told)
                .containsExactly(
                        "Mikoyan and 2 deputies of the centre are arrested.",
                        "Silayev is dismissed.",
                        "Khrushchev fills three offices: 2 new seats in the Congress (mean competence 0.50, mean"
                                + " loyalty 0.70) and a new head of state (competence 0.50, loyalty 0.90).");
    }

    private static List<HourByHour.Passage> tell(Entry... entries) {
        Narrator voice = Narrator.inMarkdown(OfficeHolders.of(deputies(), Sample.quiet(1)));
        return new HourByHour(voice, Set.of()).tell(List.of(entries));
    }

    private static Entry entry(int sequence, int hour, Event event) {
        return new Entry(sequence, 19, hour, event);
    }

    /** Three of a cohort, and two with names. */
    private static Cast deputies() {
        var people = new ArrayList<Person>();
        for (int i = 1; i <= 3; i++) {
            String name = "deputy " + i;
            people.add(new Person("", name, name, "seat in the Congress", Pronoun.HE, false, "deputy of the centre"));
        }
        people.add(Sample.person("Ivan Silayev", "prime minister of Russia"));
        people.add(Sample.person("Anastas Mikoyan", "head of state"));
        return Sample.castOf(people);
    }

    @ParameterizedTest
    @CsvSource({
        "regional secretary, regional secretaries",
        "deputy of the centre, deputies of the centre",
        "Soyuz deputy, Soyuz deputies",
        "member of the plenum, members of the plenum",
        "policeman, policemen",
        "duchess, duchesses",
        "envoy or editor, envoys or editors",
        "minister or head of a committee, ministers or heads of a committee",
        "first secretary of a region or republic, first secretaries of a region or republic",
        "district boss in the south, district bosses in the south"
    })
    void aCohortIsNamedInThePlural(String one, String many) {
        assertThat(Words.plural(one)).isEqualTo(many);
    }

    @Test
    void aTitleCannotBecomeMarkup() {
        String text = Chronicle.of(
                OfficeHolders.of(Sample.cast("1. <script>*x*\n# [a](b)"), Sample.quiet(1)), Sample.quiet(1));

        assertThat(text).startsWith("# 1\\. \\<script\\>\\*x\\* \\# \\[a\\](b)\n");
    }

    @Test
    void headlinesSayWhenWhatAndHow() {
        OfficeHolders holders = Sample.holders(Sample.coup());
        List<Headline> lines = Conclusion.headlines(holders, Sample.coup(), Narrator.inPlainText(holders));

        assertThat(lines)
                .containsExactly(
                        new Headline(
                                LocalDate.of(1964, 10, 12),
                                "Attempt by vote in the Presidium, the leader away in Pitsunda: 5 members, led by"
                                        + " Brezhnev"),
                        new Headline(
                                LocalDate.of(1964, 10, 12),
                                "COUP after 19 hours: 0.86 of the votes joined, 0.05 rallied, 0.09 stood aside"));
    }

    @Test
    void aFailedAttemptIsNotExplainedByWhatHelpedIt() {
        AttemptTrace failed = Sample.attempt(OutcomeClass.ATTEMPT_FAILED);
        var entries = List.of(
                new Entry(1, 19, 0, Sample.launch()),
                new Entry(2, 19, 1, Sample.chose(Sample.PODGORNY, Stance.JOINED, 0.9)),
                new Entry(3, 19, 1, Sample.chose(Sample.MALINOVSKY, Stance.RALLIED, 0.2)));
        var history = new History(
                1, 0, OutcomeClass.ATTEMPT_FAILED, 22, 1, 0, 0, List.of(failed), entries, Sample.series(22));
        OfficeHolders holders = Sample.holders(history);

        assertThat(Why.facts(holders, history, Narrator.inPlainText(holders)))
                .first()
                .isEqualTo("Malinovsky rallied to the leader in hour 1 with 20% of the votes "
                        + "(chance 0.70, threshold 0.40).");
    }

    @Test
    void whoeverTakesAnOfficeIsCalledAfterItsFirstHolder() {
        var entries = List.of(
                new Entry(1, 1, Entry.NO_HOUR, appointed()),
                new Entry(2, 2, Entry.NO_HOUR, Sample.warning(Sample.SHELEPIN)),
                new Entry(3, 3, Entry.NO_HOUR, appointed()),
                new Entry(4, 4, Entry.NO_HOUR, new Succession.Acceded(Sample.SHELEPIN, Party.LEADER, 0.1)));
        var history = new History(1, 0, OutcomeClass.COUP, 9, 0, 0, 0, List.of(), entries, Sample.series(9));
        OfficeHolders holders = Sample.holders(history);

        assertThat(holders.person(Sample.SHELEPIN, 1).name()).isEqualTo("Alexander Shelepin");
        assertThat(holders.person(Sample.SHELEPIN, 2).name()).isEqualTo("Alexander Shelepin's successor");
        assertThat(holders.person(Sample.SHELEPIN, 4).shortName()).isEqualTo("Shelepin's second successor");
        assertThat(holders.person(Party.LEADER, 4).name()).isEqualTo("Nikita Khrushchev");
        assertThat(holders.person(Party.LEADER, 5).shortName()).isEqualTo("Shelepin's second successor");
        assertThat(holders.person(Party.LEADER, 5).office()).isEqualTo("First Secretary");
    }

    private static Appointment.Appointed appointed() {
        return new Appointment.Appointed(Party.LEADER, Sample.SHELEPIN, 0.4, 0.8, 0.5);
    }
}
