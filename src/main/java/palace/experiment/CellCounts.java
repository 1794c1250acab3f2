package palace.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.AttemptTrace;
import palace.statistics.CompetingRisks;
import palace.statistics.Proportion;
import palace.statistics.StateCounts;

/**
 * What many histories of one cell came to, as counts. A history that failed counts as one in which nothing is known to
 * have happened: it stays in every denominator.
 */
public final class CellCounts {
    static final String ATTEMPT = "attempt";
    static final String PREMATURE = "premature";

    private static final OutcomeClass[] FATES = OutcomeClass.values();

    /** What may come first: what is asked for, or the end of a history before that of its window. */
    private static final int IT = 0;

    private static final int END = 1;

    private final long[] outcomes = new long[FATES.length];
    private final StateCounts standings;
    private final CompetingRisks falls;
    /** When what decided came: looks back from the end of a history, so it says nothing of a week as it was. */
    private final long[][] decided;

    private final CompetingRisks firstAttempts;
    private final CompetingRisks firstFailures;
    private long histories;
    private long failed;
    private long attempted;
    private long attempts;
    private long attemptsOnLeaders;
    private long plots;
    private long betrayed;
    private long prematureHistories;
    private long coupsAgainstRivals;
    private long leadersOverthrown;
    private long weeks;

    /**
     * @param weeks horizon; 1 where it does not matter when histories end
     */
    CellCounts(int weeks) {
        standings = new StateCounts(FATES.length, weeks);
        falls = new CompetingRisks(1, weeks - 1);
        decided = new long[FATES.length][weeks];
        firstAttempts = new CompetingRisks(END + 1, weeks - 1);
        firstFailures = new CompetingRisks(END + 1, weeks - 1);
    }

    /** What the first histories of a world came to, part by part. */
    public static List<CellCounts> ofParts(Journal journal, long histories, int parts) {
        List<CellCounts> counts =
                Stream.generate(() -> new CellCounts(1)).limit(parts).toList();
        journal.replay(histories, run -> {
            counts.get(run.part()).add(run);
            return true;
        });
        return counts;
    }

    void add(RunRecord run) {
        histories++;
        attempts += run.attempts();
        attempted += run.attempts() > 0 ? 1 : 0;
        prematureHistories += run.premature() > 0 ? 1 : 0;
        plots += run.plots();
        betrayed += run.betrayed();
        weeks += run.weeks();
        attemptsOnLeaders += run.log().stream()
                .filter(attempt -> attempt.target() == Party.LEADER)
                .count();
        leadersOverthrown += run.log().stream().filter(CellCounts::overthrows).count();
        stand(run);
        first(firstAttempts, run, attempt -> true);
        first(firstFailures, run, attempt -> attempt.outcome() == OutcomeClass.ATTEMPT_FAILED);
        OutcomeClass outcome = run.outcome();
        if (outcome == null) {
            failed++;
            return;
        }
        outcomes[outcome.ordinal()]++;
        coupsAgainstRivals += outcome == OutcomeClass.COUP && run.fall() == null ? 1 : 0;
        Integer week = run.decidedWeek();
        if (week != null) {
            decided[outcome.ordinal()][Math.min(week, falls.horizon())]++;
        }
    }

    private static boolean overthrows(AttemptTrace attempt) {
        return attempt.target() == Party.LEADER && attempt.outcome() == OutcomeClass.COUP;
    }

    /** Counts how a history stood at the end of each week, and until when its leader was in office. */
    private void stand(RunRecord run) {
        Integer fall = run.fall();
        if (fall == null) {
            falls.addCensored(falls.horizon());
        } else {
            falls.addEvent(0, Math.min(fall, falls.horizon()));
        }
        if (run.failed()) {
            return;
        }
        OutcomeClass stands = OutcomeClass.NO_ATTEMPT;
        standings.begin(stands.ordinal());
        for (Map.Entry<Integer, OutcomeClass> turn : run.standings().entrySet()) {
            OutcomeClass next = turn.getValue();
            standings.move(stands.ordinal(), next.ordinal(), Math.min(turn.getKey(), falls.horizon()));
            stands = next;
        }
    }

