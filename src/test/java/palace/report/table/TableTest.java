package palace.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private record Tsar(String name, double reign, @Nullable Heir heir) {}

    private record Heir(String name, long sons) {}

    private static final Table<Tsar> TSARS = new Table<>(
            "tsars.csv",
            "One row a tsar.",
            List.of(
                    Column.text("name", "Who he was.", Tsar::name),
                    Column.number("reign", "Years that he ruled.", Tsar::reign),
                    Column.text("heir", "Who came after him; empty when nobody did.", Heir::name)
                            .of(Tsar::heir),
                    Column.count("sons", "Sons of the heir.", Heir::sons).of(Tsar::heir),
                    Column.flag("long", "Whether he ruled for long.", tsar -> tsar.reign() > 20)));

    private static String written(Table<Tsar> table, Tsar... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        table.write(out, Arrays.asList(rows)::forEach);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        assertThat(written(TSARS)).isEqualTo("name,reign,heir,sons,long\n");
    }

    @Test
    void whatARowLacksIsEmpty() throws IOException {
        assertThat(written(TSARS, new Tsar("Peter", Double.NaN, null))).endsWith("\n\"Peter\",,,,false\n");
        assertThat(written(TSARS, new Tsar("Alexander", 24.25, new Heir("Nicholas", 4))))
                .endsWith("\n\"Alexander\",24.25,\"Nicholas\",4,true\n");
    }

    @Test
    void aNameCannotRunAsAFormulaNorBreakItsRow() throws IOException {
        String rows = written(
                TSARS,
                new Tsar("=HYPERLINK(\"http://x\")", -2, null),
                new Tsar("Peter \"the\nGreat\"", 1, new Heir("@b,c", -2)));

        assertThat(rows)
                .isEqualTo("name,reign,heir,sons,long\n\"'=HYPERLINK(\"\"http://x\"\")\",-2.0,,,false\n"
                        + "\"Peter \"\"the\nGreat\"\"\",1.0,\"'@b,c\",-2,false\n");
    }

    @Test
    void furtherColumnsStandAtTheRightAndKeepTheirMeanings() throws IOException {
        Table<Tsar> more = TSARS.with(List.of(Column.code("century", "When he ruled.", tsar -> "XIX")));

        assertThat(written(more, new Tsar("Paul", 4, null))).endsWith("\n\"Paul\",4.0,,,false,XIX\n");
        assertThat(more.names()).containsExactly("name", "reign", "heir", "sons", "long", "century");
        assertThat(more.headings())
                .contains(new Table.Heading("century", "When he ruled.", ColumnKind.WORD))
                .contains(new Table.Heading("sons", "Sons of the heir.", ColumnKind.INTEGER));
    }

    @Test
    void aColumnThatMayHoldFractionsNeverLooksWholeAndAWholeOneNeverHasAPoint() throws IOException {
        var reigns = new Table<Double>(
                "reigns.csv",
                "One row a reign.",
                List.of(
                        Column.number("years", "Years.", years -> years),
                        Column.exact("precisely", "Years.", years -> years),
                        Column.whole("begun", "Years begun.", Math::ceil)));
        var out = new ByteArrayOutputStream();

        reigns.write(out, List.of(0.0, -3.0, 12345678.0, 1 / 3.0, Double.POSITIVE_INFINITY, Double.NaN)::forEach);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("years,precisely,begun\n0.0,0.0,0\n-3.0,-3.0,-3\n12345678.0,12345678.0,12345678\n"
                        + "0.333333,0.333333333333,1\nINF,INF,inf\n,,\n");
    }

    @Test
    void idsAreQuotedForTheyPassForDates() throws IOException {
        var marshals = new Table<Integer>(
                "marshals.csv", "One row a marshal.", List.of(Column.id("id", "Who.", number -> "marshal-" + number)));
        var out = new ByteArrayOutputStream();

        marshals.write(out, List.of(1)::forEach);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("id\n\"marshal-1\"\n");
    }
}
