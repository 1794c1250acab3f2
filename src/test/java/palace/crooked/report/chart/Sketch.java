package palace.crooked.report.chart;

/** A picture. */
public final class Sketch {
    private Sketch() {}

    public static String line() {
        return "/";
    }
}
