package palace.cli.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import palace.mechanism.Everybody;

/** How fast each size is, a row each. Rows in which Palace takes more than one core are marked. */
final class BenchTable {
    private final PrintWriter out;
    private final int cores;
    private final boolean marked;

    BenchTable(PrintWriter out, List<Integer> sizes, int cores) {
        this.out = out;
        this.cores = cores;
        this.marked = sizes.stream().anyMatch(this::takesAll);
    }

    private boolean takesAll(int size) {
        return cores > 1 && size >= Everybody.LARGE;
    }

    void head(int rounds) {
        out.printf(
                "Million elite-weeks a second on one core (medians of %d rounds)%s%n",
                rounds, marked ? "; * Palace on all" : "");
        out.printf(
                "%10s  %8s  %12s  %12s  %12s  %s%n",
                "elites", "Palace", "all layers", "plain MASON", "bare arrays", "");
    }

    /** Rates of Palace, of Palace with all layers, of MASON and of arrays. */
    void row(int size, double... rates) {
        out.printf(
                Locale.ROOT,
                "%10d%s %8.1f  %12.1f  %12.1f  %12.1f  %.2f of MASON, %.2f of arrays; layers cost %.1f times%n",
                size,
                takesAll(size) ? "*" : " ",
                rates[0],
                rates[1],
                rates[2],
                rates[3],
                rates[0] / rates[2],
                rates[0] / rates[3],
                rates[0] / rates[1]);
        out.flush();
    }

    void foot() {
        if (marked) {
            out.printf(
                    "* Palace takes all %d cores from %d people on, MASON and arrays take one.%n",
                    cores, Everybody.LARGE);
        }
    }
}
