package palace.report.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import palace.report.chart.DrawnWords;
import palace.report.chart.Figure;
import palace.simulation.history.Deed;
import palace.simulation.history.Deed.Kind;

class PersonChartTest {
    /** Somebody who saw one attempt in each of ten histories. */
    private static PersonCount person(int cell, String name, int joined, int led) {
        var person = new PersonCount(cell, "", name, name, false, 1);
        IntStream.range(0, 10).forEach(history -> {
            person.addHistory();
            Integer[] counts = new Integer[Kind.values().length];
            Arrays.fill(counts, 0);
            counts[Kind.ATTEMPTS.ordinal()] = 1;
            counts[Kind.JOINED.ordinal()] = history < joined ? 1 : 0;
            counts[Kind.LED.ordinal()] = history < led ? 1 : 0;
            person.add(new Deed(0, false, List.of(counts)));
        });
        return person;
    }

    private static List<String> names(Figure figure) throws Exception {
        return DrawnWords.of(figure.chart().getPlot(), 1800, 900).stream()
                .map(DrawnWords::text)
                .filter(word -> word.matches("[A-Z][a-z]+.*"))
                .toList();
    }

    private static String title(Figure figure) {
        return ((TextTitle) figure.chart().getSubtitle(0)).getText();
    }

    @Test
    void barsStandInTheOrderOfTheirLength() throws Exception {
        Figure figure = PersonChart.of(List.of(person(0, "Ivan", 3, 3), person(0, "Pyotr", 8, 1)), "");

        assertThat(names(figure)).containsExactly("Pyotr", "Ivan");
        assertThat(title(figure)).isEqualTo("Ivan leads most often, 30% of attempts; nobody's choice decides any");
    }

    @Test
    void bothSidesOfAComparisonAreToldInOneLineAndStandTogether() throws Exception {
        Figure figure = PersonChart.ofBoth(
                List.of(
                        person(0, "Ivan", 3, 3),
                        person(0, "Pyotr", 8, 1),
                        person(1, "Ivan", 3, 2),
                        person(1, "Pyotr", 8, 0)),
                "");

        assertThat(names(figure)).containsExactly("Ivan, A", "Ivan, B", "Pyotr, A", "Pyotr, B");
        assertThat(title(figure)).isEqualTo("Ivan leads most often: 30% of attempts under A, 20% under B");
    }

    @Test
    void whereNobodyMovesOnOneSideTheOtherIsShown() throws Exception {
        List<PersonCount> onlyB = List.of(person(1, "Ivan", 3, 3));

        assertThat(PersonChart.isEmpty(onlyB)).isFalse();
        assertThat(title(PersonChart.ofBoth(onlyB, ""))).endsWith("; nobody moves under A");
    }
}
