package palace.cli.option;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import palace.experiment.ThreadRunner;
import palace.scenario.ClaimText;
import palace.scenario.format.Nearest;
import palace.statistics.Confidence;
import palace.statistics.PrecisionTarget;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many histories, how precisely, on how many threads and for how long. */
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
public final class EffortOptions {
    private static final long USUAL = 1000;
    private static final long MOST = 100_000;

    /** More than anybody has time for; so many of each of a million cells can still be counted. */
    private static final long MOST_EVER = 1_000_000_000_000L;

    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

    /** No machine has more cores than this, and each thread takes memory. */
    private static final int MOST_THREADS = 10_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            description =
                    "Histories; pairs of them for compare; with --precision the most, 100000 unless said. Default:"
                            + " 1000, or what a design or targets say; 400 of ablate and backtest, 300 of pivots and indicators, 4000 with --rare.")
    private @Nullable Long replications;

    @Option(
            names = "--precision",
            paramLabel = "OUTCOME=HALF-WIDTH",
            description = "Go on until the 95%% interval of this share is no wider to either side, for example"
                    + " coup=0.01. Repeatable.")
    private List<String> precision = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Histories at once; results do not depend on it. Default: as many as there are cores. A regime of"
                            + " more than 65 000 people uses all cores besides.")
    private @Nullable Integer threads;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "Stop after this time, for example 55m or 1h30m; the same command goes on.")
    private @Nullable String timeLimit;

    /** Looks at all of it before anything is read or made. */
    public void check() {
        replications();
        threads(1);
        precision();
        timeLimit();
    }

    public long replications() {
        long wanted = replications != null ? replications : precision.isEmpty() ? USUAL : MOST;
        if (wanted < 1) {
            throw wrong("-n must be at least 1, but was " + wanted + ".");
        }
        if (wanted > MOST_EVER) {
            throw wrong("-n must be at most %d, but was %d.".formatted(MOST_EVER, wanted));
        }
        return wanted;
    }

    /** How many were asked for, or else this many. */
    public long replications(long usual) {
        return replications == null ? usual : replications();
    }

    /** The same for commands that count no further. */
    public int histories(long usual) {
        return counted(replications(usual));
    }

    public int histories() {
        return counted(replications());
    }

    private int counted(long wanted) {
        if (wanted > Integer.MAX_VALUE) {
            throw wrong("-n must be at most %d here, but was %d.".formatted(Integer.MAX_VALUE, wanted));
        }
        return (int) wanted;
    }

    /** For commands that know of no share that could be precise enough. */
    public void refusePrecision() {
        if (!precision.isEmpty()) {
            throw wrong(
                    "%s takes -n, not --precision.".formatted(spec.commandLine().getCommandName()));
        }
    }

    /** For commands that do all that was asked, or nothing. */
    public void refuseStopping() {
        if (!precision.isEmpty() || timeLimit != null) {
            String command = spec.commandLine().getCommandName();
            throw wrong(
                    "%s takes -n, not %s.".formatted(command, precision.isEmpty() ? "--time-limit" : "--precision"));
        }
    }

    public ThreadRunner runner() {
        return new ThreadRunner(threads(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * How many threads were asked for.
     *
     * @param usual how many when nothing was said
     */
    public int threads(int usual) {
        int wanted = threads == null ? usual : threads;
        if (wanted < 1) {
            throw wrong("--threads must be at least 1, but was " + wanted + ".");
        }
        if (wanted > MOST_THREADS) {
            throw wrong("--threads must be at most %d, but was %d.".formatted(MOST_THREADS, wanted));
        }
        return wanted;
    }

    /** How precisely shares are to be known; null when that was not asked for. */
    @Nullable
    public PrecisionTarget precision() {
        if (precision.isEmpty()) {
            return null;
        }
        var halfWidths = new TreeMap<String, Double>();
        precision.forEach(asked -> halfWidths.put(share(asked), halfWidth(asked)));
        try {
            return new PrecisionTarget(halfWidths, Confidence.NINETY_FIVE);
        } catch (IllegalArgumentException e) {
            throw wrong("--precision: " + e.getMessage() + ".");
        }
    }

    private String share(String asked) {
        String name = asked.substring(0, Math.max(0, asked.indexOf('='))).strip();
        if (name.isEmpty()) {
            throw wrong("--precision wants a share and a half-width, but got '%s'.\nMaybe '%s=%s'."
                    .formatted(asked, known(asked) ? asked : "coup", known(asked) ? "0.01" : guess(asked)));
        }
        if (!known(name)) {
            String nearest = Nearest.to(name, ClaimText.SHARES);
            throw wrong("--precision: no share is called '%s'.\nMaybe '%s=%s'."
                    .formatted(
                            name, nearest == null ? "coup" : nearest, guess(asked.substring(asked.indexOf('=') + 1))));
        }
        return name;
    }

    private double halfWidth(String asked) {
        String number = asked.substring(asked.indexOf('=') + 1).strip();
        if (!number.matches("[0-9]*\\.?[0-9]+([eE]-?[0-9]+)?")) {
            throw wrong("--precision wants a number after '%s=', but got '%s'.\nMaybe '%s=%s'."
                    .formatted(share(asked), number, share(asked), guess(number)));
        }
        return Double.parseDouble(number);
    }

    private static boolean known(String name) {
        return palace.experiment.Expectation.known(name);
    }

    /** What a number in the manner of another country, or a percentage, probably means. */
    private static String guess(String number) {
        String point = number.strip().replace(',', '.');
        if (point.matches("[0-9]*\\.?[0-9]+%")) {
            return Double.toString(Double.parseDouble(point.substring(0, point.length() - 1)) / 100);
        }
        return point.matches("[0-9]*\\.?[0-9]+") ? point : "0.01";
    }

    /** How long to go on; null for as long as it takes. */
    @Nullable
    public Duration timeLimit() {
        return timeLimit == null ? null : parse(timeLimit);
    }

    private Duration parse(String text) {
        Matcher parts = TIME.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw wrong("--time-limit must be like 55m, 90s or 1h30m, of six digits each at the most, but was '" + text
                    + "'.");
        }
        return Duration.ofHours(number(parts.group(1)))
                .plusMinutes(number(parts.group(2)))
                .plusSeconds(number(parts.group(3)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
