package palace.report.chart;

import java.awt.Color;
import palace.model.OutcomeClass;

/** One colour for each outcome on every chart. */
public final class OutcomeColours {
    private OutcomeColours() {}

    public static Color of(OutcomeClass outcome) {
        return switch (outcome) {
            case NO_ATTEMPT -> ChartStyle.LIGHT;
            case ATTEMPT_FAILED -> ChartStyle.GREEN;
            case COUP -> ChartStyle.ORANGE;
            case DEAL -> ChartStyle.BLUE;
            case CRUSHED_STANDOFF -> ChartStyle.PURPLE;
            case STREET_OVERTHROW -> ChartStyle.VERMILION;
            case NATURAL_DEATH -> ChartStyle.BLACK;
            case REGULAR_EXIT -> ChartStyle.SKY;
            case ASSASSINATION -> ChartStyle.YELLOW;
        };
    }
}
