package palace.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTableTest {
    private static String table(int cores, Integer... sizes) {
        var out = new StringWriter();
        var table = new BenchTable(new PrintWriter(out, true), List.of(sizes), cores);
        table.head(3);
        for (int size : sizes) {
            table.row(size, 2.0, 1.0, 4.0, 40.0);
        }
        table.foot();
        return out.toString();
    }

    @Test
    void rowsInWhichAllCoresAreAtWorkSaySo() {
        assertThat(table(8, 65535, 65536).lines())
                .containsExactly(
                        "Million elite-weeks a second on one core (medians of 3 rounds); * Palace on all",
                        "    elites    Palace    all layers   plain MASON   bare arrays  ",
                        "     65535       2.0           1.0           4.0          40.0  0.50 of MASON, 0.05 of arrays;"
                                + " layers cost 2.0 times",
                        "     65536*      2.0           1.0           4.0          40.0  0.50 of MASON, 0.05 of arrays;"
                                + " layers cost 2.0 times",
                        "* Palace takes all 8 cores from 65536 people on, MASON and arrays take one.");
    }

    @Test
    void whereThereAreNoneNothingIsSaidOfThem() {
        assertThat(table(8, 24)).doesNotContain("*");
        assertThat(table(1, 1_000_000)).doesNotContain("*");
    }
}
