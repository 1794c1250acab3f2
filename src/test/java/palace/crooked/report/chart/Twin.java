package palace.crooked.report.chart;

/** One of two with one name. */
public final class Twin {
    private Twin() {}
}
