package palace.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import palace.experiment.CellCounts;
import palace.experiment.Watch;
import palace.report.ensemble.EnsembleWords;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** Shows how far an ensemble is: a bar on a terminal, a line for every tenth elsewhere. */
public final class Progress implements Watch {
    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAW = SECOND / 8;
    private static final int BAR = 10;
    /** Saving may take this part of the time. */
    private static final long SHARE_OF_SAVING = 20;

    private static final long FIRST_SAVE = SECOND / 10;

    private final Stop stop;
    private final String outcome;
    private final int cells;
    private final PrintWriter err;
    private final Look look;
    private final long start = System.nanoTime();
    private long first = -1;
    private long drawn = start;
    private long nextSave = start + FIRST_SAVE;
    private long savingSince;
    private long tenth;

    /** How much is shown. */
    public enum Look {
        NOTHING,
        LINES,
        BAR
    }

    /**
     * What is shown beside how far it is: a share, or how many histories each of several cells has.
     *
     * @param outcome the share
     * @param cells how many cells there are; 1 for the share
     */
    public record Shown(String outcome, int cells) {
        public static Shown share(String outcome) {
            return new Shown(outcome, 1);
        }

        public static Shown inEach(int cells) {
            return new Shown("coup", cells);
        }
    }

    public Progress(Stop stop, Shown shown, PrintWriter err, Look look) {
        this.stop = stop;
        this.outcome = shown.outcome();
        this.cells = shown.cells();
        this.err = err;
        this.look = look;
    }

    /** A bar where a person watches, lines where a log is written. */
    public static Look look(boolean quiet) {
        if (quiet) {
            return Look.NOTHING;
        }
        return Screen.isWatched(2) && !"dumb".equals(System.getenv("TERM")) ? Look.BAR : Look.LINES;
    }

    @Override
    public boolean stop() {
        return stop.asked();
    }

    @Override
    public boolean saveNow() {
        if (System.nanoTime() < nextSave) {
            return false;
        }
        savingSince = System.nanoTime();
        return true;
    }

    @Override
    public void progress(long done, long of, CellCounts counts) {
        long now = System.nanoTime();
        if (savingSince > 0) {
            long young = Math.max(FIRST_SAVE, (now - start) / 2); // so that little is lost at first, too
            nextSave = now + Math.max(Math.min(SECOND, young), SHARE_OF_SAVING * (now - savingSince));
            savingSince = 0;
        }
        if (first < 0) {
            first = done - 1;
            tenth = 10 * first / of;
        }
        if (look == Look.BAR && (now - drawn >= REDRAW)) {
            drawn = now;
            err.print("\r" + fitting(bar(done, of) + words(done, of, counts, now), Screen.width() - 1) + "\u001b[K");
            err.flush();
        } else if (look == Look.LINES && 10 * done / of > tenth && done < of) {
            tenth = 10 * done / of;
            err.println("%3d%%".formatted(10 * tenth) + words(done, of, counts, now));
        }
    }

    /** Leaves a clean line. */
    public void end() {
        if (look == Look.BAR) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** Seconds since the start, as in "0.6 s" and "3 min 20 s". */
    public String time() {
        return time(System.nanoTime() - start);
    }

    /** As much of a line as has room: its parts are given up from the end, so that it never becomes two. */
    static String fitting(String line, int width) {
        String fits = line;
        while (fits.length() > width && fits.contains(" · ")) {
            fits = fits.substring(0, fits.lastIndexOf(" · "));
        }
        return fits.length() > width ? fits.substring(0, width) : fits;
    }

    private static String bar(long done, long of) {
        int full = (int) (BAR * done / of);
        return "━".repeat(full) + "╌".repeat(BAR - full);
    }

    private String words(long done, long of, CellCounts counts, long now) {
        double rate = (done - first) * (double) SECOND / Math.max(1, now - start);
        long left = (long) ((of - done) / Math.max(rate, 1e-9) * SECOND);
        return " %s of %s · %s/s · %s left · %s"
                .formatted(
                        EnsembleWords.grouped(done),
                        EnsembleWords.histories(of),
                        rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : EnsembleWords.grouped((long) rate),
                        time(left),
                        cells == 1
                                ? estimate(counts.shares())
                                : EnsembleWords.grouped(done / cells) + " in each of " + EnsembleWords.grouped(cells)
                                        + " cells");
    }

    private String estimate(Map<String, Proportion> shares) {
        Proportion share = shares.get(outcome);
        if (share == null) {
            return "";
        }
        Interval interval = share.wilson(Confidence.NINETY_FIVE);
        return String.format(Locale.ROOT, "%s %.3f ± %.3f", outcome, share.share(), interval.halfWidth());
    }

    /** A time in words. */
    public static String time(long nanos) {
        double seconds = nanos / (double) SECOND;
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = (long) seconds;
        return whole < 3600
                ? "%d min %d s".formatted(whole / 60, whole % 60)
                : "%d h %d min".formatted(whole / 3600, whole / 60 % 60);
    }
}
