package palace.report;

/** The charts of a sweep. */
final class SweepCharts {
    SweepCharts(Sweep sweep, String version) {}

    void begin(DrawingBoard board, OutputFolder folder) {}
}
