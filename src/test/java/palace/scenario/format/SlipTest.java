package palace.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the pen that make a file no YAML, and where they are told. */
class SlipTest {
    private static String told(String text) {
        Reading reading = new Reading();
        Document.parse("case.yaml", text.getBytes(StandardCharsets.UTF_8), reading);
        return reading.problems().isEmpty() ? "" : reading.problems().get(0).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title: Ghana: the fall|Maybe in quotes: \"Ghana: the fall\"",
                "title: Ghana: the fall # of Nkrumah|Maybe in quotes: \"Ghana: the fall\"",
                "- title: Ghana: \"the fall\"|Maybe in quotes: 'Ghana: \"the fall\"'"
            })
    void aColonInATextWantsQuotesAroundIt(String line, String advice) {
        assertThat(told(line + "\nplace: Accra\n")).contains("has a ': ' in it", advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "office: 'the leader's minister'|case.yaml:2:20|Maybe it is an apostrophe: write it twice ('')",
                "e: { office: 'the leader's minister' }|case.yaml:2:25|Maybe it is an apostrophe: write it twice ('')",
                "title: \"The \"fall\" of him\"|case.yaml:2:13|write \\\" or put the text in single quotes"
            })
    void aQuoteWithinQuotesIsToldWhereItStands(String line, String place, String advice) {
        assertThat(told("schema: 1\n" + line + "\nplace: Accra\n")).contains(place, advice);
    }

    @ParameterizedTest
    @CsvSource({"'\"', \"", "'''', '"})
    void aQuoteThatIsNotClosedIsToldWhereItOpens(String mark) {
        String text = """
                # it's a case
                about: >
                  He's "one" of them: 'all'
                title: %sThe fall
                place: Accra
                leader: { name: %sNkrumah%s, born: 1909-09-21 }
                office: his
                """.formatted(mark, mark, mark);

        assertThat(told(text))
                .contains("case.yaml:4:8", "the quote that opens here is not closed")
                .contains("Maybe put a " + mark + " where the text ends.");
    }

    @Test
    void soIsOneThatNothingClosesToTheEndOfTheFile() {
        assertThat(told("a: don't\nb: 'open\nc: 1\nd: 2\n")).contains("case.yaml:2:4", "is not closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: he said, 'no' to her\\nb:\\n  - 1\\n c: 2|indented otherwise",
                "a: [ 'x', \"y\" ]\\n'b': \"two\\n  lines\"\\nc:\\n  - 1\\n d: 2|indented otherwise",
                "a: it's [\\nb: [ 1|Maybe a quote or a bracket is not closed"
            })
    void quotesThatAreRightAreNotBlamed(String text, String advice) {
        assertThat(told(text.replace("\\n", "\n") + "\n")).contains(advice);
    }
}
