package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write elsewhere, or mistype, gets a word of what may be meant. */
class MaybeTest {
    private static final String CASE = """
            schema: 1
            scenario: { id: small, title: A, place: S, start: 2000-01-03, weeks: 52, stop: leader-falls, background: b,
              sources: { X: none } }
            leader: { name: Max, born: 1930-01-01, since: 1990-01-01, health: good, ruthlessness: 0.5 }
            organisations: [ { id: army, name: Army, force: 1, answers-to: general } ]
            elites:
              - { id: general, name: Gus, office: chief of the army, rank: senior, closeness: 0.2 }
            politics: { terror: 0.3, openness: 0.2, surveillance: 0.4, corruption: 0.4, mystique: 0.3 }
            """;

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private void validate(String text) throws IOException {
        Path file = Files.writeString(place.resolve("case.yaml"), text);
        assertThat(palace("validate", file.toString())).as(err.toString()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"01.02.2027, 2027-02-01", "1/2/2027, 2027-02-01", "2027.02.01, 2027-02-01", "2027/2/1, 2027-02-01"})
    void daysOfOtherCountries(String written, String meant) throws IOException {
        validate(CASE.replace("2000-01-03", written));

        assertThat(err.toString()).contains("Maybe " + meant + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2027", "01.02.27", "2027-2027-01"})
    void aDayThatIsNoneIsNotGuessed(String written) throws IOException {
        validate(CASE.replace("2000-01-03", written));

        assertThat(err.toString()).contains("must be a date such as").doesNotContain("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60%|0.6", "0,45|0.45", "60|0.6", "7|0.07", "33.3|0.333", "100|1"})
    void numbersOfOtherCountries(String written, String meant) throws IOException {
        validate(CASE.replace("mystique: 0.3", "mystique: " + written.replaceAll("(.*,.*)", "'$1'")));

        assertThat(err.toString()).contains("Maybe " + meant + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"yes|true", "No|false", "on|true", "'True'|true", "\"false\"|false"})
    void yesAndNoAreTrueAndFalse(String written, String meant) throws IOException {
        validate(CASE.replace("force: 1,", "force: 1, shields-leader: " + written + ","));

        assertThat(err.toString()).contains("must be true or false").contains("Maybe " + meant + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "101", "-30"})
    void aNumberThatIsNoPercentIsNotGuessed(String written) throws IOException {
        validate(CASE.replace("mystique: 0.3", "mystique: " + written));

        assertThat(err.toString()).contains("must be a number from 0 to 1").doesNotContain("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1965-11-31|is no day: November 1965 has 30 days.",
                "2023-02-29|is no day: February 2023 has 28 days.",
                "1965-13-01|is no day: months go from 01 to 12, and here it is 13."
            })
    void aDayThatTheMonthHasNotIsToldSo(String written, String why) throws IOException {
        validate(CASE.replace("2000-01-03", written));

        assertThat(err.toString()).contains("scenario.start: " + why).doesNotContain("such as");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trust: [ { between: [leader, general], weight: high } ]|'closeness' in 'elites'",
                "rivalries: [ { predator: leader, prey: general } ]|'ambition' and 'grievance'",
                "timeline: [ { date: 2000-02-10, event: death, who: leader, note: x } ]|'born' and 'health' in 'leader'"
            })
    void whatTheLeaderHasNotIsWrittenElsewhere(String block, String advice) throws IOException {
        validate(CASE + block + "\n");

        assertThat(err.toString()).contains("no elite").contains(advice);
    }

    @Test
    void badIndentationIsToldInWords() throws IOException {
        validate(CASE.replace("politics:", " - { id: other, name: O, office: o, rank: senior }\npolitics:"));

        assertThat(err.toString())
                .contains("case.yaml:8:2", "indented otherwise than those that it belongs to")
                .doesNotContain("block");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "ensemble",
                "compare",
                "pivots",
                "indicators",
                "track-record",
                "validate",
                "job slurm",
                "sweep",
                "sensitivity"
            })
    void aMistypedNameGetsItsSuggestionInEveryCommand(String command) {
        var words = new java.util.ArrayList<>(List.of(command.split(" ")));
        words.add("khruschev-1964");

        assertThat(palace(words.toArray(String[]::new))).isEqualTo(3);
        assertThat(err.toString()).contains("Maybe 'khrushchev-1964'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khrushchev-1964|--b-set|stakes.severity-base=0.15|that is the default already",
                "khrushchev-1964|--b-set|politics.terror=0.35|that is so already",
                "khrushchev-1964|--b-set|leader.name=Somebody|what was changed is not looked at here",
                "khrushchev-1964|--b-set|street.weight=0.1|the case has no street",
                "khrushchev-1964|--b-without|front|the case has no front",
                "khrushchev-1964|--b-without|Treasury|the case has no treasury",
                "khrushchev-1964|--b-without|LashOut|does not say that the leader could lash out",
                "granovetter|--b-set|revolt.open=0.9|the case has a street",
                "khrushchev-1964|--b-set|enforcer.outsider=0.9|the case has no mediator",
                "wagner-2023|--b-set|ballot.session=9|no body in the case can remove the leader by vote",
                "personal|--b-set|absence.back=30|the leader is never away",
                "granovetter|--b-without|Predation|nobody in the case is a rival of anybody",
                "loosened-screws|--b-set|street.anger=0.9|its anger are not looked at while the screws are closed"
            })
    void aChangeThatChangesNothingSaysWhy(String name, String option, String setting, String why) {
        assertThat(palace(
                        "compare",
                        name,
                        option,
                        setting,
                        "--weeks",
                        "8",
                        "-n",
                        "4",
                        "--no-charts",
                        "--out",
                        place.resolve("out").toString()))
                .isZero();

        assertThat(out.toString().replaceAll("\\s+", " ")).contains("nothing changes.", why);
    }
}