    /** Counts when the first of these came, or that the history was over before its window without one. */
    private static void first(CompetingRisks of, RunRecord run, Predicate<AttemptTrace> which) {
        OptionalInt week =
                run.log().stream().filter(which).mapToInt(AttemptTrace::week).min();
        if (week.isPresent()) {
            of.addEvent(IT, Math.min(week.getAsInt(), of.horizon()));
        } else if (!run.failed() && run.weeks() > 0 && run.weeks() <= of.horizon()) {
            of.addEvent(END, run.weeks() - 1);
        } else {
            of.addCensored(of.horizon());
        }
    }

    /** Histories, failed ones included. */
    public long histories() {
        return histories;
    }

    /** Histories that could not be finished. */
    public long failed() {
        return failed;
    }

    /** Histories that ended like this. */
    public long count(OutcomeClass outcome) {
        return outcomes[outcome.ordinal()];
    }

    /** The share of histories that ended like this. */
    public Proportion share(OutcomeClass outcome) {
        return new Proportion(count(outcome), histories);
    }

    /** The share of histories that would have an outcome if their window closed with each week. */
    public Proportion[] standing(OutcomeClass outcome) {
        return standings.shares(outcome.ordinal(), histories);
    }

    /** When the leader of the start fell, however, as cause 0: at risk are the histories in which he is in office. */
    public CompetingRisks falls() {
        return falls;
    }

    /** When the first attempt was made, on whomever, as cause 0; cause 1 is the end of a history without one. */
    public CompetingRisks firstAttempts() {
        return firstAttempts;
    }

    /** When the first attempt failed, whatever came after it, as cause 0; cause 1 is the end of a history without one. */
    public CompetingRisks firstFailures() {
        return firstFailures;
    }

    /** The share of histories in which at least one attempt failed, whatever came after it. */
    public Proportion everFailed() {
        long failures = IntStream.rangeClosed(0, firstFailures.horizon())
                .mapToLong(week -> firstFailures.events(IT, week))
                .sum();
        return new Proportion(failures, histories);
    }

    /** Coups against leaders, those against the successors of the first one included. */
    public long leadersOverthrown() {
        return leadersOverthrown;
    }

    /** Weeks of all histories together. */
    public long weeks() {
        return weeks;
    }

    /** Of the histories that ended in a coup, those in which it brought down a rival of the plotters. */
    public long coupsAgainstRivals() {
        return coupsAgainstRivals;
    }

    /** The share of histories with at least one attempt. */
    public Proportion attempted() {
        return new Proportion(attempted, histories);
    }

    public long attempts() {
        return attempts;
    }

    /** Those of them that aimed at a leader, and not at a rival. */
    public long attemptsOnLeaders() {
        return attemptsOnLeaders;
    }

    public long plots() {
        return plots;
    }

    public long betrayed() {
        return betrayed;
    }

    /**
     * Shares by the names that precision targets and expectations use: every outcome class, {@code attempt} for at least
     * one attempt and {@code premature} for at least one that a leak or a closing window forced.
     */
    public Map<String, Proportion> shares() {
        var shares = new LinkedHashMap<String, Proportion>();
        for (OutcomeClass outcome : FATES) {
            shares.put(outcome.code(), share(outcome));
        }
        shares.put(ATTEMPT, attempted());
        shares.put(PREMATURE, new Proportion(prematureHistories, histories));
        return shares;
    }

    /** The week by whose end half of the histories with this fate had met it; nothing when there is none. */
    public OptionalInt median(OutcomeClass outcome) {
        long seen = 0;
        for (int week = 0; week <= falls.horizon(); week++) {
            seen += decided[outcome.ordinal()][week];
            if (seen > 0 && 2 * seen >= count(outcome)) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }
}
