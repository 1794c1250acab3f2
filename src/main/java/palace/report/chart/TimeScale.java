package palace.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates as places on a time axis, in days.
 *
 * @param start first day of week 0
 * @param weeks weeks to show
 */
public record TimeScale(LocalDate start, int weeks) {
    private static final int MOST_MARKS = 9;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

    double low() {
        return start.toEpochDay();
    }

    double high() {
        return start.plusWeeks(Math.max(1, weeks - 1)).toEpochDay();
    }

    /** The place of a week, or of an hour of an attempt in it. */
    public double at(int week, int hour) {
        return start.plusWeeks(week).toEpochDay() + Math.max(0, hour) / 24.0;
    }

    /** Round dates, few enough to be read: days, months or years, as ISO 8601 writes them. */
    List<ScaleAxis.Mark> marks() {
        return weeks <= MOST_MARKS ? everyWeek() : everyMonths(months());
    }

    private List<ScaleAxis.Mark> everyWeek() {
        var marks = new ArrayList<ScaleAxis.Mark>();
        int step = weeks > 5 ? 2 : 1;
        for (int week = 0; week < Math.max(2, weeks); week += step) {
            LocalDate date = start.plusWeeks(week);
            marks.add(new ScaleAxis.Mark(date.toEpochDay(), date.toString()));
        }
        return marks;
    }

    private int months() {
        double whole = weeks * 7 / 30.44;
        for (int step : MONTHS) {
            if (whole / step <= MOST_MARKS) {
                return step;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }

    private List<ScaleAxis.Mark> everyMonths(int step) {
        var marks = new ArrayList<ScaleAxis.Mark>();
        LocalDate end = start.plusWeeks(Math.max(1, weeks - 1));
        int years = Math.max(1, step / 12);
        LocalDate first = LocalDate.of(start.getYear() / years * years, 1, 1);
        for (LocalDate date = first; !date.isAfter(end); date = date.plusMonths(step)) {
            if (!date.isBefore(start)) {
                String iso = date.toString();
                marks.add(new ScaleAxis.Mark(date.toEpochDay(), step < 12 ? iso.substring(0, 7) : iso.substring(0, 4)));
            }
        }
        return marks;
    }
}
